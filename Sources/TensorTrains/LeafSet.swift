/// A set of leaves of a layer's tensor network. It names the tensor that their contraction gives.
public struct LeafSet: OptionSet, Hashable, Sendable {
  /// One bit a leaf.
  public var rawValue: UInt64
  /// The set with the given bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one leaf.
  public init(leaf: Int) { rawValue = 1 << UInt64(leaf) }

  /// The number of leaves.
  public var count: Int { rawValue.nonzeroBitCount }
  /// The leaf with the smallest number. The set must not be empty.
  public var first: Int { rawValue.trailingZeroBitCount }
}

extension LeafSet: CustomStringConvertible {
  /// The leaves in braces.
  public var description: String {
    "{" + (0..<64).filter { contains(LeafSet(leaf: $0)) }.map(String.init).joined(separator: ",")
      + "}"
  }
}
