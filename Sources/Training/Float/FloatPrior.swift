extension FloatModel {
  /// One proximal step of the prior on all bonds. `learningRate` is that of the loss's mean, and
  /// `strength` the prior's at this time.
  ///
  /// The energies of all bonds are taken first; then every core is multiplied once, by the factors
  /// of its left and right bond together.
  public mutating func shrink(_ prior: RankPrior, strength: Double, learningRate: Double) {
    let step = strength * learningRate * Double(prior.interval)
    for layer in layers.indices {
      let factors = layers[layer].bondEnergies.map { energies in
        energies.map { Scalar($0.factor(prior, step: step)) }
      }
      for core in layers[layer].cores.indices where !factors.isEmpty {
        layers[layer].cores[core].scale(
          left: core > 0 ? factors[core - 1] : nil,
          right: core < factors.count ? factors[core] : nil)
      }
    }
  }

  /// Removes the slices whose mean square is below the prior's threshold. Weights and moments of
  /// the others stay; of each bond at least the strongest index stays. Returns how many indices
  /// went.
  public mutating func removeDeadSlices(_ prior: RankPrior) -> Int {
    var removed = 0
    for layer in layers.indices {
      for (bond, energies) in layers[layer].bondEnergies.enumerated() {
        var kept = energies.indices.filter {
          energies[$0].magnitude >= prior.threshold * Double(energies[$0].entries)
        }
        if kept.isEmpty {
          kept = [energies.indices.max { energies[$0].magnitude < energies[$1].magnitude }!]
        }
        guard kept.count < energies.count else { continue }
        removed += energies.count - kept.count
        layers[layer].cores[bond].keepRight(kept)
        layers[layer].cores[bond + 1].keepLeft(kept)
      }
    }
    return removed
  }
}

extension FloatModel.Layer {
  /// The energy of every index of every inner bond.
  public var bondEnergies: [[FloatSliceEnergy]] {
    zip(cores, cores.dropFirst()).map { FloatSliceEnergy.ofBond(left: $0, right: $1) }
  }
}

extension FloatParameter {
  /// Multiplies each weight by the factors of its left and right index.
  fileprivate mutating func scale(left: [Scalar]?, right: [Scalar]?) {
    let slice = count / shape.first!
    let rightRank = shape.last!
    for index in values.indices {
      values[index] *= (left?[index / slice] ?? 1) * (right?[index % rightRank] ?? 1)
    }
  }
}
