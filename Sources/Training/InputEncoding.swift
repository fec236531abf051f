/// How pixels become the integers that the network reads.
public struct InputEncoding: Hashable, Sendable {
  /// The integer of each pixel value.
  public let table: [Int8]
  /// The integers are in units of `2^exponent`.
  public let exponent: Int

  /// Pixels less their mean over the training set, halved where the width of activations is 8
  /// bits: a range of about two, centred.
  public init(pixels: [UInt8], bits: Int) {
    let sum = pixels.reduce(0) { $0 + Int($1) }
    let mean = (sum + pixels.count / 2) / max(pixels.count, 1)
    let shift = 8 - bits + 1
    let limit = 1 << (bits - 1)
    table = (0..<256).map { pixel in
      Int8(min(max((pixel - mean + (1 << (shift - 1))) >> shift, -limit), limit - 1))
    }
    exponent = 1 - bits + 1
  }

  /// Encodes pixels.
  public func callAsFunction(_ pixels: [UInt8]) -> [Int8] {
    pixels.map { table[Int($0)] }
  }
}
