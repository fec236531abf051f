/// How pixels become the numbers that the network reads in floating point.
public struct FloatInputEncoding<Scalar: BinaryFloatingPoint & Sendable>: Hashable, Sendable {
  /// The number of each pixel value.
  public let table: [Scalar]

  /// Pixels less their mean over the training set, divided by 128: the scale of ``InputEncoding``,
  /// without rounding.
  public init(pixels: [UInt8]) {
    let sum = pixels.reduce(0) { $0 + Int($1) }
    let mean = Double(sum) / Double(max(pixels.count, 1))
    table = (0..<256).map { Scalar((Double($0) - mean) / 128) }
  }

  /// Encodes pixels.
  public func callAsFunction(_ pixels: some Sequence<UInt8>) -> [Scalar] {
    pixels.map { table[Int($0)] }
  }
}
