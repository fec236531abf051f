import ECP5
import EngineProgram
import HDL

/// Multiply-accumulate cells in rows and columns: each keeps the sum of `a[row] * b[column]`.
///
/// In each cycle with `valid` one product enters every cell. `first` starts new sums with it; after
/// one with `last` the finished sums move to the drain registers, all at once, and leave from there
/// row by row while the next sums grow. Before the next `last` the rows that are wanted must have
/// left.
///
/// Of a product the low 24 bits count: operands are at most 8 by 16 bits, either way round.
public struct ContractionArray: Module {
  /// The number of rows.
  public var rows: Int
  /// The number of columns.
  public var columns: Int
  /// Parts in which a row leaves: the lowest columns first.
  public var parts: Int
  /// Whether it can compute two tiles at once, each on half of the rows.
  public var tilesPair: Bool
  /// Whether it takes so much of a device that a register does not reach all columns.
  public var spreads: Bool

  private let fewerSumBits: Int?

  /// Bits of a sum in a cell.
  public var sumBits: Int { fewerSumBits ?? InstructionSet.sumBits }
  /// Bits of a product.
  public static let productBits = InstructionSet.productBits
  /// Cycles from operands with `last` to row 0 at the output.
  public static let latency = 7
  /// Cycles from `shift` to the next row at the output.
  public static let shiftLatency = 2

  /// An array.
  public init(
    rows: Int, columns: Int, parts: Int = 1, tilesPair: Bool = false, spreads: Bool = false,
    sumBits: Int = InstructionSet.sumBits
  ) {
    precondition(!tilesPair || parts == 1 && rows % 2 == 0, "half of the rows leave whole")
    (self.rows, self.columns, self.parts) = (rows, columns, parts)
    (self.tilesPair, self.spreads) = (tilesPair, spreads)
    fewerSumBits = sumBits < InstructionSet.sumBits ? sumBits : nil
  }

  /// Columns that leave at once, and how many of them share what hides rows.
  private var lanes: Int { columns / parts }
  private var lanesOfHides: Int { spreads ? 2 : 4 }

  /// What the upper half of the rows does while two tiles are computed.
  public struct Pair {
    /// Whether two are: from a cycle before the first operands on.
    public let isPair: Bit
    /// The operands of its columns.
    public let b: [Signed]
    /// With a `shift`: the row that is wanted is the first one of this half.
    public let shiftsToSecond: Bit
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Whether there are operands.
    public let valid: Bit
    /// Whether their products start new sums.
    public let first: Bit
    /// Whether their products end the sums.
    public let last: Bit
    /// The operands of the rows.
    public let a: [Signed]
    /// The operands of the columns.
    public let b: [Signed]
    /// The second tile; none where there is one at most.
    public let pair: Pair?
    /// Whether the next row, or part of a row, is wanted.
    public let shift: Bit
    /// The sums of a row: row 0 ``ContractionArray/latency`` cycles after `last`, each next one
    /// ``ContractionArray/shiftLatency`` after a `shift`. A `shift` that asks for row 0 just when it
    /// comes changes nothing.
    public let row: [Signed]
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "\(rows) by \(columns) multiply-accumulate cells with sums of \(sumBits) bits."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      rows >= 2 && columns >= 1 && columns % parts == 0,
      "a ContractionArray of \(rows) by \(columns) has no rows to drain; use at least 2 by 1")
    return IO(
      clock: p.clock(), valid: p.bit(), first: p.bit(), last: p.bit(),
      a: p.vector(rows) { p.signed(16) }, b: p.vector(columns) { p.signed(16) },
      pair: tilesPair
        ? Pair(
          isPair: p.bit(), b: p.vector(columns) { p.signed(16) }, shiftsToSecond: p.bit()) : nil,
      shift: p.bit(), row: p.output(p.vector(lanes) { p.signed(sumBits) }))
  }

  /// Describes the array.
  public func body(_ io: IO, _ m: Builder) {
    let a = registered("a", io.a, io.clock, m)
    // The second half of the columns has registers of its own.
    let aOfSecondHalf =
      spreads
      ? io.a.enumerated().map {
        m.copies("aOfSecondHalf\($0)", $1.asUnsigned, count: 1)[0].asSigned
      } : a
    let b = registered("b", io.b, io.clock, m)
    // Both halves take the same operands unless there are two tiles.
    let upper = io.pair.map { pair in
      // It stands for long, so a register on the way costs no time.
      let isPair = m.copies("isPair", pair.isPair.asUnsigned, count: (columns + 3) / 4)
      return registered(
        "bUpper",
        (0..<columns).map { mux(isPair[$0 / 4][0], pair.b[$0], io.b[$0]) }, io.clock, m)
    }
    let steps = Steps(io, parts: rows * parts, m)
    // Each column has its own copies of what steps all cells, as one register cannot reach
    // thousands of readers in a cycle.
    let adds = copies("adds", steps.adds, m)
    let clear = copies("clear", steps.clear, m)
    let ends = copies("ends", steps.ends, m)
    let hides = m.copies("hides", steps.hidesNext, count: (lanes + lanesOfHides - 1) / lanesOfHides)
    var finished = Array(repeating: Finished(), count: lanes)
    for column in 0..<columns {
      for lane in 0..<rows {
        let name = "\(lane)_\(column)"
        let cell = m.instance("multiplier_\(name)", Self.multiplier)
        let sum = m.reg("sum_\(name)", signed: sumBits, reset: .none)
        let drained = m.reg("drained_\(name)", signed: sumBits, reset: .none)
        let product = m.reg("product_\(name)", signed: Self.productBits, reset: .none)
        m.comb {
          cell.enable <== true
          cell.a <== (column < columns / 2 ? a : aOfSecondHalf)[lane]
          cell.b <== (lane < rows / 2 ? b : upper ?? b)[column]
        }
        let total = m.wire("total_\(name)", sum &+ product.extended(to: sumBits))
        m.sync(io.clock) {
          product <== cell.product[0..<Self.productBits].asSigned
          When(clear[column][0]) {
            sum <== 0
          }.elseWhen(adds[column][0]) {
            sum <== total
          }
          When(ends[column][0]) { drained <== total }
        }
        finished[column % lanes].append(
          (hides[column % lanes / lanesOfHides][lane * parts + column / lanes], drained))
      }
    }
    for lane in 0..<lanes {
      let row =
        parts == 1 ? shown(finished[lane], lane, io, m) : chosen(finished[lane], lane, io, m)
      m.comb { io.row[lane] <== row }
    }
  }

  /// A step of all cells for each column, where the array spreads through a register for each four.
  private func copies(_ name: String, _ step: Steps.Ahead, _ m: Builder) -> [Unsigned] {
    guard spreads else { return m.copies(name, step.oneCycle.asUnsigned, count: columns) }
    return m.copies("\(name)Ahead", step.twoCycles.asUnsigned, count: (columns + 3) / 4)
      .enumerated().flatMap { part, ahead in
        m.copies("\(name)\(part)", ahead, count: min(4, columns - 4 * part))
      }
  }

  /// Sums with what hides them.
  private typealias Finished = [(hides: Bit, sum: Signed)]

  /// The sum of the row that leaves: all others are zero by the own reset of registers, so that an or of
  /// them is enough, which takes half of the look-up tables of a choice.
  private func shown(_ finished: Finished, _ lane: Int, _ io: IO, _ m: Builder) -> Signed {
    let shown = finished.enumerated().map { row, finished in
      let result = m.reg("shown_\(row)_\(lane)", signed: sumBits, reset: .none)
      m.sync(io.clock) {
        When(finished.hides) {
          result <== 0
        } else: {
          result <== finished.sum
        }
      }
      return result
    }
    return balanced(shown.map(\.asUnsigned)) { $0 | $1 }.asSigned
  }

  /// The same by a choice: where a lane has the sums of many columns, registers are dearer.
  private func chosen(_ finished: Finished, _ lane: Int, _ io: IO, _ m: Builder) -> Signed {
    let result = m.reg("result_\(lane)", signed: sumBits, reset: .none)
    m.sync(io.clock) { result <== oneHotSelect(finished.map { (!$0.hides, $0.sum) }) }
    return result
  }

  /// All registers of the block are used: without the middle one it is too slow in silicon, which
  /// timing models of open tools do not show.
  fileprivate static var multiplier: MULT18X18D {
    MULT18X18D(widthA: 16, widthB: 16, pipelineRegister: true)
  }

  private func registered(
    _ name: String, _ values: [Signed], _ clock: Clock, _ m: Builder
  ) -> [Signed] {
    let registers = values.indices.map { m.reg("\(name)Copy_\($0)", signed: 16, reset: .none) }
    m.sync(clock) { registers <== values }
    return registers
  }
}

/// When cells add, clear and move.
private struct Steps {
  /// A step, two cycles and one cycle before cells take it.
  struct Ahead {
    let twoCycles, oneCycle: Bit
  }

  /// Whether a product is added, and whether sums start at zero with the one behind.
  let adds, clear: Ahead
  /// Whether the sums move to the drain registers.
  let ends: Ahead
  /// Which rows, or parts of rows, do not go to the output, a cycle ahead: all but one.
  let hidesNext: Unsigned

  init(_ io: ContractionArray.IO, parts: Int, _ m: Builder) {
    func shifted(_ register: Unsigned, _ bit: Bit) -> Unsigned {
      concatenate(register[0..<register.width - 1], bit)
    }
    // The flags go beside the operands: broadcast, the multiplier's registers, and one for the way
    // from there to the sums.
    let stages = ContractionArray.multiplier.latency + 1
    let valid = m.reg("validSteps", unsigned: stages)
    let last = m.reg("lastSteps", unsigned: stages + 1)
    let first = m.reg("firstSteps", unsigned: stages - 2)
    let clear = m.reg("clearStep")
    m.unused(clear)
    let hides = m.reg("hiddenRows", unsigned: parts)
    // Sums are zero before their first product: with the last one before they leave, and
    // what a program that was stopped left behind goes now.
    let clears = last[stages - 2] | first[stages - 3]
    adds = Ahead(twoCycles: valid[stages - 2], oneCycle: valid[stages - 1])
    self.clear = Ahead(twoCycles: clears, oneCycle: clear)
    ends = Ahead(twoCycles: last[stages - 2], oneCycle: last[stages - 1])
    let next = concatenate(hides[0..<parts - 1], Bit(true))
    let wanted = io.pair.map {
      mux($0.shiftsToSecond, ~hides.constant(1 << (parts / 2)), next)
    }
    hidesNext = m.wire(
      "hidesNext",
      mux(last[stages], ~hides.constant(1), mux(io.shift, wanted ?? next, hides)))
    m.sync(io.clock) {
      valid <== shifted(valid, io.valid)
      last <== shifted(last, io.valid & io.last)
      first <== shifted(first, io.valid & io.first)
      clear <== clears
      hides <== hidesNext
    }
  }
}
