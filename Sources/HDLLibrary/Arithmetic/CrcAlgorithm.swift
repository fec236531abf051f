/// The parameters of a cyclic redundancy check of 1 to 64 bits, after Williams ("A painless guide to
/// CRC error detection algorithms", 1993), and the check itself in software.
public struct CrcAlgorithm: Hashable, Sendable {
  /// A name of identifier characters.
  public var name: String
  /// Bits of the check.
  public var width: Int
  /// The polynomial without its highest term, the term of `x^(width - 1)` on top.
  public var polynomial: UInt64
  /// The register's first value.
  public var initial: UInt64
  /// Whether the low bit of a byte comes first, and the result is mirrored.
  public var isReflected: Bool
  /// Inverted bits of the result.
  public var final: UInt64

  /// An algorithm.
  public init(
    name: String, width: Int, polynomial: UInt64, initial: UInt64, isReflected: Bool, final: UInt64
  ) {
    (self.name, self.width, self.polynomial) = (name, width, polynomial)
    (self.initial, self.isReflected, self.final) = (initial, isReflected, final)
  }

  /// The check of Ethernet, gzip and PNG.
  public static let crc32 = CrcAlgorithm(
    name: "crc32", width: 32, polynomial: 0x04c1_1db7, initial: 0xffff_ffff, isReflected: true,
    final: 0xffff_ffff)
  /// Castagnoli's check, of iSCSI and TFRecord.
  public static let crc32c = CrcAlgorithm(
    name: "crc32c", width: 32, polynomial: 0x1edc_6f41, initial: 0xffff_ffff, isReflected: true,
    final: 0xffff_ffff)
  /// The check of USB data packets.
  public static let usb16 = CrcAlgorithm(
    name: "usb16", width: 16, polynomial: 0x8005, initial: 0xffff, isReflected: true,
    final: 0xffff)
  /// The check of USB tokens.
  public static let usb5 = CrcAlgorithm(
    name: "usb5", width: 5, polynomial: 0x05, initial: 0x1f, isReflected: true, final: 0x1f)
  /// The check of XMODEM.
  public static let xmodem = CrcAlgorithm(
    name: "xmodem", width: 16, polynomial: 0x1021, initial: 0, isReflected: false, final: 0)
  /// The check of SMBus.
  public static let smbus = CrcAlgorithm(
    name: "smbus", width: 8, polynomial: 0x07, initial: 0, isReflected: false, final: 0)
  /// The check of XZ files.
  public static let crc64 = CrcAlgorithm(
    name: "crc64", width: 64, polynomial: 0x42f0_e1eb_a9ea_3693, initial: ~0, isReflected: true,
    final: ~0)

  /// All bits of the check.
  var mask: UInt64 { width == 64 ? ~0 : (1 << UInt64(width)) - 1 }

  /// The check of some bytes.
  public func check(_ bytes: some Swift.Sequence<UInt8>) -> UInt64 {
    bytes.reduce(initial & mask, register(after:byte:)).result(self)
  }

  /// The register after one more byte. It is kept in the order of the polynomial.
  func register(_ register: UInt64, byte: UInt8) -> UInt64 {
    (0..<8).reduce(register) { register, index in
      let bit = UInt64(byte >> UInt8(isReflected ? index : 7 - index) & 1)
      let carry = register >> UInt64(width - 1) & 1 ^ bit
      return (register << 1 ^ (carry == 1 ? polynomial : 0)) & mask
    }
  }

  private func register(after register: UInt64, byte: UInt8) -> UInt64 {
    self.register(register, byte: byte)
  }
}

extension UInt64 {
  /// The check that a register stands for.
  fileprivate func result(_ algorithm: CrcAlgorithm) -> UInt64 {
    var value = self
    if algorithm.isReflected {
      value = (0..<algorithm.width).reduce(0) { result, bit in
        result | (self >> UInt64(bit) & 1) << UInt64(algorithm.width - 1 - bit)
      }
    }
    return (value ^ algorithm.final) & algorithm.mask
  }
}
