/// Takes values from the front of bytes that may be wrong: nil instead of reading past the end.
struct ByteCursor {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? {
    bytes(Integer.bitWidth / 8)?.reversed().reduce(0) { $0 << 8 | Integer(truncatingIfNeeded: $1) }
  }

  /// A count or size; nil also where it is more than an `Int` holds.
  mutating func size<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Int? {
    integer(type).flatMap { Int(exactly: $0) }
  }
}

extension [UInt8] {
  /// Appends an integer in little-endian order.
  mutating func append(littleEndian integer: some FixedWidthInteger & BitwiseCopyable) {
    Swift.withUnsafeBytes(of: integer.littleEndian) { append(contentsOf: $0) }
  }
}
