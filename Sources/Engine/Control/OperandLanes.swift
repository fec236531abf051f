import EngineProgram
import HDL

/// Where the lanes of operands and results lie, from their strides.
struct OperandLanes {
  let a, b, c, bias: LaneAddresses
  /// Lane times step of the element index.
  let elements: [Unsigned]

  init(
    _ fields: InstructionFields, _ io: ContractUnit.IO, _ configuration: EngineConfiguration,
    _ m: Builder
  ) {
    let f = ContractFields.self
    let banks = configuration.banks
    func addresses(
      _ name: String, _ stride: Field, skip: Field? = nil, lanes: Int
    ) -> LaneAddresses {
      let unit = m.instance("\(name)Offsets", LaneOffsets(lanes: lanes, width: FieldWidth.address))
      m.comb {
        unit.clock <== io.clock
        unit.start <== io.start
        unit.stride <== fields[stride]
        unit.skip <== (skip.map { fields[$0] } ?? Unsigned(0, width: FieldWidth.address))
      }
      let spare = (lanes..<banks).map { _ in Unsigned(0, width: FieldWidth.address) }
      return LaneAddresses(
        offsets: unit.offsets + spare, inverse: inverse(fields[stride], banks: banks))
    }
    let rows = (configuration.rows + 3) / 4 * 4
    a = addresses("a", f.a.lane, lanes: rows)
    bias = addresses("bias", f.d.row, lanes: rows)
    b = addresses("b", f.b.lane, skip: f.skips.b, lanes: banks)
    c = addresses("c", f.c.lane, skip: f.skips.c, lanes: banks)
    let element = m.instance("elementOffsets", LaneOffsets(lanes: banks, width: FieldWidth.element))
    m.comb {
      element.clock <== io.clock
      element.start <== io.start
      element.stride <== fields[f.element.lane]
      element.skip <== fields[f.skips.element]
    }
    elements = Array(element.offsets.prefix(configuration.columns))
  }
}
