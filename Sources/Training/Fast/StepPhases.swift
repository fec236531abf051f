import ContractionKernels
import FixedPoint

extension FastStep {
  /// What a forward pass does, and what a training step does after it, in an order in which one
  /// thread could.
  func buildPhases() -> (forward: [Phase], backward: [Phase]) {
    let scratchBytes = products.values.map(\.scratchBytes).max() ?? 0
    scratch = (0..<team.count).map { _ in Buffer<Int64>(scratchBytes / 8 + 1, zero: 0) }
    let finish = {
      [scratch, statistics, instructions] (result: Phase.Access, tensor: Int, reads: [Phase.Access])
      in
      FastProduct.Finish(
        result: result, reads: reads, scratch: scratch.map(\.start),
        statistics: statistics.map { $0.start + tensor }, instructions: instructions)
    }
    var forward = [forgetPhase(), widenPhase()]
    var backward: [Phase] = []
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .view(let parameter, let tensor):
        forward.append(
          parameters[parameter]!.viewPhase(
            to: tensors[tensor], placements[tensor], division[.tensor(tensor)]))
      case .activate(_, let result, let bias, _):
        var reads: [Phase.Access] = []
        if let bias = bias.map({ parameters[$0]! }) {
          // Who makes an output aligns its bias.
          let ownership = division[.tensor(result)].flatMap {
            $0.period == bias.count ? $0 : nil
          }
          forward.append(bias.biasPhase(ownership))
          reads = [Phase.Access(bias.alignedBias, ownership)]
        }
        forward += products[position]!.phases(finish(access(result), result, reads))
      case .softmax(let logits, let gradient):
        backward.append(softmaxPhase(logits: logits, gradient: gradient))
      case .differentiate(_, let result, let mask):
        let reads = mask.map { [Phase.Access(tensors[$0], division[.tensor(result)])] } ?? []
        backward += products[position]!.phases(finish(access(result), result, reads))
      case .update(_, let index):
        let parameter = parameters[index]!
        let ownership = division[.gradient(index)]
        backward += products[position]!.phases(
          finish(Phase.Access(parameter.gradient, ownership), 0, []))
        backward.append(parameter.updatePhase(ownership))
      case .updateBias(let gradient, let index):
        let parameter = parameters[index]!
        let sums = parameter.sumPhases(
          gradient: tensors[gradient], placements[gradient], samples: program.batch,
          division[.tensor(gradient)])
        backward += sums
        backward.append(parameter.updatePhase(sums.last!.writes[0].ownership))
      }
    }
    return (forward, backward)
  }

  private func access(_ tensor: Int) -> Phase.Access {
    Phase.Access(tensors[tensor], division[.tensor(tensor)])
  }

  func makeProducts() {
    for (position, operation) in program.operations.enumerated() {
      guard let product = makeProduct(operation, at: position) else { continue }
      product.setArguments { $0.shift = UnsafePointer(numbers.shifts.start + position) }
      products[position] = product
    }
  }

  private func operand(_ tensor: Int) -> FastProduct.Operand {
    FastProduct.Operand(buffer: tensors[tensor], placement: placements[tensor])
  }

  private func makeProduct(
    _ operation: StepProgram.Operation, at position: Int
  ) -> FastProduct? {
    func make(
      _ product: StepProgram.Product, _ result: Placement, mask: Int? = nil, biasCount: Int = 0
    ) -> FastProduct {
      let divided = division.products[position]!
      // How many pairs of products a 32-bit sum is sure to hold, with room for what rounding adds.
      let bits = program.tensors[product.left].bits + program.tensors[product.right].bits
      return FastProduct(
        divided, row: operand(divided.rowOperand), column: operand(divided.columnOperand),
        result: result, mask: mask.map(operand), biasCount: biasCount,
        pairsPerBlock: (1 << 30) >> (bits - 1), threads: team.count)
    }
    switch operation {
    case .activate(let product, let result, let bias, let relu):
      let bias = bias.map { parameters[$0]! }
      let made = make(product, placements[result], biasCount: bias?.count ?? 0)
      made.setArguments {
        $0.c = tensors[result].start
        $0.rounding = TAUT_NEAREST
        $0.bits = Int32(program.tensors[result].bits)
        $0.relu = relu ? 1 : 0
        $0.bias = bias.map { UnsafePointer($0.alignedBias.start) }
      }
      return made
    case .differentiate(let product, let result, let mask):
      let made = make(product, placements[result], mask: mask)
      made.setArguments {
        $0.c = tensors[result].start
        $0.rounding = TAUT_STOCHASTIC
        $0.keys = numbers.keys(of: program.tensors[result].number)
        $0.bits = Int32(program.tensors[result].bits)
      }
      return made
    case .update(let product, let index):
      let parameter = parameters[index]!
      let made = make(product, parameter.placement)
      made.setArguments {
        $0.c_exact = parameter.gradient.start
        $0.rounding = TAUT_EXACT
      }
      return made
    case .view, .softmax, .updateBias:
      return nil
    }
  }

  /// Forgets the statistics of the last step.
  private func forgetPhase() -> Phase {
    let count = statistics[0].count
    let starts = PerThread(statistics.map { [$0.start] })
    return Phase(reads: [], writes: []) { thread in
      starts[thread][0].update(repeating: taut_statistics(), count: count)
    }
  }

  /// Reads the batch's rows from the table.
  private func widenPhase() -> Phase {
    let (staged, target, instructions) = (samples, tensors[program.input], instructions)
    let placement = placements[program.input]
    let ownership = division[.tensor(program.input)] ?? division.bySamples(program.input)
    let width = placement.count / program.batch
    // A row of the batch ends where none of the table follows, so places in the table jump there.
    let shares = PerThread(
      (0..<team.count).map { thread in
        Piece.pieces(
          of: ownership.runs(of: thread, count: placement.count).joined(),
          ({ $0 + $0 / width }, placement.place))
      })
    return Phase(reads: [], writes: [Phase.Access(target, ownership)]) { thread in
      let (table, rows) = (staged.table!, staged.rows.start)
      let source = { (piece: Piece) in
        let (sample, column) = piece.first.quotientAndRemainder(dividingBy: width + 1)
        return table + rows[sample] * width + column
      }
      for piece in shares[thread] { taut_prefetch(source(piece), piece.count) }
      for piece in shares[thread] {
        taut_widen(source(piece), target.start + piece.second, Int32(piece.count), instructions)
      }
    }
  }

  private func softmaxPhase(logits: Int, gradient: Int) -> Phase {
    let (source, target, labels, outcomes) = (tensors[logits], tensors[gradient], labels, outcomes)
    let (samples, threads, scale) = (program.batch, team.count, numbers.softmax)
    let classes = placements[logits].count / samples
    let rows = Buffer(
      (0..<samples).map {
        (placements[logits].place(of: $0 * classes), placements[gradient].place(of: $0 * classes))
      })
    let bits = program.precision.gradientBits
    let shift = Precision.logitBits - bits
    return Phase(
      reads: [Phase.Access(source, division.bySamples(logits))],
      writes: [Phase.Access(target, division.bySamples(gradient))]
    ) { thread in
      let (softmax, random) = (Softmax(), scale.start.pointee.random!)
      for sample in share(of: samples, thread: thread, of: threads) {
        let row = UnsafeBufferPointer(start: source.start + rows.start[sample].0, count: classes)
        let label = Int(labels.start[sample])
        var saturations = 0
        let result = softmax(logits: row, exponent: scale.start.pointee.exponent, label: label) {
          index, value in
          let rounded =
            shift == 0
            ? value
            : shiftedStochastic(value, by: shift, random: random[sample * classes + index])
          let stored = saturated(rounded, bits: bits)
          if stored != rounded { saturations += 1 }
          target.start[rows.start[sample].1 + index] = Int16(stored)
        }
        outcomes.start[sample] = SampleOutcome(
          loss: result.loss, isCorrect: result.prediction == label, saturations: saturations)
      }
    }
  }
}
