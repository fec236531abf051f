precedencegroup ConnectPrecedence {
  lowerThan: TernaryPrecedence
  higherThan: AssignmentPrecedence
}

infix operator <== : ConnectPrecedence

/// A value driven onto a register, wire or port.
public struct Connection: BlockItem {
  var pairs: [(target: Signal, source: Signal)]

  /// The statements, with the line on which they stand.
  public func statements(file: String, line: Int) -> [Statement] {
    pairs.map { target, source in
      let graph = target.graph
      let value = source.moved(to: graph)
      let location = graph.place(file, line)
      graph.stamp(location)
      if let (variable, low, width) = graph.target(target.id) {
        graph.checkDrivable(variable, at: location)
        return Statement(
          graph: graph,
          node: .assign(
            .init(
              variable: variable, low: Int32(low), width: Int32(width), value: value,
              location: location)))
      }
      graph.fault(
        .target, at: location,
        "'\(graph.describe(target.id))' is an expression and cannot be driven; "
          + "drive a register, a wire, a port, or a slice of one")
      return Statement(
        graph: graph,
        node: .select(
          .init(
            subject: graph.constant(BitPattern(0, width: 1)), cases: [], isComplete: false,
            location: location)))
    }
  }
}

extension Graph {
  /// The variable and bits that a node stands for, if it can be driven.
  func target(_ id: Int32) -> (variable: Int32, low: Int, width: Int)? {
    let node = nodes[Int(id)]
    switch node.kind {
    case .variable: return (node.a, 0, Int(node.width))
    case .slice:
      guard let (variable, low, _) = target(node.a) else { return nil }
      return (variable, low + Int(node.b), Int(node.width))
    case .extend where nodes[Int(node.a)].width == node.width: return target(node.a)
    default: return nil
    }
  }

  func checkDrivable(_ variable: Int32, at location: Int32) {
    let target = variables[Int(variable)]
    let fault: String? =
      switch target.kind {
      case .input:
        "'\(target.name)' is an input of \(name) and cannot be driven inside it; "
          + "make it an output with p.output(...)"
      case .instanceOutput(let index):
        "'\(instances[index].name).\(target.name)' is an output of that instance and cannot be "
          + "driven from outside; drive one of its inputs, or a wire of your own"
      case .memoryOutput(let index):
        "'\(target.name)' is what memory '\(memories[index].name)' reads and cannot be driven; "
          + "write the memory with .write(...)"
      case .wire where target.driver >= 0:
        "'\(target.name)' is driven at its declaration (\(text(target.location))); "
          + "declare it without a value to drive it here"
      default: nil
      }
    if let fault { self.fault(.target, at: location, fault) }
  }
}

private func connect<V: Value>(_ target: V, _ source: V, sameSign: Bool = true) -> Connection {
  let (a, b) = (target.signal, source.signal)
  guard target.typeText == source.typeText else {
    let graph = a.graph
    let value = b.moved(to: graph)
    graph.fault(
      .width,
      "'<==' needs equal types: '\(graph.describe(a.id))' is \(target.typeText), "
        + "'\(graph.describe(value))' is \(source.typeText); use \(remedy(target, source))")
    return Connection(pairs: [(a, b.fitted(to: a.width, signed: a.isSigned))])
  }
  return Connection(pairs: [(a, b)])
}

func remedy<V: Value>(_ target: V, _ source: V) -> String {
  if let target = target as? Fixed, let source = source as? Fixed {
    if source.format.fraction > target.format.fraction {
      return ".rounded(fraction: \(target.format.fraction)).saturated(to:)"
    }
    return source.format.integer > target.format.integer ? ".saturated(to:)" : ".extended(to:)"
  }
  return source.width < target.width
    ? ".extended(to: \(target.width))"
    : ".truncated(to: \(target.width)) or .saturated(to: \(target.width))"
}

extension Bit {
  /// Drives a bit.
  public static func <== (target: Bit, source: Bit) -> Connection { connect(target, source) }
  /// Drives a bit with a constant.
  public static func <== (target: Bit, source: Bool) -> Connection { connect(target, Bit(source)) }
}
extension Unsigned {
  /// Drives a number of equal width.
  public static func <== (target: Unsigned, source: Unsigned) -> Connection {
    connect(target, source)
  }
  /// Drives a constant that fits.
  public static func <== (target: Unsigned, source: Int) -> Connection {
    connect(target, Unsigned(target.signal.constant(source, use: "'<=='")))
  }
}
extension Signed {
  /// Drives a number of equal width.
  public static func <== (target: Signed, source: Signed) -> Connection { connect(target, source) }
  /// Drives a constant that fits.
  public static func <== (target: Signed, source: Int) -> Connection {
    connect(target, Signed(target.signal.constant(source, use: "'<=='")))
  }
}
extension Fixed {
  /// Drives a number of equal format.
  public static func <== (target: Fixed, source: Fixed) -> Connection { connect(target, source) }
  /// Drives a constant, rounded to the nearest number of the format.
  public static func <== (target: Fixed, source: Double) -> Connection {
    connect(target, Fixed(FixedNumber(source, target.format)))
  }
}
extension Enumeration {
  /// Drives a state.
  public static func <== (target: Enumeration, source: Enumeration) -> Connection {
    connect(target, source)
  }
  /// Drives a constant state.
  public static func <== (target: Enumeration, source: State) -> Connection {
    connect(target, Enumeration(source))
  }
}

/// Drives a bundle, field by field.
@_disfavoredOverload
public func <== <T>(target: T, source: T) -> Connection {
  let (targets, sources) = (Bundle.leaves(target), Bundle.leaves(source))
  guard Bundle.match("'<=='", targets, sources) else { return Connection(pairs: []) }
  return Connection(
    pairs: zip(targets, sources).flatMap { a, b -> [(target: Signal, source: Signal)] in
      let target: any Value = a.value
      return connectLeaf(target, b.value)
    })
}

private func connectLeaf<V: Value>(
  _ target: V, _ source: any Value
) -> [(target: Signal, source: Signal)] {
  // Fields of equal bundles have equal Swift types.
  connect(target, source as! V).pairs
}
