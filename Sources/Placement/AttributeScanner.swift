/// Finds an attribute of cells or nets in the text that nextpnr writes.
struct AttributeScanner {
  /// Where it stands.
  struct Attribute {
    /// Where its text is, without the quotes.
    var value: Range<Int>
    /// The number of the last net before it.
    var net: Int?
  }

  private let bytes: UnsafeRawBufferPointer
  private let key: [UInt8]
  private static let bits = Array(#""bits": ["#.utf8)
  private var place = 0
  private var net: Int?

  init(_ bytes: UnsafeRawBufferPointer, key: String) {
    self.bytes = bytes
    self.key = Array("\"\(key)\": \"".utf8)
  }

  /// The next one.
  mutating func next() -> Attribute? {
    while let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) {
      place = quote + 1
      if bytes[quote...].starts(with: Self.bits) {
        net = number(from: quote + Self.bits.count)
      } else if bytes[quote...].starts(with: key) {
        let start = quote + key.count
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        place = end + 1
        return Attribute(value: start..<end, net: net)
      }
    }
    return nil
  }

  /// The first number in the text from a place on.
  private func number(from start: Int) -> Int? {
    let text = bytes[start...].drop { $0 == UInt8(ascii: " ") }
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
