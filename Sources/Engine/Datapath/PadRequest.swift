import EngineProgram
import HDL

/// An access of several lanes to a banked pad in one cycle.
///
/// Lane `l` accesses the word at `base + l % 4 * stride + l / 4 * 4 * outerStride`, modulo two to the width
/// of an address, for odd strides that are equal modulo a quarter of the banks; where lane 0 takes part
/// alone, for any. Everything goes with the request: the next one may have other strides.
public struct PadRequest {
  /// Whether anything is accessed.
  public let enable: Bit
  /// The address of lane 0.
  public let base: Unsigned
  /// From lane to lane, odd.
  public let stride: Unsigned
  /// A quarter of the way from a lane to the fourth one after it.
  public let outerStride: Unsigned
  /// Which lanes take part, lane 0 lowest. The others read words of no meaning and write nothing.
  public let active: Unsigned

  /// A request by its parts.
  init(enable: Bit, base: Unsigned, stride: Unsigned, outerStride: Unsigned, active: Unsigned) {
    (self.enable, self.base, self.active) = (enable, base, active)
    (self.stride, self.outerStride) = (stride, outerStride)
  }

  /// The ports of a request to `banks` banks.
  public init(_ p: Ports, banks: Int) {
    enable = p.bit()
    base = p.unsigned(FieldWidth.address)
    stride = p.unsigned(FieldWidth.address)
    outerStride = p.unsigned(FieldWidth.address)
    active = p.unsigned(banks)
  }
}
