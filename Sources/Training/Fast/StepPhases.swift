import ContractionKernels
import FixedPoint

extension FastStep {
  /// What a forward pass does, and what a training step does after it, in an order in which one
  /// thread could.
  func buildPhases() -> (forward: [Phase], backward: [Phase]) {
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
      let (softmax, random) = (Softmax(), scale.random!)
      for sample in share(of: samples, thread: thread, of: threads) {
        let row = UnsafeBufferPointer(start: source.start + sample * classes, count: classes)
        let label = Int(labels.start[sample])
        var saturations = 0
        let result = softmax(logits: row, exponent: scale.exponent, label: label) {
          index, value in
          let place = sample * classes + index
          let rounded =
            shift == 0
            ? value : shiftedStochastic(value, by: shift, random: random[place])
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
