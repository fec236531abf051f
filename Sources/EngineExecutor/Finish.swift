import EngineProgram
import FixedPoint

/// The end of a contraction: what happens to sums on their way from the array to the pads.
struct Finish {
  private let instruction: Instruction
  private let isUpdate: Bool
  private let bits: Int
  private let pad: Int
  private let rowStrides: (c: Int, bias: Int, element: Int)
  private let laneStrides, skips: (c: Int, element: Int)
  /// From a master's address to its momentum's.
  private let momentumDistance: Int
  private let partial: PartialLane
  private let shift: Int
  private let bias: BiasLane?
  private let update: UpdateLane?
  private let random: RandomBits?
  private var statistics = RangeStatistics()
  private var momentumStatistics = RangeStatistics()
  private var total = 0
  private let sumExponent: Int

  init(_ instruction: Instruction, _ executor: Executor, sumExponent: Int) {
    let f = ContractFields.self
    self.instruction = instruction
    self.sumExponent = sumExponent
    isUpdate = instruction[f.update] == 1
    bits = instruction[f.bits]
    pad = instruction[f.c.pad]
    rowStrides = (instruction[f.c.row], instruction[f.d.row], instruction[f.element.row])
    laneStrides = (instruction[f.c.lane], instruction[f.element.lane])
    skips = (instruction[f.skips.c], instruction[f.skips.element])
    momentumDistance = instruction[f.d.base] - instruction[f.c.base]
    partial = PartialLane(instruction)
    let slot = executor.slots[instruction[f.c.slot]]
    shift = instruction[f.exact] == 1 ? 0 : slot.current - sumExponent
    let side = executor.slots[instruction[f.d.slot]]
    bias = instruction[f.bias] == 1 ? BiasLane(exponent: side.current, sumExponent) : nil
    let step = executor.value(.step)
    let number = instruction[f.number]
    let needsRandom = isUpdate || instruction[f.stochastic] == 1
    random = needsRandom ? executor.random.bits(step: step, tensor: number) : nil
    update =
      isUpdate
      ? UpdateLane(
        master: slot, momentum: side, sumExponent: sumExponent, executor,
        masterRandom: executor.random.bits(step: step, tensor: number + 1))
      : nil
  }

  /// Adds the bias of each row to its sums.
  func addBias(to tile: inout Tile, at place: TilePlace, _ executor: Executor) throws(Reason) {
    for row in 0..<tile.rows {
      let word = try executor.read(.weights, at: place.d + row * rowStrides.bias)
      let addend = bias!(word)
      for column in 0..<tile.columns { tile[row, column] += addend }
    }
  }

  /// Writes a tile, row by row.
  mutating func drain(_ tile: Tile, at place: TilePlace, _ executor: inout Executor) throws(Reason)
  {
    let f = ContractFields.self
    let (storesMask, appliesMask) = (
      instruction[f.storesMask] == 1, instruction[f.appliesMask] == 1
    )
    for row in 0..<tile.rows {
      let maskPlace = (place.mask + row * instruction[f.m.row]) & (1 << FieldWidth.mask - 1)
      let firstElement = place.element + row * rowStrides.element
      var mask: UInt64 = .max
      if storesMask || appliesMask {
        guard executor.masks.indices.contains(maskPlace) else { throw .fault(.addressOutOfRange) }
        mask = appliesMask ? executor.masks[maskPlace] : 0
      }
      for column in 0..<tile.columns {
        let c =
          place.c + row * rowStrides.c
          + ContractFields.Skips.offset(of: column, stride: laneStrides.c, skip: skips.c)
        let offset = ContractFields.Skips.offset(
          of: column, stride: laneStrides.element, skip: skips.element)
        let element = (firstElement + offset) & (1 << FieldWidth.element - 1)
        let sum = try partial.sum(tile[row, column], c, executor)
        if partial.isStored {
          try partial.store(sum, c, &executor)
        } else if isUpdate {
          try drainUpdate(low(executor.configuration.sumBits, of: sum), c, element, &executor)
        } else {
          let isKept = !appliesMask || mask >> UInt64(column) & 1 == 1
          let value = try drainValue(
            low(executor.configuration.sumBits, of: sum), c, element, isKept: isKept, &executor)
          if storesMask, value > 0 { mask |= 1 << UInt64(column) }
        }
      }
      if storesMask { executor.masks[maskPlace] = mask }
    }
  }

  private mutating func drainValue(
    _ sum: Int, _ c: Int, _ element: Int, isKept: Bool, _ executor: inout Executor
  ) throws(Reason) -> Int {
    let f = ContractFields.self
    var value =
      instruction[f.stochastic] == 1
      ? shiftedStochastic(sum, by: shift, random: random![element])
      : shiftedNearestEven(sum, by: shift)
    if instruction[f.relu] == 1 { value = max(value, 0) }
    if !isKept { value = 0 }
    statistics.record(value, bits: bits)
    value = saturated(value, bits: bits)
    try executor.write(value, pad, at: c)
    return value
  }

  private mutating func drainUpdate(
    _ sum: Int, _ c: Int, _ element: Int, _ executor: inout Executor
  ) throws(Reason) {
    let update = update!
    let d = c + momentumDistance
    let momentum = update.momentum(
      try executor.read(.weights, at: d), sum, random: random![element])
    momentumStatistics.record(momentum, bits: 16)
    let newMomentum = saturated(momentum, bits: 16)
    let master = update.master(
      try executor.read(.weights, at: c), newMomentum, element: element)
    statistics.record(master, bits: 16)
    let newMaster = saturated(master, bits: 16)
    total += abs(newMaster)
    if !executor.measures {
      try executor.write(newMomentum, Pad.weights.rawValue, at: d)
      try executor.write(newMaster, Pad.weights.rawValue, at: c)
    }
  }

  /// Sets the exponents and the counters that depend on all that was written.
  func end(_ executor: inout Executor) {
    let f = ContractFields.self
    let place = instruction[f.c.slot]
    if partial.isStored { return }
    if isUpdate {
      executor.outcome.momenta += momentumStatistics.saturations
      executor.outcome.weights += statistics.saturations
      let side = instruction[f.d.slot]
      let next = ExponentSlot.limited(
        nextExponent(executor.slots[side].next, after: momentumStatistics, bits: 16))
      if !executor.measures {
        executor.slots[side].current = executor.slots[side].next
        executor.slots[place].finishMaster(
          statistics, total: total, entries: instruction[f.entries])
      }
      executor.slots[side].next = next
      return
    }
    if instruction[f.exact] == 1 {
      executor.slots[place].current = ExponentSlot.limited(sumExponent)
      executor.slots[place].next = executor.slots[place].current
      return
    }
    executor.slots[place].finishValues(
      statistics, bits: bits, continues: instruction[f.continues] == 1)
    if instruction[f.stochastic] == 1 {
      executor.outcome.gradients += statistics.saturations
    } else {
      executor.outcome.activations += statistics.saturations
    }
  }
}

extension ExponentSlot {
  /// The bits of a level that keep the bits of a magnitude.
  private static let magnitudeMask = 1 << 6 - 1

  /// Notes what was written of a tensor, or with `continues` of a part of one of which other parts were
  /// written before. The level of such a slot keeps the bits of the largest magnitude.
  package mutating func finishValues(_ statistics: RangeStatistics, bits: Int, continues: Bool) {
    let most = continues ? max(statistics.bits, level & Self.magnitudeMask) : statistics.bits
    var all = RangeStatistics()
    all.magnitude = most > 0 ? 1 << UInt(most - 1) : 0
    next = Self.limited(nextExponent(current, after: all, bits: bits))
    level = most
  }

  /// Notes that a master was written at the next exponent, and moves the scale of its view: section
  /// 4 of `docs/numerics.md`.
  package mutating func finishMaster(_ statistics: RangeStatistics, total: Int, entries: Int) {
    current = next
    next = Self.limited(nextExponent(current, after: statistics, bits: 16))
    let scale = current - level
    if total << 7 > shiftedFloor(205 * entries, by: scale) {
      level = Self.limited(level + 1)
    } else if total > 0, total << 7 < shiftedFloor(77 * entries, by: scale) {
      level = Self.limited(level - 1)
    }
  }
}

/// Turns a bias into what is added to a sum: section 5 of `docs/numerics.md`.
package struct BiasLane {
  package let viewShift, sumShift: Int

  package init(exponent: Int, _ sumExponent: Int) {
    let view = max(exponent + 8, sumExponent)
    viewShift = view - exponent
    sumShift = min(view - sumExponent, 14)
  }

  package func callAsFunction(_ master: Int) -> Int {
    saturated(shiftedNearestEven(master, by: viewShift), bits: 8) << sumShift
  }
}

/// The update of one entry of a core: section 8 of `docs/numerics.md`.
package struct UpdateLane {
  package let momentumShift, gradientShift, masterShift, stepShift: Int
  private let decay, rate: Int
  private let masterRandom: RandomBits

  /// An update with known shifts.
  package init(
    momentumShift: Int, gradientShift: Int, masterShift: Int, stepShift: Int, decay: Int,
    rate: Int, masterRandom: RandomBits
  ) {
    (self.momentumShift, self.gradientShift) = (momentumShift, gradientShift)
    (self.masterShift, self.stepShift) = (masterShift, stepShift)
    (self.decay, self.rate, self.masterRandom) = (decay, rate, masterRandom)
  }

  init(
    master: ExponentSlot, momentum: ExponentSlot, sumExponent: Int, _ executor: Executor,
    masterRandom: RandomBits
  ) {
    self.init(
      master: master, momentum: momentum, sumExponent: sumExponent,
      rateExponent: executor.value(.rateExponent), decay: executor.value(.momentum),
      rate: executor.value(.rateMantissa), masterRandom: masterRandom)
  }

  /// An update of numbers with these exponents.
  package init(
    master: ExponentSlot, momentum: ExponentSlot, sumExponent: Int, rateExponent: Int, decay: Int,
    rate: Int, masterRandom: RandomBits
  ) {
    self.init(
      momentumShift: momentum.next - 16 - (momentum.current - 8),
      gradientShift: momentum.next - 16 - sumExponent,
      masterShift: master.next - 16 - master.current,
      stepShift: master.next - 16 - (rateExponent + momentum.next), decay: decay, rate: rate,
      masterRandom: masterRandom)
  }

  /// The new momentum before saturation.
  package func momentum(_ old: Int, _ gradient: Int, random: UInt16) -> Int {
    shiftedStochastic(
      shiftedFloor(decay * old, by: momentumShift) + shiftedFloor(gradient, by: gradientShift),
      by: 16, random: random)
  }

  /// The new master before saturation.
  package func master(_ old: Int, _ momentum: Int, element: Int) -> Int {
    shiftedStochastic(
      shiftedFloor(old, by: masterShift) - shiftedFloor(rate * momentum, by: stepShift),
      by: 16, random: masterRandom[element])
  }
}
