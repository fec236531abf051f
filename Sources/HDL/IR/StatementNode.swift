/// A statement inside a process.
public indirect enum StatementNode: Sendable {
  /// Drives bits of a variable.
  case assign(Assignment)
  /// One block or another.
  case when(condition: Int32, then: [StatementNode], otherwise: [StatementNode], location: Int32)
  /// One block by value.
  case select(Selection)

  /// Drives `width` bits of `variable` from bit `low`.
  public struct Assignment: Sendable {
    /// The target's index in ``Graph/variables``.
    public var variable: Int32
    /// The lowest bit driven.
    public var low: Int32
    /// The number of bits driven.
    public var width: Int32
    /// The node driven.
    public var value: Int32
    /// The statement's line.
    public var location: Int32
  }

  /// A choice by the value of a node. When ``isComplete``, the last case also takes values that no
  /// case names.
  public struct Selection: Sendable {
    /// The node compared.
    public var subject: Int32
    /// The cases, in order; patterns do not repeat.
    public var cases: [Case]
    /// What happens when no case matches; `nil` for nothing.
    public var otherwise: [StatementNode]?
    /// Whether the cases name every value that can occur.
    public var isComplete: Bool
    /// The statement's line.
    public var location: Int32
  }

  /// One case of a selection.
  public struct Case: Sendable {
    /// The values that select it.
    public var patterns: [BitPattern]
    /// The name of the value, for an enum.
    public var label: String?
    /// What it does.
    public var body: [StatementNode]
    /// Its line.
    public var location: Int32
  }
}

/// One `always_comb` or `always_ff`.
public struct Process: Sendable {
  /// The clock domain of a synchronous process, or -1.
  public var domain: Int32
  /// What it does.
  public var statements: [StatementNode]
  /// Its line.
  public var location: Int32
}
