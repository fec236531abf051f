import HDL

/// How often each kind of thing occurs in circuits.
public struct Coverage: Sendable {
  /// Counts by name, such as `operation.add` or `memory.readFirst`.
  public private(set) var counts: [String: Int] = [:]
  /// The bits of the widest value.
  public private(set) var widest = 0

  /// The coverage of no circuits.
  public init() {}

  private mutating func count(_ name: String) { counts[name, default: 0] += 1 }

  /// Adds a circuit.
  public mutating func add(_ circuit: Circuit) {
    count("parts.\(circuit.parts.count)")
    for part in circuit.parts {
      count("reset.\(part.reset)")
      let types = part.types(circuit)
      widest = max(widest, types.values.map(\.width).max() ?? 0)
      for type in types.values { count("type.\("\(type)".split(separator: "(")[0])") }
      for (width, name) in [(1, "1"), (63, "63"), (64, "64"), (65, "65"), (80, "80")]
      where types.values.contains(where: { $0.width == width }) { count("width.\(name)") }
      for item in part.items { add(item) }
      for index in circuit.parts.indices where part.instances(of: index).count > 1 {
        count("instance.shared")
      }
      for write in part.writes { count(write.lanes > 1 ? "write.lanes" : "write.whole") }
      for write in part.writes where write.delay > 0 { count("write.delayed") }
      for assertion in part.assertions {
        count(assertion.condition == nil ? "assertion.plain" : "assertion.if")
        if assertion.condition != nil, assertion.age > 0 { count("assertion.past") }
      }
      for action in part.combinational.joined() { add(action, "comb") }
      for action in part.synchronous.joined() { add(action, "sync") }
    }
    let kinds = Design.nodeKinds(circuit)
    for (kind, number) in kinds { counts["node.\(kind)", default: 0] += number }
  }

  private mutating func add(_ item: Item) {
    switch item.kind {
    case .operation(let operation, _): count("operation.\(operation.kind)")
    case .register(_, let reset): count(reset == nil ? "register.noReset" : "register.reset")
    case .memory(let shape):
      count("memory.\(shape.collision)")
      count(shape.initial.isEmpty ? "memory.undefinedContents" : "memory.contents")
      if shape.depth != 1 << shape.addressBits { count("memory.oddDepth") }
    default: count("item.\("\(item.kind)".split(separator: "(")[0])")
    }
  }

  private mutating func add(_ action: Action, _ place: String) {
    count("\(place).\(action.kind)")
    switch action {
    case .when(let branches, let otherwise):
      for inner in branches.flatMap(\.body) + otherwise { add(inner, place) }
    case .select(_, let choices): for inner in choices.flatMap(\.body) { add(inner, place) }
    case .eachState(_, let bodies): for inner in bodies.joined() { add(inner, place) }
    default: break
    }
  }

  /// Everything that must occur.
  public static var wanted: [String] {
    let operators = Operator.samples.map { "operation.\($0.kind)" }
    let nodes = [
      "constant", "variable", "memoryRead", "not", "and", "or", "xor", "add", "subtract",
      "multiply", "equal", "less", "shiftLeft", "shiftRight", "slice", "concatenate", "mux",
      "extend", "reduceAnd", "reduceOr", "reduceXor",
    ].map { "node.\($0)" }
    let statements = [
      "assign", "assignBits", "when", "when.else", "when.elseWhen", "when.elseWhen.else", "select",
      "select.default", "eachState", "setElement",
    ]
    let others = [
      "sync.assignPacket", "sync.choosePacket", "parts.1", "parts.2", "parts.3", "reset.none",
      "reset.synchronous", "reset.asynchronous", "type.bit", "type.unsigned", "type.signed",
      "type.fixed", "type.state", "width.1", "width.63", "width.64", "width.65", "width.80",
      "instance.shared", "write.lanes", "write.whole", "write.delayed", "assertion.plain",
      "assertion.if", "assertion.past", "register.noReset", "register.reset",
      "memory.readFirst", "memory.writeFirst", "memory.undefined", "memory.contents",
      "memory.undefinedContents", "memory.oddDepth", "item.input", "item.constant", "item.named",
      "item.wire", "item.packet", "item.field", "item.look", "item.read", "item.instance",
      "item.output",
    ]
    return operators + nodes + statements.map { "comb.\($0)" } + statements.map { "sync.\($0)" }
      + others
  }
}

extension Design {
  /// How many nodes of each kind a circuit's modules have; none when it has faults.
  fileprivate static func nodeKinds(_ circuit: Circuit) -> [String: Int] {
    guard let design = try? Design(CircuitModule(circuit)) else { return [:] }
    return design.modules.reduce(into: [:]) { counts, module in
      for node in module.nodes { counts["\(node.kind)", default: 0] += 1 }
    }
  }
}
