/// A clock with its reset: the domain of registers.
public struct Clock {
  let graph: Graph
  let domain: Int32

  /// The clock as a plain signal, for a black box's port. Not for logic.
  public var signal: Bit { Bit(Signal(graph, graph.variables[Int(info.clock)].node)) }
  /// The reset as a signal, if the domain has one.
  public var reset: Bit? {
    info.reset < 0 ? nil : Bit(Signal(graph, graph.variables[Int(info.reset)].node))
  }

  var info: ClockDomain { graph.domains[Int(domain)] }
}

/// The reset value of a register.
public enum Reset: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, Sendable {
  /// Zero, because nothing else was said.
  case zero
  /// A number.
  case value(Int)
  /// Bits of any width.
  case bits(BitPattern)
  /// The register is not reset; it holds an undefined value until written.
  case none

  /// A number.
  public init(integerLiteral value: Int) { self = .value(value) }
  /// A bit.
  public init(booleanLiteral value: Bool) { self = .value(value ? 1 : 0) }
}
