import EngineExecutor
import EngineProgram
import SeededRandom

/// Makes random contractions that are legal, lie in a window and have no hazard.
struct ContractionGenerator {
  let configuration: EngineConfiguration
  let window: Window
  private typealias F = ContractFields

  init(_ configuration: EngineConfiguration, _ window: Window) {
    (self.configuration, self.window) = (configuration, window)
  }

  /// A contraction. What does not fit or has a hazard is thrown away.
  func contraction(_ random: inout RandomSource) -> Instruction {
    while true {
      let bits = random.int(1...8)
      guard var instruction = attempt(strideBits: bits, &random) else { continue }
      let hazards = instruction.hazards(on: configuration)
      if hazards.isEmpty { return instruction }
      instruction[F.serial] = 1
      if hazards.allSatisfy(\.isAvoidedBySerial) { return instruction }
    }
  }

  private func attempt(strideBits: Int, _ random: inout RandomSource) -> Instruction? {
    var instruction = Instruction(.contract)
    let isUpdate = random.chance(30)
    choose(isUpdate: isUpdate, &instruction, &random)

    let small = random.chance(80)
    var counts = random.counts(F.loops.count, most: 5, budget: small ? 12 : 60)
    let depthCounts = random.counts(F.depths.count, most: 6, budget: small ? 24 : 80)
    for (loop, count) in zip(F.depths, depthCounts) { instruction[loop.count] = count }
    let (rows, columns) = (configuration.rows, configuration.columns)
    instruction[F.tiles.lastRows] = random.chance(30) ? rows : random.int(1...rows)
    instruction[F.tiles.lastColumns] = random.chance(30) ? columns : random.int(1...columns)
    let isPair = configuration.tilesPair && random.chance(25)
    if isPair { makePair(&instruction, &random) }
    if isPair { counts[0] = min(counts[0], 1) }
    for (loop, count) in zip(F.loops, counts) { instruction[loop.count] = count }
    let usedRows = counts[0] > 1 ? rows : instruction[F.tiles.lastRows]
    let usedColumns = counts[1] > 1 ? columns : instruction[F.tiles.lastColumns]

    func loops(_ counts: [Int], _ bits: Int) -> Strides {
      Strides(loops: counts.map { (max($0, 1), random.stride(bits: bits)) })
    }
    // Operands.
    for (operand, lanes, isA) in [(F.a, usedRows, true), (F.b, usedColumns, false)] {
      let lane = random.odd(bits: strideBits)
      let tiles = loops(counts, strideBits)
      let depths = loops(depthCounts, strideBits)
      let second = [(count: isPair && !isA ? 2 : 1, stride: random.stride(bits: strideBits))]
      if isPair, !isA { instruction[F.pair.b] = second[0].stride }
      let pad = Pad(rawValue: instruction[operand.pad])!
      let skip = isA ? 0 : self.skip(&random)
      if !isA { instruction[F.skips.b] = skip }
      let all = Strides(
        loops: Self.lanes(lanes, lane, skip: skip) + tiles.loops + depths.loops + second)
      guard let base = random.base(for: all.extent, in: window.words(of: pad)) else { return nil }
      instruction[operand.base] = base
      instruction[operand.lane] = instruction[operand.ones] == 1 ? lane & ~1 : lane
      for (loop, step) in zip(F.loops, tiles.steps) { instruction[isA ? loop.a : loop.b] = step }
      for (loop, step) in zip(F.depths, depths.steps) {
        instruction[isA ? loop.a : loop.b] = step
      }
    }
    guard
      place(
        result: counts + (isPair ? [2] : []), usedRows, usedColumns, strideBits, &instruction,
        &random)
    else {
      return nil
    }
    // Bias, mask, element index.
    if instruction[F.bias] == 1 {
      let row = random.odd(bits: strideBits)
      let tiles = loops(counts, strideBits)
      let all = Strides(loops: [(usedRows, row)] + tiles.loops)
      guard let base = random.base(for: all.extent, in: window.weights) else { return nil }
      instruction[F.d.base] = base
      instruction[F.d.row] = row
      for (loop, step) in zip(F.loops, tiles.steps) { instruction[loop.d] = step }
    }
    if instruction[F.storesMask] == 1 || instruction[F.appliesMask] == 1 {
      let row = random.stride(bits: min(strideBits, 4))
      let tiles = loops(counts, min(strideBits, 5))
      let all = Strides(loops: [(usedRows, row)] + tiles.loops)
      guard let base = random.base(for: all.extent, in: window.masks) else { return nil }
      instruction[F.m.base] = base
      instruction[F.m.row] = row
      for (loop, step) in zip(F.loops, tiles.steps) { instruction[loop.mask] = step }
    }
    if configuration.rowParts == 1, random.chance(30) {
      instruction[F.skips.element] = random.stride(bits: 12)
    }
    let elementBits = random.int(1...FieldWidth.element - 1)
    instruction[F.element.base] = random.int(0...(1 << elementBits) - 1)
    instruction[F.element.row] = random.stride(bits: elementBits)
    instruction[F.element.lane] = random.stride(bits: elementBits)
    if isPair { instruction[F.pair.element] = random.stride(bits: elementBits) }
    for loop in F.loops { instruction[loop.element] = random.stride(bits: elementBits) }
    return instruction
  }

  /// Everything that has nothing to do with places.
  private func choose(
    isUpdate: Bool, _ instruction: inout Instruction, _ random: inout RandomSource
  ) {
    instruction[F.update] = isUpdate ? 1 : 0
    for operand in [F.a, F.b] {
      instruction[operand.pad] = random.int(0...2)
      instruction[operand.ones] = random.chance(12) ? 1 : 0
      instruction[operand.slot] = slot(&random)
      let isWeight = instruction[operand.pad] == Pad.weights.rawValue
      instruction[operand.view] = random.chance(isWeight ? 70 : 20) ? random.int(2...8) : 0
    }
    if instruction[F.a.pad] == 2, instruction[F.b.pad] == 2 {
      instruction[random.pick([F.a, F.b]).pad] = random.int(0...1)
    }
    instruction[F.bits] = random.chance(50) ? random.pick([8, 16]) : random.int(1...16)
    instruction[F.c.slot] = slot(&random)
    instruction[F.d.slot] = slot(&random)
    instruction[F.number] = random.int(0...(1 << random.int(1...24)) - 1) & ~1
    instruction[F.partial.add] = random.chance(25) ? 1 : 0
    instruction[F.partial.pad] = random.int(0...1)
    instruction[F.partial.isShort] = random.int(0...1)
    if !isUpdate, random.chance(20) {
      instruction[F.partial.store] = 1
      instruction[F.bits] = 16
      instruction[F.c.pad] = random.int(0...1)
      instruction[F.entries] = random.int(0...9)
      instruction[F.serial] = random.chance(15) ? 1 : 0
      return
    }
    instruction[F.serial] = random.chance(15) ? 1 : 0
    instruction[F.entries] = random.int(0...(1 << random.int(1...FieldWidth.address)) - 1)
    instruction[F.c.pad] = isUpdate ? Pad.weights.rawValue : random.int(0...1)
    if isUpdate {
      while instruction[F.d.slot] == instruction[F.c.slot] {
        instruction[F.d.slot] = slot(&random)
      }
      return
    }
    instruction[F.continues] = random.chance(30) ? 1 : 0
    instruction[F.stochastic] = random.int(0...1)
    instruction[F.bias] = random.chance(30) ? 1 : 0
    instruction[F.relu] = random.chance(30) ? 1 : 0
    instruction[F.exact] = random.chance(15) ? 1 : 0
    switch random.int(0...9) {
    case 0...2: instruction[F.storesMask] = 1
    case 3...5: instruction[F.appliesMask] = 1
    default: break
    }
  }

  /// Makes tiles come in pairs, and takes away what they must not have.
  private func makePair(_ instruction: inout Instruction, _ random: inout RandomSource) {
    instruction[F.pair.isPair] = 1
    instruction[F.tiles.lastRows] = random.int(1...configuration.rows / 2)
    (instruction[F.b.ones], instruction[F.b.view]) = (0, 0)
    instruction[F.b.pad] = instruction[F.update] == 1 ? 0 : random.int(0...1)
    if instruction[F.a.pad] == instruction[F.b.pad] {
      instruction[F.a.pad] = random.pick([1 - instruction[F.b.pad], Pad.input.rawValue])
    }
    for flag in [F.bias, F.storesMask, F.appliesMask, F.partial.add, F.partial.store] {
      instruction[flag] = 0
    }
  }

  /// What every fourth lane adds: mostly nothing.
  private func skip(_ random: inout RandomSource) -> Int {
    random.chance(25) ? configuration.banks * random.int(-4...6) : 0
  }

  /// The loops of lanes: in fours, if they are far enough apart, else one.
  private static func lanes(_ count: Int, _ lane: Int, skip: Int) -> [(count: Int, stride: Int)] {
    skip == 0 ? [(count, lane)] : [(count, lane), ((count + 3) / 4, skip)]
  }

  /// Few slots are used often, so that one instruction sees what another one did to them.
  func slot(_ random: inout RandomSource) -> Int {
    random.int(0...(random.chance(80) ? 7 : InstructionSet.slots - 1))
  }

  /// Places the result, whose loop behind those of tiles, if there is one, is that of a pair; for an
  /// update without meeting an entry twice, the momentum beside it.
  private func place(
    result counts: [Int], _ rows: Int, _ columns: Int, _ strideBits: Int,
    _ instruction: inout Instruction, _ random: inout RandomSource
  ) -> Bool {
    let isUpdate = instruction[F.update] == 1
    let stores = instruction[F.partial.store] == 1
    let pad = Pad(rawValue: instruction[F.c.pad])!
    var strides = Strides(
      loops: ([columns, rows] + counts).map { (max($0, 1), random.stride(bits: strideBits)) })
    strides.loops[0].stride |= 1
    // Rows that drain in parts know no skip.
    let skip = configuration.rowParts == 1 ? self.skip(&random) : 0
    instruction[F.skips.c] = skip
    if isUpdate || stores || random.chance(50) {
      // Dimensions in any order, each beyond those before it, now and then with a gap. Rows and
      // columns of more than one tile go on where the tile before ends.
      var size = 1
      for place in strides.loops.indices.shuffled(using: &random) {
        let gap = random.chance(30) ? random.int(0...2) : 0
        let stride = place == 0 ? (size + gap) | 1 : size + gap
        strides.loops[place].stride = random.chance(20) ? -stride : stride
        size = (strides.loops[place].count - 1) * stride + size
      }
    }
    let extent = Strides(
      loops: strides.loops + Self.lanes(columns, 0, skip: skip)
    ).extent
    var distance = 0
    if isUpdate {
      let length = extent.count + random.int(0...9)
      distance = random.chance(50) ? length : -length
    }
    guard instruction[F.partial.add] == 1 || stores else {
      return place(extent, distance, in: pad, strides, &instruction, &random)
    }
    // The words of a sum one after the other, as far apart as they must be.
    let words = instruction[F.partial.isShort] == 1 ? PartialSum.shortWords : PartialSum.words
    let apart = (extent.count + random.int(0...3)) * (random.chance(50) ? 1 : -1)
    instruction[F.partial.word] = apart
    if stores {
      return place(
        Strides(loops: strides.loops + Self.lanes(columns, 0, skip: skip) + [(words, apart)])
          .extent,
        0, in: pad, strides, &instruction, &random)
    }
    guard place(extent, distance, in: pad, strides, &instruction, &random) else { return false }
    let sums = Strides(
      loops: strides.loops + Self.lanes(columns, 0, skip: skip) + [(words, apart)]
    ).extent
    let partialPad = Pad(rawValue: instruction[F.partial.pad])!
    guard let base = random.base(for: sums, in: window.words(of: partialPad)) else { return false }
    instruction[F.partial.distance] = base - instruction[F.c.base]
    return true
  }

  /// Places a result of an extent, and a momentum at a distance from it.
  private func place(
    _ extent: ClosedRange<Int>, _ distance: Int, in pad: Pad, _ strides: Strides,
    _ instruction: inout Instruction, _ random: inout RandomSource
  ) -> Bool {
    let both =
      min(
        extent.lowerBound, extent.lowerBound + distance)...max(
        extent.upperBound, extent.upperBound + distance)
    guard let base = random.base(for: both, in: window.words(of: pad)) else { return false }
    instruction[F.c.base] = base
    instruction[F.d.base] = base + distance
    instruction[F.c.lane] = strides.loops[0].stride
    instruction[F.c.row] = strides.loops[1].stride
    let tiles = Strides(loops: Array(strides.loops.dropFirst(2).prefix(F.loops.count)))
    for (loop, step) in zip(F.loops, tiles.steps) { instruction[loop.c] = step }
    if instruction[F.pair.isPair] == 1 {
      let (rows, second) = (strides.loops[1], strides.loops.last!)
      instruction[F.pair.c] = second.stride - (rows.count - 1) * rows.stride
    }
    return true
  }
}
