import Engine
import EngineExecutor
import EngineProgram
import FixedPoint
import HDL

/// A contraction as ``ScaleUnit`` sees it, and what must come of it.
struct ScaleCase {
  var slots: [ExponentSlot]
  /// The slots of a, b, c and d.
  var places: [Int]
  var views: [Int]
  var ones: [Bool]
  var isUpdate: Bool
  var isExact: Bool
  var storesPartial: Bool
  var continues: Bool
  var measures: Bool
  var bits: Int
  var entries: Int
  var rateExponent: Int
  var statistics = RangeStatistics()
  var momentumStatistics = RangeStatistics()
  var total: Int

  /// What the unit gives: shifts limited to its ports, and slots at the end.
  struct Outcome: Equatable {
    var views: [Int]
    var bias: [Int]
    var shifts: [Int]
    var slots: [UInt32]
  }

  init(_ random: inout Randomness) {
    // Four slots that lie anywhere; exponents of all sizes, but so that results fit.
    let isWild = random.int(0...3) == 0
    let range = isWild ? -400...400 : -40...20
    slots = (0..<4).map { _ in
      let current = random.int(range)
      return ExponentSlot(
        current: current, next: isWild ? random.int(range) : current + random.int(-3...3),
        level: isWild ? random.int(range) : current + random.int(-6...18))
    }
    var numbers = Array(0..<InstructionSet.slots)
    numbers.shuffle(using: &random)
    places = Array(numbers[..<4])
    views = (0..<2).map { _ in random.bool() ? 0 : random.int(2...8) }
    ones = (0..<2).map { _ in random.int(0...5) == 0 }
    isUpdate = random.bool()
    isExact = !isUpdate && random.int(0...3) == 0
    storesPartial = !isUpdate && !isExact && random.int(0...3) == 0
    continues = !isUpdate && random.bool()
    measures = random.int(0...3) == 0
    bits = random.int(1...16)
    entries = random.int(0...(1 << random.int(0...FieldWidth.address)) - 1)
    rateExponent = random.int(0...7) == 0 ? Int(Int32.min) : random.int(-60...10)
    func magnitude() -> UInt { UInt(max(0, random.signed(random.int(1...48)))) }
    statistics.magnitude = magnitude()
    momentumStatistics.magnitude = magnitude()
    // Sums near the limits are the interesting ones.
    let scale = slots[2].next - slots[2].level
    let factor = random.bool() ? 205 : 77
    let limit = shiftedFloor(factor * entries, by: scale) >> 7
    total = random.bool() ? limit + random.int(-2...2) : random.int(0...1 << 36)
    total = min(max(total, 0), (1 << 40) - 1)
  }

  /// What the executor's functions make of it.
  var expected: Outcome {
    let (a, b) = (slots[0], slots[1])
    var (c, d) = (slots[2], slots[3])
    let exponents = zip([a, b], zip(views, ones)).map { slot, how in
      how.1 ? 0 : how.0 > 0 ? slot.viewExponent(bits: how.0) : slot.current
    }
    let sum = exponents[0] + exponents[1]
    let update = UpdateLane(
      master: c, momentum: d, sumExponent: sum, rateExponent: rateExponent, decay: 0, rate: 0,
      masterRandom: RandomStream(seed: 1).bits(step: 0, tensor: 0))
    let bias = BiasLane(exponent: d.current, sum)
    let shifts = [
      storesPartial ? 24 : isExact ? 0 : c.current - sum, update.momentumShift,
      update.gradientShift,
      update.masterShift, update.stepShift,
    ]
    let viewShifts = zip([a, b], zip(exponents, zip(views, ones))).map { slot, how in
      how.1.1 || how.1.0 == 0 ? 0 : min(how.0 - slot.current, 63)
    }
    if isUpdate {
      let next = ExponentSlot.limited(
        nextExponent(d.next, after: momentumStatistics, bits: 16))
      if !measures {
        d.current = d.next
        c.finishMaster(statistics, total: total, entries: entries)
      }
      d.next = next
    } else if isExact {
      c.current = ExponentSlot.limited(sum)
      c.next = c.current
    } else if !storesPartial {
      c.finishValues(statistics, bits: bits, continues: continues)
    }
    return Outcome(
      views: viewShifts, bias: [min(bias.viewShift, 63), bias.sumShift],
      shifts: shifts.map { min(max($0, -128), 127) }, slots: [a, b, c, d].map { Self.word($0) })
  }

  /// A slot's word.
  static func word(_ slot: ExponentSlot) -> UInt32 {
    [slot.level, slot.next, slot.current].reduce(0) {
      $0 << 10 | UInt32(truncatingIfNeeded: $1 & 1023)
    }
  }

  /// What the hardware makes of it.
  func run(_ sim: Simulator<ScaleUnit>) -> Outcome {
    sim[\.load.enable] = true
    for (place, slot) in zip(places, slots) {
      sim[\.load.slot] = place
      sim[\.loadWord] = Int(Self.word(slot))
      sim.step()
    }
    sim[\.load.enable] = false
    configure(sim)
    sim.step(ScaleUnit.writeLatency - 1)
    sim[\.starts] = true
    sim.step()
    sim[\.starts] = false
    sim.step(ScaleUnit.viewLatency - 1)
    let views = [sim[\.aViewShift], sim[\.bViewShift]]
    sim.step(ScaleUnit.biasLatency - ScaleUnit.viewLatency)
    let bias = [sim[\.biasViewShift], sim[\.biasSumShift]]
    sim.step(ScaleUnit.shiftLatency - ScaleUnit.biasLatency)
    let shifts = [
      sim[\.shifts.value], sim[\.shifts.momentum], sim[\.shifts.gradient], sim[\.shifts.master],
      sim[\.shifts.step],
    ]
    sim.step(ScaleUnit.contractLatency - ScaleUnit.shiftLatency)
    sim[\.ends] = true
    sim.step()
    sim[\.ends] = false
    sim.step(ScaleUnit.endLatency - 1)
    return Outcome(
      views: views, bias: bias, shifts: shifts, slots: places.map { Self.read($0, sim) })
  }

  /// Reads a slot.
  static func read(_ place: Int, _ sim: Simulator<ScaleUnit>) -> UInt32 {
    sim[\.read.enable] = true
    sim[\.read.slot] = place
    sim.step()
    sim[\.read.enable] = false
    sim.step(ScaleUnit.readLatency - 1)
    return UInt32(sim[\.readWord])
  }

  private func configure(_ sim: Simulator<ScaleUnit>) {
    sim[\.contract.aSlot] = places[0]
    sim[\.contract.bSlot] = places[1]
    sim[\.contract.cSlot] = places[2]
    sim[\.contract.dSlot] = places[3]
    sim[\.contract.aView] = views[0]
    sim[\.contract.bView] = views[1]
    sim[\.contract.aOnes] = ones[0]
    sim[\.contract.bOnes] = ones[1]
    sim[\.contract.isUpdate] = isUpdate
    sim[\.contract.isExact] = isExact
    sim[\.contract.storesPartial] = storesPartial
    sim[\.contract.continues] = continues
    sim[\.contract.measures] = measures
    sim[\.contract.bits] = bits
    sim[\.contract.entries] = entries
    sim[\.contract.rateExponent] = rateExponent & 0xffff_ffff
    sim[\.statistics.usedBits] = statistics.bits
    sim[\.statistics.momentumUsedBits] = momentumStatistics.bits
    sim[\.statistics.total] = total
  }
}
