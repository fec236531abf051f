import EngineProgram
import FixedPoint

extension Executor {
  /// Runs a contraction, and returns the number of its multiplications.
  mutating func contract(_ instruction: Instruction) throws(Reason) -> Int {
    let f = ContractFields.self
    try checkFields(instruction)
    try checkStrides(instruction)
    let a = try Operand(instruction, f.a, self)
    let b = try Operand(instruction, f.b, self, skip: instruction[f.skips.b])
    let isUpdate = instruction[f.update] == 1
    let pace = DrainPace(instruction)
    let depths = Self.depthOffsets(instruction)
    let walk = TileWalk(instruction, configuration)
    let sumExponent = a.exponent + b.exponent
    var finish = Finish(instruction, self, sumExponent: sumExponent)
    var tile = Tile(
      rows: configuration.rows, columns: configuration.columns, sumBits: configuration.cellBits)
    var timing = ContractTiming(
      depth: depths.count + instruction[f.bias], rowParts: configuration.rowParts,
      pace: pace,
      serialGap: instruction[f.serial] == 1
        ? CycleModel.serialGap(pace, readsAlone: !instruction.readsThroughY) : nil,
      keys: isUpdate ? 2 : instruction[f.stochastic], lead: keysLead,
      keysWait: CycleModel.keysWait(
        pace, rows: configuration.rows, rowParts: configuration.rowParts))

    try walk.forEach { (place) throws(Reason) in
      tile.start(rows: place.rows, columns: place.columns)
      if instruction[f.bias] == 1 { try finish.addBias(to: &tile, at: place, self) }
      try tile.accumulate(a, at: place.a, b, at: place.b, depths)
      try finish.drain(tile, at: place, &self)
      if !place.isSecond { timing.add(rows: place.rows * walk.tilesAtOnce) }
    }
    finish.end(&self)
    cycles += timing.cycles
    keysLead = timing.lead
    biasStart = cycles + CycleModel.issue + CycleModel.biasWait
    slotsEnd = cycles + CycleModel.issue + CycleModel.contractEnd
    return walk.sums * depths.count
  }

  /// Fields that contradict each other, or ask for what the hardware does not have.
  private func checkFields(_ instruction: Instruction) throws(Reason) {
    let f = ContractFields.self
    let flags = { (fields: Field...) in fields.contains { instruction[$0] == 1 } }
    let operands = [f.a, f.b]
    let bothInInput = operands.allSatisfy {
      instruction[$0.ones] == 0 && instruction[$0.pad] == Pad.input.rawValue
    }
    let isLegal =
      operands.allSatisfy { Pad(rawValue: instruction[$0.pad]) != nil }
      && operands.allSatisfy { instruction[$0.view] == 0 || 2...8 ~= instruction[$0.view] }
      && !bothInInput && instruction[f.c.pad] < Pad.input.rawValue
      && 1...16 ~= instruction[f.bits]
      && 1...configuration.rows ~= instruction[f.tiles.lastRows]
      && 1...configuration.columns ~= instruction[f.tiles.lastColumns]
      && !(flags(f.storesMask) && flags(f.appliesMask))
    let isUpdate = flags(f.update)
    let isLegalUpdate =
      instruction[f.c.pad] == Pad.weights.rawValue
      && instruction[f.c.slot] != instruction[f.d.slot]
      && !flags(f.bias, f.relu, f.storesMask, f.appliesMask, f.stochastic, f.exact)
      && !flags(f.continues)
    let isLegalStore =
      instruction[f.bits] == 16
      && !flags(
        f.update, f.bias, f.relu, f.storesMask, f.appliesMask, f.stochastic, f.exact, f.continues)
    let isLegalPartial =
      flags(f.partial.store)
      ? isLegalStore : !flags(f.partial.add) || instruction[f.partial.pad] < Pad.input.rawValue
    let isLegalPair =
      instruction[f.b.ones] == 0 && instruction[f.b.view] == 0
      && (instruction[f.b.pad] == Pad.activations.rawValue
        || instruction[f.b.pad] == Pad.weights.rawValue && !isUpdate)
      && (instruction[f.a.ones] == 1 || instruction[f.a.pad] != instruction[f.b.pad])
      && instruction[f.tiles.lastRows] <= configuration.rows / 2
      && instruction[f.loops[0].count] <= 1
      && !flags(f.bias, f.storesMask, f.appliesMask, f.partial.add, f.partial.store)
    let isPair = instruction.isPaired(on: configuration)
    if !isLegal || isUpdate && !isLegalUpdate || !isLegalPartial || isPair && !isLegalPair {
      throw .fault(.illegalInstruction)
    }
  }

  /// Lanes at an odd stride use different banks; at an even one they do not. A skip must keep them
  /// in their banks; parts of rows know no skip.
  private func checkStrides(_ instruction: Instruction) throws(Reason) {
    let f = ContractFields.self
    var strides = [instruction[f.c.lane]]
    if instruction[f.a.ones] == 0 { strides.append(instruction[f.a.lane]) }
    if instruction[f.b.ones] == 0 { strides.append(instruction[f.b.lane]) }
    if instruction[f.bias] == 1 { strides.append(instruction[f.d.row]) }
    var skips = [instruction[f.skips.c]]
    if instruction[f.b.ones] == 0 { skips.append(instruction[f.skips.b]) }
    if strides.contains(where: { $0 & 1 == 0 })
      || skips.contains(where: { $0 & (configuration.banks - 1) != 0 })
      || configuration.rowParts > 1
        && [f.skips.c, f.skips.element].contains(where: { instruction[$0] != 0 })
    {
      throw .fault(.evenStride)
    }
  }

  /// The offsets of A and B at each product of a sum.
  package static func depthOffsets(_ instruction: Instruction) -> [(a: Int, b: Int)] {
    var offsets = [(a: 0, b: 0)]
    for level in ContractFields.depths where instruction[level.count] > 1 {
      // A step is what is added when this loop turns, after all inner ones went back to the start
      // of their last turn; so the offset of the last element is added to it.
      let last = offsets.last!
      let (stepA, stepB) = (instruction[level.a] + last.a, instruction[level.b] + last.b)
      offsets = (0..<instruction[level.count]).flatMap { turn in
        offsets.map { ($0.a + turn * stepA, $0.b + turn * stepB) }
      }
    }
    return offsets
  }
}

extension Instruction {
  /// Whether a contraction reads B through port Y of the pad for weights, which writes results.
  fileprivate var readsThroughY: Bool {
    let f = ContractFields.self
    return self[f.a.pad] == Pad.weights.rawValue && self[f.b.pad] == Pad.weights.rawValue
      && self[f.a.ones] == 0 && self[f.b.ones] == 0
  }
}

/// An address as the engine computes it: modulo two to its width.
@inline(__always)
func wrapped(_ address: Int) -> Int { address & (1 << FieldWidth.address - 1) }

/// An operand of a contraction as an instruction reads it.
struct Operand {
  private let words: [Int16]
  private let lane, skip: Int
  private let isOne: Bool
  private let viewBits: Int
  private let viewShift: Int
  let exponent: Int
  /// Whether every element has at most 8 bits.
  let isNarrow: Bool

  init(
    _ instruction: Instruction, _ fields: ContractFields.Operand, _ executor: Executor,
    skip: Int = 0
  ) throws(Reason) {
    isOne = instruction[fields.ones] == 1
    lane = instruction[fields.lane]
    self.skip = skip
    viewBits = instruction[fields.view]
    guard let pad = Pad(rawValue: instruction[fields.pad]) else {
      throw .fault(.illegalInstruction)
    }
    words = pad == .input ? executor.inputs[executor.activeInput] : executor.pads[pad.rawValue]
    let slot = executor.slots[instruction[fields.slot]]
    if isOne {
      exponent = 0
    } else if viewBits > 0 {
      exponent = slot.viewExponent(bits: viewBits)
    } else {
      exponent = slot.current
    }
    viewShift = exponent - slot.current
    isNarrow = isOne || viewBits > 0 || pad == .input
  }

  /// From the first lane's address to that of a lane.
  @inline(__always)
  func offset(of number: Int) -> Int {
    ContractFields.Skips.offset(of: number, stride: lane, skip: skip)
  }

  /// The element that a lane reads.
  @inline(__always)
  func element(at address: Int) throws(Reason) -> Int {
    if isOne { return 1 }
    let address = wrapped(address)
    guard address < words.count else { throw .fault(.addressOutOfRange) }
    let word = Int(words[address])
    return viewBits > 0
      ? saturated(shiftedNearestEven(word, by: viewShift), bits: viewBits) : word
  }
}

extension ExponentSlot {
  /// The exponent of a master that is read as a weight of `bits` bits: `docs/numerics.md`, section 4.
  package func viewExponent(bits: Int) -> Int { max(level + 2 - bits, current) }
}

/// The number that the low bits of another one are in two's complement.
@inline(__always)
func low(_ bits: Int, of number: Int) -> Int {
  (number << (Int.bitWidth - bits)) >> (Int.bitWidth - bits)
}

/// The accumulators of the array.
struct Tile {
  private(set) var rows = 0
  private(set) var columns = 0
  private let width, sumBits: Int
  private var sums: [Int]
  private var lanes: [Int]

  init(rows: Int, columns: Int, sumBits: Int) {
    (width, self.sumBits) = (columns, sumBits)
    sums = Array(repeating: 0, count: rows * columns)
    lanes = Array(repeating: 0, count: columns)
  }

  subscript(row: Int, column: Int) -> Int {
    get { low(sumBits, of: sums[row * width + column]) }
    set { sums[row * width + column] = newValue }
  }

  mutating func start(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    for index in sums.indices { sums[index] = 0 }
  }

  mutating func accumulate(
    _ a: Operand, at aBase: Int, _ b: Operand, at bBase: Int, _ depths: [(a: Int, b: Int)]
  ) throws(Reason) {
    let isNarrow = a.isNarrow || b.isNarrow
    for depth in depths {
      for column in 0..<columns {
        lanes[column] = try b.element(at: bBase + depth.b + b.offset(of: column))
      }
      for row in 0..<rows {
        let left = try a.element(at: aBase + depth.a + a.offset(of: row))
        let start = row * width
        if isNarrow {
          for column in 0..<columns { sums[start + column] &+= left &* lanes[column] }
        } else {
          for column in 0..<columns {
            sums[start + column] &+= low(InstructionSet.productBits, of: left &* lanes[column])
          }
        }
      }
    }
  }
}
