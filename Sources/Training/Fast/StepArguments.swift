import ContractionKernels
import FixedPoint

extension FastStep {
  /// Sets what a forward pass needs. Returns the exponents that tensors are written with.
  func prepare(_ batch: Batch) -> [Int] {
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
        let shift = Int32(exponents[result] - sum)
        products[position]!.setArguments { $0.shift = shift }
        if let bias { parameters[bias]!.biasExponent = sum }
      default: break
      }
    }
    return exponents
  }

  /// Sets what a backward pass and the updates need besides.
  func prepareBackward(_ exponents: [Int], _ rates: StepRates, mode: StepMode) {
    let random = { (number: Int) in rates.random.bits(step: self.header.step, tensor: number) }
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .softmax(let logits, let gradient):
        softmaxScale.exponent = exponents[logits]
        softmaxScale.random = random(program.tensors[gradient].number)
      case .differentiate(let product, let result, _):
        let shift = Int32(exponents[result] - exponents[product.left] - exponents[product.right])
        let keys = taut_keys(random(program.tensors[result].number))
        products[position]!.setArguments { ($0.shift, $0.keys) = (shift, keys) }
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

  /// Sets the exponents of the next step. Returns what the step reports.
  func finish(_ exponents: [Int], mode: StepMode) -> StepOutcome {
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
