import HDL

/// Assertions that do not hold, or that induction could not prove.
public struct ProofFailure: Error, CustomStringConvertible {
  /// One assertion with a run that breaks it.
  public struct Violation: Sendable {
    /// The assertion, with the instances that lead to it.
    public var name: String
    /// Its line.
    public var location: SourceLocation
    /// The step of the trace in which it fails, from 0: a cycle, or half of one in a design of
    /// several clocks.
    public var step: Int
    /// The trace as text.
    public var waveform: String
    /// The text for people.
    public var message: String
  }

  /// What failed, in the order in which it was found.
  public var violations: [Violation]
  /// Whether only the step of induction failed, so that the assertions may hold all the same.
  public var isOnlyInduction: Bool

  /// The text for people.
  public var description: String { violations.map(\.message).joined(separator: "\n") }

  init(_ answer: CheckerAnswer, _ checker: ModelChecker, depth: Int, isInduction: Bool) throws {
    isOnlyInduction = isInduction
    violations = []
    let design = checker.design
    let unit = checker.stepsPerCycle == 1 ? "cycle" : "step"
    for event in answer.events {
      guard let found = FoundProperty(event.path, event.label, in: design) else { continue }
      let trace = try checker.trace(event.trace)
      let step = trace.steps.count - 1
      let waveform = found.waveform(trace, design, showsClocks: checker.stepsPerCycle > 1)
      let name = "'\(found.property.name)'\(found.place)"
      let message =
        isInduction
        ? "\(found.location): error: assertion \(name) is not proved: it held in \(step) \(unit)s "
          + "of the run below and fails in the next, but the run does not start from the reset. "
          + "The assertion may hold all the same: assert what rules out the first state shown, or "
          + "raise the depth of \(depth)\n\(waveform)"
        : "\(found.location): error: assertion \(name) fails in \(unit) \(step); \(unit) 0 is the "
          + "reset\n\(waveform)"
      violations.append(
        Violation(
          name: (found.path + [found.property.name]).joined(separator: "."),
          location: found.location, step: step, waveform: waveform, message: message))
    }
    guard !violations.isEmpty else {
      throw CheckerFailure(
        "error: the model checker found a failure in \(design.top.name) and did not say where")
    }
  }
}
