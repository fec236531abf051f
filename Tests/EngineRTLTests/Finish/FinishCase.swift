import Engine
import EngineExecutor
import EngineProgram
import FixedPoint
import HDL

/// A contraction's end with its rows, and what must come of it.
struct FinishCase {
  var isUpdate = false
  var relu = false
  var appliesMask = false
  var isStochastic = false
  var bits = 16
  var shift = 0
  var momentumShift = 0
  var gradientShift = 0
  var masterShift = 0
  var stepShift = 0
  var decay = 0
  var rate = 0
  var step = 1
  var random = RandomStream(seed: 7).bits(step: 3, tensor: 9)
  var masterRandom = RandomStream(seed: 7).bits(step: 3, tensor: 10)
  var rows: [Row] = []

  struct Row {
    var gap = 0
    var active: Int
    var element: Int
    var mask: Int
    var sums: [Int]
    var old: [Int]
    var oldMaster: [Int]
  }

  /// A written row.
  struct Written: Equatable {
    var cycle: Int
    var isMaster: Bool
    var active: Int
    /// The values of the active lanes; zero in others.
    var values: [Int]
    var positive: Int
  }

  /// All that a run gives.
  struct Outcome: Equatable {
    var written: [Written] = []
    var usedBits = 0
    var saturations = 0
    var momentumUsedBits = 0
    var momentumSaturations = 0
    var total = 0
  }

  /// A case with anything in it.
  init(_ random: inout Randomness, lanes: Int, rows count: Int = 12, sumBits: Int = 40) {
    isUpdate = random.bool()
    relu = random.int(0...2) == 0
    appliesMask = random.int(0...2) == 0
    isStochastic = random.bool()
    bits = random.int(1...16)
    let wild = random.int(0...3) == 0
    let all = -128...127
    shift = random.int(wild ? all : -18...42)
    gradientShift = random.int(wild ? all : -10...25)
    momentumShift = random.int(wild ? all : -12...4)
    masterShift = random.int(wild ? all : -24 ... -8)
    stepShift = random.int(wild ? all : -20...10)
    decay = random.int(0...255)
    rate = random.int(0...255)
    step = random.int(-(1 << 23)...1 << 23)
    let lanesMask = (1 << lanes) - 1
    for _ in 0..<count {
      rows.append(
        Row(
          // After the longer gaps lanes have stood still.
          gap: random.int(0...2) * random.int(0...1) + random.int(0...20) * (random.int(0...7) / 7),
          active: random.bool() ? lanesMask : random.int(0...lanesMask),
          element: random.int(0...(1 << FieldWidth.element) - 1), mask: random.int(0...lanesMask),
          sums: (0..<lanes).map { _ in random.signed(sumBits) },
          old: (0..<lanes).map { _ in random.signed(16) },
          oldMaster: (0..<lanes).map { _ in random.signed(16) }))
    }
  }

  /// The cycle of each row.
  var cycles: [Int] {
    var cycle = 0
    return rows.map { row in
      cycle += row.gap * (isUpdate ? 2 : 1)
      defer { cycle += isUpdate ? 2 : 1 }
      return cycle
    }
  }

  /// What the executor's functions make of it.
  func expected(lanes: Int) -> Outcome {
    var outcome = Outcome()
    var statistics = RangeStatistics()
    var momenta = RangeStatistics()
    let update = UpdateLane(
      momentumShift: momentumShift, gradientShift: gradientShift, masterShift: masterShift,
      stepShift: stepShift, decay: decay, rate: rate, masterRandom: masterRandom)
    for (row, cycle) in zip(rows, cycles) {
      var first = Written(
        cycle: cycle + Finish.latency, isMaster: false, active: row.active,
        values: Array(repeating: 0, count: lanes), positive: 0)
      var second = first
      second.cycle = cycle + Finish.masterLatency
      second.isMaster = true
      for lane in 0..<lanes where row.active >> lane & 1 == 1 {
        let element = (row.element + lane * step) & (1 << FieldWidth.element - 1)
        if isUpdate {
          let momentum = update.momentum(
            row.old[lane], row.sums[lane], random: random[element])
          momenta.record(momentum, bits: 16)
          first.values[lane] = saturated(momentum, bits: 16)
          let master = update.master(row.oldMaster[lane], first.values[lane], element: element)
          statistics.record(master, bits: 16)
          second.values[lane] = saturated(master, bits: 16)
          outcome.total += abs(second.values[lane])
        } else {
          var value =
            isStochastic
            ? shiftedStochastic(row.sums[lane], by: shift, random: random[element])
            : shiftedNearestEven(row.sums[lane], by: shift)
          if relu { value = max(value, 0) }
          if appliesMask, row.mask >> lane & 1 == 0 { value = 0 }
          statistics.record(value, bits: bits)
          first.values[lane] = saturated(value, bits: bits)
        }
        if first.values[lane] > 0 { first.positive |= 1 << lane }
        if second.values[lane] > 0 { second.positive |= 1 << lane }
      }
      outcome.written.append(first)
      if isUpdate { outcome.written.append(second) }
    }
    outcome.written.sort { $0.cycle < $1.cycle }
    outcome.usedBits = statistics.bits
    outcome.saturations = statistics.saturations
    outcome.momentumUsedBits = momenta.bits
    outcome.momentumSaturations = momenta.saturations
    return outcome
  }

  /// What the hardware makes of it.
  func run(_ sim: Simulator<Finish>, lanes: Int) -> Outcome {
    configure(sim, lanes: lanes)
    sim[\.row.valid] = false
    sim[\.start] = true
    sim.step()
    sim[\.start] = false
    sim.step(Finish.settingsLatency - 1)
    let places = cycles
    var outcome = Outcome()
    var next = 0
    var nextMaster = 0
    let last = places.last! + (isUpdate ? Finish.masterLatency : Finish.latency)
    for cycle in 0..<last + Finish.statisticsLatency {
      let isRow = next < rows.count && places[next] == cycle
      sim[\.row.valid] = isRow
      if isRow {
        let row = rows[next]
        next += 1
        sim[\.row.active] = row.active
        sim[\.row.element] = row.element
        sim[\.row.mask] = row.mask
        for lane in 0..<lanes { sim[\.row.old, lane] = row.old[lane] }
      }
      if let row = places.firstIndex(of: cycle - Finish.sumDelay) {
        for lane in 0..<lanes { sim[\.row.sums, lane] = rows[row].sums[lane] }
      }
      if nextMaster < rows.count, places[nextMaster] + Finish.oldMasterDelay == cycle {
        for lane in 0..<lanes { sim[\.oldMaster, lane] = rows[nextMaster].oldMaster[lane] }
        nextMaster += 1
      }
      if sim[\.write.valid] {
        let active = sim[\.write.active]
        outcome.written.append(
          Written(
            cycle: cycle, isMaster: sim[\.write.isMaster], active: active,
            values: (0..<lanes).map { active >> $0 & 1 == 1 ? sim[\.write.values, $0] : 0 },
            positive: sim[\.write.positive]))
      }
      sim.step()
    }
    outcome.usedBits = sim[\.statistics.usedBits]
    outcome.saturations = sim[\.statistics.saturations]
    outcome.momentumUsedBits = sim[\.statistics.momentumUsedBits]
    outcome.momentumSaturations = sim[\.statistics.momentumSaturations]
    outcome.total = sim[\.statistics.total]
    return outcome
  }

  private func configure(_ sim: Simulator<Finish>, lanes: Int) {
    sim[\.settings.isUpdate] = isUpdate
    sim[\.settings.relu] = relu
    sim[\.settings.appliesMask] = appliesMask
    sim[\.settings.isStochastic] = isStochastic
    sim[\.settings.bits] = bits
    sim[\.settings.shifts.value] = shift
    sim[\.settings.shifts.momentum] = momentumShift
    sim[\.settings.shifts.gradient] = gradientShift
    sim[\.settings.shifts.master] = masterShift
    sim[\.settings.shifts.step] = stepShift
    sim[\.settings.decay] = decay
    sim[\.settings.rateMantissa] = rate
    for round in 0..<RandomBits.elementRounds {
      sim[\.settings.keys, round] = Int(random.keys[round])
      sim[\.settings.masterKeys, round] = Int(masterRandom.keys[round])
    }
    for lane in 0..<lanes {
      sim[\.settings.elementOffsets, lane] = lane * step & (1 << FieldWidth.element - 1)
    }
  }
}
