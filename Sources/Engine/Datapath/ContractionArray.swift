import ECP5
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

  /// Bits of a sum.
  public static let sumBits = 40
  /// Bits of a product.
  public static let productBits = 24
  /// Cycles from operands with `last` to row 0 at the output.
  public static let latency = 6
  /// Cycles from `shift` to the next row at the output.
  public static let shiftLatency = 1

  /// An array.
  public init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }

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
    /// Whether the next row is wanted.
    public let shift: Bit
    /// The sums of a row: row 0 ``ContractionArray/latency`` cycles after `last`, each next one after
    /// a `shift`.
    public let row: [Signed]
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "\(rows) by \(columns) multiply-accumulate cells with sums of \(Self.sumBits) bits."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      rows >= 2 && columns >= 1,
      "a ContractionArray of \(rows) by \(columns) has no rows to drain; use at least 2 by 1")
    return IO(
      clock: p.clock(), valid: p.bit(), first: p.bit(), last: p.bit(),
      a: p.vector(rows) { p.signed(16) }, b: p.vector(columns) { p.signed(16) },
      shift: p.bit(), row: p.output(p.vector(columns) { p.signed(Self.sumBits) }))
  }

  /// Describes the array.
  public func body(_ io: IO, _ m: Builder) {
    let a = copies("a", io.a, io.clock, m)
    let b = copies("b", io.b, io.clock, m)
    // The flags go beside the operands: broadcast, and the multiplier's registers.
    let stages = 1 + Self.multiplier.latency
    let valid = m.reg("validSteps", unsigned: stages)
    let first = m.reg("firstSteps", unsigned: stages - 2)
    let last = m.reg("lastSteps", unsigned: stages)
    let clear = m.reg("clear")
    let moved = m.reg("moved")
    let (adds, ends) = (valid[stages - 1], last[stages - 1])
    m.sync(io.clock) {
      valid <== shifted(valid, io.valid)
      first <== shifted(first, io.valid & io.first)
      last <== shifted(last, io.valid & io.last)
      // Sums are zero before their first product: with the last one before they leave, and
      // what a program that was stopped left behind goes now.
      clear <== last[stages - 2] | first[stages - 3]
      moved <== ends
    }

    let next = m.reg("nextRow", unsigned: unsignedBits(rows - 1))
    let select = m.wire("select", moved | io.shift)
    m.sync(io.clock) {
      When(ends) {
        next <== 0
      }.elseWhen(select) {
        next <== next &+ 1
      }
    }
    for column in 0..<columns {
      var finished: [Signed] = []
      for row in 0..<rows {
        let name = "\(row)_\(column)"
        let cell = m.instance("multiplier_\(name)", Self.multiplier)
        let sum = m.reg("sum_\(name)", signed: Self.sumBits, reset: .none)
        let drained = m.reg("drained_\(name)", signed: Self.sumBits, reset: .none)
        let product = cell.product[0..<Self.productBits].asSigned
        m.comb {
          cell.enable <== true
          cell.a <== a[row]
          cell.b <== b[column]
        }
        let total = m.wire("total_\(name)", sum &+ product.extended(to: Self.sumBits))
        m.sync(io.clock) {
          When(clear) {
            sum <== 0
          }.elseWhen(adds) {
            sum <== total
          }
          When(ends) { drained <== total }
        }
        finished.append(drained)
      }
      let result = m.reg("result_\(column)", signed: Self.sumBits, reset: .none)
      m.sync(io.clock) {
        When(select) { result <== choose(finished, by: next) }
      }
      m.comb { io.row[column] <== result }
    }
  }

  /// All registers of the block are used: without the middle one it is too slow in silicon, which
  /// timing models of open tools do not show.
  private static var multiplier: MULT18X18D {
    MULT18X18D(widthA: 16, widthB: 16, pipelineRegister: true)
  }

  private func shifted(_ register: Unsigned, _ bit: Bit) -> Unsigned {
    concatenate(register[0..<register.width - 1], bit)
  }

  private func copies(
    _ name: String, _ values: [Signed], _ clock: Clock, _ m: Builder
  ) -> [Signed] {
    let registers = values.indices.map { m.reg("\(name)Copy_\($0)", signed: 16, reset: .none) }
    m.sync(clock) { registers <== values }
    return registers
  }
}
