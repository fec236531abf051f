/// The energy of one index of a bond in floating point: the sum of the squares of the two slices
/// that have it. See ``RankPrior``.
public struct FloatSliceEnergy: Hashable, Sendable {
  /// The sum of squares.
  public var magnitude: Double
  /// The number of entries in the two slices.
  public var entries: Int

  /// Creates an energy.
  public init(magnitude: Double, entries: Int) {
    self.magnitude = magnitude
    self.entries = entries
  }

  /// The energies of all indices of the bond between two neighbouring cores.
  public static func ofBond<Scalar>(
    left: FloatParameter<Scalar>, right: FloatParameter<Scalar>
  ) -> [FloatSliceEnergy] {
    let rank = left.shape.last!
    precondition(right.shape.first == rank, "neighbouring cores share their bond")
    let rightSlice = right.count / rank
    var sums = Array(repeating: 0.0, count: rank)
    for (index, value) in left.values.enumerated() {
      sums[index % rank] += Double(value) * Double(value)
    }
    for (index, value) in right.values.enumerated() {
      sums[index / rightSlice] += Double(value) * Double(value)
    }
    return sums.map {
      FloatSliceEnergy(magnitude: $0, entries: left.count / rank + rightSlice)
    }
  }

  /// The factor `lambda / (lambda + step)` of one proximal step of the prior, where `lambda` is the
  /// variance that is likeliest for these slices and `step` is learning rate times strength times
  /// interval.
  ///
  /// With the energy `M` of `D` entries, `lambda = M / (D + 1)` under the log-uniform prior and
  ///
  ///     lambda = (M - eta^2 D + sqrt(M^2 + (2 D + 8) eta^2 M + D^2 eta^4)) / (2 D + 4)
  ///
  /// under the half-Cauchy prior.
  public func factor(_ prior: RankPrior, step: Double) -> Double {
    let (energy, count) = (magnitude, Double(entries))
    let variance: Double
    switch prior.distribution {
    case .none: return 1
    case .logUniform: variance = energy / (count + 1)
    case .halfCauchy:
      let scale = prior.eta * prior.eta
      let radicand =
        energy * energy + (2 * count + 8) * scale * energy + count * count * scale * scale
      variance = max(energy - scale * count + radicand.squareRoot(), 0) / (2 * count + 4)
    }
    return variance + step > 0 ? variance / (variance + step) : 1
  }
}
