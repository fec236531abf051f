import Diagnostics
import EngineProgram
import Training

/// Compiles a training step for an engine.
public struct StepCompiler: Sendable {
  /// The engine.
  public let configuration: EngineConfiguration

  /// The least number of micro-batches; more are made where they are needed.
  public let fewestMicroBatches: Int

  /// A compiler for an engine.
  public init(_ configuration: EngineConfiguration, fewestMicroBatches: Int = 1) {
    self.configuration = configuration
    self.fewestMicroBatches = fewestMicroBatches
  }

  /// Compiles the step, in as few micro-batches as fit.
  ///
  /// - Parameter shapes: the shapes of all parameters, as ``Parameter/shape`` has them.
  /// - Throws: an `InputError` that says which memory lacks how many bytes even for one sample at a
  ///   time, or which sum could overflow.
  public func compile(
    _ program: StepProgram, shapes: [StepProgram.ParameterIndex: [Int]]
  ) throws -> CompiledStep {
    let classes = program.tensors[program.logits].count / program.batch
    guard classes <= InstructionSet.maximumClasses else {
      throw InputError(
        .configuration,
        "the network has \(classes) classes, the engine at most \(InstructionSet.maximumClasses): "
          + "a label is a byte")
    }
    var choices = MicroBatches.choices(batch: program.batch).filter {
      $0.count >= min(fewestMicroBatches, program.batch)
    }
    let longest = longestSum(of: program, shapes)
    try check(longest, configuration.sumBits)
    // The array adds up the products of a micro-batch, the finish those of all.
    while longest.sumBits > configuration.cellBits {
      let ofPart = longestSum(of: part(of: program, choices[0]), shapes)
      if ofPart.sumBits <= configuration.cellBits { break }
      if choices.count == 1 { try check(ofPart, configuration.cellBits) }
      choices.removeFirst()
    }
    var least: LackingSpace?
    func attempt(_ choice: MicroBatches) throws -> CompiledStep? {
      do {
        return try compile(program, shapes, choice)
      } catch let lacking as LackingSpace {
        if lacking.bytes < least?.bytes ?? .max { least = lacking }
        return nil
      }
    }
    if let step = try attempt(choices[0]) { return step }
    // Where single samples do not fit, nothing does.
    if choices.count > 1, try attempt(choices[choices.count - 1]) != nil {
      for choice in choices.dropFirst() {
        if let step = try attempt(choice) { return step }
      }
    }
    throw least!.error(fitting: smallerBatch(than: program, shapes))
  }

  /// The largest half, quarter and so on of a batch of which a step fits.
  private func smallerBatch(
    than program: StepProgram, _ shapes: [StepProgram.ParameterIndex: [Int]]
  ) -> Int? {
    sequence(first: program.batch / 2) { $0 / 2 }.prefix { $0 > 0 }.first { size in
      let whole = MicroBatches(batch: size, size: size)
      return (try? compile(program.part(samples: size), shapes, whole)) != nil
    }
  }

  /// The step cut in this way.
  private func compile(
    _ program: StepProgram, _ shapes: [StepProgram.ParameterIndex: [Int]], _ choice: MicroBatches
  ) throws -> CompiledStep {
    let padded = Lowering(part(of: program, choice), shapes: shapes, columns: configuration.columns)
    var search = LayoutSearch(padded, configuration)
    let layouts = search.layouts()
    func step(_ layouts: Layouts) throws -> CompiledStep {
      var assembly = StepAssembly(program, shapes, layouts, choice, configuration)
      return try assembly.step()
    }
    do {
      return try step(layouts)
    } catch {
      // Other strides take other room.
      return try step(Layouts())
    }
  }

  /// What a micro-batch computes.
  private func part(of program: StepProgram, _ choice: MicroBatches) -> StepProgram {
    choice.count == 1 ? program : program.part(samples: choice.size)
  }

  /// The contraction whose sums can take most bits.
  private func longestSum(
    of program: StepProgram, _ shapes: [StepProgram.ParameterIndex: [Int]]
  ) -> ContractionTask {
    let tasks = Lowering(program, shapes: shapes, columns: configuration.columns).tasks
    let contractions = tasks.compactMap { task in
      if case .contract(let contraction) = task { contraction } else { nil }
    }
    return contractions.max { $0.sumBits < $1.sumBits }!
  }

  /// - Throws: an `InputError` if a number of bits does not hold all sums.
  private func check(_ task: ContractionTask, _ bits: Int) throws {
    guard task.sumBits > bits else { return }
    throw InputError(
      .unavailable,
      "\(task.name): its sums of \(task.depth.elementCount) products can take \(task.sumBits) bits, "
        + "an accumulator of this engine has \(bits): use a smaller --batch or fewer bits")
  }
}
