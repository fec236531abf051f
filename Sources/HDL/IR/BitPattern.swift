/// A bit string of any width, least significant word first. Bits above the width are zero.
public struct BitPattern: Hashable, Sendable {
  /// The number of bits.
  public let width: Int
  /// Bits 0 to 63.
  public private(set) var low: UInt64
  /// Bits 64 and up; empty for 64 bits or fewer.
  public private(set) var high: [UInt64]

  /// The low `width` bits of `value`, which is sign-extended when `width` is over 64.
  public init(_ value: Int, width: Int) {
    self.width = width
    low = UInt64(bitPattern: Int64(value))
    high = []
    if width > 64 {
      high = Array(repeating: value < 0 ? ~0 : 0, count: (width - 1) / 64)
    }
    clean()
  }

  /// A pattern from its words, least significant first; missing words are zero.
  public init(words: [UInt64], width: Int) {
    self.width = width
    low = words.first ?? 0
    let count = (max(width, 1) - 1) / 64
    high = (0..<count).map { $0 + 1 < words.count ? words[$0 + 1] : 0 }
    clean()
  }

  private mutating func clean() {
    let used = width % 64
    guard used != 0 else { return }
    let mask = (UInt64(1) << UInt64(used)) - 1
    if high.isEmpty { low &= mask } else { high[high.count - 1] &= mask }
  }

  /// All words, least significant first.
  public var words: [UInt64] { [low] + high }

  /// The bit at `index`.
  public subscript(index: Int) -> Bool {
    let word = index < 64 ? low : high[index / 64 - 1]
    return word >> UInt64(index % 64) & 1 == 1
  }

  /// The value as an unsigned number, if it fits in an `Int`.
  public var unsignedValue: Int? {
    guard high.allSatisfy({ $0 == 0 }), low >> 63 == 0 else { return nil }
    return Int(low)
  }

  /// Bits 0 to 63 as a two's complement number of this width, for 64 bits or fewer.
  public var signedValue: Int {
    guard width > 0, width < 64 else { return Int(truncatingIfNeeded: low) }
    let shift = 64 - width
    return Int(Int64(bitPattern: low << UInt64(shift)) >> Int64(shift))
  }

  /// `count` bits from `from`, bits past the end being zero.
  public func slice(from start: Int, count: Int) -> BitPattern {
    if width <= 64, start < 64 {
      return BitPattern(words: [low >> UInt64(start)], width: count)
    }
    var result = [UInt64](repeating: 0, count: (count + 63) / 64)
    for index in 0..<count where start + index < width && self[start + index] {
      result[index / 64] |= 1 << UInt64(index % 64)
    }
    return BitPattern(words: result, width: count)
  }

  /// This pattern above `lower`.
  public func concatenated(above lower: BitPattern) -> BitPattern {
    let total = width + lower.width
    var result =
      lower.words + Array(repeating: 0, count: max(0, (total + 63) / 64 - lower.words.count))
    for index in 0..<width where self[index] {
      let place = lower.width + index
      result[place / 64] |= 1 << UInt64(place % 64)
    }
    return BitPattern(words: result, width: total)
  }

  /// Extended to `width` bits, with copies of the top bit when `signed`.
  public func extended(to width: Int, signed: Bool) -> BitPattern {
    let fill = signed && self.width > 0 && self[self.width - 1]
    guard width > self.width else { return slice(from: 0, count: width) }
    return BitPattern(fill ? -1 : 0, width: width - self.width).concatenated(above: self)
  }

  /// Hexadecimal digits without a prefix, padded to the width.
  public var hexadecimal: String {
    let digits = max(1, (width + 3) / 4)
    let text = words.reversed().map { word in
      let part = String(word, radix: 16)
      return String(repeating: "0", count: 16 - part.count) + part
    }.joined()
    return String(text.suffix(digits))
  }

  /// Binary digits, most significant first, one for each bit.
  public var binary: String {
    String((0..<width).reversed().map { self[$0] ? "1" : "0" })
  }

  /// Whether no bit is set.
  public var isZero: Bool { low == 0 && high.allSatisfy { $0 == 0 } }
}
