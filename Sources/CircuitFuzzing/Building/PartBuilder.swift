import HDL

/// Builds the content of one part.
///
/// Every value that a part reads is defined, so that simulators which know unknown values and those
/// which do not must agree. What the language leaves undefined is read through a guard that the
/// builder adds, whatever the circuit says:
/// - a register without reset has a `valid` bit with one, set when it is written; until then zero is
///   read in its place;
/// - a memory without contents has a bit for each word, set when all lanes of it are written;
/// - a clocked read has a `known` bit: it was enabled, its word was defined, and it did not collide
///   with a write where collisions are undefined;
/// - memories are not written during reset, when registers may not have their values yet;
/// - of two ports that write one word at an edge, the first wins;
/// - an address past the end of a memory counts as zero.
struct PartBuilder {
  let circuit: Circuit
  let part: Part
  let io: CircuitModule.IO
  let m: Builder
  /// What items read as.
  var values: [Ref: Built] = [:]
  /// Wires and registers to drive.
  var targets: [Ref: Built] = [:]
  /// Bits that say whether a register without reset was written.
  var valid: [Ref: Bit] = [:]
  var packets: [Ref: Packet] = [:]
  var memories: [Ref: GuardedMemory] = [:]
  var instances: [Ref: CircuitModule.IO] = [:]

  init(_ circuit: Circuit, _ index: Int, _ io: CircuitModule.IO, _ m: Builder) {
    (self.circuit, self.part, self.io, self.m) = (circuit, circuit.parts[index], io, m)
  }

  mutating func build() {
    m.unused(io.i)
    // Two together, one alone, one not: what random inputs do is nothing often enough.
    for place in stride(from: 0, to: io.i.count, by: 4) {
      let inputs = io.i[place...].prefix(3)
      m.changesSeldom(Array(inputs.prefix(2)))
      m.changesSeldom(Array(inputs.dropFirst(2)))
    }
    for item in part.items {
      if let value = build(item) { values[item.id] = value }
    }
    for (ref, memory) in memories.sorted(by: { $0.key < $1.key }) {
      memory.connectWrites(part.writes.filter { $0.memory == ref }, self)
    }
    for body in part.combinational { m.comb { statements(body) } }
    for body in part.synchronous { m.sync(io.clock) { statements(body) } }
    for (place, assertion) in part.assertions.enumerated() {
      m.assert(
        "a\(place)", if: assertion.condition.map { past(bit($0), assertion.age) },
        bit(assertion.value))
    }
    let outputs = part.outputs.enumerated().map { place, output in
      switch value(output.value).fitted(to: output.type) {
      case .bit(let bit): Built(withPast(bit, "d\(place)"))
      case let other: other
      }
    }
    m.comb {
      for (port, output) in zip(io.o, outputs) { Built(port).driven(by: output) }
    }
  }

  /// A bit together with what it was two and four cycles ago, in a line of registers.
  private func withPast(_ bit: Bit, _ name: String) -> Bit {
    let one: Reset = part.reset == .none ? .zero : true
    let line = (0..<4).map { m.reg("\(name)_\($0)", reset: $0 == 1 ? one : .zero) }
    m.sync(io.clock) { for (stage, value) in zip(line, [bit] + line) { stage <== value } }
    return bit ^ line[1] ^ line[3]
  }

  func value(_ ref: Ref) -> Built { values[ref]! }

  private func past(_ bit: Bit, _ age: Int) -> Bit {
    age == 0 ? bit : past(HDL.past(bit), age - 1)
  }

  private mutating func build(_ item: Item) -> Built? {
    switch item.kind {
    case .input(let index): return Built(io.i[index])
    case .constant(let type, let bits):
      return Built(type, bits.extended(to: type.width, signed: false))
    case .operation(let operation, let operands):
      return operation.applied(to: operands.map { value($0) })
    case .named(let ref): return named("n\(item.id)", value(ref))
    case .wire(let type):
      let wire = wire("w\(item.id)", type)
      targets[item.id] = wire
      return wire
    case .register(let type, let reset): return register(item.id, type, reset)
    case .packet(let unsigned, let signed):
      let packet = m.reg(
        "p\(item.id)",
        like: Packet(
          flag: Bit(false), count: Unsigned(BitPattern(0, width: unsigned)),
          level: Signed(BitPattern(0, width: signed))))
      m.unused(packet)
      packets[item.id] = packet
      return nil
    case .field(let ref, let index):
      let packet = packets[ref]!
      return index == 0
        ? .bit(packet.flag) : index == 1 ? .unsigned(packet.count) : .signed(packet.level)
    case .memory(let shape):
      memories[item.id] = GuardedMemory("m\(item.id)", shape, self)
      return nil
    case .look(let memory, let address): return memories[memory]!.look(value(address))
    case .read(let memory, let address, let enable):
      return memories[memory]!.read(
        "r\(item.id)", value(address), value(enable).fitted(to: .bit).bit,
        part.writes.filter { $0.memory == memory }, self)
    case .instance(let index, let inputs):
      let instance = m.instance("u\(item.id)", CircuitModule(circuit, index))
      let types = circuit.parts[index].inputs
      m.comb {
        for (place, input) in inputs.enumerated() {
          Built(instance.io.i[place]).driven(by: value(input).fitted(to: types[place]))
        }
      }
      instances[item.id] = instance.io
      return nil
    case .output(let ref, let index): return Built(instances[ref]!.o[index])
    }
  }

  // MARK: Declarations

  private func named(_ name: String, _ value: Built) -> Built {
    func make<T: Value>(_ value: T) -> Built {
      let wire = m.wire(name, value)
      m.unused(wire)
      return Built(wire)
    }
    return make(value.value)
  }

  private func wire(_ name: String, _ type: ValueType) -> Built {
    func like<T: Value>(_ sample: T) -> Built {
      let wire = m.wire(name, like: sample)
      m.unused(wire)
      return Built(wire)
    }
    switch type {
    case .bit: return .bit(unused(m.wire(name)))
    case .unsigned(let width): return .unsigned(unused(m.wire(name, unsigned: width)))
    case .signed(let width): return .signed(unused(m.wire(name, signed: width)))
    default: return like(Built(type, BitPattern(0, width: type.width)).value)
    }
  }

  /// A value some clock edges later, through registers that read each other.
  func delayed<T: Value>(_ value: T, _ name: String, by count: Int, reset: Reset) -> T {
    var last = value
    for place in 0..<count {
      let register = unused(m.reg("\(name)\(place)", like: value, reset: reset))
      let before = last
      m.sync(io.clock) { register <== before }
      last = register
    }
    return last
  }

  private func unused<T: Value>(_ value: T) -> T {
    m.unused(value)
    return value
  }

  private mutating func register(_ id: Ref, _ type: ValueType, _ reset: BitPattern?) -> Built {
    let name = "q\(id)"
    let isReset = reset != nil
    let value: Reset =
      reset.map { part.reset == .none ? .zero : .bits($0.extended(to: type.width, signed: false)) }
      ?? .none
    let register: Built
    switch type {
    case .bit: register = .bit(unused(m.reg(name, reset: value)))
    case .unsigned(let width):
      register = .unsigned(unused(m.reg(name, unsigned: width, reset: value)))
    case .signed(let width): register = .signed(unused(m.reg(name, signed: width, reset: value)))
    case .fixed(let format): register = .fixed(unused(m.reg(name, format, reset: value)))
    case .state(.three):
      register = .three(unused(m.reg(name, Three.allCases[Int(reset?.low ?? 0) % 3])))
    case .state(.four):
      register = .four(unused(m.reg(name, Four.allCases[Int(reset?.low ?? 0) % 4])))
    case .state(.five):
      register = .five(unused(m.reg(name, Five.allCases[Int(reset?.low ?? 0) % 5])))
    }
    targets[id] = register
    if isReset { return register }
    if case .state = type { return register }
    let valid = unused(m.reg("\(name)_valid"))
    self.valid[id] = valid
    return Operator.mux.applied(to: [
      .bit(valid), register, Built(type, BitPattern(0, width: type.width)),
    ])
  }
}

/// The bundle that bundle registers have.
struct Packet {
  let flag: Bit
  let count: Unsigned
  let level: Signed
}
