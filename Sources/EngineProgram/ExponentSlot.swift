/// The exponents of one tensor, as the engine keeps them.
public struct ExponentSlot: Hashable, Sendable {
  /// The exponent of the values as they are stored.
  public var current: Int
  /// The exponent of the next write.
  public var next: Int
  /// For a master: half of the range of its view is `2^level`.
  public var level: Int

  /// A slot.
  public init(current: Int = 0, next: Int = 0, level: Int = 0) {
    (self.current, self.next, self.level) = (current, next, level)
  }

  /// Bits of each number in hardware and in a stream word.
  public static let width = 10

  /// An exponent limited to what a slot holds.
  public static func limited(_ exponent: Int) -> Int {
    min(max(exponent, signedRange.lowerBound), signedRange.upperBound)
  }

  /// The slot in a stream word: `current` in the lowest bits.
  public var word: UInt32 {
    [level, next, current].reduce(0) { word, value in
      precondition(
        Self.signedRange.contains(value), "exponent \(value) does not fit \(Self.width) bits")
      return word << UInt32(Self.width) | UInt32(bitPattern: Int32(value))
        & (1 << UInt32(Self.width) - 1)
    }
  }

  /// The slot of a stream word.
  public init(word: UInt32) {
    let part = { (position: Int) in
      Int(
        Int32(bitPattern: word << UInt32(32 - Self.width * (position + 1)))
          >> Int32(32 - Self.width))
    }
    self.init(current: part(0), next: part(1), level: part(2))
  }

  private static let signedRange = -(1 << (width - 1))...1 << (width - 1) - 1
}
