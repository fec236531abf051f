import FixedPoint
import TensorTrains

/// The definition of a training step: every operation written out on whole tensors.
///
/// Slow and simple. ``FastStep`` and the engine give the same bits.
public struct ReferenceStep: StepExecutor {
  /// The program that it runs.
  public let program: StepProgram
  /// The state after the last step.
  public var state: ModelState
  /// The number of training steps done.
  public var stepCount: Int { state.step }

  private var values: [[Int]] = []
  private var exponents: [Int] = []
  private var statistics: [RangeStatistics] = []

  /// An executor that starts from `state`, whose shapes must be the program's.
  public init(_ program: StepProgram, state: ModelState) {
    self.program = program
    self.state = state
  }

  /// Runs a step on a batch, as ``StepExecutor`` says.
  public mutating func run(_ batch: Batch, _ rates: StepRates, mode: StepMode) -> StepOutcome {
    start(batch)
    var outcome = StepOutcome()
    for operation in program.operations {
      switch operation {
      case .softmax(let logits, let gradient):
        softmax(logits, gradient, batch.labels, rates, &outcome)
      case .differentiate(let product, let result, let mask):
        differentiate(product, result, mask, rates)
      case .update(let product, let parameter):
        let sums = multiply(product)
        update(parameter, sums, exponent(of: product), rates, mode, &outcome)
      case .updateBias(let gradient, let parameter):
        let outputs = state[parameter].count
        var sums = Array(repeating: 0, count: outputs)
        for (index, value) in values[gradient].enumerated() { sums[index % outputs] += value }
        update(parameter, sums, exponents[gradient], rates, mode, &outcome)
      case .view, .activate:
        forward(operation)
      }
    }
    program.finish(&state, exponents: exponents, statistics: statistics)
    outcome.saturations += program.saturations(statistics)
    if mode == .train { state.step += 1 }
    return outcome
  }

  /// The logits of a batch, one row a sample, and their exponent.
  public mutating func evaluate(_ batch: Batch) -> (logits: [Int16], exponent: Int) {
    start(batch)
    for operation in program.operations { forward(operation) }
    return (values[program.logits].map(Int16.init), exponents[program.logits])
  }

  private mutating func start(_ batch: Batch) {
    values = Array(repeating: [], count: program.tensors.count)
    let width = program.tensors[program.input].count / program.batch
    values[program.input] = batch.inputs(width: width).map(Int.init)
    statistics = Array(repeating: RangeStatistics(), count: program.tensors.count)
    exponents = program.writeExponents(state, batch)
  }

  private mutating func forward(_ operation: StepProgram.Operation) {
    switch operation {
    case .view(let parameter, let tensor):
      values[tensor] = state[parameter].weights.map(Int.init)
      exponents[tensor] = state[parameter].viewExponent
    case .activate(let product, let result, let bias, let relu):
      activate(product, result, bias, relu)
    default: break
    }
  }

  private func exponent(of product: StepProgram.Product) -> Int {
    exponents[product.left] + exponents[product.right]
  }

  /// The exact sums of a product, in the order of the result's indices.
  private func multiply(_ product: StepProgram.Product) -> [Int] {
    let contraction = product.contraction
    let layout = ProductLayout(
      program.networks[product.layer], rowOperand: contraction.left,
      columnOperand: contraction.right)
    let (a, b) = (values[product.left], values[product.right])
    var sums = Array(repeating: 0, count: layout.resultRows.count * layout.resultColumns.count)
    for row in layout.resultRows.indices {
      for column in layout.resultColumns.indices {
        var sum = 0
        for depth in layout.rowOperandDepth.indices {
          sum +=
            a[Int(layout.rowOperandRows[row] + layout.rowOperandDepth[depth])]
            * b[Int(layout.columnOperandColumns[column] + layout.columnOperandDepth[depth])]
        }
        sums[Int(layout.resultRows[row] + layout.resultColumns[column])] = sum
      }
    }
    return sums
  }

  private mutating func store(_ value: Int, _ result: Int) {
    let bits = program.tensors[result].bits
    statistics[result].record(value, bits: bits)
    values[result].append(saturated(value, bits: bits))
  }

  private mutating func activate(
    _ product: StepProgram.Product, _ result: Int, _ bias: StepProgram.ParameterIndex?,
    _ relu: Bool
  ) {
    let shift = exponents[result] - exponent(of: product)
    var addends = [0]
    if let bias {
      addends = state[bias].alignedBias(to: exponent(of: product))
    }
    for (index, sum) in multiply(product).enumerated() {
      let value = shiftedNearestEven(sum + addends[index % addends.count], by: shift)
      store(relu ? max(value, 0) : value, result)
    }
  }

  private mutating func softmax(
    _ logits: Int, _ gradient: Int, _ labels: [UInt8], _ rates: StepRates,
    _ outcome: inout StepOutcome
  ) {
    let classes = values[logits].count / program.batch
    let random = rates.random.bits(step: state.step, tensor: program.tensors[gradient].number)
    let shift = Precision.logitBits - program.precision.gradientBits
    for (sample, label) in labels.enumerated() {
      let row = values[logits][sample * classes..<(sample + 1) * classes].map(Int16.init)
      let result = Softmax()(
        logits: row, exponent: exponents[logits], label: Int(label)
      ) { index, value in
        store(
          shiftedStochastic(value, by: shift, random: random[sample * classes + index]), gradient)
      }
      outcome.loss += result.loss
      outcome.correct += result.prediction == Int(label) ? 1 : 0
    }
  }

  private mutating func differentiate(
    _ product: StepProgram.Product, _ result: Int, _ mask: Int?, _ rates: StepRates
  ) {
    let shift = exponents[result] - exponent(of: product)
    let random = rates.random.bits(step: state.step, tensor: program.tensors[result].number)
    for (index, sum) in multiply(product).enumerated() {
      let value = shiftedStochastic(sum, by: shift, random: random[index])
      store(mask.map { values[$0][index] > 0 } ?? true ? value : 0, result)
    }
  }

  private mutating func update(
    _ index: StepProgram.ParameterIndex, _ gradient: [Int], _ gradientExponent: Int,
    _ rates: StepRates, _ mode: StepMode, _ outcome: inout StepOutcome
  ) {
    var parameter = state[index]
    let core = index.core ?? state.layers[index.layer].cores.count
    let step = state.step
    let random = { (purpose: RandomNumbers.Purpose) in
      rates.random.bits(
        step: step, tensor: RandomNumbers.parameter(layer: index.layer, core: core, purpose))
    }
    let counts = parameter.update(
      gradient: gradient, gradientExponent: gradientExponent, rates,
      momentumRandom: random(.momentum), masterRandom: random(.master), mode: mode)
    outcome.saturations += counts
    state[index] = parameter
  }
}
