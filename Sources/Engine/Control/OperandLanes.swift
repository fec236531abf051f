import EngineProgram
import HDL

/// Where the lanes of operands and results lie.
struct OperandLanes {
  let a, b, c, bias: LaneAddresses
  /// Lane times step of the element index.
  let elements: [Unsigned]

  init(
    _ fields: InstructionFields, _ io: ContractUnit.IO, _ configuration: EngineConfiguration,
    _ m: Builder
  ) {
    let f = ContractFields.self
    func addresses(_ name: String, _ stride: Field, skip: Field? = nil) -> LaneAddresses {
      guard let skip else {
        let stride = fields[stride]
        return LaneAddresses(stride: stride, outerStride: stride, banks: configuration.banks)
      }
      let outer = m.reg("\(name)OuterStride", like: fields[stride], reset: .none)
      m.sync(io.clock) { outer <== fields[stride] &+ (fields[skip].asSigned >> 2).asUnsigned }
      return LaneAddresses(stride: fields[stride], outerStride: outer, banks: configuration.banks)
    }
    a = addresses("a", f.a.lane)
    bias = addresses("bias", f.d.row)
    b = addresses("b", f.b.lane, skip: f.skips.b)
    c = addresses("c", f.c.lane, skip: f.skips.c)
    let element = m.instance(
      "elementOffsets",
      LaneOffsets(
        lanes: (configuration.finishLanes + 3) / 4 * 4, width: FieldWidth.element,
        spreads: configuration.spreads))
    m.comb {
      element.clock <== io.clock
      element.start <== io.start
      element.stride <== fields[f.element.lane]
      element.skip <== fields[f.skips.element]
    }
    elements = Array(element.offsets.prefix(configuration.finishLanes))
  }
}
