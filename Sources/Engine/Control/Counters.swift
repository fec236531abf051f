import EngineProgram
import HDL

/// The words of a report.
enum StepReport {
  /// Loss (two words, the lower half first), correct samples, saturations of activations,
  /// gradients, momenta and weights, cycles.
  static let words = 8
}

/// What steps add up to until they are reported.
struct Counters {
  private let clock: Clock
  private let loss, correct, activations, gradients, momenta, weights, cycles: Unsigned
  private let io: Sequencer.IO

  init(_ io: Sequencer.IO, _ m: Builder) {
    self.io = io
    clock = io.clock
    func counter(_ name: String, _ width: Int = 32) -> Unsigned { m.reg(name, unsigned: width) }
    loss = counter("loss", 64)
    correct = counter("correct")
    activations = counter("activations")
    gradients = counter("gradients")
    momenta = counter("momenta")
    weights = counter("weights")
    cycles = counter("cycles")
  }

  /// The counters as words of a report. They are cleared when it is sent; its last word, the cycles,
  /// stands still while it waits to be taken.
  func words(clears: Bit, isLastWord: Bit, _ m: Builder) -> [Unsigned] {
    let sample = io.counts.sample
    let isDone = io.units.contract.done
    let updates = isDone & io.counts.isUpdate
    // An exact result is a copy, and counts as neither.
    let writes = isDone & !io.counts.isUpdate & !io.counts.isExact & !io.counts.isShrink
    m.sync(clock) {
      When(!isLastWord) { cycles <== cycles &+ 1 }
      When(clears) {
        loss <== 0
        correct <== 0
        activations <== 0
        gradients <== 0
        momenta <== 0
        weights <== 0
        cycles <== 1
      } else: {
        When(sample.valid) {
          loss <== loss &+ sample.loss.extended(to: 64)
          correct <== correct &+ sample.isCorrect.repeated(1).extended(to: 32)
        }
        When(writes & !io.counts.isStochastic) {
          activations <== activations &+ io.counts.saturations
        }
        When(writes & io.counts.isStochastic) {
          gradients <== gradients &+ io.counts.saturations
        }.elseWhen(io.counts.gradientSaturates) { gradients <== gradients &+ 1 }
        When(updates) { momenta <== momenta &+ io.counts.momentumSaturations }
        When(updates | isDone & io.counts.isShrink) {
          weights <== weights &+ io.counts.saturations
        }
      }
      When(io.run) { cycles <== 1 }
    }
    return [
      loss[0..<32], loss[32..<64], correct, activations, gradients, momenta, weights, cycles,
    ]
  }
}
