import ContractionKernels

extension FastProduct {
  /// What the phases need from their executor.
  struct Finish {
    var result: Phase.Access
    /// What else is read where the result is written.
    var reads: [Phase.Access]
    /// Memory of each thread for sums, and for the statistics of the result.
    var scratch: [UnsafeMutablePointer<Int64>]
    var statistics: [UnsafeMutablePointer<taut_statistics>]
    var instructions: taut_instruction_set
  }

  /// The phases: pack what all threads need, then pack what is a thread's own and multiply, then
  /// add up where the depth is shared.
  func phases(_ finish: Finish) -> [Phase] {
    let parts = PerThread(
      parts.enumerated().map { thread, part in
        var part = part
        part.scratch = finish.scratch[thread]
        part.statistics = finish.statistics[thread]
        part.instructions = finish.instructions
        return [part]
      })
    return switch split.axis {
    case .rows: rowPhases(parts, finish)
    case .columns: columnPhases(parts, finish)
    case .depth: depthPhases(parts, finish)
    }
  }

  private func rowPhases(_ parts: PerThread<ProductPart>, _ finish: Finish) -> [Phase] {
    let packed = Phase.Access(packedColumns, nil)
    let packing = Phase(reads: [Phase.Access(columnOperand, nil)], writes: [packed]) { thread in
      let part = parts[thread][0]
      part.packColumns(pairs: share(of: part.pairs, thread: thread, of: part.threads))
    }
    let product = Phase(
      reads: [packed, Phase.Access(rowOperand, split.rowOperand)] + finish.reads,
      writes: [finish.result]
    ) { thread in
      let part = parts[thread][0]
      if part.isEmpty { return }
      part.packRows(part.firstRow..<part.endRow)
      part.multiply()
    }
    return [packing, product]
  }

  private func columnPhases(_ parts: PerThread<ProductPart>, _ finish: Finish) -> [Phase] {
    var phases: [Phase] = []
    if let packedRows {
      phases.append(
        Phase(reads: [Phase.Access(rowOperand, nil)], writes: [Phase.Access(packedRows, nil)]) {
          thread in
          let part = parts[thread][0]
          part.packRows(share(of: part.rows, thread: thread, of: part.threads))
        })
    }
    let reads = [
      Phase.Access(packedRows ?? rowOperand, nil),
      Phase.Access(columnOperand, split.columnOperand),
    ]
    let product = Phase(reads: reads + finish.reads, writes: [finish.result]) { thread in
      let part = parts[thread][0]
      if part.isEmpty { return }
      part.packColumns(pairs: 0..<part.pairs)
      part.multiply()
    }
    return phases + [product]
  }

  private func depthPhases(_ parts: PerThread<ProductPart>, _ finish: Finish) -> [Phase] {
    let sums = partialSums.map { Phase.Access($0, nil) }
    let own = Phase(
      reads: [
        Phase.Access(rowOperand, split.rowOperand),
        Phase.Access(columnOperand, split.columnOperand),
      ], writes: sums
    ) { thread in
      let part = parts[thread][0]
      part.packRows(0..<part.rows)
      part.packColumns(pairs: 0..<part.pairs)
      part.multiplyPart()
    }
    let total = Phase(reads: sums + finish.reads, writes: [finish.result]) { thread in
      let part = parts[thread][0]
      if part.isEmpty { return }
      part.finishParts()
    }
    return [own, total]
  }
}
