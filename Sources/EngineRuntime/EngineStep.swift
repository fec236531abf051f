import Diagnostics
import EngineCompiler
import EngineProgram
import Training

/// Runs training steps on an engine.
public struct EngineStep<Device: EngineDevice>: StepExecutor {
  /// The program that it runs.
  public let program: StepProgram
  /// The same program compiled.
  public let compiled: CompiledStep
  /// The engine.
  public private(set) var device: Device
  /// Clock cycles of all training steps so far, those of the prior included.
  public var cycles: Int? { trainingCycles }
  /// The parts of a batch.
  public var microBatches: MicroBatches { compiled.microBatches }
  private var trainingCycles = 0
  /// The state as the host last saw it; parameters and exponents are newer on the engine after a
  /// step.
  private var known: ModelState
  private let format: StateFormat
  private var inputExponent = 0
  private var isWritten = false

  /// An executor that starts from `state`, whose shapes must be the program's, and that cuts batches into
  /// `fewestMicroBatches` parts even where fewer would fit.
  /// - Throws: an `InputError` if the program does not fit the engine.
  public init(
    _ program: StepProgram, state: ModelState, on device: Device, fewestMicroBatches: Int = 1
  ) throws {
    self.program = program
    self.device = device
    compiled = try StepCompiler(
      device.configuration, fewestMicroBatches: fewestMicroBatches
    ).compile(program, shapes: state.parameterShapes)
    format = StateFormat(compiled)
    known = state
    try upload(state)
  }

  /// The number of training steps done.
  public var stepCount: Int { known.step }

  /// The state after the last step.
  public var state: ModelState {
    get {
      var copy = self
      return copy.download()
    }
    set {
      known = newValue
      isWritten = false
      must { try upload(newValue) }
    }
  }

  /// Runs a step on a batch, as ``StepExecutor`` says.
  public mutating func run(_ batch: Batch, _ rates: StepRates, mode: StepMode) -> StepOutcome {
    setInputExponent(batch.exponent)
    var report = StepReport()
    for part in compiled.training {
      let words = inputWords(part, batch, rates, mode: mode)
      report += StepReport(must { try device.run(part.instructions, input: words) })
    }
    isWritten = true
    if mode == .train { known.step += 1 }
    trainingCycles += report.cycles
    return report.outcome
  }

  /// Runs a step of the prior, as ``StepExecutor`` says. The half-Cauchy prior needs square roots, which
  /// no engine has, so it runs on the host; so does a penalty of zero, which changes nothing.
  public mutating func applyPrior(_ step: PriorStep) -> PriorOutcome {
    guard let rankStep = compiled.rankStep, step.prior.distribution == .logUniform,
      step.rate.mantissa > 0
    else { return applyPriorToState(step) }
    let exponents = rankStep.exponents(must { try device.run(rankStep.exponents, input: []) })
    let words = rankStep.words(step, atStep: known.step, exponents.slots)
    var outcome = rankStep.outcome(
      must { try device.run(rankStep.program, input: words) }, ranks: known.ranks)
    trainingCycles += exponents.cycles + outcome.cycles
    // Where all are dead, the strongest one stays; that is rare enough for the host to look for it.
    if outcome.survivors.contains(where: { $0.contains([]) }) {
      outcome.survivors = download().survivors(step.prior)
    }
    return PriorOutcome(saturations: outcome.saturations, survivors: outcome.survivors)
  }

  /// The logits of a batch, one row a sample, and their exponent.
  public mutating func evaluate(_ batch: Batch) -> (logits: [Int16], exponent: Int) {
    setInputExponent(batch.exponent)
    let logits = program.tensors[program.logits]
    var values: [Int16] = []
    for (body, instructions) in compiled.evaluation.enumerated() {
      let words = must {
        try device.run(instructions, input: format.words(of: batch, body: body))
      }
      let samples = compiled.bodies[body].samples.count
      values += unpacked(words).prefix(logits.count / program.batch * samples)
    }
    let sent = must { try device.run(compiled.storingLogitsExponent, input: []) }
    return (values, ExponentSlot(word: sent[0]).current)
  }

  /// The words that a program of a training step reads: registers, then its part of the batch.
  package func inputWords(
    _ part: StepProgramPart, _ batch: Batch, _ rates: StepRates, mode: StepMode
  ) -> [UInt32] {
    let registers =
      part.bodies.lowerBound == 0 ? Registers(step: known.step, rates, mode).words : []
    return registers + part.bodies.flatMap { format.words(of: batch, body: $0) }
  }

  private mutating func setInputExponent(_ exponent: Int) {
    guard exponent != inputExponent else { return }
    inputExponent = exponent
    let slot = ExponentSlot(current: exponent, next: exponent)
    _ = must { try device.run(compiled.loadingInputExponent, input: [slot.word]) }
  }

  private mutating func upload(_ state: ModelState) throws {
    _ = try device.run(
      compiled.loading, input: format.words(of: state, inputExponent: inputExponent))
  }

  private mutating func download() -> ModelState {
    let words = must { try device.run(compiled.storing, input: []) }
    return format.state(words, like: known, isWritten: isWritten)
  }
}

/// A compiled step runs to its end: if an engine stops early, the engine or the compiler is wrong.
private func must<T>(_ body: () throws -> T) -> T {
  do { return try body() } catch { fatalError("\(error)") }
}
