import Engine
import EngineProgram
import HDL

/// A ``LoadUnit`` with a walk of its own.
struct LoadWithWalk: Module {
  struct IO {
    let clock: Clock
    let start: Bit
    let base: Unsigned
    let loops: AddressWalk.Loops
    let input: Sink<Unsigned>
    let write: WordWrite
    let done: Bit
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), base: p.unsigned(FieldWidth.address),
      loops: AddressWalk.Loops(p), input: p.sink(p.unsigned(32)), write: WordWrite(p),
      done: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let unit = m.instance("unit", LoadUnit())
    connect(unit.walk, base: io.base, io.loops, io.clock, m)
    m.comb {
      unit.clock <== io.clock
      unit.start <== io.start
      unit.input <== io.input
      io.write.enable <== unit.write.enable
      io.write.address <== unit.write.address
      io.write.data <== unit.write.data
      io.done <== unit.done
    }
  }
}

/// A ``StoreUnit`` with a walk of its own.
struct StoreWithWalk: Module {
  var readLatency: Int

  struct IO {
    let clock: Clock
    let start: Bit
    let base: Unsigned
    let loops: AddressWalk.Loops
    let read: WordRead
    let output: Source<Unsigned>
    let done: Bit
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), base: p.unsigned(FieldWidth.address),
      loops: AddressWalk.Loops(p), read: WordRead(p, width: 16),
      output: p.source(p.unsigned(32)), done: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let unit = m.instance("unit", StoreUnit(readLatency: readLatency))
    connect(unit.walk, base: io.base, io.loops, io.clock, m)
    m.comb {
      unit.clock <== io.clock
      unit.start <== io.start
      unit.read.data <== io.read.data
      io.read.enable <== unit.read.enable
      io.read.address <== unit.read.address
      io.output <== unit.output
      io.done <== unit.done
    }
  }
}

/// Gives a unit a walk.
private func connect(
  _ unit: WordWalk, base: Unsigned, _ loops: AddressWalk.Loops, _ clock: Clock, _ m: Builder
) {
  let walk = m.instance("walk", AddressWalk())
  m.comb {
    walk.clock <== clock
    walk.start <== unit.start
    walk.advance <== unit.advance
    walk.base <== base
    walk.loops <== loops
    unit.address <== walk.address
    unit.endsRun <== walk.endsRun
    unit.endsTurn <== walk.endsTurn
    unit.isLast <== walk.isLast
    unit.inLastTurn <== walk.inLastTurn
  }
}
