import ContractionKernels
import FixedPoint

/// A parameter in memory that kernels update in place.
final class FastParameter: @unchecked Sendable {
  let index: StepProgram.ParameterIndex
  let count: Int
  /// The exact gradient of the step.
  let gradient: Buffer<Int64>
  /// The bias as it is added, aligned to the sums.
  let alignedBias: Buffer<Int64>
  /// The exponent of the sums that the bias is added to.
  var biasExponent = 0
  private let master: Buffer<Int16>
  private let momentum: Buffer<Int16>
  private let partialSums: [Buffer<Int32>]
  /// Shapes and exponents; the values are in the buffers.
  private var header: Parameter
  private let instructions: taut_instruction_set
  private let arguments = Buffer(1, zero: taut_update_step())
  private let ranges: [Buffer<taut_statistics>]
  private let coreNumber: Int

  init(
    _ index: StepProgram.ParameterIndex, _ state: ModelState, threads: Int,
    _ instructions: taut_instruction_set
  ) {
    self.index = index
    self.instructions = instructions
    header = state[index]
    count = header.count
    coreNumber = index.core ?? state.layers[index.layer].cores.count
    let isBias = index.core == nil
    gradient = Buffer(count, zero: 0)
    alignedBias = Buffer(isBias ? count : 0, zero: 0)
    partialSums = isBias ? (0..<threads).map { [count] _ in Buffer(count, zero: 0) } : []
    master = Buffer(count, zero: 0)
    momentum = Buffer(count, zero: 0)
    ranges = (0..<threads).map { _ in Buffer(2, zero: taut_statistics()) }
    arguments.start.pointee.master = master.start
    arguments.start.pointee.momentum = momentum.start
    arguments.start.pointee.gradient = UnsafePointer(gradient.start)
  }

  /// The parameter as a value.
  var value: Parameter {
    get {
      var value = header
      value.master.values = master.elements
      value.momentum.values = momentum.elements
      return value
    }
    set {
      header = newValue
      master.elements = newValue.master.values
      momentum.elements = newValue.momentum.values
    }
  }

  var viewExponent: Int { header.viewExponent }

  /// Reads the weights with few bits.
  func viewPhase(to view: Buffer<Int16>, threads: Int) -> Phase {
    Phase(partition: .other, reads: [], writes: [ObjectIdentifier(view)]) {
      [self] thread in
      let range = share(of: count, thread: thread, of: threads, grain: 32)
      taut_view(
        master.start + range.lowerBound, view.start + range.lowerBound, Int32(range.count),
        Int32(viewExponent - header.master.exponent), Int32(header.view.bits), instructions)
    }
  }

  /// Aligns the bias to the sums that it is added to.
  func biasPhase(threads: Int) -> Phase {
    Phase(partition: .other, reads: [], writes: [ObjectIdentifier(alignedBias)]) {
      [self] thread in
      let alignment = BiasAlignment(header, sumExponent: biasExponent)
      for output in share(of: count, thread: thread, of: threads, grain: 32) {
        alignedBias.start[output] = Int64(alignment(master.start[output]))
      }
    }
  }

  /// Sums an output gradient over the samples.
  func sumPhases(gradient source: Buffer<Int16>, samples: Int, threads: Int) -> [Phase] {
    let resources = partialSums.map(ObjectIdentifier.init)
    let own = Phase(
      partition: .samples, reads: [ObjectIdentifier(source)], writes: resources
    ) { [partialSums, count, instructions] thread in
      let own = share(of: samples, thread: thread, of: threads)
      taut_sum_rows(
        source.start + own.lowerBound * count, Int32(own.count), Int32(count),
        partialSums[thread].start, instructions)
    }
    let total = Phase(
      partition: .other, reads: resources, writes: [ObjectIdentifier(gradient)]
    ) { [partialSums, gradient, count] thread in
      for output in share(of: count, thread: thread, of: threads, grain: 32) {
        gradient.start[output] = partialSums.reduce(0) { $0 + Int64($1.start[output]) }
      }
    }
    return [own, total]
  }

  /// Updates momentum and master from the gradient.
  func updatePhase(threads: Int) -> Phase {
    Phase(
      partition: .other, reads: [ObjectIdentifier(gradient)], writes: [ObjectIdentifier(master)]
    ) { [arguments, ranges, count, instructions] thread in
      let range = share(of: count, thread: thread, of: threads, grain: 32)
      taut_update(
        arguments.start, Int32(range.lowerBound), Int32(range.upperBound), instructions,
        ranges[thread].start, ranges[thread].start + 1)
    }
  }

  /// Sets the shifts and keys of the coming step.
  func prepare(gradientExponent: Int, _ rates: StepRates, _ mode: StepMode, step: Int) {
    let shifts = UpdateShifts(
      header, gradientExponent: gradientExponent, learningRate: rates.learningRate)
    let keys = { (purpose: RandomNumbers.Purpose) in
      taut_keys(
        rates.random.bits(
          step: step,
          tensor: RandomNumbers.parameter(
            layer: self.index.layer, core: self.coreNumber, purpose)))
    }
    arguments.start.pointee.momentum_mantissa = Int32(rates.momentum)
    arguments.start.pointee.rate_mantissa = Int32(rates.learningRate.mantissa)
    arguments.start.pointee.momentum_shift = Int32(-shifts.momentum)
    arguments.start.pointee.gradient_shift = Int32(-shifts.gradient)
    arguments.start.pointee.master_shift = Int32(-shifts.master)
    arguments.start.pointee.step_shift = Int32(-shifts.step)
    arguments.start.pointee.momentum_keys = keys(.momentum)
    arguments.start.pointee.master_keys = keys(.master)
    arguments.start.pointee.measure_only = mode == .measure ? 1 : 0
    for range in ranges { range.start.update(repeating: taut_statistics(), count: 2) }
  }

  /// Sets the exponents of the next step. Returns how many values saturated.
  func finish(mode: StepMode) -> Saturations {
    var (momentumRange, masterRange) = (RangeStatistics(), RangeStatistics())
    var total = 0
    for range in ranges {
      total += Int(range.start[1].total)
      momentumRange.formUnion(RangeStatistics(range.start[0]))
      masterRange.formUnion(RangeStatistics(range.start[1]))
    }
    return header.finishUpdate(
      momentum: momentumRange, master: masterRange, total: total, mode: mode)
  }
}
