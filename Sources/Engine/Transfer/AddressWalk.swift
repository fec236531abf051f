import EngineProgram
import HDL

/// The addresses of nested loops, one a cycle.
///
/// A loop's step is added when that loop turns, all inner ones having begun anew; it counts from
/// their last address. A loop of 0 turns has 1. The first address is there two cycles after
/// `start`; after the last one nothing is to be read from it. It is a ``WalkAhead`` of who takes addresses.
public struct AddressWalk: Module {
  /// The loops, the innermost first.
  public struct Loops {
    /// The number of turns.
    public let counts: [Unsigned]
    /// What a turn adds to the address, two's complement.
    public let steps: [Unsigned]

    /// Loops by their parts.
    init(counts: [Unsigned], steps: [Unsigned]) { (self.counts, self.steps) = (counts, steps) }

    /// The loops of ``WalkFields``, as inputs.
    public init(_ p: Ports) {
      counts = p.vector(WalkFields.levels) { p.unsigned(FieldWidth.count) }
      steps = p.vector(WalkFields.levels) { p.unsigned(FieldWidth.address) }
    }
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Goes to the first address.
    public let start: Bit
    /// The first address.
    public let base: Unsigned
    /// The loops. They stand still until the last address.
    public let loops: Loops
    /// Goes to the next address.
    public let advance: Bit
    /// The address.
    public let address: Unsigned
    /// Whether it is the last one of a run of the innermost loop, of all loops but the outermost, and
    /// of all; whether the outermost loop makes its last turn.
    public let endsRun, endsTurn, isLast, inLastTurn: Bit
  }

  /// A walk.
  public init() {}

  /// The comment above the emitted module.
  public var documentation: String {
    "Addresses of \(WalkFields.levels) nested loops, one a cycle."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), base: p.unsigned(FieldWidth.address), loops: Loops(p),
      advance: p.bit(), address: p.output(p.unsigned(FieldWidth.address)),
      endsRun: p.output(p.bit()), endsTurn: p.output(p.bit()), isLast: p.output(p.bit()),
      inLastTurn: p.output(p.bit()))
  }

  /// Describes the walk.
  public func body(_ io: IO, _ m: Builder) {
    let levels = io.loops.counts.indices
    // Turns left, this one included, and whether this one is the last: known a cycle before.
    let left = levels.map { m.reg("left\($0)", unsigned: FieldWidth.count, reset: .none) }
    let atEnd = levels.map { m.reg("atEnd\($0)") }
    let isSingle = levels.map { level in
      m.wire("isSingle\(level)", !io.loops.counts[level][1..<FieldWidth.count].anyBit)
    }
    // A loop turns when it is not at its end and all inner ones are.
    let turns = levels.map { level in
      m.wire(
        "turns\(level)", balanced(Array(atEnd[0..<level]) + [!atEnd[level]]) { $0 & $1 })
    }
    // What has ended begins anew when it could turn: no matter whether an outer one turns.
    let innerEnd = levels.map { level in
      m.wire(
        "innerEnd\(level)", level == 0 ? Bit(true) : balanced(Array(atEnd[0..<level])) { $0 & $1 })
    }
    let begins = levels.map { m.wire("begins\($0)", io.start | atEnd[$0]) }
    let isFirst = m.reg("isFirst")
    // To the next address, from zero to the first one. What begins anew adds to nothing what it begins with:
    // adders choose, and nothing behind them.
    let step = m.reg("step", unsigned: FieldWidth.address, reset: .none)
    let addresses = WalkAhead(width: FieldWidth.address + 4, m)
    let before = addresses.ahead[0..<FieldWidth.address]
    let address = m.wire("place", (before & (!isFirst).repeated(before.width)) &+ step)
    let ends = [
      atEnd[0], balanced(atEnd.dropLast()) { $0 & $1 }, balanced(atEnd) { $0 & $1 },
      atEnd[levels.count - 1],
    ]

    m.sync(io.clock) {
      When(io.start) {
        isFirst <== true
        step <== io.base
      }.elseWhen(addresses.advances) {
        isFirst <== false
        step <== oneHotSelect(levels.map { (turns[$0], io.loops.steps[$0]) })
      }
      for level in levels {
        When(io.start | (addresses.advances & innerEnd[level])) {
          left[level]
            <== (left[level] & (!begins[level]).repeated(FieldWidth.count))
            &+ (io.loops.counts[level] | (!begins[level]).repeated(FieldWidth.count))
          atEnd[level] <== mux(begins[level], isSingle[level], left[level] == 2)
        }
      }
      addresses.move(
        concatenate(joined(ends), address), start: io.start, takes: io.advance)
    }
    let flags = addresses.next[FieldWidth.address..<addresses.next.width]
    m.comb {
      io.address <== addresses.next[0..<FieldWidth.address]
      io.endsRun <== flags[0]
      io.endsTurn <== flags[1]
      io.isLast <== flags[2]
      io.inLastTurn <== flags[3]
    }
  }
}
