/// A sum of products that waits in a pad for those of the other micro-batches, in words of 16 bits.
public enum PartialSum {
  /// Words of a short one and of a long one.
  public static let shortWords = 2, words = 3
  /// Bits of a short one; sums wrap.
  public static let shortBits = 16 * shortWords

  /// A word of a sum, 0 being the lowest.
  public static func word(_ place: Int, of sum: Int) -> Int16 {
    Int16(truncatingIfNeeded: sum >> (16 * place))
  }

  /// The sum of these words, the lowest first.
  public static func joined(_ words: [Int]) -> Int {
    // The highest word has the sign.
    words.reversed().reduce(words.last! >> 15) { $0 << 16 | $1 & 0xffff }
  }
}
