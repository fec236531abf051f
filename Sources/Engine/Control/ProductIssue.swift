import EngineProgram
import HDL

/// Issues the products of a contraction, one a cycle: the addresses of A and B, tile by tile.
///
/// The last product of a tile waits until the tile before has drained, for then its sums leave
/// the accumulators. If computing and draining need one port, the first product of a tile waits
/// instead.
public struct ProductIssue: Module {
  /// Rows and columns of the array.
  public var rows: Int, columns: Int
  /// Parts in which rows drain.
  public var parts: Int
  /// Whether tiles can come in pairs.
  public var tilesPair: Bool

  /// One of the loops over the products of a sum.
  public struct Loop {
    /// The number of turns.
    public let count: Unsigned
    /// What a turn adds to the addresses.
    public let a, b: Unsigned
  }

  /// A product on its way to the pads.
  public struct Product {
    /// Whether there is one.
    public let valid: Bit
    /// The addresses of A, or of the bias, and of B.
    public let a, b: Unsigned
    /// Lanes in use.
    public let rows, columns: Unsigned
    /// Whether it is the bias, which is multiplied by a power of two.
    public let isBias: Bit
    /// Whether it begins and ends the sums of a tile.
    public let isFirst, isLast: Bit
  }

  /// What drains, given with the issue of a tile's last product.
  public struct Drain {
    /// Whether a tile begins to drain.
    public let valid: Bit
    /// Where it goes.
    public let place: TileWalk.Place
    /// Rows and columns in use.
    public let rows: Unsigned
    /// Lanes in use.
    public let columns: Unsigned
    /// Whether it is the last tile.
    public let isLast: Bit
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins a contraction; the inputs below stand still while it lasts.
    public let start: Bit
    /// The loops over the products of a sum, the innermost first.
    public let loops: [Loop]
    /// Whether sums start from a bias, drain at half speed, must not overlap with draining, or if
    /// so only with its reads.
    public let hasBias, isUpdate, isSerial, readsAlone: Bit
    /// Whether sums drain with partial sums, and whether they become some.
    public let isPartial, storesPartial: Bit
    /// Rows and columns of the last tile along each.
    public let lastRows, lastColumns: Unsigned
    /// Whether tiles come in pairs, which drain together; none where they cannot.
    public let isPair: Bit?
    /// Whether tiles may drain: the keys for random bits are there.
    public let drains: Bit
    /// The tiles.
    public let tile: Sink<TileWalk.Tile>
    /// The products, three cycles after their tile is looked at.
    public let product: Product
    /// The tile that begins to drain.
    public let drain: Drain
  }

  /// For an array of this size.
  public init(rows: Int, columns: Int, parts: Int = 1, tilesPair: Bool = false) {
    (self.rows, self.columns, self.parts, self.tilesPair) = (rows, columns, parts, tilesPair)
  }

  /// Cycles from the issue of a product, and of the drain, to the product's address.
  public static let latency = 3

  /// The comment above the emitted module.
  public var documentation: String { "Issues the products of a contraction, one a cycle." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    let address = { p.unsigned(FieldWidth.address) }
    let bits = unsignedBits(max(rows, columns))
    return IO(
      clock: p.clock(), start: p.bit(),
      loops: p.vector(InstructionSet.depthLevels) {
        Loop(count: p.unsigned(FieldWidth.count), a: address(), b: address())
      },
      hasBias: p.bit(), isUpdate: p.bit(), isSerial: p.bit(), readsAlone: p.bit(),
      isPartial: p.bit(), storesPartial: p.bit(),
      lastRows: p.unsigned(bits),
      lastColumns: p.unsigned(bits), isPair: tilesPair ? p.bit() : nil, drains: p.bit(),
      tile: p.sink(
        TileWalk.Tile(
          place: TileWalk.place(p), isLastRow: p.bit(), isLastColumn: p.bit(), isLast: p.bit())),
      product: p.output(product(p)), drain: p.output(drain(p)))
  }

  /// A product's ports.
  func product(_ p: Ports) -> Product {
    Product(
      valid: p.bit(), a: p.unsigned(FieldWidth.address), b: p.unsigned(FieldWidth.address),
      rows: p.unsigned(rows), columns: p.unsigned(columns), isBias: p.bit(), isFirst: p.bit(),
      isLast: p.bit())
  }

  /// A drain's ports.
  func drain(_ p: Ports) -> Drain {
    Drain(
      valid: p.bit(), place: TileWalk.place(p), rows: p.unsigned(unsignedBits(max(rows, columns))),
      columns: p.unsigned(columns), isLast: p.bit())
  }

  /// Describes the issue: counters, the step they select, offsets, addresses.
  public func body(_ io: IO, _ m: Builder) {
    let tile = io.tile.payload
    let depth = m.instance("depth", DepthWalk())
    let step = depth.step
    // Whether the next product is the first one of a tile.
    let atFirst = m.reg("atFirst")
    let pause = m.reg("pause", unsigned: 8)
    let isFree = m.reg("isFree", reset: true)
    // Masters pass the finish in the cycles between rows, so the rows of all tiles of an update
    // come at distances of whole rows: cycles since the last one, modulo those of a row.
    let beat = m.reg("beat", unsigned: 3)
    let keepsBeat = m.reg("keepsBeat")

    // Whether a tile may begin and end now, known a cycle before.
    let mayBegin = m.reg("mayBegin", reset: true)
    let mayEnd = m.reg("mayEnd")
    let waits = m.wire("waits", (step.isLast & !mayEnd) | (atFirst & !mayBegin))
    let issues = m.wire("issues", io.tile.valid & step.valid & !waits)
    let takes = m.wire("takes", issues & step.isLast)
    let bits = io.lastRows.width
    let fullRows = Unsigned(rows, width: bits)
    let rowCount = m.wire("rowCount", mux(tile.isLastRow, io.lastRows, fullRows))
    let lastRowsOfAll = io.lastRowsOfAll(m)
    let drainCount =
      tilesPair
      ? m.wire("drainCount", mux(tile.isLastRow, lastRowsOfAll, fullRows)) : rowCount
    let columnCount = m.wire(
      "columnCount", mux(tile.isLastColumn, io.lastColumns, Unsigned(columns, width: bits)))
    m.changesSeldom(rowCount, columnCount)
    let rowLanes = m.wire("rowLanes", lanes(rows, of: rowCount))
    let columnLanes = m.wire("columnLanes", lanes(columns, of: columnCount))
    let times = TileTimes(
      io, rows: rows, lastRows: lastRowsOfAll, parts: parts, isLastRow: tile.isLastRow, m)

    let lastBeat = mux(
      io.isPartial, Unsigned(DrainPace.ofUpdateWithPartial.distance - 1, width: 3),
      Unsigned(DrainPace.ofUpdate.distance - 1, width: 3))
    let beatNext = m.wire(
      "beatNext",
      mux(takes, Unsigned(1, width: 3), mux(beat == lastBeat, beat.constant(0), beat &+ 1)))
    let keepsBeatNext = m.wire(
      "keepsBeatNext", !io.start & mux(takes, io.isUpdate, keepsBeat))
    // A tile of one row is gone when the next could end; a serial one is not.
    let isFreeNext = m.wire(
      "isFreeNext",
      io.start | mux(takes, times.isBrief, isFree | (pause == 1)))
    m.comb {
      depth.clock <== io.clock
      depth.start <== io.start
      depth.hasBias <== io.hasBias
      zip(depth.counts, io.loops).flatMap { count, loop in block { count <== loop.count } }
      depth.takes <== issues
      io.tile.ready <== takes
    }
    m.sync(io.clock) {
      When(io.start) { atFirst <== true }.elseWhen(issues) { atFirst <== step.isLast }
      beat <== beatNext
      keepsBeat <== keepsBeatNext
      isFree <== isFreeNext
      mayBegin <== !io.isSerial | isFreeNext
      mayEnd <== (io.isSerial | isFreeNext) & io.drains & !(keepsBeatNext & beatNext.anyBit)
      When(takes) {
        pause <== times.pause
      }.elseWhen(!isFree) { pause <== pause &- 1 }
    }

    if m.isProving {
      describeProperties(
        io, takes: takes,
        rowCycles: mux(
          tile.isLastRow, m.delayed("lastRowCycles", times.last, by: 1, io.clock),
          m.delayed("fullRowCycles", times.full, by: 1, io.clock)), isFree: isFree,
        pause: pause, atFirst: atFirst, mayBegin: mayBegin, mayEnd: mayEnd, m)
    }
    describeAddresses(
      io, m, step, issues: issues, takes: takes, atFirst, rowLanes, columnLanes)
    let drain = m.reg("drainValid")
    let place = m.reg("drainPlace", like: tile.place, reset: .none)
    let drainRows = m.reg("drainRows", unsigned: bits, reset: .none)
    let drainColumns = m.reg("drainColumns", unsigned: columns, reset: .none)
    let drainIsLast = m.reg("drainIsLast", reset: .none)
    m.sync(io.clock) {
      drain <== takes
      place <== tile.place
      drainRows <== drainCount
      drainColumns <== columnLanes
      drainIsLast <== tile.isLast
    }
    m.comb {
      io.drain.valid <== drain
      io.drain.place <== place
      io.drain.rows <== drainRows
      io.drain.columns <== drainColumns
      io.drain.isLast <== drainIsLast
    }
  }

  private func describeAddresses(
    _ io: IO, _ m: Builder, _ step: DepthWalk.Step, issues: Bit, takes: Bit,
    _ atFirst: Bit, _ rowLanes: Unsigned, _ columnLanes: Unsigned
  ) {
    let tile = io.tile.payload
    // Stage 1: which loop brought this product, and the tile's base.
    let level = m.reg("level", like: step.level, reset: .none)
    let flags = m.reg("flags1", unsigned: 5)
    let lanes1 = m.reg("lanes1", unsigned: rows + columns, reset: .none)
    let baseA = m.reg("baseA1", unsigned: FieldWidth.address, reset: .none)
    let baseB = m.reg("baseB1", unsigned: FieldWidth.address, reset: .none)
    // Stage 2: the offset in the tile.
    let flags2 = m.reg("flags2", unsigned: 4)
    let lanes2 = m.reg("lanes2", unsigned: rows + columns, reset: .none)
    let baseA2 = m.reg("baseA2", unsigned: FieldWidth.address, reset: .none)
    let baseB2 = m.reg("baseB2", unsigned: FieldWidth.address, reset: .none)
    let offsetA = m.reg("offsetA", unsigned: FieldWidth.address, reset: .none)
    let offsetB = m.reg("offsetB", unsigned: FieldWidth.address, reset: .none)
    // Stage 3: the address.
    let flags3 = m.reg("flags3", unsigned: 4)
    let lanes3 = m.reg("lanes3", unsigned: rows + columns, reset: .none)
    let a = m.reg("a", unsigned: FieldWidth.address, reset: .none)
    let b = m.reg("b", unsigned: FieldWidth.address, reset: .none)

    let stepA = m.wire("stepA", oneHotSelect(io.loops.enumerated().map { (level[$0], $1.a) }))
    let stepB = m.wire("stepB", oneHotSelect(io.loops.enumerated().map { (level[$0], $1.b) }))
    m.sync(io.clock) {
      flags <== joined([issues, step.isBias, issues & atFirst, takes, step.isFirst])
      lanes1 <== concatenate(columnLanes, rowLanes)
      level <== step.level
      baseA <== mux(step.isBias, tile.place.d, tile.place.a)
      baseB <== tile.place.b

      flags2 <== flags[0..<4]
      lanes2 <== lanes1
      baseA2 <== baseA
      baseB2 <== baseB
      When(flags[0]) {
        When(flags[4] | flags[1]) {
          offsetA <== 0
          offsetB <== 0
        }.else {
          offsetA <== offsetA &+ stepA
          offsetB <== offsetB &+ stepB
        }
      }

      flags3 <== flags2
      lanes3 <== lanes2
      a <== baseA2 &+ offsetA
      b <== baseB2 &+ offsetB
    }
    m.comb {
      io.product.valid <== flags3[0]
      io.product.isBias <== flags3[1]
      io.product.isFirst <== flags3[2]
      io.product.isLast <== flags3[3]
      io.product.rows <== lanes3[0..<rows]
      io.product.columns <== lanes3[rows..<rows + columns]
      io.product.a <== a
      io.product.b <== b
    }
  }

  /// A bit for each lane below a count.
  private func lanes(_ number: Int, of count: Unsigned) -> Unsigned {
    joined((0..<number).map { Unsigned($0, width: count.width) < count })
  }
}

/// Bits as a number, the first one lowest.
func joined(_ bits: [Bit]) -> Unsigned { concatenate(bits.reversed() as [any Value]) }
