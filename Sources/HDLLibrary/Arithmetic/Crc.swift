import HDL

/// A cyclic redundancy check of any polynomial, over `bytes` bytes a cycle.
///
/// `crc` is the check of all bytes since `clear`, one cycle after the last of them. The lowest byte
/// of `data` is the first. A cycle costs one exclusive or of register and data bits for each bit
/// of the register.
public struct Crc: Module {
  /// The polynomial and its conventions.
  public var algorithm: CrcAlgorithm
  /// Bytes in a cycle.
  public var bytes: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Starts anew; data of the same cycle is not taken.
    public let clear: Bit
    /// Whether data is taken.
    public let enable: Bit
    /// The next bytes, the first one lowest.
    public let data: Unsigned
    /// The check so far.
    public let crc: Unsigned
  }

  /// A check of `bytes` bytes a cycle.
  public init(_ algorithm: CrcAlgorithm, bytes: Int = 1) {
    (self.algorithm, self.bytes) = (algorithm, bytes)
  }

  /// The algorithm's name and the bytes a cycle.
  public var name: String { "Crc_\(algorithm.name)_b\(bytes)" }

  /// The comment above the emitted module.
  public var documentation: String {
    "CRC \(algorithm.name): polynomial 0x\(String(algorithm.polynomial, radix: 16)) of "
      + "\(algorithm.width) bits, \(bytes) byte\(bytes == 1 ? "" : "s") a cycle."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(bytes >= 1, "a Crc of \(bytes) bytes a cycle does nothing; use at least 1")
    p.require(
      (1...64).contains(algorithm.width),
      "a Crc of \(algorithm.width) bits is out of range; use 1 to 64 bits")
    p.require(
      !(1...64).contains(algorithm.width)
        || (algorithm.polynomial | algorithm.initial | algorithm.final) & ~algorithm.mask == 0,
      "polynomial, initial or final value of '\(algorithm.name)' has more than its "
        + "\(algorithm.width) bits; drop the polynomial's highest term")
    return IO(
      clock: p.clock(), clear: p.bit(), enable: p.bit(), data: p.unsigned(8 * bytes),
      crc: p.output(p.unsigned(algorithm.width)))
  }

  /// Describes the check.
  public func body(_ io: IO, _ m: Builder) {
    let width = algorithm.width
    let initial = BitPattern(words: [algorithm.initial], width: width)
    let state = m.reg("state", unsigned: width, reset: .bits(initial))
    let mixed = m.wire("mixed", concatenate(io.data, state))
    let next = m.wire("next", unsigned: width)
    m.comb {
      for (bit, mask) in masks.enumerated() {
        next[bit] <== (mixed & Unsigned(mask)).parity
      }
    }
    m.sync(io.clock) {
      When(io.clear) {
        state <== Unsigned(initial)
      }.elseWhen(io.enable) {
        state <== next
      }
    }
    let ordered =
      algorithm.isReflected
      ? m.wire("mirrored", concatenate((0..<width).map { state[$0] })) : state
    m.comb { io.crc <== ordered ^ Unsigned(BitPattern(words: [algorithm.final], width: width)) }
  }

  /// For each bit of the next register, the bits of data and register whose parity it is. The check
  /// is linear, so the effect of each bit alone tells all.
  private var masks: [BitPattern] {
    let inputs = algorithm.width + 8 * bytes
    var masks = (0..<algorithm.width).map { _ in
      [UInt64](repeating: 0, count: (inputs + 63) / 64)
    }
    for input in 0..<inputs {
      let place = input - algorithm.width
      var register: UInt64 = place < 0 ? 1 << UInt64(input) : 0
      for byte in 0..<bytes {
        let value: UInt8 = place >= 0 && place / 8 == byte ? 1 << UInt8(place % 8) : 0
        register = algorithm.register(register, byte: value)
      }
      for bit in 0..<algorithm.width where register >> UInt64(bit) & 1 == 1 {
        masks[bit][input / 64] |= 1 << UInt64(input % 64)
      }
    }
    return masks.map { BitPattern(words: $0, width: inputs) }
  }
}
