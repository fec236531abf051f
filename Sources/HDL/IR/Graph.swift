/// The content of one module, as flat arrays of integers.
///
/// Nodes only refer to earlier nodes, except through variables. Equal nodes are stored once.
public final class Graph {
  /// The module's name in the emitted text.
  public internal(set) var name: String
  /// Lines of the comment above the module.
  public internal(set) var documentation: [String] = []
  /// The operations.
  public internal(set) var nodes: [Node] = []
  /// For each node an index of ``locations``, or -1.
  public internal(set) var nodeLocations: [Int32] = []
  /// Values of constant nodes.
  public internal(set) var constants: [BitPattern] = []
  /// Ports, wires and registers.
  public internal(set) var variables: [Variable] = []
  /// Variables that are ports of this module, in order.
  public internal(set) var ports: [Int32] = []
  /// Memories.
  public internal(set) var memories: [MemoryNode] = []
  /// Instances.
  public internal(set) var instances: [InstanceNode] = []
  /// Clock domains.
  public internal(set) var domains: [ClockDomain] = []
  /// Processes, in the order of creation.
  public internal(set) var processes: [Process] = []
  /// Streams among the ports.
  public internal(set) var streams: [StreamNode] = []
  /// Assertions, assumptions and cover goals.
  public internal(set) var properties: [PropertyNode] = []
  /// Source places.
  public internal(set) var locations: [SourceLocation] = []
  /// Names suggested for nodes by the operation that made them.
  var hints: [Int32: String] = [:]
  /// Set for a module whose content is not emitted.
  public internal(set) var blackBox: BlackBox?
  /// Set for a module that stands for a vendor's cell in synthesis.
  var cell: Cell?
  /// Domains of signals whose crossing is waived: variable to waived.
  var crossingWaivers: Set<Int32> = []
  /// Groups of variables that change seldom, as the designer says.
  var seldom: [[Int32]] = []
  /// Whether a parameter is out of range, so that the content was not built.
  var hasBadParameters = false
  /// Whether this graph only holds constants on their way to a module.
  let isLiteral: Bool

  /// Operands of comparisons that turned out constant.
  var foldedOperands: [Int32] = []
  /// The place that everything made now belongs to, or -1.
  var callerPlace: Int32 = -1
  /// What ``clockUse(_:)`` found before.
  var clockUseCache: ClockUse?
  /// What ``combinationalInputs(of:_:)`` found before.
  var combinationalCache: [Int32: Set<Int32>] = [:]
  var faults: [PendingFault] = []
  private var interned: [Node: Int32] = [:]
  private var constantIndex: [BitPattern: Int32] = [:]
  private var locationIndex: [SourceLocation: Int32] = [:]
  private var stamped = 0
  private var context: [Int32] = []

  /// A fault whose line may be known only when the statement around it ends.
  struct PendingFault {
    var check: Diagnostic.Check
    var location: Int32
    var node: Int
    var message: String
  }

  init(name: String, isLiteral: Bool = false) {
    self.name = name
    self.isLiteral = isLiteral
  }

  // MARK: Nodes

  /// The index of a node equal to `node`, added if new; of a constant, where it always is one.
  func add(_ node: Node) -> Int32 {
    if let index = interned[node] { return index }
    if let constant = folded(node) { return constant }
    let index = Int32(nodes.count)
    interned[node] = index
    nodes.append(node)
    nodeLocations.append(-1)
    return index
  }

  /// The node of a constant.
  func constant(_ value: BitPattern, signed: Bool = false) -> Int32 {
    let index: Int32
    if let known = constantIndex[value] {
      index = known
    } else {
      index = Int32(constants.count)
      constants.append(value)
      constantIndex[value] = index
    }
    return add(Node(.constant, width: value.width, signed: signed, index))
  }

  /// The value of a constant node.
  func constantValue(_ id: Int32) -> BitPattern? {
    let node = nodes[Int(id)]
    return node.kind == .constant ? constants[Int(node.a)] : nil
  }

  /// Bits `low` and up of a node, looking through slices and concatenations.
  func slice(_ id: Int32, low: Int, width: Int, signed: Bool = false) -> Int32 {
    let node = nodes[Int(id)]
    if low == 0, width == Int(node.width), signed == node.isSigned { return id }
    switch node.kind {
    case .constant:
      return constant(constants[Int(node.a)].slice(from: low, count: width), signed: signed)
    case .slice:
      return slice(node.a, low: low + Int(node.b), width: width, signed: signed)
    case .concatenate:
      let boundary = Int(nodes[Int(node.b)].width)
      if low >= boundary { return slice(node.a, low: low - boundary, width: width, signed: signed) }
      if low + width <= boundary { return slice(node.b, low: low, width: width, signed: signed) }
    case .extend where low + width <= Int(nodes[Int(node.a)].width):
      return slice(node.a, low: low, width: width, signed: signed)
    default: break
    }
    if low == 0, width == Int(node.width) { return extend(id, to: width, signed: signed) }
    return add(Node(.slice, width: width, signed: signed, id, Int32(low)))
  }

  /// A node extended by its own signedness, then read with signedness `signed`.
  func extend(_ id: Int32, to width: Int, signed: Bool) -> Int32 {
    let node = nodes[Int(id)]
    if Int(node.width) == width {
      if node.isSigned == signed { return id }
      if node.kind == .extend, Int(nodes[Int(node.a)].width) == width {
        return extend(node.a, to: width, signed: signed)
      }
    }
    if let value = constantValue(id) {
      return constant(value.extended(to: width, signed: node.isSigned), signed: signed)
    }
    return add(Node(.extend, width: width, signed: signed, id))
  }

  /// `high` above `low`; adjacent slices of one node join.
  func concatenate(_ high: Int32, _ low: Int32) -> Int32 {
    let (upper, lower) = (nodes[Int(high)], nodes[Int(low)])
    let width = Int(upper.width + lower.width)
    if let a = constantValue(high), let b = constantValue(low) {
      return constant(a.concatenated(above: b))
    }
    if upper.kind == .slice, lower.kind == .slice, upper.a == lower.a,
      upper.b == lower.b + lower.width
    {
      return slice(lower.a, low: Int(lower.b), width: width)
    }
    return add(Node(.concatenate, width: width, high, low))
  }

  /// `b` where `a` is set, else `c`.
  func mux(_ a: Int32, _ b: Int32, _ c: Int32) -> Int32 {
    if b == c { return b }
    if let value = constantValue(a) { return value.isZero ? c : b }
    let node = nodes[Int(b)]
    return add(Node(.mux, width: Int(node.width), signed: node.isSigned, a, b, c))
  }

  // MARK: Variables

  /// Adds a variable with its node.
  func addVariable(_ variable: Variable) -> Int32 {
    let index = Int32(variables.count)
    var variable = variable
    variable.node = Int32(nodes.count)
    nodes.append(Node(.variable, width: variable.width, signed: variable.isSigned, index))
    nodeLocations.append(variable.location)
    variables.append(variable)
    return index
  }

  // MARK: Places

  /// The index of a place.
  func place(_ file: String, _ line: Int) -> Int32 {
    if callerPlace >= 0 { return callerPlace }
    let location = SourceLocation(file: file, line: line)
    if let index = locationIndex[location] { return index }
    let index = Int32(locations.count)
    locations.append(location)
    locationIndex[location] = index
    return index
  }

  /// Gives nodes made since the last call this place.
  func stamp(_ location: Int32) {
    for index in stamped..<max(stamped, nodes.count) where nodeLocations[index] < 0 {
      nodeLocations[index] = location
    }
    stamped = nodes.count
    for index in faults.indices.reversed() {
      if faults[index].location >= 0 { break }
      faults[index].location = location
    }
  }

  // MARK: Faults

  /// Records a fault at a place, or at the statement being built when `location` is -1.
  func fault(_ check: Diagnostic.Check, at location: Int32 = -1, _ message: String) {
    faults.append(
      PendingFault(check: check, location: location, node: nodes.count, message: message))
  }

  /// Of the faults from `first` on, drops those that follow from a parameter that is out of range.
  func keepParameterFaults(from first: Int) {
    let new = faults[first...]
    if new.contains(where: { $0.check == .parameter }) {
      faults.replaceSubrange(first..., with: new.filter { $0.check == .parameter })
    }
  }

  /// The faults recorded so far, in the order of their lines.
  func diagnostics() -> [Diagnostic] {
    let all = faults.map { fault in
      Diagnostic(
        check: fault.check,
        location: fault.location >= 0 ? locations[Int(fault.location)] : nil,
        message: fault.message)
    }
    func key(_ item: Diagnostic) -> (String, Int) {
      (item.location?.file ?? "", item.location?.line ?? 0)
    }
    return all.enumerated().sorted {
      let (a, b) = (key($0.element), key($1.element))
      return a == b ? $0.offset < $1.offset : a < b
    }.map(\.element)
  }

  /// A place's text, for messages.
  func text(_ location: Int32) -> String {
    location >= 0 ? locations[Int(location)].description : name
  }
}
