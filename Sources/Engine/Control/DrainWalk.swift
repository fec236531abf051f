import EngineProgram
import HDL
import HDLLibrary

/// Steps over the rows of the tiles that drain, and the parts of rows: a part a cycle, or one every
/// second cycle where it updates a core. With partial sums a part takes more cycles, its phases, in which
/// their words pass one after the other.
public struct DrainWalk: Module {
  /// Rows and columns of the array.
  public var rows: Int, columns: Int
  /// Parts in which rows drain.
  public var parts: Int
  /// Cycles from a tile's coming in to its first row, at least 4.
  public var delay: Int
  /// Whether tiles can come in pairs.
  public var tilesPair: Bool

  /// A row, or a part of one, on its way.
  public struct Row {
    /// Whether there is one.
    public let valid: Bit
    /// The address of its first element, and of its mask's row.
    public let c, mask: Unsigned
    /// Which part of the row it is; of no bits where rows are not divided.
    public let part: Unsigned?
    /// The index of its first element.
    public let element: Unsigned
    /// Lanes in use.
    public let columns: Unsigned
    /// Whether it is the last one of all.
    public let isLast: Bit
    /// Whether it is the first one of the second tile of a pair; none where there are no pairs.
    public let beginsSecond: Bit?
  }

  /// How the second tile of a pair lies behind the first one.
  public struct Pair {
    /// Whether tiles come in pairs.
    public let isPair: Bit
    /// The rows of one.
    public let rows: Unsigned
    /// The steps from the last row of the first tile to the first one of the second.
    public let stepC, stepElement: Unsigned
  }

  /// What is done with partial sums.
  public struct Partial {
    /// Whether there are any, whether sums become some, and whether they have two words.
    public let isPartial, stores, isShort: Bit
    /// From an element of C to its lowest word, and from word to word.
    public let distance, word: Unsigned
  }

  /// The words of the partial sums of a row.
  public struct Words {
    /// Whether a row begins.
    public let begins: Bit
    /// Whether a word is read.
    public let reads: Bit
    /// The address of the first element, and the lanes in use.
    public let base, columns: Unsigned
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The tiles.
    public let drain: ProductIssue.Drain
    /// Whether rows come every second cycle.
    public let isUpdate: Bit
    /// The partial sums.
    public let partial: Partial
    /// From row to row.
    public let rowC, rowMask, rowElement: Unsigned
    /// From column to column.
    public let laneC, laneElement: Unsigned
    /// Tiles in pairs; none where they cannot be.
    public let pair: Pair?
    /// The rows; words that are written are rows too.
    public let row: Row
    /// The words read for them.
    public let words: Words
  }

  /// For an array of this size.
  public init(rows: Int, columns: Int, parts: Int = 1, delay: Int, tilesPair: Bool = false) {
    precondition(!tilesPair || parts == 1, "a row of a pair has no parts")
    (self.rows, self.columns, self.parts, self.delay) = (rows, columns, parts, delay)
    self.tilesPair = tilesPair
  }

  /// Columns of a part.
  private var lanes: Int { columns / parts }

  /// The comment above the emitted module.
  public var documentation: String {
    "Steps over the rows of tiles, \(delay) cycles after a tile comes in."
  }

  private func row(_ p: Ports) -> Row {
    Row(
      valid: p.bit(), c: p.unsigned(FieldWidth.address), mask: p.unsigned(FieldWidth.mask),
      part: parts > 1 ? p.unsigned(unsignedBits(parts - 1)) : nil,
      element: p.unsigned(FieldWidth.element), columns: p.unsigned(lanes), isLast: p.bit(),
      beginsSecond: tilesPair ? p.bit() : nil)
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(delay >= 4, "a DrainWalk needs a delay of at least 4 cycles, not \(delay)")
    return IO(
      clock: p.clock(), drain: p.input(ProductIssue(rows: rows, columns: columns).drain(p)),
      isUpdate: p.bit(),
      partial: Partial(
        isPartial: p.bit(), stores: p.bit(), isShort: p.bit(),
        distance: p.unsigned(FieldWidth.address), word: p.unsigned(FieldWidth.address)),
      rowC: p.unsigned(FieldWidth.address), rowMask: p.unsigned(FieldWidth.mask),
      rowElement: p.unsigned(FieldWidth.element), laneC: p.unsigned(FieldWidth.address),
      laneElement: p.unsigned(FieldWidth.element),
      pair: tilesPair
        ? Pair(
          isPair: p.bit(), rows: p.unsigned(unsignedBits(max(rows, columns))),
          stepC: p.unsigned(FieldWidth.address), stepElement: p.unsigned(FieldWidth.element))
        : nil,
      row: p.output(row(p)),
      words: p.output(
        Words(
          begins: p.bit(), reads: p.bit(), base: p.unsigned(FieldWidth.address),
          columns: p.unsigned(lanes))))
  }

  /// Describes the walk: tiles wait in a queue for their time.
  public func body(_ io: IO, _ m: Builder) {
    let tile = packed(
      Waiting(
        c: io.drain.place.c, mask: io.drain.place.mask, element: io.drain.place.element,
        rows: io.drain.rows, columns: io.drain.columns, isLast: io.drain.isLast))
    m.unused(io.drain.place.a, io.drain.place.b, io.drain.place.d)
    // Tiles come at most one a cycle and leave `delay` cycles later, some later with partial sums.
    let longest = delay + DrainPace.delay
    let queue = m.instance("tiles", Fifo(width: tile.width, depth: longest + 1, level: m.isProving))
    let arrives = m.reg("arrives", unsigned: longest - 1)
    let isPartial = io.partial.isPartial
    let begins = m.wire("begins", arrives[longest - 2] | arrives[delay - 2] & !isPartial)
    let next = m.wire(
      "next",
      unpacked(
        queue.y.payload,
        like: Waiting(
          c: io.drain.place.c, mask: io.drain.place.mask, element: io.drain.place.element,
          rows: io.drain.rows, columns: io.drain.columns, isLast: io.drain.isLast)))
    m.comb {
      queue.x.valid <== io.drain.valid
      queue.x.payload <== tile
      queue.y.ready <== begins
    }
    // Neither is looked at, as a proof says that there always are room and a tile.
    m.unused(queue.x.ready, queue.y.valid)
    m.assert("hasRoom", if: io.drain.valid, queue.x.ready)
    m.assert("tileIsThere", if: begins, queue.y.valid)

    let left = m.reg("left", unsigned: io.drain.rows.width)
    // Whether rows are left.
    let runs = m.reg("runs")
    let phase = m.reg("phase", unsigned: 3)
    let c = m.reg("c", unsigned: FieldWidth.address, reset: .none)
    let mask = m.reg("mask", unsigned: FieldWidth.mask, reset: .none)
    let element = m.reg("element", unsigned: FieldWidth.element, reset: .none)
    let columns = m.reg("columns", unsigned: columns, reset: .none)
    let isLast = m.reg("isLast", reset: .none)
    let parts = Parts(io, count: self.parts, lanes: lanes, m)
    // The row that leaves is the last one of the first tile of a pair.
    let endsFirst = io.pair.map {
      m.wire("endsFirst", $0.isPair & (left == $0.rows &+ 1))
    }
    func step(_ step: Unsigned, toSecond: Unsigned?) -> Unsigned {
      guard let endsFirst, let toSecond else { return step }
      return mux(endsFirst, toSecond, step)
    }
    let lastPhase = m.delayed(
      "lastPhase",
      DrainPace.choice(isUpdate: io.isUpdate, isPartial: isPartial) {
        Unsigned($0.rowCycles - 1, width: 3)
      }, by: 1, io.clock)
    let endsRow = m.wire("endsRow", phase == lastPhase)
    let advances = m.wire("advances", runs & endsRow)
    m.sync(io.clock) {
      arrives
        <== concatenate(
          arrives[delay - 1..<longest - 2], arrives[delay - 2] & isPartial, arrives[0..<delay - 2],
          io.drain.valid)
      When(begins | endsRow) { phase <== 0 }.elseWhen(runs) { phase <== phase &+ 1 }
      When(begins) {
        left <== next.rows
        runs <== true
        c <== next.c
        mask <== next.mask
        element <== next.element
        columns <== next.columns
        isLast <== next.isLast
      }.elseWhen(advances) {
        When(parts.isLast) {
          left <== left &- 1
          runs <== left != 1
          mask <== mask &+ io.rowMask
        }
        c <== c &+ step(parts.stepC, toSecond: io.pair?.stepC)
        element <== element &+ step(parts.stepElement, toSecond: io.pair?.stepElement)
      }
      parts.step(begins: begins, advances: advances)
    }
    let words = PartialWords(
      io, c: c, columns: parts.lanes(of: columns), phase: phase, runs: runs, m)
    if let level = queue.level {
      describeProperties(
        io, arrives: arrives, begins: begins, rowsThatBegin: next.rows, left: left, runs: runs,
        phase: phase, lastPhase: lastPhase, level: level, m)
    }
    m.comb {
      io.row.valid <== runs & words.enters
      io.row.c <== words.c
      io.row.mask <== mask
      io.row.element <== element
      io.row.columns <== parts.lanes(of: columns)
      io.row.isLast <== isLast & (left == 1) & parts.isLast & words.isLast
      io.words.begins <== runs & (phase == 0)
      io.words.reads <== words.reads
      io.words.base <== words.base
      io.words.columns <== words.columns
    }
    if let begins = io.row.beginsSecond, let pair = io.pair {
      m.comb { begins <== pair.isPair & (left == pair.rows) }
    }
    if let part = io.row.part, let number = parts.number { m.comb { part <== number } }
  }

  /// A tile in the queue.
  private struct Waiting {
    let c, mask, element, rows, columns: Unsigned
    let isLast: Bit
  }
}

/// The parts of rows: which one it is, and the steps to the next.
private struct Parts {
  /// Which part; none where rows are not divided.
  let number: Unsigned?
  /// Whether it is the last one of its row.
  let isLast: Bit
  /// The steps of address and element index.
  let stepC, stepElement: Unsigned
  private let count, lanes: Int

  init(_ io: DrainWalk.IO, count: Int, lanes: Int, _ m: Builder) {
    (self.count, self.lanes) = (count, lanes)
    guard count > 1 else {
      m.unused(io.laneC, io.laneElement)
      (number, isLast, stepC, stepElement) = (nil, Bit(true), io.rowC, io.rowElement)
      return
    }
    let number = m.reg("part", unsigned: unsignedBits(count - 1))
    let isLast = m.wire("isLastPart", number == count - 1)
    // All lanes forward, or back to the first lane of the next row; they stand still.
    func steps(_ name: String, row: Unsigned, lane: Unsigned) -> Unsigned {
      let part = m.reg("\(name)Part", like: lane, reset: .none)
      let back = m.reg("\(name)Back", like: lane, reset: .none)
      m.sync(io.clock) {
        part <== multiple(of: lane, lanes)
        back <== row &- multiple(of: part, count - 1)
      }
      return mux(isLast, back, part)
    }
    stepC = steps("c", row: io.rowC, lane: io.laneC)
    stepElement = steps("element", row: io.rowElement, lane: io.laneElement)
    (self.number, self.isLast) = (number, isLast)
  }

  /// The part's lanes of all columns.
  func lanes(of columns: Unsigned) -> Unsigned {
    guard let number else { return columns }
    return choose((0..<count).map { columns[lanes * $0..<lanes * ($0 + 1)] }, by: number)
  }

  /// Moves to the next part.
  func step(begins: Bit, advances: Bit) -> [Statement] {
    guard let number else { return [] }
    return block {
      When(begins) {
        number <== 0
      }.elseWhen(advances) { number <== mux(isLast, number.constant(0), number &+ 1) }
    }
  }
}

/// The low bits of a product with a constant, of adders: synthesis would take a multiplier block.
func multiple(of value: Unsigned, _ factor: Int) -> Unsigned {
  let terms = (0..<value.width).filter { factor >> $0 & 1 == 1 }.map { value &<< $0 }
  return terms.dropFirst().reduce(terms[0]) { $0 &+ $1 }
}
