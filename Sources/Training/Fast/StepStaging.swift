import FixedPoint

/// The batch of the step at hand.
final class StagedSamples: @unchecked Sendable {
  /// The table while a step runs.
  var table: UnsafePointer<Int8>?
  let rows: Buffer<Int>

  /// Place for some rows.
  init(count: Int) { rows = Buffer(count, zero: 0) }
}

/// What one sample adds to a step's outcome.
struct SampleOutcome: BitwiseCopyable, Sendable {
  var loss = 0
  var isCorrect = false
  var saturations = 0
}
