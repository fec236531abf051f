import HDL
import SeededRandom

extension PartGenerator {
  mutating func input() {
    let type = type()
    part.inputs.append(type)
    add(.input(part.inputs.count - 1), type)
  }

  mutating func register() {
    let type = type()
    var isReset = part.reset == .none || random.chance(70)
    if case .state = type { isReset = true }
    let bits =
      isReset ? (random.chance(50) ? BitPattern(0, width: type.width) : random.bits(type)) : nil
    registers.append(add(.register(type, bits), type))
  }

  mutating func packet() {
    let (unsigned, signed) = (width(20), width(20))
    let id = add(.packet(unsigned: unsigned, signed: signed), nil)
    packets[id] = (unsigned, signed)
    for (index, type) in [ValueType.bit, .unsigned(unsigned), .signed(signed)].enumerated() {
      add(.field(id, index), type)
    }
  }

  /// An item of any kind that may come after others.
  mutating func step() {
    switch random.int(0...99) {
    case 0..<5:
      let type = type()
      add(.constant(type, random.bits(type)), type)
    case 5..<9:
      let ref = pick()
      add(.named(ref), types[ref]!)
    case 9..<18:
      let type = type(40)
      wires.append(add(.wire(type), type))
    case 18..<26:
      if let ref = memories.keys.sorted().randomElement(using: &random) {
        read(ref, memories[ref]!)
      }
    case 26..<32:
      if isTop, !circuit.parts.isEmpty { instance(random.int(0...circuit.parts.count - 1)) }
    default: operation()
    }
  }

  /// Another part inside this one.
  mutating func instance(_ index: Int) {
    let child = circuit.parts[index]
    let id = add(.instance(index, child.inputs.map { pick(near: $0) }), nil)
    for (place, output) in child.outputs.enumerated() { add(.output(id, place), output.type) }
  }
}
