import FixedPoint

/// The shifts that bring the terms of an update to a common exponent with 16 guard bits.
struct UpdateShifts {
  /// Right shifts of the decayed momentum, the gradient, the master and the scaled momentum.
  let momentum, gradient, master, step: Int

  init(_ parameter: Parameter, gradientExponent: Int, learningRate: Rate) {
    let momentumGuard = parameter.momentum.nextExponent - stochasticBits
    let masterGuard = parameter.master.nextExponent - stochasticBits
    momentum = momentumGuard - (parameter.momentum.exponent - 8)
    gradient = momentumGuard - gradientExponent
    master = masterGuard - parameter.master.exponent
    step = masterGuard - (learningRate.exponent + parameter.momentum.nextExponent)
  }
}

extension Parameter {
  /// One step of stochastic gradient descent with momentum:
  ///
  ///     momentum = momentum * decay + gradient
  ///     master   = master - learningRate * momentum
  ///
  /// Each line is summed with 16 guard bits and rounded once, stochastically. Returns how many
  /// values saturated. When measuring, only the exponents of the next writes change.
  mutating func update(
    gradient: [Int], gradientExponent: Int, _ rates: StepRates, momentumRandom: RandomBits,
    masterRandom: RandomBits, mode: StepMode
  ) -> Saturations {
    let shifts = UpdateShifts(
      self, gradientExponent: gradientExponent, learningRate: rates.learningRate)
    var (momentumRange, masterRange) = (RangeStatistics(), RangeStatistics())
    var total = 0
    let bits = Precision.masterBits
    for index in gradient.indices {
      let sum =
        shiftedFloor(rates.momentum * Int(momentum.values[index]), by: shifts.momentum)
        + shiftedFloor(gradient[index], by: shifts.gradient)
      let velocity = shiftedStochastic(sum, by: stochasticBits, random: momentumRandom[index])
      momentumRange.record(velocity, bits: bits)
      let newMomentum = saturated(velocity, bits: bits)
      let difference =
        shiftedFloor(Int(master.values[index]), by: shifts.master)
        - shiftedFloor(rates.learningRate.mantissa * newMomentum, by: shifts.step)
      let weight = shiftedStochastic(
        difference, by: stochasticBits, random: masterRandom[index])
      masterRange.record(weight, bits: bits)
      let newMaster = saturated(weight, bits: bits)
      total += abs(newMaster)
      if mode == .train {
        momentum.values[index] = Int16(newMomentum)
        master.values[index] = Int16(newMaster)
      }
    }
    return finishUpdate(momentum: momentumRange, master: masterRange, total: total, mode: mode)
  }

  /// Sets the exponents of the next writes and the scale of the view. `total` is the sum of the
  /// master's magnitudes as stored. Returns how many values saturated.
  mutating func finishUpdate(
    momentum momentumRange: RangeStatistics, master masterRange: RangeStatistics, total: Int,
    mode: StepMode
  ) -> Saturations {
    if mode == .train {
      momentum.finishWrite(momentumRange)
      master.finishWrite(masterRange)
      view.adapt(total: total, count: count, exponent: master.exponent)
    } else {
      // Nothing is stored, so the values keep their exponents. The master's range is that of a
      // step with a wrong momentum, so it tells nothing.
      momentum.nextExponent = FixedPoint.nextExponent(
        momentum.nextExponent, after: momentumRange, bits: Precision.masterBits)
    }
    var counts = Saturations()
    counts.momentum = momentumRange.saturations
    counts.weight = masterRange.saturations
    return counts
  }

  /// The bias as it is added to sums of the given exponent, one number an output.
  func alignedBias(to sumExponent: Int) -> [Int] {
    let alignment = BiasAlignment(self, sumExponent: sumExponent)
    return master.values.map { alignment($0) }
  }
}

/// Turns a master bias into what is added to a sum: 8 bits, and a shift to the left.
///
/// So a bias is one more product of its sum, of the 8-bit bias and a power of two of 16 bits.
struct BiasAlignment {
  /// The bias times `2^15` would not be a product of a 16-bit number.
  static let greatestShift = 14

  private let viewShift, sumShift, bits: Int

  init(_ bias: Parameter, sumExponent: Int) {
    let exponent = max(bias.viewExponent, sumExponent)
    viewShift = exponent - bias.master.exponent
    sumShift = min(exponent - sumExponent, Self.greatestShift)
    bits = bias.view.bits
  }

  func callAsFunction(_ master: Int16) -> Int {
    saturated(shiftedNearestEven(Int(master), by: viewShift), bits: bits) << sumShift
  }
}
