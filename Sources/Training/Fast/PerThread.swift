/// Lists of plain values, one for each thread, that a thread reads without counting references: the
/// counts would lie in memory that all threads write.
final class PerThread<Element: BitwiseCopyable>: @unchecked Sendable {
  private let buffers: [Buffer<Element>]
  private let lists: Buffer<UnsafeBufferPointer<Element>>

  init(_ lists: [[Element]]) {
    buffers = lists.map { Buffer($0) }
    self.lists = Buffer(buffers.map { UnsafeBufferPointer(start: $0.start, count: $0.count) })
  }

  /// The list of a thread.
  subscript(thread: Int) -> UnsafeBufferPointer<Element> { lists.start[thread] }
}
