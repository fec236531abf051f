import EngineProgram
import FixedPoint

/// The instructions of the rank prior: section 9 of `docs/numerics.md`.
extension Executor {
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
        let side = instruction[f.isRight] == 1 ? BondTable.rightSum : BondTable.leftSum
        let place = Self.place(instruction[f.table], group * slices + index) + side
        for part in 0..<BondTable.sumWords {
          try write(
            Int(Int16(truncatingIfNeeded: sum >> (16 * part))), Pad.activations.rawValue,
            at: place + part)
        }
      }
    }
    cycles +=
      CycleModel.unitStart
      + CycleModel.energy(groups: groups, slice: slice, slices: slices, last: last)
      + CycleModel.unitEnd
  }

  mutating func factors(_ instruction: Instruction) throws(Reason) {
    try forEachIndex(instruction) { energy, term in
      (
        SliceFactor.ofEnergy(energy, penalty: term.value),
        CycleModel.factor(
          alignment: term.alignment, cut: SliceFactor.cut(of: energy + term.value))
      )
    }
  }

  mutating func threshold(_ instruction: Instruction) throws(Reason) {
    try forEachIndex(instruction) { energy, term in
      (energy < term.value ? 1 : 0, CycleModel.threshold(alignment: term.alignment))
    }
  }

  /// Writes what is made of the energy of each index of a bond.
  private mutating func forEachIndex(
    _ instruction: Instruction,
    _ result: (_ energy: Int, _ term: BondTerm) -> (factor: Int, cycles: Int)
  ) throws(Reason) {
    let f = BondFields.self
    if instruction[f.count] == 0 { throw .fault(.illegalInstruction) }
    let first = Register.rateMantissa.rawValue
    let term = BondTerm(words: Array(registers[first...first + 1]))
    for index in 0..<instruction[f.count] {
      let place = Self.place(instruction[f.table], index)
      let sums = (
        left: try sum(at: place + BondTable.leftSum), right: try sum(at: place + BondTable.rightSum)
      )
      let energy =
        term.shiftsRight
        ? sums.left + sums.right >> term.alignment : sums.left >> term.alignment + sums.right
      let (factor, time) = result(energy, term)
      for part in 0..<BondTable.factorWords {
        try write(
          Int(Int16(truncatingIfNeeded: factor >> (16 * part))), Pad.activations.rawValue,
          at: place + BondTable.factor + part)
      }
      cycles += time
    }
    cycles += CycleModel.unitStart + CycleModel.bondEnd + CycleModel.unitEnd
  }

  /// The address of the words of an index in a table.
  private static func place(_ table: Int, _ index: Int) -> Int {
    (table + index) * BondTable.distance
  }

  private func sum(at place: Int) throws(Reason) -> Int {
    var sum = 0
    for part in 0..<BondTable.sumWords {
      let word = try read(.activations, at: place + part)
      sum |= Int(UInt16(truncatingIfNeeded: word)) << (16 * part)
    }
    return sum
  }

  mutating func shrink(_ instruction: Instruction) throws(Reason) {
    let f = ShrinkFields.self
    guard instruction[f.pad] == Pad.weights.rawValue else {
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
      let left = try factor(instruction[f.left], element / slice)
      let right = try factor(instruction[f.right], element % rights)
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
    cycles += CycleModel.shrink(words: addresses.count, lanes: configuration.energyLanes)
    biasStart = cycles + CycleModel.issue + CycleModel.biasWait
    slotsEnd = cycles + CycleModel.issue + CycleModel.contractEnd
  }

  private static let factorMask = 1 << 17 - 1

  private func factor(_ table: Int, _ index: Int) throws(Reason) -> Int {
    let place = Self.place(table, index) + BondTable.factor
    let low = UInt16(truncatingIfNeeded: try read(.activations, at: place))
    let high = try read(.activations, at: place + 1) & 1
    return high << 16 | Int(low)
  }
}
