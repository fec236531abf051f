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
  let samples = StagedSamples()
  let labels: Buffer<UInt8>
  var parameters: [StepProgram.ParameterIndex: FastParameter] = [:]
  var products: [Int: FastProduct] = [:]
  let statistics: [Buffer<taut_statistics>]
  let outcomes: Buffer<SampleOutcome>
  private var training: Schedule
  private var evaluation: Schedule
  let softmaxScale = SoftmaxScale()

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
    labels = Buffer(program.batch, zero: 0)
    statistics = (0..<threads).map { _ in
      Buffer(program.tensors.count, zero: taut_statistics())
    }
    outcomes = Buffer(program.batch, zero: SampleOutcome())
    training = Schedule([])
    evaluation = Schedule([])
    makeParameters()
    makeProducts()
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
    team.run(training)
    return finish(exponents, mode: mode)
  }

  /// The logits of a batch, one row a sample, and their exponent.
  public func evaluate(_ batch: Batch) -> (logits: [Int16], exponent: Int) {
    let exponents = prepare(batch)
    team.run(evaluation)
    let logits = placements[program.logits].elements(of: tensors[program.logits])
    return (logits, exponents[program.logits])
  }
}
