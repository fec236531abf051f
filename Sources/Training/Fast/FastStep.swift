import ContractionKernels
import FixedPoint
import TensorTrains

/// Runs steps with vector instructions on one or more threads. The bits are those of
/// ``ReferenceStep`` for any number of threads and any instruction set.
public final class FastStep: StepExecutor {
  /// The program that it runs.
  public let program: StepProgram
  private var header: ModelState
  private let team: ThreadTeam
  private let instructions: taut_instruction_set
  private let tensors: [Buffer<Int16>]
  private let samples = StagedSamples()
  private let labels: Buffer<UInt8>
  private var parameters: [StepProgram.ParameterIndex: FastParameter] = [:]
  private var products: [Int: FastProduct] = [:]
  private let statistics: [Buffer<taut_statistics>]
  private let outcomes: Buffer<SampleOutcome>
  private var training: Schedule
  private var evaluation: Schedule
  private let softmaxScale = SoftmaxScale()

  /// An instruction set that kernels can be asked to use.
  public enum Instructions: Sendable, CaseIterable {
    /// Plain C.
    case portable
    /// 256-bit vectors.
    case avx2
    /// 512-bit vectors with the neural network extension.
    case avx512

    /// The sets that this machine has.
    public static var available: [Instructions] {
      allCases.filter { $0.set.rawValue <= taut_best_instruction_set().rawValue }
    }

    fileprivate var set: taut_instruction_set {
      switch self {
      case .portable: TAUT_PORTABLE
      case .avx2: TAUT_AVX2
      case .avx512: TAUT_AVX512
      }
    }
  }

  /// An executor that starts from `state`, whose shapes must be the program's. Without
  /// `instructions`, the best of this machine are used.
  public init(
    _ program: StepProgram, state: ModelState, threads: Int, instructions: Instructions? = nil
  ) {
    self.program = program
    header = state
    team = ThreadTeam(threads)
    self.instructions = instructions?.set ?? taut_best_instruction_set()
    tensors = program.tensors.map { Buffer($0.count, zero: 0) }
    labels = Buffer(program.batch, zero: 0)
    statistics = (0..<threads).map { _ in
      Buffer(program.tensors.count, zero: taut_statistics())
    }
    outcomes = Buffer(program.batch, zero: SampleOutcome())
    training = Schedule([])
    evaluation = Schedule([])
    let phases = buildPhases()
    evaluation = Schedule(phases.forward)
    training = Schedule(phases.forward + phases.backward)
    self.state = state
  }

  deinit { team.stop() }

  /// The number of training steps done.
  public var stepCount: Int { header.step }

  /// The state after the last step.
  public var state: ModelState {
    get {
      var state = header
      for (index, parameter) in parameters { state[index] = parameter.value }
      return state
    }
    set {
      header = newValue
      for (index, parameter) in parameters { parameter.value = newValue[index] }
    }
  }

  /// Runs a step on a batch, as ``StepExecutor`` says.
  public func run(_ batch: Batch, _ rates: StepRates, mode: StepMode) -> StepOutcome {
    let exponents = prepare(batch)
    prepareBackward(exponents, rates, mode: mode)
    training.run(on: team)
    return finish(exponents, mode: mode)
  }

  /// The logits of a batch, one row a sample, and their exponent.
  public func evaluate(_ batch: Batch) -> (logits: [Int16], exponent: Int) {
    let exponents = prepare(batch)
    evaluation.run(on: team)
    return (tensors[program.logits].elements, exponents[program.logits])
  }
}

// MARK: - Building the phases

extension FastStep {
  private func buildPhases() -> (forward: [Phase], backward: [Phase]) {
    let (threads, samples) = (team.count, program.batch)
    var (forward, backward): ([Phase], [Phase]) = ([], [])
    let finish = { (tensor: Int, reads: [AnyObject], scratch: [Buffer<Int64>]) in
      FastProduct.Finish(
        samples: samples, reads: reads.map(ObjectIdentifier.init), scratch: scratch,
        statistics: self.statistics, tensor: tensor, instructions: self.instructions)
    }
    forward.append(widenPhase())
    for (layer, state) in header.layers.enumerated() {
      for core in state.cores.indices {
        let index = StepProgram.ParameterIndex(layer: layer, core: core)
        parameters[index] = FastParameter(index, header, threads: threads, instructions)
      }
      if state.bias != nil {
        let index = StepProgram.ParameterIndex(layer: layer)
        parameters[index] = FastParameter(index, header, threads: threads, instructions)
      }
    }
    var scratchBytes = 0
    for (position, operation) in program.operations.enumerated() {
      guard let made = makeProduct(operation) else { continue }
      products[position] = made
      scratchBytes = max(scratchBytes, made.scratchBytes)
    }
    let scratch = (0..<threads).map { _ in Buffer<Int64>(scratchBytes / 8 + 1, zero: 0) }

    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .view(let parameter, let tensor):
        forward.append(
          parameters[parameter]!.viewPhase(to: tensors[tensor], threads: threads))
      case .activate(_, let result, let bias, _):
        if let bias { forward.append(parameters[bias]!.biasPhase(threads: threads)) }
        forward += products[position]!.phases(
          threads: threads,
          finish: finish(result, bias.map { [parameters[$0]!.alignedBias] } ?? [], scratch))
      case .softmax(let logits, let gradient):
        backward.append(softmaxPhase(logits: logits, gradient: gradient))
      case .differentiate(_, let result, let mask):
        backward += products[position]!.phases(
          threads: threads, finish: finish(result, mask.map { [tensors[$0]] } ?? [], scratch))
      case .update(_, let parameter):
        backward += products[position]!.phases(
          threads: threads, finish: finish(0, [], scratch))
        backward.append(parameters[parameter]!.updatePhase(threads: threads))
      case .updateBias(let gradient, let parameter):
        backward += parameters[parameter]!.sumPhases(
          gradient: tensors[gradient], samples: samples, threads: threads)
        backward.append(parameters[parameter]!.updatePhase(threads: threads))
      }
    }
    return (forward, backward)
  }

  private func makeProduct(_ operation: StepProgram.Operation) -> FastProduct? {
    func make(
      _ product: StepProgram.Product, _ result: AnyObject, biasCount: Int = 0
    ) -> FastProduct {
      FastProduct(
        product, in: program, left: tensors[product.left], right: tensors[product.right],
        result: result, biasCount: biasCount)
    }
    switch operation {
    case .activate(let product, let result, let bias, let relu):
      let made = make(
        product, tensors[result], biasCount: bias.map { parameters[$0]!.count } ?? 0)
      made.setResult(
        tensors[result], rounding: TAUT_NEAREST, bits: program.tensors[result].bits, relu: relu)
      made.arguments.pointee.bias = bias.map { UnsafePointer(parameters[$0]!.alignedBias.start) }
      return made
    case .differentiate(let product, let result, let mask):
      let made = make(product, tensors[result])
      made.setResult(
        tensors[result], rounding: TAUT_STOCHASTIC, bits: program.tensors[result].bits)
      made.arguments.pointee.mask = mask.map { UnsafePointer(tensors[$0].start) }
      return made
    case .update(let product, let parameter):
      let gradient = parameters[parameter]!.gradient
      let made = make(product, gradient)
      made.arguments.pointee.rounding = TAUT_EXACT
      made.arguments.pointee.c_exact = gradient.start
      return made
    case .view, .softmax, .updateBias:
      return nil
    }
  }

  /// Reads the batch's rows from the table.
  private func widenPhase() -> Phase {
    let (staged, target, instructions) = (samples, tensors[program.input], instructions)
    let (samples, threads) = (program.batch, team.count)
    let width = target.count / samples
    return Phase(partition: .samples, reads: [], writes: [ObjectIdentifier(target)]) { thread in
      staged.table.withUnsafeBufferPointer { table in
        for sample in share(of: samples, thread: thread, of: threads) {
          let row = table[staged.rows[sample] * width..<(staged.rows[sample] + 1) * width]
          taut_widen(
            UnsafeBufferPointer(rebasing: row).baseAddress, target.start + sample * width,
            Int32(width), instructions)
        }
      }
    }
  }

  private func softmaxPhase(logits: Int, gradient: Int) -> Phase {
    let (source, target, labels, outcomes) = (tensors[logits], tensors[gradient], labels, outcomes)
    let (samples, threads, scale) = (program.batch, team.count, softmaxScale)
    let classes = source.count / samples
    let bits = program.precision.gradientBits
    let shift = Precision.logitBits - bits
    return Phase(
      partition: .samples, reads: [ObjectIdentifier(source)], writes: [ObjectIdentifier(target)]
    ) { thread in
      for sample in share(of: samples, thread: thread, of: threads) {
        let row = UnsafeBufferPointer(start: source.start + sample * classes, count: classes)
        let label = Int(labels.start[sample])
        var saturations = 0
        let result = Softmax()(logits: row, exponent: scale.exponent, label: label) {
          index, value in
          let place = sample * classes + index
          let rounded =
            shift == 0
            ? value : shiftedStochastic(value, by: shift, random: scale.random![place])
          let stored = saturated(rounded, bits: bits)
          if stored != rounded { saturations += 1 }
          target.start[place] = Int16(stored)
        }
        outcomes.start[sample] = SampleOutcome(
          loss: result.loss, isCorrect: result.prediction == label, saturations: saturations)
      }
    }
  }
}

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

/// The exponent of the logits in this step, and the random bits of their gradient.
final class SoftmaxScale: @unchecked Sendable {
  var exponent = 0
  var random: RandomBits?
}

extension FastProduct {
  /// Sets where and how the result is stored.
  func setResult(
    _ buffer: Buffer<Int16>, rounding: taut_rounding, bits: Int, relu: Bool = false
  ) {
    arguments.pointee.c = buffer.start
    arguments.pointee.rounding = rounding
    arguments.pointee.bits = Int32(bits)
    arguments.pointee.relu = relu ? 1 : 0
  }
}

// MARK: - Before and after a step

extension FastStep {
  /// Sets what a forward pass needs. Returns the exponents that tensors are written with.
  private func prepare(_ batch: Batch) -> [Int] {
    precondition(batch.labels.count == program.batch, "a batch has the program's size")
    samples.table = batch.table
    samples.rows = batch.rows
    labels.elements = batch.labels
    for buffer in statistics {
      buffer.start.update(repeating: taut_statistics(), count: buffer.count)
    }
    var exponents = program.writeExponents(header, batch)
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .view(let parameter, let tensor):
        exponents[tensor] = parameters[parameter]!.viewExponent
      case .activate(let product, let result, let bias, _):
        let sum = exponents[product.left] + exponents[product.right]
        products[position]!.arguments.pointee.shift = Int32(exponents[result] - sum)
        if let bias { parameters[bias]!.biasExponent = sum }
      default: break
      }
    }
    return exponents
  }

  private func prepareBackward(_ exponents: [Int], _ rates: StepRates, mode: StepMode) {
    let random = { (number: Int) in rates.random.bits(step: self.header.step, tensor: number) }
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .softmax(let logits, let gradient):
        softmaxScale.exponent = exponents[logits]
        softmaxScale.random = random(program.tensors[gradient].number)
      case .differentiate(let product, let result, _):
        let arguments = products[position]!.arguments
        let sum = exponents[product.left] + exponents[product.right]
        arguments.pointee.shift = Int32(exponents[result] - sum)
        arguments.pointee.keys = taut_keys(random(program.tensors[result].number))
      case .update(let product, let parameter):
        parameters[parameter]!.prepare(
          gradientExponent: exponents[product.left] + exponents[product.right], rates, mode,
          step: header.step)
      case .updateBias(let gradient, let parameter):
        parameters[parameter]!.prepare(
          gradientExponent: exponents[gradient], rates, mode, step: header.step)
      case .view, .activate: break
      }
    }
  }

  private func finish(_ exponents: [Int], mode: StepMode) -> StepOutcome {
    var merged = program.tensors.map { _ in RangeStatistics() }
    for buffer in statistics {
      for index in merged.indices {
        merged[index].formUnion(RangeStatistics(buffer.start[index]))
      }
    }
    program.finish(&header, exponents: exponents, statistics: merged)
    var outcome = StepOutcome()
    outcome.saturations = program.saturations(merged)
    for sample in 0..<program.batch {
      let result = outcomes.start[sample]
      outcome.loss += result.loss
      outcome.correct += result.isCorrect ? 1 : 0
      outcome.saturations.gradient += result.saturations
    }
    for parameter in parameters.values {
      outcome.saturations += parameter.finish(mode: mode)
    }
    if mode == .train { header.step += 1 }
    return outcome
  }
}

extension RangeStatistics {
  init(_ statistics: taut_statistics) {
    self.init()
    magnitude = UInt(statistics.magnitude)
    saturations = Int(statistics.saturations)
  }
}

extension taut_keys {
  init(_ random: RandomBits) {
    let keys = random.roundKeys
    self.init(round: (keys[0], keys[1], keys[2], keys[3], keys[4], keys[5]))
  }
}
