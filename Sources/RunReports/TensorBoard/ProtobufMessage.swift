/// A Protocol Buffers message under construction, in the wire format of
/// <https://protobuf.dev/programming-guides/encoding/>.
///
/// A field is its number and wire type as a varint, then its value.
struct ProtobufMessage {
  private enum WireType: UInt64 {
    case varint = 0
    case fixed64 = 1
    case lengthDelimited = 2
    case fixed32 = 5
  }

  private(set) var bytes: [UInt8] = []

  mutating func append(_ field: UInt64, int64 value: Int64) {
    appendKey(field, .varint)
    appendVarint(UInt64(bitPattern: value))
  }

  mutating func append(_ field: UInt64, double value: Double) {
    appendKey(field, .fixed64)
    bytes += value.bitPattern.littleEndianBytes
  }

  mutating func append(_ field: UInt64, float value: Float) {
    appendKey(field, .fixed32)
    bytes += value.bitPattern.littleEndianBytes
  }

  mutating func append(_ field: UInt64, string value: String) {
    appendKey(field, .lengthDelimited)
    appendVarint(UInt64(value.utf8.count))
    bytes += value.utf8
  }

  mutating func append(_ field: UInt64, message value: ProtobufMessage) {
    appendKey(field, .lengthDelimited)
    appendVarint(UInt64(value.bytes.count))
    bytes += value.bytes
  }

  private mutating func appendKey(_ field: UInt64, _ type: WireType) {
    appendVarint(field << 3 | type.rawValue)
  }

  private mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension FixedWidthInteger {
  /// The bytes of the number, least significant first.
  var littleEndianBytes: [UInt8] {
    withUnsafeBytes(of: littleEndian) { Array($0) }
  }
}
