import EngineExecutor
import EngineProgram
import SeededRandom

/// Makes random legal instructions of the rank prior.
struct RankGenerator {
  let configuration: EngineConfiguration
  let window: Window

  /// One of the four.
  func any(_ random: inout RandomSource) -> Instruction {
    switch random.int(0...3) {
    case 0: energy(&random)
    case 1: bond(.factors, &random)
    case 2: bond(.threshold, &random)
    default: shrink(&random)
    }
  }

  func energy(_ random: inout RandomSource) -> Instruction {
    typealias F = EnergyFields
    while true {
      var instruction = Instruction(.energy)
      let (counts, walk) = walk(&random)
      let slices = random.int(1...configuration.energyLanes)
      let last = random.int(1...configuration.energyLanes)
      let lane = random.odd(bits: random.int(1...7))
      let groups = max(counts.last!, 1)
      let sums = (groups - 1) * slices + last
      let lanes = Strides(loops: walk.loops + [(max(slices, last), lane)])
      guard let base = random.base(for: lanes.extent, in: window.weights),
        let table = table(of: sums, &random)
      else { continue }
      set(base, counts, walk, &instruction)
      instruction[F.lane] = lane
      instruction[F.slices] = slices
      instruction[F.last] = last
      instruction[F.table] = table
      instruction[F.isRight] = random.int(0...1)
      return instruction
    }
  }

  /// `factors` or `threshold`.
  func bond(_ opcode: Opcode, _ random: inout RandomSource) -> Instruction {
    typealias F = BondFields
    var instruction = Instruction(opcode)
    let count = random.int(1...random.pick([1, 3, 9]))
    instruction[F.count] = count
    instruction[F.table] = table(of: count, &random)!
    return instruction
  }

  func shrink(_ random: inout RandomSource) -> Instruction {
    typealias F = ShrinkFields
    while true {
      var instruction = Instruction(.shrink)
      let (counts, walk) = walk(&random)
      guard let base = random.base(for: walk.extent, in: window.weights) else { continue }
      set(base, counts, walk, &instruction)
      for (field, level) in [(F.right, 0), (F.left, WalkFields.levels - 1)] {
        instruction[field] = table(of: max(counts[level], 1), &random)!
      }
      instruction[F.slot] = slot(&random)
      instruction[F.number] = random.int(0...(1 << FieldWidth.number) - 1)
      if instruction.hazards(on: configuration).isEmpty { return instruction }
    }
  }

  /// A table of some indices in the window for activations; nil if it is too small.
  private func table(of count: Int, _ random: inout RandomSource) -> Int? {
    let distance = BondTable.distance
    let words = window.activations
    let first = (words.lowerBound + distance - 1) / distance
    let last = words.upperBound / distance - count
    return first <= last ? random.int(first...last) : nil
  }

  private func walk(_ random: inout RandomSource) -> (counts: [Int], walk: Strides) {
    let counts = random.counts(WalkFields.levels, most: 9, budget: random.pick([4, 40, 150]))
    let bits = random.int(1...9)
    return (counts, Strides(loops: counts.map { (max($0, 1), random.stride(bits: bits)) }))
  }

  private func set(
    _ base: Int, _ counts: [Int], _ walk: Strides, _ instruction: inout Instruction
  ) {
    instruction[TransferFields.pad] = Pad.weights.rawValue
    instruction[TransferFields.base] = base
    for (level, count) in counts.enumerated() {
      instruction[TransferFields.walk.counts[level]] = count
      instruction[TransferFields.walk.steps[level]] = walk.steps[level]
    }
  }

  private func slot(_ random: inout RandomSource) -> Int {
    random.int(0...(random.chance(80) ? 5 : InstructionSet.slots - 1))
  }
}
