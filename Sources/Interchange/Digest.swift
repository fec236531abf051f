import CLibcrypto

/// A running SHA-256 (FIPS 180-4).
///
/// Integers count as their bytes in little-endian order, so that a digest is the same on every
/// machine.
public struct Digest: ~Copyable {
  /// Bytes of a finished digest.
  public static let size = 32

  private let context: OpaquePointer

  /// Starts a digest of no bytes.
  public init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      fatalError("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Appends bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1)
  }

  /// Appends bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Appends an integer.
  public mutating func update(_ integer: some FixedWidthInteger & BitwiseCopyable) {
    withUnsafeBytes(of: integer.littleEndian) { update($0) }
  }

  /// Appends integers, one after the other.
  public mutating func update<Integer: FixedWidthInteger & BitwiseCopyable>(
    contentsOf integers: [Integer]
  ) {
    integers.withUnsafeBytes { update($0) }
  }

  /// Appends the UTF-8 bytes of a text.
  public mutating func update(_ text: String) {
    update(Array(text.utf8))
  }

  /// Ends the digest and gives its 32 bytes.
  public consuming func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      precondition(EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1)
      count = Self.size
    }
  }

  /// Ends the digest and gives it as 64 hexadecimal digits in lower case.
  public consuming func finishAsHex() -> String {
    let digits = Array("0123456789abcdef")
    return String(finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The SHA-256 of the bytes as 64 hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.update(bytes)
    return digest.finishAsHex()
  }
}
