import EngineProgram

extension LaneChoice {
  /// The instruction, for the rows from a distance on. All buffers must have their places.
  func instruction(
    _ buffers: [Buffer], _ configuration: EngineConfiguration,
    from start: Dimension = Dimension(size: 1)
  ) -> Instruction {
    let f = ContractFields.self
    var instruction = Instruction(.contract, comment: comment)
    let rowLane = row.map { task.rows[$0] }
    let columnLane = column.map { task.columns[$0.inner] }
    let skip = column.map { $0.skip(task.columns) } ?? Dimension(size: 1)
    emit(task.a, f.a, lane: rowLane?.a ?? 1, &instruction, buffers)
    emit(task.b, f.b, lane: columnLane?.b ?? 1, &instruction, buffers)
    instruction[f.c.pad] = buffers[task.c].pad.rawValue
    instruction[f.c.base] = buffers[task.c].base
    instruction[f.c.row] = rowLane?.c ?? 1
    instruction[f.c.lane] = columnLane?.c ?? 1
    instruction[f.c.slot] = task.cSlot
    if let d = task.d {
      instruction[f.d.base] = buffers[d].base
      if task.isBias { instruction[f.d.row] = rowLane?.d ?? 1 }
      instruction[f.d.slot] = task.dSlot
    }
    instruction[f.element.row] = rowLane?.element ?? 0
    instruction[f.element.lane] = columnLane?.element ?? 0
    if task.b.buffer != nil { instruction[f.skips.b] = skip.b }
    instruction[f.skips.c] = skip.c
    instruction[f.skips.element] = skip.element
    instruction[f.bias] = task.isBias ? 1 : 0
    if let mask = task.mask {
      instruction[mask.isStored ? f.storesMask : f.appliesMask] = 1
      instruction[f.m.base] = mask.base
      instruction[f.m.row] = rowLane?.mask ?? 0
    }
    instruction[f.element.base] = task.firstElement
    instruction[f.continues] = task.continues ? 1 : 0
    if let partial = task.partial {
      instruction[f.partial.add] = partial.isAdded ? 1 : 0
      instruction[f.partial.store] = partial.isStored ? 1 : 0
      instruction[f.partial.isShort] = partial.isShort ? 1 : 0
      if partial.isAdded, !partial.isStored {
        instruction[f.partial.pad] = buffers[partial.buffer].pad.rawValue
        instruction[f.partial.distance] = buffers[partial.buffer].base - buffers[task.c].base
      }
      instruction[f.partial.word] = partial.words
    }
    instruction[f.serial] = isSerial ? 1 : 0
    instruction[f.number] = task.number
    switch task.end {
    case .write(let bits, let isStochastic, let relu):
      instruction[f.bits] = bits
      instruction[f.stochastic] = isStochastic ? 1 : 0
      instruction[f.relu] = relu ? 1 : 0
    case .partialSum: instruction[f.bits] = 16
    case .exact(let bits):
      instruction[f.bits] = bits
      instruction[f.exact] = 1
    case .update(let entries):
      instruction[f.bits] = 16
      instruction[f.update] = 1
      instruction[f.entries] = entries
    }
    if task.a.buffer != nil { instruction[f.a.base] += start.a }
    instruction[f.c.base] += start.c
    instruction[f.element.base] += start.element
    emitLoops(&instruction, configuration)
    return instruction
  }

  private func emit(
    _ operand: ContractionTask.Operand, _ fields: ContractFields.Operand, lane: Int,
    _ instruction: inout Instruction, _ buffers: [Buffer]
  ) {
    guard let buffer = operand.buffer else {
      instruction[fields.ones] = 1
      return
    }
    instruction[fields.pad] = buffers[buffer].pad.rawValue
    instruction[fields.base] = buffers[buffer].base
    instruction[fields.lane] = lane
    instruction[fields.slot] = operand.slot
    instruction[fields.view] = operand.view
  }

  /// The loops over tiles, the innermost first: those along the lanes, then all others.
  private func emitLoops(_ instruction: inout Instruction, _ configuration: EngineConfiguration) {
    let f = ContractFields.self
    let rowTiles = Tiling(row.map { task.rows[$0].size } ?? 1, lanes: configuration.rows)
    var rowLoop = row.map { task.rows[$0].scaled(by: configuration.rows) } ?? Dimension(size: 1)
    rowLoop.size = rowTiles.count
    var columnLoops = columnLoops(configuration)
    if let pair {
      let step = columnLoops[pair.loop]
      columnLoops[pair.loop] = step.scaled(by: 2)
      columnLoops[pair.loop].size = step.size / 2
      emit(step, rows: rowTiles.last, &instruction)
    }
    // The loops along the lanes come first, whose last tiles are smaller.
    let ofLanes = column?.outer == nil ? 1 : 2
    let loops =
      [rowLoop] + columnLoops.prefix(ofLanes)
      + task.rows.enumerated().filter { $0.offset != row }.map(\.element).reversed()
      + columnLoops.dropFirst(ofLanes)
    precondition(loops.count <= InstructionSet.loopLevels, "a contraction with too many loops")
    instruction[f.tiles.lastRows] = rowTiles.last
    instruction[f.tiles.lastColumns] =
      column?.lastColumns(task.columns, lanes: configuration.columns) ?? 1

    // What inner loops have added when an outer one turns.
    var inner = Dimension(size: 1)
    for (level, fields) in f.loops.enumerated() {
      guard level < loops.count else {
        instruction[fields.count] = 1
        continue
      }
      let loop = loops[level]
      instruction[fields.count] = loop.size
      // Loops that go opposite ways make steps longer than a pad; addresses wrap.
      instruction[fields.a] = task.a.buffer == nil ? 0 : fields.a.wrapped(loop.a - inner.a)
      instruction[fields.b] = task.b.buffer == nil ? 0 : fields.b.wrapped(loop.b - inner.b)
      instruction[fields.c] = fields.c.wrapped(loop.c - inner.c)
      instruction[fields.d] = task.isBias ? fields.d.wrapped(loop.d - inner.d) : 0
      instruction[fields.mask] = task.mask == nil ? 0 : loop.mask - inner.mask
      instruction[fields.element] = loop.element - inner.element
      inner = inner.adding(loop.scaled(by: loop.size - 1))
    }
    inner = Dimension(size: 1)
    for (level, fields) in f.depths.enumerated() {
      guard level < task.depth.count else {
        instruction[fields.count] = 1
        continue
      }
      let loop = task.depth[task.depth.count - 1 - level]
      instruction[fields.count] = loop.size
      instruction[fields.a] = fields.a.wrapped(loop.a - inner.a)
      instruction[fields.b] = fields.b.wrapped(loop.b - inner.b)
      inner = inner.adding(loop.scaled(by: loop.size - 1))
    }
  }

  /// The step to the second tile of a pair.
  private func emit(_ step: Dimension, rows: Int, _ instruction: inout Instruction) {
    let pair = ContractFields.pair
    let lane = row.map { task.rows[$0] } ?? Dimension(size: 1)
    instruction[pair.isPair] = 1
    instruction[pair.b] = pair.b.wrapped(step.b)
    instruction[pair.c] = pair.c.wrapped(step.c - (rows - 1) * lane.c)
    instruction[pair.element] = step.element - (rows - 1) * lane.element
  }

  private var comment: String {
    "\(task.name): \(task.rows.elementCount) x \(task.columns.elementCount), depth \(task.depth.elementCount)"
      + (pair == nil ? "" : ", in pairs")
  }
}

extension Dimension {
  func adding(_ other: Dimension) -> Dimension {
    Dimension(
      size: size, a: a + other.a, b: b + other.b, c: c + other.c, d: d + other.d,
      mask: mask + other.mask, element: element + other.element)
  }
}
