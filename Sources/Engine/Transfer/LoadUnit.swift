import EngineProgram
import HDL

/// Runs `load`: writes words of the input stream to a pad, two halves of each, the low one first.
///
/// A half is written in every cycle in which there is one. If the stream never waits, the
/// unit takes ``CycleModel/load(words:)`` cycles from `start` to `done`.
public struct LoadUnit: Module {
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins; the walk stands still until `done`.
    public let start: Bit
    /// The walk over addresses.
    public let walk: WordWalk
    /// The words.
    public let input: Sink<Unsigned>
    /// Writes them.
    public let write: WordWrite
    /// Whether the last half was written, so long ago that a fault of its address is known.
    public let done: Bit
  }

  /// A unit.
  public init() {}

  /// The comment above the emitted module.
  public var documentation: String { "Writes words of a stream to a pad, two halves of each." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), walk: WordWalk(p), input: p.sink(p.unsigned(32)),
      write: WordWrite(p),
      done: p.output(p.bit()))
  }

  /// Describes the unit.
  public func body(_ io: IO, _ m: Builder) {
    let walk = io.walk
    // The first address is there then.
    let begins = m.delayed("begins", io.start, by: CycleModel.walkStart - 1, io.clock)
    let runs = m.reg("runs")
    let atUpper = m.reg("atUpper")
    let upper = m.reg("upper", unsigned: 16, reset: .none)
    let enable = m.reg("enable")
    let address = m.reg("address", unsigned: FieldWidth.address, reset: .none)
    let data = m.reg("data", unsigned: 16, reset: .none)
    let ends = m.reg("ends")
    let done = m.delayed("isDone", ends, by: CycleModel.writeEnd, io.clock)
    let moves = m.wire("moves", runs & (atUpper | io.input.valid))

    m.sync(io.clock) {
      enable <== moves
      address <== walk.address
      data <== mux(atUpper, upper, io.input.payload[0..<16])
      ends <== moves & walk.isLast
      When(begins) {
        runs <== true
        atUpper <== false
      }.elseWhen(moves) {
        runs <== !walk.isLast
        atUpper <== !atUpper
      }
      When(!atUpper) { upper <== io.input.payload[16..<32] }
    }
    m.unused(walk.endsRun, walk.endsTurn, walk.inLastTurn)
    m.comb {
      walk.start <== io.start
      walk.advance <== moves
      io.input.ready <== runs & !atUpper
      io.write.enable <== enable
      io.write.address <== address
      io.write.data <== data
      io.done <== done
    }
  }
}
