/// Which elements of a tensor each thread of a team makes: those whose position modulo `period`
/// lies between two neighbouring bounds.
///
/// What a thread has made lies in its cache, so a thread should read what it has made itself. If
/// it reads nothing else, it need not wait for the others either.
package struct Ownership: Hashable, Sendable {
  package let period: Int
  /// One number more than there are threads, ascending from 0 to `period`.
  package let bounds: [Int]

  /// Shares of the values of an index that has `size` values, `stride` elements apart.
  package init(size: Int, stride: Int, threads: Int) {
    period = size * stride
    bounds = (0...threads).map { size * $0 / threads * stride }
  }

  /// Shares of the values of an index of a row-major tensor.
  init?(of index: Int, in indices: [Int], sizes: [Int], threads: Int) {
    guard let place = indices.firstIndex(of: index) else { return nil }
    let stride = indices[(place + 1)...].reduce(1) { $0 * sizes[$1] }
    self.init(size: sizes[index], stride: stride, threads: threads)
  }

  /// The elements that each thread has in a period.
  var sizes: [Int] { zip(bounds, bounds.dropFirst()).map { $1 - $0 } }

  /// The thread that owns a position in a period.
  func owner(of position: Int) -> Int { bounds.dropFirst().firstIndex { position < $0 }! - 1 }

  /// Whether each thread owns values of one of a row-major tensor's indices.
  func shares(indices: [Int], sizes: [Int]) -> Bool {
    var stride = 1
    for index in indices.reversed() {
      if stride * sizes[index] == period { return bounds.allSatisfy { $0 % stride == 0 } }
      stride *= sizes[index]
    }
    return false
  }

  /// The positions that a thread owns of a tensor with `count` elements, as runs.
  package func runs(of thread: Int, count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: period).compactMap { start in
      let run = start + bounds[thread]..<start + bounds[thread + 1]
      return run.isEmpty ? nil : run
    }
  }
}
