import EngineProgram
import HDL

/// An access of several lanes to a banked pad in one cycle.
///
/// Lane `l` accesses the word at `base + offsets[l]`, modulo two to the width of an address, with
/// `offsets[l] = l * stride` for an odd stride. Everything goes with the request: the next one may
/// have another stride.
public struct PadRequest {
  /// Whether anything is accessed.
  public let enable: Bit
  /// The address of lane 0.
  public let base: Unsigned
  /// `lane * stride` for each lane.
  public let offsets: [Unsigned]
  /// The number that gives one when it is multiplied by the stride, modulo the number of banks.
  public let inverse: Unsigned
  /// Which lanes take part, lane 0 lowest. The others read words of no meaning and write nothing.
  public let active: Unsigned

  /// A request by its parts.
  init(
    enable: Bit, base: Unsigned, offsets: [Unsigned], inverse: Unsigned, active: Unsigned
  ) {
    (self.enable, self.base, self.offsets) = (enable, base, offsets)
    (self.inverse, self.active) = (inverse, active)
  }

  /// The ports of a request to `banks` banks.
  public init(_ p: Ports, banks: Int) {
    enable = p.bit()
    base = p.unsigned(FieldWidth.address)
    offsets = p.vector(banks) { p.unsigned(FieldWidth.address) }
    inverse = p.unsigned(unsignedBits(banks - 1))
    active = p.unsigned(banks)
  }
}

/// The inverse of an odd stride modulo a number of banks, a power of two.
public func inverse(ofStride stride: Int, banks: Int) -> Int {
  precondition(stride & 1 == 1, "an even stride has no inverse")
  // Newton's iteration doubles the number of correct bits; an odd number is its own inverse
  // modulo eight.
  var inverse = stride
  for _ in 0..<5 { inverse = inverse &* (2 &- stride &* inverse) }
  return inverse & (banks - 1)
}
