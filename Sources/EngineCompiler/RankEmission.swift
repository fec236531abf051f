import EngineProgram

/// The instructions of a ``RankStep``.
struct RankEmission {
  let cores: [RankCore]
  let layout: RankLayout
  let lanes: Int

  var program: [Instruction] {
    let energies = layout.bonds.flatMap { bond in
      [
        energy(bond.left, of: bond.left.right, others: [bond.left.left], bond, isRight: false),
        energy(bond.right, of: bond.right.left, others: [bond.right.right], bond, isRight: true),
      ]
    }
    return [configure(.step, Register.count, "step and keys"), one] + energies
      + layout.bonds.flatMap { [rate("penalty", $0), bond(.factors, $0)] }
      + cores.filter(hasBond).map(shrink) + energies
      + layout.bonds.flatMap { [rate("threshold", $0), bond(.threshold, $0)] }
      + [dead, Instruction(.report), Instruction(.halt)]
  }

  private func hasBond(_ core: RankCore) -> Bool {
    layout.bonds.contains {
      $0.bond.layer == core.layer && core.core - $0.bond.core <= 1 && core.core >= $0.bond.core
    }
  }

  private func configure(_ first: Register, _ count: Int, _ comment: String) -> Instruction {
    var instruction = Instruction(.configure, comment: comment)
    instruction[RangeFields.first] = first.rawValue
    instruction[RangeFields.count] = count
    return instruction
  }

  private func rate(_ what: String, _ bond: RankLayout.Place) -> Instruction {
    configure(.rateMantissa, 2, "\(what) of \(name(bond))")
  }

  private func name(_ bond: RankLayout.Place) -> String {
    "bond \(bond.bond.layer + 1).\(bond.bond.core + 1)"
  }

  /// A factor of one, for the bonds at both ends of a train.
  private var one: Instruction {
    var instruction = Instruction(.load, comment: "a factor of one")
    instruction[TransferFields.base] = layout.one * BondTable.distance + BondTable.factor
    instruction.set(TransferFields.walk, loops: [Dimension(size: BondTable.factorWords, a: 1)])
    return instruction
  }

  /// Sends which indices are dead.
  private var dead: Instruction {
    var instruction = Instruction(.store, comment: "dead indices")
    instruction[TransferFields.base] = layout.first * BondTable.distance + BondTable.factor
    let count = layout.indices - layout.first
    instruction.set(TransferFields.walk, loops: [Dimension(size: count, a: BondTable.distance)])
    return instruction
  }

  /// The sums of squares of a core's slices along one bond, whose slices have the modes and `others`.
  private func energy(
    _ core: RankCore, of index: Dimension, others: [Dimension], _ bond: RankLayout.Place,
    isRight: Bool
  ) -> Instruction {
    let f = EnergyFields.self
    // Slices side by side must lie in different banks.
    let slices = index.a & 1 == 1 ? min(lanes, index.size) : 1
    let groups = (index.size + slices - 1) / slices
    var instruction = Instruction(
      .energy, comment: "\(core.name): \(index.size) slices of \(core.count / index.size)")
    instruction[f.pad] = Pad.weights.rawValue
    instruction[f.base] = core.base
    let inner = (core.modes + others).filter { $0.size > 1 }
    var group = index.scaled(by: slices)
    group.size = groups
    instruction.set(
      f.walk, loops: inner + filling(inner.count, to: WalkFields.levels - 1) + [group])
    instruction[f.lane] = index.a & 1 == 1 ? index.a : 1
    instruction[f.slices] = slices
    instruction[f.last] = index.size - (groups - 1) * slices
    instruction[f.table] = bond.table
    instruction[f.isRight] = isRight ? 1 : 0
    return instruction
  }

  private func bond(_ opcode: Opcode, _ bond: RankLayout.Place) -> Instruction {
    let f = BondFields.self
    var instruction = Instruction(
      opcode, comment: "\(name(bond)): \(bond.bond.rank) x \(bond.bond.entries)")
    instruction[f.table] = bond.table
    instruction[f.count] = bond.bond.rank
    return instruction
  }

  private func shrink(_ core: RankCore) -> Instruction {
    let f = ShrinkFields.self
    var instruction = Instruction(.shrink, comment: "\(core.name): \(core.count) words")
    instruction[f.pad] = Pad.weights.rawValue
    instruction[f.base] = core.base
    instruction.set(
      f.walk,
      loops: [core.right] + core.modes + filling(core.modes.count, to: WalkFields.levels - 2)
        + [core.left])
    instruction[f.left] = layout.table(layer: core.layer, leftCore: core.core - 1)
    instruction[f.right] = layout.table(layer: core.layer, leftCore: core.core)
    instruction[f.slot] = core.slot
    instruction[f.number] = core.number
    return instruction
  }

  private func filling(_ count: Int, to levels: Int) -> [Dimension] {
    Array(repeating: Dimension(size: 1), count: levels - count)
  }
}
