import Foundation

/// Softmax and cross-entropy of integer logits, and their gradient, in integers.
///
/// With `d = max - logit`, each exponential is `2^-(d log2 e)`: `log2 e` is a 15-bit constant, the
/// product is cut to 10 fraction bits, and a table of 1,024 entries gives the power of its
/// fraction. One division gives the reciprocal of the sum. See `docs/numerics.md`.
public struct Softmax: @unchecked Sendable {
  /// Fraction bits of the table's index and of ``Outcome/loss``.
  public static let fractionBits = 10
  /// The exponent of the gradient: its values are `q * 2^-15`.
  public static let gradientExponent = -15

  /// `2^(15 - i/1024)`, rounded.
  public static let powers: [UInt16] = (0..<1024).map {
    UInt16((32768 * exp2(-Double($0) / 1024)).rounded())
  }
  /// `1024 log2(1 + i/1024)`, rounded.
  public static let logarithms: [UInt16] = (0..<1024).map {
    UInt16((1024 * log2(1 + Double($0) / 1024)).rounded())
  }
  /// `2^15 log2 e`, rounded.
  public static let log2E = 47274

  /// What one sample's logits say.
  public struct Outcome: Hashable, Sendable {
    /// `-log2 p(label)` in units of `2^-10`.
    public var loss: Int
    /// The class with the largest logit, the lowest of equal ones.
    public var prediction: Int

    /// Creates an outcome.
    @inlinable
    public init(loss: Int, prediction: Int) {
      self.loss = loss
      self.prediction = prediction
    }
  }

  // The tables again, in memory that is never freed: an array counts who holds it, in memory that
  // all threads would write.
  nonisolated(unsafe) private static let tables = (permanent(powers), permanent(logarithms))

  private static func permanent(_ words: [UInt16]) -> UnsafePointer<UInt16> {
    let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: words.count)
    copy.initialize(from: words, count: words.count)
    return UnsafePointer(copy)
  }

  @usableFromInline let powers: UnsafePointer<UInt16>
  @usableFromInline let logarithms: UnsafePointer<UInt16>

  /// Creates the unit.
  public init() { (powers, logarithms) = Self.tables }

  /// The loss of one sample. `gradient` receives `p - onehot(label)` in units of `2^-15`, in
  /// 16 bits. Logits are 16-bit integers in units of `2^exponent`.
  @inlinable
  public func callAsFunction(
    logits: some RandomAccessCollection<Int16>, exponent: Int, label: Int,
    gradient: (_ index: Int, _ value: Int) -> Void
  ) -> Outcome {
    var largest = Int(Int16.min) - 1
    var prediction = 0
    for (index, logit) in logits.enumerated() where Int(logit) > largest {
      largest = Int(logit)
      prediction = index
    }
    var sum = 0
    var labelDistance = 0
    for (index, logit) in logits.enumerated() {
      let distance = distance(largest - Int(logit), exponent: exponent)
      if index == label { labelDistance = distance }
      sum += power(distance)
    }
    // The sum is at least 2^15, so the reciprocal has at most 20 bits.
    let reciprocal = (1 << 34) / sum
    for (index, logit) in logits.enumerated() {
      let term = power(distance(largest - Int(logit), exponent: exponent))
      let probability = (term * reciprocal + 1 << 18) >> 19
      gradient(index, min(probability - (index == label ? 32768 : 0), 32767))
    }
    return Outcome(loss: labelDistance + logarithm(sum) - 15 << 10, prediction: prediction)
  }

  /// `difference * 2^exponent * log2 e` in units of `2^-10`, rounded down, at most `2^20`.
  @inlinable
  func distance(_ difference: Int, exponent: Int) -> Int {
    min(shiftedFloor(difference * Self.log2E, by: 15 - Self.fractionBits - exponent), 1 << 20)
  }

  /// `2^15 * 2^-(distance / 1024)`, rounded down after the table.
  @inlinable
  func power(_ distance: Int) -> Int {
    Int(powers[distance & 1023]) >> min(distance >> Self.fractionBits, 63)
  }

  /// `1024 log2(value)`, from the ten bits after the leading one.
  @inlinable
  func logarithm(_ value: Int) -> Int {
    let position = magnitudeBits(value) - 1
    let fraction = shiftedFloor(value, by: position - Self.fractionBits) & 1023
    return position << Self.fractionBits + Int(logarithms[fraction])
  }
}
