/// Where the elements of a tensor lie in memory: what one thread makes lies together.
///
/// Otherwise the processor, which loads memory ahead of what is asked for, would take away again
/// and again what another thread is about to write.
package struct Placement: Sendable, Hashable {
  package let count: Int
  /// The elements that memory is needed for.
  package let capacity: Int
  /// What is made by each thread; nil leaves the elements in their order.
  private let ownership: Ownership?
  /// How far apart the parts of threads lie.
  private let partStride: Int
  /// How far apart the periods of a part lie; 0 if there are no parts. It may be more than there
  /// are elements, so that all periods begin with a whole vector.
  let width: Int
  /// For each thread, how many threads before it have elements.
  private let ranks: [Int]

  /// Elements at whose multiples parts begin.
  private static let line = 64
  /// Elements that kernels store at once.
  private static let vector = 16
  /// Elements between the parts. Memory is loaded ahead up to the end of a page.
  private static let gap = 2048

  package init(count: Int, _ ownership: Ownership? = nil) {
    self.count = count
    guard let ownership, ownership.sizes.count(where: { $0 > 0 }) > 1 else {
      (self.ownership, capacity, partStride, width, ranks) = (nil, count, 0, 0, [])
      return
    }
    self.ownership = ownership
    let most = ownership.sizes.max()!
    width = most < Self.vector * 4 ? most : (most + Self.vector - 1) / Self.vector * Self.vector
    let part = count / ownership.period * width
    partStride = (part + Self.line - 1) / Self.line * Self.line + Self.gap
    ranks = ownership.sizes.indices.map { thread in
      ownership.sizes[..<thread].count { $0 > 0 }
    }
    capacity = partStride * ownership.sizes.count { $0 > 0 }
  }

  /// Where the element of an index lies. The place of a sum of indices along different dimensions
  /// is the sum of their places.
  package func place(of index: Int) -> Int {
    guard let ownership else { return index }
    let (period, rest) = index.quotientAndRemainder(dividingBy: ownership.period)
    let thread = ownership.owner(of: rest)
    return ranks[thread] * partStride + period * width + rest - ownership.bounds[thread]
  }

  func places(of indices: [Int32]) -> [Int32] {
    ownership == nil ? indices : indices.map { Int32(place(of: Int($0))) }
  }

  /// The elements in their order, from memory.
  func elements<Element>(of buffer: Buffer<Element>) -> [Element] {
    (0..<count).map { buffer.start[place(of: $0)] }
  }

  /// Puts elements in memory.
  func set<Element>(_ buffer: Buffer<Element>, to elements: [Element]) {
    precondition(elements.count == count, "a tensor keeps its size")
    for (index, element) in elements.enumerated() { buffer.start[place(of: index)] = element }
  }
}
