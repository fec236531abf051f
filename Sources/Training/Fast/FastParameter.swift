import ContractionKernels
import FixedPoint

/// A parameter in memory that kernels update in place.
final class FastParameter: @unchecked Sendable {
  let index: StepProgram.ParameterIndex
  let count: Int
  /// Where the elements of the gradient, the master and the momentum lie.
  let placement: Placement
  /// The exact gradient of the step.
  let gradient: Buffer<Int64>
  /// The bias as it is added, aligned to the sums.
  let alignedBias: Buffer<Int64>
  private let master: Buffer<Int16>
  private let momentum: Buffer<Int16>
  private let partialSums: [Buffer<Int32>]
  /// Shapes and exponents; the values are in the buffers.
  private var header: Parameter
  private let instructions: taut_instruction_set
  private let arguments = Buffer(1, zero: taut_update_step())
  /// What each thread has seen of the momentum and, behind it, of the master.
  private let ranges: PerThread<UnsafeMutablePointer<taut_statistics>>
  private let numbers: UnsafeMutablePointer<StepNumbers.OfParameter>
  private let threads: Int

  /// A parameter whose numbers are those at `place`, and whose ranges of each thread are at `ranges`.
  init(
    _ index: StepProgram.ParameterIndex, _ state: ModelState, _ division: WorkDivision,
    _ numbers: StepNumbers, place: Int,
    ranges: [UnsafeMutablePointer<taut_statistics>], _ instructions: taut_instruction_set
  ) {
    let threads = ranges.count
    self.numbers = numbers.parameters.start + place
    self.ranges = PerThread(ranges.map { [$0] })
    self.index = index
    self.instructions = instructions
    self.threads = threads
    header = state[index]
    count = header.count
    placement = division.placement(.gradient(index), count: count)
    let isBias = index.core == nil
    gradient = Buffer(placement.capacity, zero: 0)
    alignedBias = Buffer(isBias ? count : 0, zero: 0)
    partialSums = isBias ? (0..<threads).map { [count] _ in Buffer(count, zero: 0) } : []
    master = Buffer(placement.capacity, zero: 0)
    momentum = Buffer(placement.capacity, zero: 0)
    arguments.start.pointee.master = master.start
    arguments.start.pointee.momentum = momentum.start
    arguments.start.pointee.gradient = UnsafePointer(gradient.start)
    arguments.start.pointee.rates = UnsafePointer(numbers.rates.start)
    arguments.start.pointee.shifts = numbers.updateShifts(place)
    arguments.start.pointee.momentum_keys = numbers.keys(of: state.randomNumber(index, .momentum))
    arguments.start.pointee.master_keys = numbers.keys(of: state.randomNumber(index, .master))
  }

  /// The parameter as a value.
  var value: Parameter {
    get {
      var value = header
      value.master.values = placement.elements(of: master)
      value.momentum.values = placement.elements(of: momentum)
      return value
    }
    set {
      header = newValue
      placement.set(master, to: newValue.master.values)
      placement.set(momentum, to: newValue.momentum.values)
    }
  }

  var viewExponent: Int { header.viewExponent }

  /// Reads the weights with few bits, into a tensor that is shared and lies in memory as said.
  func viewPhase(
    to view: Buffer<Int16>, _ viewPlacement: Placement, _ ownership: Ownership?
  ) -> Phase {
    let pieces = PerThread(pieces(ownership, (placement.place, viewPlacement.place)))
    return Phase(reads: [], writes: [Phase.Access(view, ownership)]) { [self] thread in
      let numbers = numbers.pointee
      for piece in pieces[thread] {
        taut_view(
          master.start + piece.first, view.start + piece.second, Int32(piece.count),
          numbers.viewShift, numbers.viewBits, instructions)
      }
    }
  }

  /// Aligns the bias to the sums that it is added to.
  func biasPhase(_ ownership: Ownership?) -> Phase {
    let indices = PerThread(indices(ownership))
    return Phase(reads: [], writes: [Phase.Access(alignedBias, ownership)]) { [self] thread in
      let alignment = numbers.pointee.bias!
      for output in indices[thread] {
        alignedBias.start[output] = Int64(alignment(master.start[output]))
      }
    }
  }

  /// Sums an output gradient, which lies in memory as said, over the samples. `ownership` says who
  /// made it.
  func sumPhases(
    gradient source: Buffer<Int16>, _ sourcePlacement: Placement, samples: Int,
    _ ownership: Ownership?
  ) -> [Phase] {
    let sums = PerThread(partialSums.map { [$0.start] })
    if let ownership, ownership.period == count {
      // Whoever made the gradients of an output sums them.
      let pieces = PerThread(pieces(ownership, ({ $0 }, sourcePlacement.place)))
      let stride = samples > 1 ? sourcePlacement.place(of: count) : 0
      let own = Phase(
        reads: [Phase.Access(source, ownership)], writes: [Phase.Access(gradient, ownership)]
      ) { [self] thread in
        let sums = sums[thread][0]
        for piece in pieces[thread] {
          taut_sum_rows(
            source.start + piece.second, Int32(samples), stride, Int32(piece.count), sums,
            instructions)
          for output in 0..<piece.count {
            gradient.start[piece.first + output] = Int64(sums[output])
          }
        }
      }
      return [own]
    }
    let accesses = partialSums.map { Phase.Access($0, nil) }
    let bySamples = Ownership(size: samples, stride: count, threads: threads)
    let own = Phase(reads: [Phase.Access(source, bySamples)], writes: accesses) {
      [self] thread in
      let own = share(of: samples, thread: thread, of: threads)
      let start = own.isEmpty ? 0 : sourcePlacement.place(of: own.lowerBound * count)
      taut_sum_rows(
        source.start + start, Int32(own.count), count, Int32(count), sums[thread][0],
        instructions)
    }
    let indices = PerThread(indices(nil))
    let total = Phase(reads: accesses, writes: [Phase.Access(gradient, nil)]) {
      [self] thread in
      for output in indices[thread] {
        gradient.start[output] = (0..<threads).reduce(0) { $0 + Int64(sums[$1][0][output]) }
      }
    }
    return [own, total]
  }

  /// Updates momentum and master from the gradient. `ownership` says who made it.
  func updatePhase(_ ownership: Ownership?) -> Phase {
    let rows = PerThread(pieces(ownership, ({ $0 }, placement.place)).map(PieceRow.rows))
    return Phase(
      reads: [Phase.Access(gradient, ownership)], writes: [Phase.Access(master, ownership)]
    ) { [self] thread in
      for row in rows[thread] {
        taut_update(
          arguments.start, Int32(row.piece.second), Int32(row.second), Int32(row.piece.first),
          Int32(row.first), Int32(row.count), Int32(row.piece.count), instructions,
          ranges[thread][0], ranges[thread][0] + 1)
      }
    }
  }

  /// The elements of each thread.
  private func indices(_ ownership: Ownership?) -> [[Int]] {
    (0..<threads).map { thread in
      ownership.map { Array($0.runs(of: thread, count: count).joined()) }
        ?? Array(share(of: count, thread: thread, of: threads, grain: 32))
    }
  }

  private func pieces(
    _ ownership: Ownership?, _ places: ((Int) -> Int, (Int) -> Int)
  ) -> [[Piece]] {
    indices(ownership).map { Piece.pieces(of: $0, places) }
  }

  /// Sets how the coming step reads the weights.
  func prepareView() {
    numbers.pointee.viewShift = Int32(viewExponent - header.master.exponent)
    numbers.pointee.viewBits = Int32(header.view.bits)
  }

  /// Sets how the coming step adds the bias to sums of an exponent.
  func prepareBias(sumExponent: Int) {
    numbers.pointee.bias = BiasAlignment(header, sumExponent: sumExponent)
  }

  /// Sets the shifts of the coming step's update.
  func prepare(gradientExponent: Int, _ rates: StepRates) {
    let shifts = UpdateShifts(
      header, gradientExponent: gradientExponent, learningRate: rates.learningRate)
    numbers.pointee.update = taut_update_shifts(
      momentum: Int32(-shifts.momentum), gradient: Int32(-shifts.gradient),
      master: Int32(-shifts.master), step: Int32(-shifts.step))
  }

  /// Sets the exponents of the next step. Returns how many values saturated.
  func finish(mode: StepMode) -> Saturations {
    var (momentumRange, masterRange) = (RangeStatistics(), RangeStatistics())
    var total = 0
    for thread in 0..<threads {
      let range = ranges[thread][0]
      total += Int(range[1].total)
      momentumRange.formUnion(RangeStatistics(range[0]))
      masterRange.formUnion(RangeStatistics(range[1]))
    }
    return header.finishUpdate(
      momentum: momentumRange, master: masterRange, total: total, mode: mode)
  }
}

extension ModelState {
  /// The number of a parameter's random bits; the bias counts as the last core.
  func randomNumber(
    _ index: StepProgram.ParameterIndex, _ purpose: RandomNumbers.Purpose
  ) -> Int {
    RandomNumbers.parameter(
      layer: index.layer, core: index.core ?? layers[index.layer].cores.count, purpose)
  }
}
