/// The number of bits that hold the magnitude of `value`: the smallest `n` with
/// `-2^n <= value < 2^n`. A `b`-bit number holds `value` when this is at most `b - 1`.
@inlinable
public func magnitudeBits(_ value: Int) -> Int {
  Int.bitWidth - (value < 0 ? ~value : value).leadingZeroBitCount
}

/// What a tensor's writes say of its scale: the largest magnitude before saturation and how many
/// values saturated.
public struct RangeStatistics: Hashable, Sendable {
  /// The bitwise or of all magnitudes, negative values complemented. Its bit length is that of the
  /// largest magnitude, and it needs no comparison.
  public var magnitude: UInt = 0
  /// The number of values that did not fit.
  public var saturations = 0

  /// The statistics of no values.
  public init() {}

  /// Records a value before its saturation to `bits`.
  @inlinable
  public mutating func record(_ value: Int, bits: Int) {
    magnitude |= UInt(bitPattern: value < 0 ? ~value : value)
    if magnitudeBits(value) > bits - 1 { saturations += 1 }
  }

  /// Adds what another part of the same tensor recorded.
  public mutating func formUnion(_ other: RangeStatistics) {
    magnitude |= other.magnitude
    saturations += other.saturations
  }

  /// The bits that the largest magnitude needs.
  public var bits: Int { UInt.bitWidth - magnitude.leadingZeroBitCount }
}

/// Delayed scaling: a tensor's exponent for the next step, from what was written in this one.
///
/// The largest magnitude should need `bits - 1` bits or one less. While it does, the exponent
/// stays: this band is the hysteresis. Otherwise the exponent moves at once, as far as needed to
/// enter the band. A tensor of zeros keeps its exponent.
public func nextExponent(_ exponent: Int, after statistics: RangeStatistics, bits: Int) -> Int {
  let used = statistics.bits
  if used > bits - 1 { return exponent + used - (bits - 1) }
  if used > 0, used < bits - 2 { return exponent + used - (bits - 2) }
  return exponent
}
