import FixedPoint
import Training

/// A deterministic source of test data.
public struct TestData {
  private let bits: RandomBits
  private var place = 0

  /// Data that a seed decides.
  public init(_ seed: Int) { bits = RandomStream(seed: UInt64(seed)).bits(step: 0, tensor: 1) }

  /// The next number, in a range.
  public mutating func next(_ range: ClosedRange<Int>) -> Int {
    place += 1
    return range.lowerBound + (Int(bits[place]) * range.count) >> 16
  }

  /// A batch for a step, of a table twice as long.
  public mutating func batch(_ program: StepProgram, classes: Int, inputs: Int) -> Batch {
    Batch(
      table: (0..<2 * program.batch * inputs).map { _ in Int8(next(-128...127)) }, exponent: -7,
      rows: (0..<program.batch).map { _ in next(0...2 * program.batch - 1) },
      labels: (0..<program.batch).map { _ in UInt8(next(0...classes - 1)) })
  }
}
