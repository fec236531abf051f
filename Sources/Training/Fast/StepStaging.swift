import FixedPoint

/// The batch of the step at hand.
final class StagedSamples: @unchecked Sendable {
  var table: [Int8] = []
  var rows: [Int] = []
}

/// What one sample adds to a step's outcome.
struct SampleOutcome: BitwiseCopyable, Sendable {
  var loss = 0
  var isCorrect = false
  var saturations = 0
}
