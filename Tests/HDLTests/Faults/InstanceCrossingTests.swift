import HDL
import Testing

/// A value that crosses from one clock to another through the ports of instances was not seen: only
/// registers of the module itself were looked at.
@Suite struct InstanceCrossingTests {
  private func faults(_ way: CrossingByInstance.Way) -> String {
    do {
      _ = try Design(CrossingByInstance(way: way))
      return ""
    } catch { return "\(error)" }
  }

  @Test func findsWhatAnInstanceTakes() {
    #expect(
      faults(.into) == """
        HDLTests/InstanceCrossingTests.swift:83: error: instance input 'stage.x' of clock \
        'slow' takes 'count' of clock 'fast' (HDLTests/InstanceCrossingTests.swift:77); cross \
        through a Synchronizer or an AsyncFifo, or state m.allowCrossing(into: stage.x)
        """)
  }

  @Test func findsWhatAnInstanceGives() {
    #expect(
      faults(.outOf) == """
        HDLTests/InstanceCrossingTests.swift:89: error: register 'copy' of clock 'fast' takes \
        'stage.y' of clock 'slow' (HDLTests/InstanceCrossingTests.swift:81); cross through a \
        Synchronizer or an AsyncFifo, or state m.allowCrossing(into: copy)
        """)
  }

  @Test func findsWhatAMemoryTakes() {
    #expect(
      faults(.memory) == """
        HDLTests/InstanceCrossingTests.swift:92: error: memory 'words' of clock 'slow' takes \
        'count' of clock 'fast' (HDLTests/InstanceCrossingTests.swift:77); cross through a \
        Synchronizer or an AsyncFifo
        """)
  }

  @Test func takesWaiversAndEqualClocks() {
    #expect(faults(.waived) == "")
    #expect(faults(.none) == "")
  }
}

private struct Delay: Module {
  struct IO {
    let clock: Clock
    let x: Unsigned
    let y: Unsigned
  }
  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), x: p.unsigned(4), y: p.output(p.unsigned(4)))
  }
  func body(_ io: IO, _ m: Builder) {
    let held = m.reg("held", unsigned: 4)
    m.sync(io.clock) { held <== io.x }
    m.comb { io.y <== held }
  }
}

private struct CrossingByInstance: Module {
  enum Way { case none, into, waived, outOf, memory }
  var way: Way
  var name: String { "CrossingByInstance" }

  struct IO {
    let fast: Clock
    let slow: Clock
    let y: Unsigned
  }
  func ports(_ p: Ports) -> IO {
    IO(fast: p.clock(), slow: p.clock(), y: p.output(p.unsigned(4)))
  }
  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: 4)
    let own = m.reg("own", unsigned: 4)
    m.sync(io.fast) { count <== count &+ 1 }
    m.sync(io.slow) { own <== own &+ 1 }
    let stage = m.instance("stage", Delay())
    m.comb {
      stage.x <== (way == .into || way == .waived ? count : own)
      stage.clock <== io.slow
    }
    if way == .waived { m.allowCrossing(into: stage.x) }
    let copy = m.reg("copy", unsigned: 4)
    m.sync(io.fast) {
      copy <== (way == .outOf ? stage.y : count)
    }
    if way == .memory {
      let words = m.memory("words", depth: 16, unsigned: 4, collision: .undefined)
      words.write(io.slow, at: count, own, enable: Bit(true))
      m.unused(words.read("word", io.slow, at: own))
    }
    m.unused(count, own, stage.y)
    m.comb { io.y <== copy }
  }
}
