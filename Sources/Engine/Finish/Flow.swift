import HDL

/// Which rows are where in the pipe of ``Finish``.
struct Flow {
  /// The element index that enters: that of a row, or of its masters.
  let element: Unsigned

  private let rows: [Bit]
  private let masters: [Bit]
  private let lanes: [Unsigned]
  private let pipe: Pipeline

  init(_ row: FinishRow, isUpdate: Bit, _ pipe: Pipeline) {
    func stages(_ name: String, _ first: Bit, _ count: Int) -> [Bit] {
      (1...count).reduce(into: [first]) { stages, stage in
        stages.append(pipe.register("\(name)\(stage)", stages[stage - 1], reset: .zero))
      }
    }
    rows = stages("row", row.valid, Finish.latency)
    masters = stages("masterRow", isUpdate & rows[Finish.masterDelay], Finish.latency + 1)
    lanes = (1...Finish.masterLatency).reduce(into: [row.active]) { lanes, stage in
      lanes.append(pipe.register("active\(stage)", lanes[stage - 1]))
    }
    self.pipe = pipe
    let delayed = pipe.delay("element", row.element, Finish.masterDelay)
    element = mux(masters[0], delayed, row.element)
  }

  /// Whether a row of sums is in a stage.
  func isRow(_ stage: Int) -> Bit { rows[stage] }

  /// Whether a row of masters is in a stage.
  func isMaster(_ stage: Int) -> Bit { masters[stage] }

  /// The lanes of the row that entered some cycles ago.
  func active(_ cycles: Int) -> Unsigned { lanes[cycles] }

  /// What a stage uses, one thing for rows and one for masters.
  func chosen<T>(_ name: String, stage: Int, row: T, master: T) -> T {
    pipe.register(name, mux(isMaster(stage - 1), master, row))
  }
}
