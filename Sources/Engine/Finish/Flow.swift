import HDL

/// Which rows are where in the pipe of ``Finish``.
struct Flow {
  /// The element index in stage 2: of a row, or of its masters.
  let element2: Unsigned

  private let rows: [Bit]
  private let masters: [Bit]
  /// Whether a row, its masters or words of partial sums are in a stage, from stage 1 on.
  private let anything: [Bit]
  private let lanes: [Int: Unsigned]
  private let pipe: Pipeline

  init(
    _ row: FinishRow, words: Unsigned, isUpdate: Bit, _ pipe: Pipeline, _ ring: DelayRing
  ) {
    func stages(_ name: String, _ first: Bit, _ count: Int) -> [Bit] {
      (1...count).reduce(into: [first]) { stages, stage in
        stages.append(pipe.register("\(name)\(stage)", stages[stage - 1], reset: .zero))
      }
    }
    rows = stages("row", row.valid, Finish.latency)
    masters = stages("masterRow", isUpdate & rows[Finish.masterDelay], Finish.latency + 1)
    let first = pipe.register("any1", row.valid | masters[0], reset: .zero) | words.anyBit
    anything = (2...Finish.latency - 2).reduce(into: [first]) {
      $0.append(pipe.register("any\($1)", $0[$1 - 2], reset: .zero))
    }
    let ofMasters = ring.delayed("active", row.active, by: Finish.masterDelay)
    lanes = [
      Finish.masterDelay: ofMasters,
      Finish.latency: pipe.delay("active", ofMasters, Finish.latency - Finish.masterDelay),
      Finish.masterLatency: ring.delayed("masterActive", ofMasters, by: Finish.latency),
    ]
    self.pipe = pipe
    let delayed = ring.delayed("element", row.element, by: Finish.masterDelay)
    element2 = pipe.delay("anyElement", mux(masters[0], delayed, row.element), 2)
  }

  /// Whether a row of sums is in a stage.
  func isRow(_ stage: Int) -> Bit { rows[stage] }

  /// Whether a row of masters is in a stage.
  func isMaster(_ stage: Int) -> Bit { masters[stage] }

  /// The lanes of the row that entered ``Finish/masterDelay``, ``Finish/latency`` or
  /// ``Finish/masterLatency`` cycles ago.
  func active(_ cycles: Int) -> Unsigned { lanes[cycles]! }

  /// What a stage uses, one thing for rows and one for masters.
  ///
  /// One register would drive many lanes that lie far apart, so each part of the lanes has its own.
  /// Different values at reset, which nothing depends on, keep synthesis from merging them.
  func chosen<T>(
    _ name: String, stage: Int, row: T, master: T, part: Int, file: String = #fileID,
    line: Int = #line
  ) -> T {
    ofPart(
      name, mux(isMaster(stage - 1), master, row), part: part, file: file, line: line)
  }

  /// Whether something comes to the registers of one of these stages in this cycle, for a part of the lanes.
  func moves(
    _ stages: ClosedRange<Int>, part: Int, file: String = #fileID, line: Int = #line
  ) -> Bit {
    // A register for stage s takes what was in stage s - 2 a cycle ago.
    ofPart(
      "moves\(stages.lowerBound)To\(stages.upperBound)",
      balanced(stages.map { anything[$0 - 3] }) { $0 | $1 }, part: part, file: file, line: line)
  }

  private func ofPart<T>(
    _ name: String, _ value: T, part: Int, file: String, line: Int
  ) -> T {
    let resets = [Reset.none, .zero, .bits(BitPattern(words: [.max], width: 64))]
    return pipe.register(
      part == 0 ? name : "\(name)_part\(part)", value, reset: resets[part], file: file, line: line)
  }

  /// The number of parts of the lanes that have such registers of their own.
  static func parts(lanes: Int) -> Int { min(3, (lanes + 3) / 4) }
}
