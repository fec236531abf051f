/// The elements along the rows, the columns or the depth of a product in an order in which the
/// part of each thread is one run.
///
/// Each part starts at a multiple of a grain; what is left between the parts is padding.
struct AxisCut: Sendable {
  /// The element at each place; nil is padding.
  let places: [Int?]
  /// The places of each thread's elements.
  let parts: [Range<Int>]
  /// Whether the parts are different, or all of them everything.
  let isShared: Bool

  /// An axis that all threads use whole.
  init(whole count: Int, grain: Int, threads: Int) {
    self.init([Array(0..<count)], grain: grain, copies: threads)
  }

  /// Parts that hold shares of the values of one of the indices along the axis. The elements of a
  /// part keep their order.
  init(of index: Int, along indices: [Int], sizes: [Int], grain: Int, threads: Int) {
    let count = indices.reduce(1) { $0 * sizes[$1] }
    let shares = Ownership(of: index, in: indices, sizes: sizes, threads: threads)!
    let parts = (0..<threads).map { Array(shares.runs(of: $0, count: count).joined()) }
    self.init(parts, grain: grain, copies: 1)
  }

  private init(_ elements: [[Int]], grain: Int, copies: Int) {
    var places: [Int?] = []
    var parts: [Range<Int>] = []
    for part in elements {
      let start = places.count
      places += part.map { $0 }
      parts += Array(repeating: start..<places.count, count: copies)
      while places.count % grain != 0 { places.append(nil) }
    }
    (self.places, self.parts, isShared) = (places, parts, copies == 1)
  }

  /// What a thread does so that all together do everything once.
  func share(of thread: Int) -> Range<Int> {
    isShared || thread == 0 ? parts[thread] : 0..<0
  }

  /// Whether the elements are in their own order without padding.
  var isIdentity: Bool { places.enumerated().allSatisfy { $0 == $1 } }

  /// The number of places, padding after the last part included.
  var padded: Int { places.count }

  /// The size of the largest part.
  var largest: Int { parts.map(\.count).max() ?? 0 }

  /// The offset of the element at each place, 0 for padding.
  func table(_ offsets: [Int32]) -> [Int32] { places.map { $0.map { offsets[$0] } ?? 0 } }
}

extension [Int32] {
  /// Whether each number is one more than the one before.
  var isContiguous: Bool { zip(self, dropFirst()).allSatisfy { $1 == $0 + 1 } }
}
