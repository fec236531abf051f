/// How the bits that a right shift discards decide the result.
public enum Rounding: String, Hashable, Sendable, CaseIterable {
  /// Towards minus infinity: the bits are dropped.
  case floor
  /// To the nearest integer; a tie goes to the even one.
  case nearestEven
  /// Up with a probability equal to the discarded fraction, decided by 16 random bits.
  case stochastic
}

/// The number of random bits that one stochastic rounding takes.
public let stochasticBits = 16

/// The width of an accumulator. Sums are proved to fit; a left shift saturates to it.
public let accumulatorBits = 48

/// `value * 2^-shift` rounded towards minus infinity, limited to 48 bits. A negative shift
/// multiplies.
@inlinable
public func shiftedFloor(_ value: Int, by shift: Int) -> Int {
  if shift >= 0 { return saturated(value >> min(shift, 63), bits: accumulatorBits) }
  let range = signedRange(bits: accumulatorBits)
  let left = min(-shift, accumulatorBits - 1)
  if value > range.upperBound >> left { return range.upperBound }
  if value < range.lowerBound >> left { return range.lowerBound }
  return value << left
}

/// `value * 2^-shift` rounded to the nearest integer, ties to even. A negative shift multiplies
/// and limits the result to 48 bits.
@inlinable
public func shiftedNearestEven(_ value: Int, by shift: Int) -> Int {
  if shift <= 0 { return shiftedFloor(value, by: shift) }
  // From 64 bits on, every value is at most half a unit from zero, and ties go to even zero.
  if shift >= 64 { return 0 }
  let floor = value >> shift
  let discarded = UInt(bitPattern: value) & ((1 << UInt(shift)) - 1)
  let half = UInt(1) << UInt(shift - 1)
  let roundsUp = discarded > half || (discarded == half && floor & 1 == 1)
  return floor + (roundsUp ? 1 : 0)
}

/// `value * 2^-shift` rounded stochastically with 16 random bits. A negative shift multiplies and
/// limits the result to 48 bits.
///
/// The value is first aligned to 16 fraction bits, rounded towards minus infinity where it has
/// more; then `random` is added and the fraction dropped. So the probability of rounding up is
/// the discarded fraction to within `2^-16`.
@inlinable
public func shiftedStochastic(_ value: Int, by shift: Int, random: UInt16) -> Int {
  if shift <= 0 { return shiftedFloor(value, by: shift) }
  if shift <= stochasticBits {
    return (value + Int(random >> UInt16(stochasticBits - shift))) >> shift
  }
  return ((value >> min(shift - stochasticBits, 63)) + Int(random)) >> stochasticBits
}

/// `value` limited to `bits`-bit two's complement.
@inlinable
public func saturated(_ value: Int, bits: Int) -> Int {
  let range = signedRange(bits: bits)
  return min(max(value, range.lowerBound), range.upperBound)
}
