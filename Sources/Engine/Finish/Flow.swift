import ECP5
import HDL

/// Which rows are where in the pipe of ``Finish``.
struct Flow {
  /// The element index in stage 2: of a row, or of its masters.
  let element2: Unsigned

  private let rows: [Bit]
  private let masters: [Bit]
  /// The same for the parts of the lanes from ``complementedPart`` on, from the second stage on.
  private let farMasters: [Bit]
  /// Whether a row, its masters or words of partial sums are in a stage, from stage 1 on.
  private let anything: [Bit]
  private let lanes: [Int: Unsigned]
  private let pipe: Pipeline

  init(
    _ row: FinishRow, words: Unsigned, isUpdate: Bit, parts: Int, _ pipe: Pipeline,
    _ ring: DelayRing
  ) {
    func stages(_ name: String, _ first: Bit, _ count: Int) -> [Bit] {
      (1...count).reduce(into: [first]) { stages, stage in
        stages.append(pipe.register("\(name)\(stage)", stages[stage - 1], reset: .zero))
      }
    }
    rows = stages("row", row.valid, Finish.latency)
    masters = stages("masterRow", isUpdate & rows[Finish.masterDelay], Finish.latency + 1)
    farMasters =
      parts > Flow.complementedPart
      ? (2...Finish.latency).reduce(into: [masters[0], masters[1]]) {
        let stage = pipe.m.copies("farMasterRow\($1)", $0[$1 - 1].asUnsigned, count: 1)
        $0.append(stage[0][0])
      } : masters
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
    let isMaster = (part < Flow.complementedPart ? masters : farMasters)[stage - 1]
    return ofPart(name, mux(isMaster, master, row), part: part, file: file, line: line)
  }

  /// Whether something comes to the registers of one of these stages in this cycle, for each of some lanes.
  ///
  /// It drives all registers of a lane, so where there are several parts each lane has its own.
  func moves(
    _ stages: ClosedRange<Int>, lanes: Int, file: String = #fileID, line: Int = #line
  ) -> [Bit] {
    let name = "moves\(stages.lowerBound)To\(stages.upperBound)"
    // A register for stage s takes what was in stage s - 2 a cycle ago.
    let coming = balanced(stages.map { anything[$0 - 3] }) { $0 | $1 }
    guard Flow.parts(lanes: lanes) > 1 else {
      let moves = ofPart(name, coming, part: 0, file: file, line: line)
      return Array(repeating: moves, count: lanes)
    }
    return pipe.m.copies(name, coming.asUnsigned, count: lanes).map { $0[0] }
  }

  /// A setting behind a register of a part's own, where there are several parts. It stands long before a
  /// row comes, so that costs no time.
  func settled<T>(
    _ name: String, _ value: T, part: Int, of parts: Int, file: String = #fileID,
    line: Int = #line
  ) -> T {
    guard parts > 1 else { return value }
    return ofPart("\(name)Settled", value, part: part, file: file, line: line)
  }

  /// The same for a setting that most registers of a lane wait for: each lane has its own, behind one for all.
  func settled(
    _ name: String, _ value: Bit, lanes: Int, file: String = #fileID, line: Int = #line
  ) -> [Bit] {
    guard Flow.parts(lanes: lanes) > 1 else { return Array(repeating: value, count: lanes) }
    let first = pipe.register("\(name)Ahead", value, file: file, line: line)
    return pipe.m.copies("\(name)Settled", first.asUnsigned, count: lanes).map { $0[0] }
  }

  /// A wide setting behind a register for each half of the parts, where there are several.
  func halves(
    _ name: String, _ value: Unsigned, parts: Int, file: String = #fileID, line: Int = #line
  ) -> [Unsigned] {
    guard parts > 1 else { return [pipe.register(name, value, file: file, line: line)] }
    return pipe.m.copies(name, value, count: 2)
  }

  /// A register for each part of the lanes, or one with a reset where there is only one part.
  func copies<T>(
    _ name: String, _ value: T, parts: Int, reset: Reset = .none, file: String = #fileID,
    line: Int = #line
  ) -> [T] {
    guard parts > 1 else {
      return [pipe.register(name, value, reset: reset, file: file, line: line)]
    }
    return (0..<parts).map { ofPart(name, value, part: $0, file: file, line: line) }
  }

  /// The first part whose registers hold complements.
  static let complementedPart = 3

  private func ofPart<T>(
    _ name: String, _ value: T, part: Int, file: String, line: Int
  ) -> T {
    let resets: [Reset] = [.none, .zero, .bits(BitPattern(words: [.max], width: 64))]
    let name = part == 0 ? name : "\(name)_part\(part)"
    if part < resets.count {
      return pipe.register(name, value, reset: resets[part], file: file, line: line)
    }
    // Complements are further registers that are not merged; tables take them for nothing.
    let complement = pipe.register(
      name, ~packed(value), reset: resets[part - resets.count], file: file, line: line)
    return unpacked(~complement, like: value)
  }

  /// The number of parts of the lanes that have such registers of their own.
  static func parts(lanes: Int) -> Int { min(6, (lanes + 2) / 3) }
}
