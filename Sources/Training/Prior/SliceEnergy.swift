import FixedPoint

/// The energy of one index of a bond: the sum of the squares of the two slices that have it.
struct SliceEnergy: Hashable {
  /// The energy is `magnitude * 2^exponent`.
  var magnitude: Int
  var exponent: Int
  /// The number of entries in the two slices.
  var entries: Int

  /// The energies of all indices of the bond between two neighbouring cores.
  static func ofBond(left: Parameter, right: Parameter) -> [SliceEnergy] {
    let rank = left.shape.last!
    precondition(right.shape.first == rank, "neighbouring cores share their bond")
    var (leftSums, rightSums) = (
      Array(repeating: 0, count: rank), Array(repeating: 0, count: rank)
    )
    for (index, value) in left.master.values.enumerated() {
      leftSums[index % rank] += Int(value) * Int(value)
    }
    let rightSlice = right.count / rank
    for (index, value) in right.master.values.enumerated() {
      rightSums[index / rightSlice] += Int(value) * Int(value)
    }
    let exponent = 2 * max(left.master.exponent, right.master.exponent)
    return (0..<rank).map { index in
      SliceEnergy(
        magnitude: SliceFactor.energy(
          left: leftSums[index], exponent: left.master.exponent, right: rightSums[index],
          exponent: right.master.exponent),
        exponent: exponent, entries: left.count / rank + rightSlice)
    }
  }

  /// Whether the mean square is below a threshold.
  func isBelow(_ threshold: Rate) -> Bool {
    magnitude < shiftedFloor(threshold.mantissa * entries, by: exponent - threshold.exponent)
  }

  /// The factor of one proximal step of the log-uniform prior, in units of `2^-16`:
  /// `M / (M + step * (D + 1))`, where `step` is learning rate times strength times interval.
  func logUniformFactor(step: Rate) -> Int {
    factor(magnitude, step: step, multiplier: entries + 1, exponent: exponent)
  }

  /// The factor of one proximal step of the half-Cauchy prior, in units of `2^-16`.
  ///
  /// The variance is `lambda = N / (2 D + 4)` with
  /// `N = M - eta^2 D + sqrt(M^2 + (2 D + 8) eta^2 M + D^2 eta^4)`, and the factor
  /// `lambda / (lambda + step)`.
  func halfCauchyFactor(step: Rate, etaSquared: Rate) -> Int {
    // Both terms are brought to 24 bits, so that the radicand fits 63.
    let scale =
      max(
        exponent + magnitudeBits(magnitude),
        etaSquared.exponent + magnitudeBits(etaSquared.mantissa * entries)) - 24
    let m = shiftedFloor(magnitude, by: scale - exponent)
    let s = shiftedFloor(etaSquared.mantissa * entries, by: scale - etaSquared.exponent)
    let radicand = m * m + 2 * s * m + 8 * s * m / entries + s * s
    let numerator = max(m - s + squareRoot(radicand), 0)
    return factor(numerator, step: step, multiplier: 2 * entries + 4, exponent: scale)
  }

  /// `value / (value + step * multiplier)` in units of `2^-16`, where value has an exponent.
  private func factor(_ value: Int, step: Rate, multiplier: Int, exponent: Int) -> Int {
    let penalty = shiftedFloor(step.mantissa * multiplier, by: exponent - step.exponent)
    return SliceFactor.ofEnergy(value, penalty: penalty)
  }
}

/// The largest integer whose square is at most `value`.
func squareRoot(_ value: Int) -> Int {
  var root = Int(Double(value).squareRoot())
  while root * root > value { root -= 1 }
  while (root + 1) * (root + 1) <= value { root += 1 }
  return root
}
