import ContractionKernels

extension FastProduct {
  /// What the phases need from their executor.
  struct Finish: Sendable {
    var result: Phase.Access
    /// What else is read where the result is written.
    var reads: [Phase.Access]
    var scratch: [Buffer<Int64>]
    var statistics: [Buffer<taut_statistics>]
    var tensor: Int
    var instructions: taut_instruction_set
    var threads: Int
  }

  /// The phases: pack what all threads need, then pack what is a thread's own and multiply, then
  /// add up where the depth is shared.
  func phases(_ finish: Finish) -> [Phase] {
    switch split.axis {
    case .rows: rowPhases(finish)
    case .columns: columnPhases(finish)
    case .depth: depthPhases(finish)
    }
  }

  private func rowPhases(_ finish: Finish) -> [Phase] {
    let (threads, instructions) = (finish.threads, finish.instructions)
    let packed = Phase.Access(parts[0].packedColumns, nil)
    let packing = Phase(reads: [Phase.Access(columnOperand, nil)], writes: [packed]) {
      [self] thread in
      let part = parts[thread]
      packColumns(part, pairs: share(of: part.pairs, thread: thread, of: threads), instructions)
    }
    let product = Phase(
      reads: [packed, Phase.Access(rowOperand, split.rowOperand)] + finish.reads,
      writes: [finish.result]
    ) { [self] thread in
      let part = parts[thread]
      if part.rows.isEmpty { return }
      packRows(part, part.rows)
      multiply(part, part.rows, finish, thread)
    }
    return [packing, product]
  }

  private func columnPhases(_ finish: Finish) -> [Phase] {
    let (threads, instructions) = (finish.threads, finish.instructions)
    let rows = split.rows.places.count
    var phases: [Phase] = []
    if let packedRows = parts[0].packedRows {
      phases.append(
        Phase(reads: [Phase.Access(rowOperand, nil)], writes: [Phase.Access(packedRows, nil)]) {
          [self] thread in
          packRows(parts[thread], share(of: rows, thread: thread, of: threads))
        })
    }
    let reads = [
      Phase.Access(parts[0].packedRows ?? rowOperand, nil),
      Phase.Access(columnOperand, split.columnOperand),
    ]
    let product = Phase(reads: reads + finish.reads, writes: [finish.result]) {
      [self] thread in
      let part = parts[thread]
      if part.columns == 0 { return }
      // Rows that others have made arrive while the own columns are packed.
      prefetchRows(part)
      packColumns(part, pairs: 0..<part.pairs, instructions)
      multiply(part, 0..<rows, finish, thread)
    }
    return phases + [product]
  }

  private func depthPhases(_ finish: Finish) -> [Phase] {
    let instructions = finish.instructions
    let rows = split.rows.places.count
    let sums = partialSums.map { Phase.Access($0, nil) }
    let own = Phase(
      reads: [
        Phase.Access(rowOperand, split.rowOperand),
        Phase.Access(columnOperand, split.columnOperand),
      ], writes: sums
    ) { [self] thread in
      let part = parts[thread]
      packRows(part, 0..<rows)
      packColumns(part, pairs: 0..<part.pairs, instructions)
      taut_multiply_part(
        part.arguments, Int32(rows), Int32(part.columns), partialSums[thread].start,
        finish.scratch[thread].start, instructions)
    }
    let total = Phase(reads: sums + finish.reads, writes: [finish.result]) { [self] thread in
      let part = parts[thread]
      if part.rows.isEmpty { return }
      taut_finish_parts(
        part.arguments, partialSumStarts.start, Int32(finish.threads),
        Int32(part.rows.lowerBound), Int32(part.rows.upperBound), Int32(part.columns),
        finish.scratch[thread].start, instructions,
        finish.statistics[thread].start + finish.tensor)
    }
    return [own, total]
  }

  private func multiply(_ part: Part, _ rows: Range<Int>, _ finish: Finish, _ thread: Int) {
    taut_multiply(
      part.arguments, Int32(rows.lowerBound), Int32(rows.upperBound), Int32(part.columns),
      finish.scratch[thread].start, finish.instructions,
      finish.statistics[thread].start + finish.tensor)
  }
}
