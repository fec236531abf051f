import Training

/// What `report` sends.
struct StepReport {
  var outcome = StepOutcome()
  var cycles = 0

  /// The report of nothing.
  init() {}

  init(_ words: [UInt32]) {
    let values = words.map(Int.init)
    outcome.loss = values[0] | values[1] << 32
    outcome.correct = values[2]
    outcome.saturations.activation = values[3]
    outcome.saturations.gradient = values[4]
    outcome.saturations.momentum = values[5]
    outcome.saturations.weight = values[6]
    cycles = values[7]
  }

  /// Adds the report of another program of the same step.
  static func += (a: inout StepReport, b: StepReport) {
    a.outcome.loss += b.outcome.loss
    a.outcome.correct += b.outcome.correct
    a.outcome.saturations += b.outcome.saturations
    a.cycles += b.cycles
  }
}
