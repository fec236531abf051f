import EngineExecutor
import EngineProgram
import SeededRandom

/// Makes random legal instructions of every kind but `loop` and `halt`.
struct InstructionGenerator {
  let configuration: EngineConfiguration
  let window: Window
  let contractions: ContractionGenerator
  let prior: RankGenerator

  init(_ configuration: EngineConfiguration, _ window: Window) {
    (self.configuration, self.window) = (configuration, window)
    contractions = ContractionGenerator(configuration, window)
    prior = RankGenerator(configuration: configuration, window: window)
  }

  func softmax(_ random: inout RandomSource) -> Instruction {
    typealias F = SoftmaxFields
    while true {
      var instruction = Instruction(.softmax)
      let classes =
        random.chance(10)
        ? random.int(1...InstructionSet.maximumClasses)
        : random.int(1...random.pick([4, 12, 30, 60]))
      let samples = random.int(1...random.pick([2, 6, 20]))
      instruction[F.classes] = classes
      instruction[F.samples] = samples
      let sizes = [(F.logits, F.logitsStride), (F.gradient, F.gradientStride)]
      var fits = true
      for (base, stride) in sizes {
        let step = random.chance(50) ? classes + random.int(0...3) : random.stride(bits: 7)
        let extent = Strides(loops: [(classes, 1), (samples, step)]).extent
        guard let place = random.base(for: extent, in: window.activations) else {
          fits = false
          break
        }
        instruction[base] = place
        instruction[stride] = step
      }
      guard fits,
        let labels = random.base(for: 0...samples - 1, in: window.input)
      else { continue }
      if random.chance(20) {
        instruction[F.gradient] = instruction[F.logits]
        instruction[F.gradientStride] = instruction[F.logitsStride]
      }
      instruction[F.labels] = labels
      instruction[F.element] = random.int(0...(1 << random.int(1...FieldWidth.element)) - 1)
      instruction[F.logitsSlot] = contractions.slot(&random)
      instruction[F.gradientSlot] = contractions.slot(&random)
      instruction[F.bits] = random.chance(50) ? 16 : random.int(1...16)
      instruction[F.number] = random.int(0...(1 << FieldWidth.number) - 1)
      if instruction.hazards(on: configuration).isEmpty { return instruction }
    }
  }

  /// `load` or `store`.
  func transfer(_ opcode: Opcode, _ random: inout RandomSource) -> Instruction {
    while true {
      let pad = random.pick([Pad.activations, .weights])
      let counts = random.counts(WalkFields.levels, most: 9, budget: random.pick([4, 40, 200]))
      let bits = random.int(1...9)
      let walk = Strides(loops: counts.map { (max($0, 1), random.stride(bits: bits)) })
      guard let base = random.base(for: walk.extent, in: window.words(of: pad)) else { continue }
      return Self.transfer(opcode, pad, base, counts, walk)
    }
  }

  /// All of a pad's window.
  func whole(_ opcode: Opcode, _ pad: Pad) -> Instruction {
    let words = window.words(of: pad)
    // A pad has an even number of words, and a loop fewer turns than the largest.
    let walk =
      words.count < 1 << FieldWidth.count
      ? [(words.count, 1)] : [(words.count / 2, 1), (2, words.count / 2)]
    return Self.transfer(
      opcode, pad, words.lowerBound, walk.map(\.0), Strides(loops: walk))
  }

  private static func transfer(
    _ opcode: Opcode, _ pad: Pad, _ base: Int, _ counts: [Int], _ walk: Strides
  ) -> Instruction {
    var instruction = Instruction(opcode)
    instruction[TransferFields.pad] = pad.rawValue
    instruction[TransferFields.base] = base
    set(TransferFields.walk, counts, walk, &instruction)
    return instruction
  }

  private static func set(
    _ fields: WalkFields, _ counts: [Int], _ walk: Strides, _ instruction: inout Instruction
  ) {
    for (level, count) in counts.enumerated() {
      instruction[fields.counts[level]] = count
      instruction[fields.steps[level]] = walk.steps[level]
    }
  }

  func fetch(_ random: inout RandomSource) -> Instruction {
    while true {
      var counts = random.counts(WalkFields.levels, most: 5, budget: random.pick([2, 20]))
      counts[0] = random.int(0...random.pick([1, 5, 40]))
      let bits = random.int(1...8)
      var walk = Strides(loops: counts.map { (max($0, 1), random.stride(bits: bits)) })
      if counts[0] > 1 { walk.loops[0].stride = 1 }
      let samples = random.chance(20) ? 0 : random.int(1...random.pick([3, 30]))
      guard let base = random.base(for: walk.extent, in: window.input),
        let labels = random.base(for: 0...max(samples, 1) - 1, in: window.input)
      else { continue }
      return Self.fetch(base, counts, walk, labels, samples)
    }
  }

  /// All of the window's inputs; its end comes as labels.
  var wholeFetch: Instruction {
    let (first, count) = (window.input.lowerBound, window.input.count)
    let labels = min(count - 1, 9)
    let bytes = count - labels
    return Self.fetch(
      first, [bytes], Strides(loops: [(bytes, 1)]), first + bytes, labels)
  }

  private static func fetch(
    _ base: Int, _ counts: [Int], _ walk: Strides, _ labels: Int, _ samples: Int
  ) -> Instruction {
    var instruction = Instruction(.fetch)
    instruction[FetchFields.base] = base
    set(FetchFields.walk, counts, walk, &instruction)
    instruction[FetchFields.labels] = labels
    instruction[FetchFields.samples] = samples
    return instruction
  }

  /// An instruction on a range of slots or registers.
  func range(_ opcode: Opcode, _ random: inout RandomSource) -> Instruction {
    let limit = opcode == .configure ? Register.count : InstructionSet.slots
    let first = random.int(0...(random.chance(70) ? min(limit, 9) : limit))
    let most = random.pick([0, 3, 12, limit])
    return Self.range(opcode, first, random.int(0...min(most, limit - first)))
  }

  static func range(_ opcode: Opcode, _ first: Int, _ count: Int) -> Instruction {
    var instruction = Instruction(opcode)
    instruction[RangeFields.first] = first
    instruction[RangeFields.count] = count
    return instruction
  }

  /// Writes every mask of the window with bits that follow from random weights.
  func masks(_ random: inout RandomSource) -> Instruction {
    typealias F = ContractFields
    let (rows, columns) = (configuration.rows, configuration.columns)
    var instruction = Instruction(.contract)
    instruction[F.a.pad] = Pad.weights.rawValue
    instruction[F.b.pad] = Pad.weights.rawValue
    instruction[F.a.base] = window.weights.lowerBound
    instruction[F.a.lane] = 1
    instruction[F.b.base] = window.weights.lowerBound + random.int(0...99)
    instruction[F.b.lane] = 1
    instruction[F.c.base] = window.activations.lowerBound
    instruction[F.c.lane] = 1
    instruction[F.bits] = 16
    instruction[F.exact] = 1
    instruction[F.c.slot] = 3
    instruction[F.storesMask] = 1
    instruction[F.m.base] = window.masks.lowerBound
    instruction[F.m.row] = 1
    let tiles = (window.masks.count + rows - 1) / rows
    instruction[F.loops[0].count] = tiles
    instruction[F.loops[0].mask] = rows
    instruction[F.loops[0].a] = rows
    instruction[F.loops[0].b] = 1
    instruction[F.tiles.lastRows] = window.masks.count - (tiles - 1) * rows
    instruction[F.tiles.lastColumns] = columns
    return instruction
  }
}
