import Foundation

/// An estimate of the time that a run still takes.
///
/// The seconds a step takes are averaged with weights that fade over half a minute, because
/// steps become faster as ranks shrink. Evaluation at the ends of epochs counts, too.
package struct TimeLeft {
  private static let memory = 30.0
  /// Before this many seconds an estimate would only jump about.
  private static let minimumSpan = 1.0

  package init() {}

  private var last: (time: Double, steps: Int)?
  private var seconds = 0.0
  private var steps = 0.0
  private var span = 0.0

  /// Notes that so many steps of the run are done at `time`, in seconds.
  package mutating func note(stepsDone: Int, at time: Double) {
    defer { last = (time, stepsDone) }
    guard let last, time > last.time, stepsDone >= last.steps else { return }
    let elapsed = time - last.time
    let fade = exp(-elapsed / Self.memory)
    seconds = seconds * fade + elapsed
    steps = steps * fade + Double(stepsDone - last.steps)
    span += elapsed
  }

  /// Seconds for so many more steps, or nil while it is too early to tell.
  package func estimate(stepsLeft: Int) -> Double? {
    guard span >= Self.minimumSpan, steps > 0 else { return nil }
    return Double(stepsLeft) * seconds / steps
  }
}
