import ContractionKernels
import FixedPoint

extension FastStep {
  /// Sets what a forward pass needs. Returns the exponents that tensors are written with.
  func prepare(_ batch: Batch) -> [Int] {
    precondition(batch.labels.count == program.batch, "a batch has the program's size")
    samples.rows.elements = batch.rows
    labels.elements = batch.labels
    var exponents = nextExponents ?? program.writeExponents(header, batch)
    exponents[program.input] = batch.exponent
    for view in views {
      exponents[view.tensor] = view.parameter.viewExponent
      view.parameter.prepareView()
    }
    for activation in activations {
      let sum = exponents[activation.left] + exponents[activation.right]
      numbers.shifts.start[activation.position] = Int32(exponents[activation.result] - sum)
      activation.bias?.prepareBias(sumExponent: sum)
    }
    return exponents
  }

  /// Sets what a backward pass and the updates need besides.
  func prepareBackward(_ exponents: [Int], _ rates: StepRates, mode: StepMode) {
    numbers.makeKeys(rates.random, step: header.step, instructions)
    numbers.softmax.start.pointee = StepNumbers.OfSoftmax(
      exponent: exponents[program.logits],
      random: rates.random.bits(step: header.step, tensor: logitGradientNumber))
    numbers.rates.start.pointee = taut_rates(
      momentum_mantissa: Int32(rates.momentum),
      rate_mantissa: Int32(rates.learningRate.mantissa),
      measure_only: mode == .measure ? 1 : 0)
    for gradient in differentiations {
      let sum = exponents[gradient.left] + exponents[gradient.right]
      numbers.shifts.start[gradient.position] = Int32(exponents[gradient.result] - sum)
    }
    for update in updates {
      update.parameter.prepare(
        gradientExponent: exponents[update.left] + (update.right.map { exponents[$0] } ?? 0),
        rates)
    }
  }

  /// Sets the exponents of the next step. Returns what the step reports.
  func finish(_ exponents: [Int], mode: StepMode) -> StepOutcome {
    var outcome = StepOutcome()
    var next = exponents
    for (index, tensor) in program.tensors.enumerated() where tensor.key != nil {
      var merged = RangeStatistics()
      for buffer in statistics { merged.formUnion(RangeStatistics(buffer.start[index])) }
      next[index] = nextExponent(exponents[index], after: merged, bits: tensor.bits)
      if tensor.isGradient {
        outcome.saturations.gradient += merged.saturations
      } else {
        outcome.saturations.activation += merged.saturations
      }
    }
    nextExponents = next
    for sample in 0..<program.batch {
      let result = outcomes.start[sample]
      outcome.loss += result.loss
      outcome.correct += result.isCorrect ? 1 : 0
      outcome.saturations.gradient += result.saturations
    }
    for update in updates { outcome.saturations += update.parameter.finish(mode: mode) }
    if mode == .train { header.step += 1 }
    return outcome
  }
}

/// What the exponents of a product's tensors say.
struct ProductExponents {
  let position: Int
  let left: Int, right: Int, result: Int
  let bias: FastParameter?
}

extension RangeStatistics {
  init(_ statistics: taut_statistics) {
    self.init()
    magnitude = UInt(statistics.magnitude)
    saturations = Int(statistics.saturations)
  }
}
