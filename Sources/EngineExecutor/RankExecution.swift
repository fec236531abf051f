import EngineProgram
import FixedPoint

/// The instructions of the rank prior: section 9 of `docs/numerics.md`.
extension Executor {
  /// The words of a sum of squares, the lowest first, and from one sum to the next.
  static let sumWords = 3, sumDistance = 4
  /// The words from one factor to the next: the low 16 bits, then the highest one.
  static let factorDistance = 2

  mutating func energy(_ instruction: Instruction) throws(Reason) {
    let f = EnergyFields.self
    let (slices, last) = (instruction[f.slices], instruction[f.last])
    guard instruction[f.pad] == Pad.weights.rawValue, slices > 0, last > 0,
      max(slices, last) <= configuration.energyLanes
    else { throw .fault(.illegalInstruction) }
    let lane = instruction[f.lane]
    if lane & 1 == 0 { throw .fault(.evenStride) }
    let addresses = Self.addresses(instruction, from: f.base, f.walk)
    let groups = max(instruction[f.walk.counts[WalkFields.levels - 1]], 1)
    let slice = addresses.count / groups
    for group in 0..<groups {
      for index in 0..<(group == groups - 1 ? last : slices) {
        var sum = 0
        for address in addresses[group * slice..<(group + 1) * slice] {
          let word = try read(.weights, at: address + index * lane)
          sum += word * word
        }
        let place = instruction[f.sums] + Self.sumDistance * (group * slices + index)
        for part in 0..<Self.sumWords {
          try write(
            Int(Int16(truncatingIfNeeded: sum >> (16 * part))), Pad.activations.rawValue,
            at: place + part)
        }
      }
    }
    cycles +=
      CycleModel.energy(groups: groups, slice: slice, lanes: slices) + CycleModel.unitEnd
  }

  mutating func factors(_ instruction: Instruction) throws(Reason) {
    let bond = try Bond(instruction, self)
    cycles += bond.startCycles
    for index in 0..<bond.count {
      let energy = try energy(bond, index)
      let factor = SliceFactor.ofEnergy(energy, penalty: bond.term)
      for part in 0..<Self.factorDistance {
        try write(
          Int(Int16(truncatingIfNeeded: factor >> (16 * part))), Pad.activations.rawValue,
          at: instruction[BondFields.factors] + Self.factorDistance * index + part)
      }
      cycles += CycleModel.factor(
        alignment: bond.alignment, cut: SliceFactor.cut(of: energy + bond.term))
    }
    cycles += CycleModel.bondEnd + CycleModel.unitEnd
  }

  mutating func threshold(_ instruction: Instruction) throws(Reason) {
    let bond = try Bond(instruction, self)
    cycles += bond.startCycles
    for index in 0..<bond.count {
      let energy = try energy(bond, index)
      let isDead = energy < bond.term
      output += [
        UInt32(truncatingIfNeeded: energy),
        UInt32(energy >> 32) | (isDead ? Self.deadFlag : 0),
      ]
      cycles += CycleModel.threshold(alignment: bond.alignment)
    }
    cycles += CycleModel.bondEnd + CycleModel.unitEnd
  }

  /// The bit of an energy's upper word that says that it is below the threshold.
  public static let deadFlag: UInt32 = 1 << 31

  /// The energy of an index of a bond, modulo two to its bits.
  private func energy(_ bond: Bond, _ index: Int) throws(Reason) -> Int {
    func sum(_ base: Int) throws(Reason) -> Int {
      var sum = 0
      for part in 0..<Self.sumWords {
        let word = try read(.activations, at: base + Self.sumDistance * index + part)
        sum |= Int(UInt16(truncatingIfNeeded: word)) << (16 * part)
      }
      return sum
    }
    let energy = SliceFactor.energy(
      left: try sum(bond.left), exponent: bond.leftExponent, right: try sum(bond.right),
      exponent: bond.rightExponent)
    return energy & (1 << SliceFactor.energyBits - 1)
  }

  mutating func shrink(_ instruction: Instruction) throws(Reason) {
    let f = ShrinkFields.self
    guard instruction[f.pad] == Pad.weights.rawValue, configuration.energyLanes > 0 else {
      throw .fault(.illegalInstruction)
    }
    let place = instruction[f.slot]
    let shift = 16 + slots[place].next - slots[place].current
    let bits = random.bits(step: value(.step), tensor: instruction[f.number])
    let addresses = Self.addresses(instruction, from: f.base, f.walk)
    let rights = max(instruction[f.walk.counts[0]], 1)
    let slice = addresses.count / max(instruction[f.walk.counts[WalkFields.levels - 1]], 1)
    var statistics = RangeStatistics()
    for (element, address) in addresses.enumerated() {
      let left = try factor(at: instruction[f.left], element / slice)
      let right = try factor(at: instruction[f.right], element % rights)
      let factor = SliceFactor.product(left, right) & Self.factorMask
      let value = shiftedStochastic(
        try read(.weights, at: address) * factor, by: shift, random: bits[element])
      statistics.record(value, bits: 16)
      try write(saturated(value, bits: 16), Pad.weights.rawValue, at: address)
    }
    outcome.weights += statistics.saturations
    slots[place].current = slots[place].next
    slots[place].next = ExponentSlot.limited(
      nextExponent(slots[place].current, after: statistics, bits: 16))
    cycles += CycleModel.shrink(words: addresses.count)
    biasStart = cycles + CycleModel.issue + CycleModel.biasWait
    slotsEnd = cycles + CycleModel.issue + CycleModel.contractEnd
  }

  private static let factorMask = 1 << 17 - 1

  private func factor(at base: Int, _ index: Int) throws(Reason) -> Int {
    let place = base + Self.factorDistance * index
    let low = UInt16(truncatingIfNeeded: try read(.activations, at: place))
    let high = try read(.activations, at: place + 1) & 1
    return high << 16 | Int(low)
  }
}

/// What `factors` and `threshold` know of a bond before they look at its indices.
private struct Bond {
  let left, right, count: Int
  /// The penalty or the threshold at the exponent of energies.
  let term: Int
  /// How far the sum of the smaller exponent is shifted right.
  let alignment: Int
  let startCycles: Int
  let leftExponent, rightExponent: Int

  init(_ instruction: Instruction, _ executor: Executor) throws(Reason) {
    let f = BondFields.self
    (left, right, count) = (instruction[f.left], instruction[f.right], instruction[f.count])
    guard count > 0, executor.configuration.energyLanes > 0 else {
      throw .fault(.illegalInstruction)
    }
    leftExponent = executor.slots[instruction[f.leftSlot]].current
    rightExponent = executor.slots[instruction[f.rightSlot]].current
    let shift = 2 * max(leftExponent, rightExponent) - executor.value(.rateExponent)
    term = shiftedFloor(Int(executor.registers[Register.rateMantissa.rawValue]), by: shift)
    alignment = min(2 * abs(leftExponent - rightExponent), SliceFactor.energyBits)
    startCycles = CycleModel.bond(shift: min(abs(shift), 63))
  }
}
