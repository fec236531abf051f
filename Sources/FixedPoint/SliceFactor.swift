/// What the rank prior computes of the slices of a bond, to the bit: section 9 of
/// `docs/numerics.md`.
public enum SliceFactor {
  /// Bits of an energy and of the sums of squares that it is made of.
  public static let energyBits = 48
  /// Bits of the numbers that are divided.
  public static let divisionBits = 31
  /// A factor of one.
  public static let one = 1 << 16

  /// The energy of an index: the sums of the squares of its two slices at the larger one of both
  /// exponents, the other shifted right, floor. The exponents are those of the squared
  /// numbers; no sum is negative.
  public static func energy(
    left: Int, exponent leftExponent: Int, right: Int, exponent rightExponent: Int
  ) -> Int {
    let exponent = max(leftExponent, rightExponent)
    return (left >> min(2 * (exponent - leftExponent), 63))
      + (right >> min(2 * (exponent - rightExponent), 63))
  }

  /// `energy / (energy + penalty)` in units of `2^-16`, rounded down, of numbers cut to 31 bits.
  /// Both are not negative and have a common exponent.
  public static func ofEnergy(_ energy: Int, penalty: Int) -> Int {
    let sum = energy + penalty
    guard sum > 0 else { return one }
    let excess = cut(of: sum)
    return (energy >> excess) * one / (sum >> excess)
  }

  /// How far a divisor is shifted right to have 31 bits.
  public static func cut(of sum: Int) -> Int { max(magnitudeBits(sum) - divisionBits, 0) }

  /// What an entry of a core is multiplied with: the factors of its left and its right index
  /// together, in units of `2^-16`.
  public static func product(_ left: Int, _ right: Int) -> Int { (left * right) >> 16 }
}
