import ContractionKernels
import FixedPoint
import TensorTrains

/// Runs steps with vector instructions on one or more threads. The bits are those of
/// ``ReferenceStep`` for any number of threads and any instruction set.
public final class FastStep: StepExecutor {
  /// The program that it runs.
  public let program: StepProgram
  var header: ModelState
  let team: ThreadTeam
  let instructions: taut_instruction_set
  let division: WorkDivision
  /// Where the elements of the tensors lie.
  let placements: [Placement]
  let tensors: [Buffer<Int16>]
  let samples: StagedSamples
  let labels: Buffer<UInt8>
  var parameters: [StepProgram.ParameterIndex: FastParameter] = [:]
  var products: [Int: FastProduct] = [:]
  let statistics: [Buffer<taut_statistics>]
  /// Memory of each thread for the sums of products.
  var scratch: [Buffer<Int64>] = []
  let outcomes: Buffer<SampleOutcome>
  private var training: Schedule
  private var evaluation: Schedule
  let numbers: StepNumbers
  /// The exponents that the tensors will be written with; nil if only the state knows.
  var nextExponents: [Int]?
  /// What the operations need before a step.
  private(set) var views: [(parameter: FastParameter, tensor: Int)] = []
  private(set) var activations: [ProductExponents] = []
  private(set) var differentiations: [ProductExponents] = []
  private(set) var updates: [(parameter: FastParameter, left: Int, right: Int?)] = []
  /// The number of the random bits of the gradient of the logits.
  private(set) var logitGradientNumber = 0

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
    division = WorkDivision(program, threads: threads)
    placements = program.tensors.indices.map { [division] in
      division.placement(.tensor($0), count: program.tensors[$0].count)
    }
    tensors = placements.map { Buffer($0.capacity, zero: 0) }
    samples = StagedSamples(count: program.batch)
    labels = Buffer(program.batch, zero: 0)
    let indices = state.parameterIndices
    let rounded = program.operations.compactMap { operation in
      if case .differentiate(_, let result, _) = operation {
        program.tensors[result].number
      } else {
        nil
      }
    }
    numbers = StepNumbers(
      operations: program.operations.count, parameters: indices.count,
      random: rounded
        + indices.flatMap {
          [state.randomNumber($0, .momentum), state.randomNumber($0, .master)]
        })
    // Two for each parameter, after those of the tensors.
    statistics = (0..<threads).map { _ in
      Buffer(program.tensors.count + 2 * indices.count, zero: taut_statistics())
    }
    outcomes = Buffer(program.batch, zero: SampleOutcome())
    training = Schedule([])
    evaluation = Schedule([])
    for (number, index) in indices.enumerated() {
      parameters[index] = FastParameter(
        index, state, division, numbers, place: number,
        ranges: statistics.map { $0.start + program.tensors.count + 2 * number },
        self.instructions)
    }
    makeProducts()
    listNumbers()
    let phases = buildPhases()
    evaluation = Schedule(phases.forward)
    training = Schedule(phases.forward + phases.backward)
    self.state = state
  }

  /// Lists what the operations need before a step, so that a step looks nothing up.
  private func listNumbers() {
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .view(let index, let tensor):
        views.append((parameters[index]!, tensor))
      case .activate(let product, let result, let bias, _):
        activations.append(
          ProductExponents(
            position: position, left: product.left, right: product.right, result: result,
            bias: bias.map { parameters[$0]! }))
      case .softmax(_, let gradient):
        logitGradientNumber = program.tensors[gradient].number
      case .differentiate(let product, let result, _):
        differentiations.append(
          ProductExponents(
            position: position, left: product.left, right: product.right, result: result,
            bias: nil))
      case .update(let product, let index):
        updates.append((parameters[index]!, product.left, product.right))
      case .updateBias(let gradient, let index):
        updates.append((parameters[index]!, gradient, nil))
      }
    }
  }

  deinit { team.stop() }

  /// The number of training steps done.
  public var stepCount: Int { header.step }

  /// The state after the last step.
  public var state: ModelState {
    get {
      var state = header
      for (tensor, exponent) in zip(program.tensors, nextExponents ?? []) {
        if let key = tensor.key { state.exponents[key] = exponent }
      }
      for (index, parameter) in parameters { state[index] = parameter.value }
      return state
    }
    set {
      header = newValue
      nextExponents = nil
      for (index, parameter) in parameters { parameter.value = newValue[index] }
    }
  }

  /// Runs a step on a batch, as ``StepExecutor`` says.
  public func run(_ batch: Batch, _ rates: StepRates, mode: StepMode) -> StepOutcome {
    let exponents = prepare(batch)
    prepareBackward(exponents, rates, mode: mode)
    run(training, on: batch)
    return finish(exponents, mode: mode)
  }

  private func run(_ schedule: Schedule, on batch: Batch) {
    let width = placements[program.input].count / program.batch
    for row in batch.rows {
      precondition((row + 1) * width <= batch.table.count, "the table has the batch's rows")
    }
    batch.table.withUnsafeBufferPointer {
      samples.table = $0.baseAddress
      team.run(schedule)
      samples.table = nil
    }
  }

  /// The logits of a batch, one row a sample, and their exponent.
  public func evaluate(_ batch: Batch) -> (logits: [Int16], exponent: Int) {
    let exponents = prepare(batch)
    run(evaluation, on: batch)
    let logits = placements[program.logits].elements(of: tensors[program.logits])
    return (logits, exponents[program.logits])
  }
}
