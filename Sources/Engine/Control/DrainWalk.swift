import EngineProgram
import HDL
import HDLLibrary

/// Steps over the rows of the tiles that drain: a row a cycle, or one every second cycle where it
/// updates a core.
public struct DrainWalk: Module {
  /// Rows and columns of the array.
  public var rows: Int, columns: Int
  /// Cycles from a tile's coming in to its first row, at least 4.
  public var delay: Int

  /// A row on its way.
  public struct Row {
    /// Whether there is one.
    public let valid: Bit
    /// The address of its first element, and of its mask.
    public let c, mask: Unsigned
    /// The index of its first element.
    public let element: Unsigned
    /// Lanes in use.
    public let columns: Unsigned
    /// Whether it is the last one of all.
    public let isLast: Bit
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The tiles.
    public let drain: ProductIssue.Drain
    /// Whether rows come every second cycle.
    public let isUpdate: Bit
    /// From row to row.
    public let rowC, rowMask, rowElement: Unsigned
    /// The rows.
    public let row: Row
  }

  /// For an array of this size.
  public init(rows: Int, columns: Int, delay: Int) {
    (self.rows, self.columns, self.delay) = (rows, columns, delay)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Steps over the rows of tiles, \(delay) cycles after a tile comes in."
  }

  static func row(_ p: Ports, columns: Int) -> Row {
    Row(
      valid: p.bit(), c: p.unsigned(FieldWidth.address), mask: p.unsigned(FieldWidth.mask),
      element: p.unsigned(FieldWidth.element), columns: p.unsigned(columns), isLast: p.bit())
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(delay >= 4, "a DrainWalk needs a delay of at least 4 cycles, not \(delay)")
    return IO(
      clock: p.clock(), drain: p.input(ProductIssue(rows: rows, columns: columns).drain(p)),
      isUpdate: p.bit(), rowC: p.unsigned(FieldWidth.address), rowMask: p.unsigned(FieldWidth.mask),
      rowElement: p.unsigned(FieldWidth.element), row: p.output(Self.row(p, columns: columns)))
  }

  /// Describes the walk: tiles wait in a queue for their time.
  public func body(_ io: IO, _ m: Builder) {
    let tile = packed(
      Waiting(
        c: io.drain.place.c, mask: io.drain.place.mask, element: io.drain.place.element,
        rows: io.drain.rows, columns: io.drain.columns, isLast: io.drain.isLast))
    m.unused(io.drain.place.a, io.drain.place.b, io.drain.place.d)
    // Tiles come at most one a cycle and leave `delay` cycles later.
    let queue = m.instance("tiles", Fifo(width: tile.width, depth: delay + 1, level: m.isProving))
    let arrives = m.reg("arrives", unsigned: delay - 1)
    let begins = m.wire("begins", arrives[delay - 2])
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
    let isOdd = m.reg("isOdd")
    let c = m.reg("c", unsigned: FieldWidth.address, reset: .none)
    let mask = m.reg("mask", unsigned: FieldWidth.mask, reset: .none)
    let element = m.reg("element", unsigned: FieldWidth.element, reset: .none)
    let columns = m.reg("columns", unsigned: columns, reset: .none)
    let isLast = m.reg("isLast", reset: .none)
    m.sync(io.clock) {
      arrives <== concatenate(arrives[0..<delay - 2], io.drain.valid)
      When(begins) {
        left <== next.rows
        isOdd <== false
        c <== next.c
        mask <== next.mask
        element <== next.element
        columns <== next.columns
        isLast <== next.isLast
      }.elseWhen(left != 0) {
        isOdd <== !isOdd
        When(!io.isUpdate | isOdd) {
          left <== left &- 1
          c <== c &+ io.rowC
          mask <== mask &+ io.rowMask
          element <== element &+ io.rowElement
        }
      }
    }
    if let level = queue.level {
      describeProperties(
        io, arrives: arrives, begins: begins, rowsThatBegin: next.rows, left: left, isOdd: isOdd,
        level: level, m)
    }
    m.comb {
      io.row.valid <== (left != 0) & !(io.isUpdate & isOdd)
      io.row.c <== c
      io.row.mask <== mask
      io.row.element <== element
      io.row.columns <== columns
      io.row.isLast <== isLast & (left == 1)
    }
  }

  /// A tile in the queue.
  private struct Waiting {
    let c, mask, element, rows, columns: Unsigned
    let isLast: Bit
  }
}
