/// Zeroed memory of a fixed size that several threads may use at once.
///
/// Which thread touches which part is decided by the groups of a ``Schedule``.
final class Buffer<Element: BitwiseCopyable>: @unchecked Sendable {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  /// Bytes behind the elements, so that none of another buffer are in the same page: what one thread
  /// reads makes the processor load ahead up to the end of a page, and another thread may be about
  /// to write that.
  private static var gap: Int { 4096 }

  /// Memory for `count` elements and a little more, which vector code may read.
  init(_ count: Int, zero: Element) {
    self.count = count
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: (count + 64) * MemoryLayout<Element>.stride + Self.gap, alignment: 64)
    start = raw.bindMemory(to: Element.self, capacity: count + 64)
    start.initialize(repeating: zero, count: count + 64)
  }

  /// Memory that holds these elements.
  init(_ elements: [Element]) {
    count = elements.count
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: (count + 64) * MemoryLayout<Element>.stride + Self.gap, alignment: 64)
    start = raw.initializeMemory(as: Element.self, from: elements, count: count)
  }

  deinit { UnsafeMutableRawPointer(start).deallocate() }

  /// The elements as an array, and back.
  var elements: [Element] {
    get { Array(UnsafeBufferPointer(start: start, count: count)) }
    set {
      precondition(newValue.count == count, "a buffer keeps its size")
      newValue.withUnsafeBufferPointer { start.update(from: $0.baseAddress!, count: count) }
    }
  }
}
