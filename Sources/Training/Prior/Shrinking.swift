import FixedPoint

extension ModelState {
  /// One proximal step of the prior on all bonds. `learningRate` is that of the loss's mean, and
  /// `strength` the prior's at this time. Returns how many weights saturated.
  ///
  /// The energies of all bonds are taken first; then every core is multiplied once, by the factors
  /// of its left and right bond together.
  public mutating func shrink(
    _ prior: RankPrior, strength: Double, learningRate: Double, random: RandomStream
  ) -> Int {
    let step = prior.rate(strength: strength, learningRate: learningRate)
    guard prior.distribution != .none, step.mantissa > 0 else { return 0 }
    let etaSquared = Rate(prior.eta * prior.eta)
    var saturations = 0
    for layer in layers.indices {
      let factors = layers[layer].bondEnergies.map { energies in
        energies.map { energy in
          prior.distribution == .logUniform
            ? energy.logUniformFactor(step: step)
            : energy.halfCauchyFactor(step: step, etaSquared: etaSquared)
        }
      }
      for core in layers[layer].cores.indices where !factors.isEmpty {
        let bits = random.bits(
          step: self.step,
          tensor: RandomNumbers.parameter(layer: layer, core: core, .prior))
        saturations += layers[layer].cores[core].shrink(
          left: core > 0 ? factors[core - 1] : nil,
          right: core < factors.count ? factors[core] : nil, random: bits)
      }
    }
    return saturations
  }

  /// Removes the slices whose mean square is below the prior's threshold. Weights, momentum and
  /// exponents of the others stay; of each bond at least the strongest index stays. Returns how
  /// many indices went.
  public mutating func removeDeadSlices(_ prior: RankPrior) -> Int { keep(survivors(prior)) }

  /// The indices of each bond of each layer that a prior leaves: those whose mean square is not below
  /// its threshold, or the strongest.
  package func survivors(_ prior: RankPrior) -> [[[Int]]] {
    let threshold = Rate(prior.threshold)
    return layers.map { layer in
      layer.bondEnergies.map { energies in
        survivingIndices(
          magnitudes: energies.map(\.magnitude), isDead: energies.map { $0.isBelow(threshold) })
      }
    }
  }

  /// Keeps the given indices of each bond of each layer. Weights, momentum and exponents of the others
  /// stay. Returns how many indices went.
  package mutating func keep(_ survivors: [[[Int]]]) -> Int {
    var removed = 0
    for (layer, bonds) in survivors.enumerated() {
      for (bond, kept) in bonds.enumerated() {
        let rank = layers[layer].ranks[bond]
        guard kept.count < rank else { continue }
        removed += rank - kept.count
        layers[layer].cores[bond].keepRight(kept)
        layers[layer].cores[bond + 1].keepLeft(kept)
      }
    }
    return removed
  }
}

/// The indices of a bond that stay: those that are not dead, or the first of the largest magnitude.
package func survivingIndices(magnitudes: [Int], isDead: [Bool]) -> [Int] {
  let kept = isDead.indices.filter { !isDead[$0] }
  return kept.isEmpty ? [magnitudes.indices.max { magnitudes[$0] < magnitudes[$1] }!] : kept
}

extension LayerState {
  /// The energy of every index of every inner bond.
  var bondEnergies: [[SliceEnergy]] {
    zip(cores, cores.dropFirst()).map { SliceEnergy.ofBond(left: $0, right: $1) }
  }
}

extension Parameter {
  /// Multiplies each weight by the factors of its left and right index, in units of `2^-16`,
  /// and rounds stochastically. Returns how many saturated.
  fileprivate mutating func shrink(left: [Int]?, right: [Int]?, random: RandomBits) -> Int {
    let (leftRank, rightRank) = (shape.first!, shape.last!)
    let slice = count / leftRank
    let shift = 16 + master.nextExponent - master.exponent
    var statistics = RangeStatistics()
    for index in master.values.indices {
      let factor = SliceFactor.product(
        left?[index / slice] ?? SliceFactor.one, right?[index % rightRank] ?? SliceFactor.one)
      let value = shiftedStochastic(
        Int(master.values[index]) * factor, by: shift, random: random[index])
      statistics.record(value, bits: Precision.masterBits)
      master.values[index] = Int16(saturated(value, bits: Precision.masterBits))
    }
    master.finishWrite(statistics)
    return statistics.saturations
  }

  /// Keeps the given indices of the right bond.
  fileprivate mutating func keepRight(_ kept: [Int]) {
    let rank = shape.last!
    keep { kept.contains($0 % rank) }
    shape[shape.count - 1] = kept.count
  }

  /// Keeps the given indices of the left bond.
  fileprivate mutating func keepLeft(_ kept: [Int]) {
    let slice = count / shape.first!
    keep { kept.contains($0 / slice) }
    shape[0] = kept.count
  }

  private mutating func keep(_ isKept: (Int) -> Bool) {
    let places = master.values.indices.filter(isKept)
    master.values = places.map { master.values[$0] }
    momentum.values = places.map { momentum.values[$0] }
  }
}
