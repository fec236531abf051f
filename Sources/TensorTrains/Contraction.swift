/// A product of two tensors of a ``LayerNetwork``, summed over the indices that both have.
public struct Contraction: Hashable, Sendable {
  /// The operand that holds the smallest leaf.
  public let left: LeafSet
  /// The other operand.
  public let right: LeafSet
  /// The tensor that the product gives.
  public var result: LeafSet { left.union(right) }

  /// The contraction of two tensors that share no leaf.
  public init(_ a: LeafSet, _ b: LeafSet) {
    precondition(a.isDisjoint(with: b), "operands share a leaf")
    (left, right) = a.first < b.first ? (a, b) : (b, a)
  }

  /// The sizes of the matrix product that the contraction is.
  public struct Shape: Hashable, Sendable {
    /// The number of elements along the indices that only the left operand has.
    public var rows: Int
    /// The number of elements along the indices that only the right operand has.
    public var columns: Int
    /// The number of products in each sum.
    public var depth: Int
    /// The number of multiplications.
    public var multiplications: Int { rows * columns * depth }
  }

  /// The sizes of the matrix product in `network`.
  public func shape(in network: LayerNetwork) -> Shape {
    let (a, b) = (network.indices(of: left), network.indices(of: right))
    let product = { (indices: [Int]) in indices.reduce(1) { $0 * network.sizes[$1] } }
    return Shape(
      rows: product(a.filter { !b.contains($0) }), columns: product(b.filter { !a.contains($0) }),
      depth: product(a.filter(b.contains)))
  }
}
