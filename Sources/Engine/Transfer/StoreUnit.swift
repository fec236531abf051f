import EngineProgram
import HDL
import HDLLibrary

/// Runs `store`: sends words of a pad to the output stream, two in each stream word, the first one
/// low.
///
/// An address goes out in every cycle as long as there is room for what comes back. If the stream
/// is always taken, the unit takes ``CycleModel/store(words:)`` cycles from `start` to `done`.
public struct StoreUnit: Module {
  /// Cycles from an address to its word.
  public var readLatency: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins; the walk stands still until `done`.
    public let start: Bit
    /// The walk over addresses.
    public let walk: WordWalk
    /// Reads the words.
    public let read: WordRead
    /// Sends them.
    public let output: Source<Unsigned>
    /// Whether all have been taken.
    public let done: Bit
  }

  /// A unit for a pad whose words come `readLatency` cycles after their address.
  public init(readLatency: Int = CycleModel.padRead) { self.readLatency = readLatency }

  /// The comment above the emitted module.
  public var documentation: String { "Sends words of a pad to a stream, two in each word." }

  /// Stream words on their way or waiting: enough that a stream without pauses never stops.
  public var places: Int { (readLatency + 5) / 2 + 2 }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(readLatency >= 1, "a StoreUnit needs a read latency of at least 1")
    return IO(
      clock: p.clock(), start: p.bit(), walk: WordWalk(p), read: WordRead(p, width: 16),
      output: p.source(p.unsigned(32)), done: p.output(p.bit()))
  }

  /// Describes the unit.
  public func body(_ io: IO, _ m: Builder) {
    let walk = io.walk
    // The first address is there then.
    let starts = m.delayed("starts", io.start, by: CycleModel.walkStart - 1, io.clock)
    let queue = m.instance("queue", Fifo(width: 32, depth: places, level: m.isProving))
    let runs = m.reg("runs")
    let drains = m.reg("drains")
    let atUpper = m.reg("atUpper")
    let free = m.reg("free", unsigned: unsignedBits(places), reset: .value(places))
    let enable = m.reg("enable")
    let address = m.reg("address", unsigned: FieldWidth.address, reset: .none)
    let done = m.reg("isDone")
    // A word's upper half follows its lower one, so it needs no place of its own.
    let issues = m.wire("issues", runs & (atUpper | (free != 0)))
    let begins = m.wire("begins", issues & !atUpper)
    let taken = m.wire("taken", io.output.ready & queue.y.valid)

    m.sync(io.clock) {
      enable <== issues
      address <== walk.address
      done <== drains & (free == places)
      When(starts) {
        runs <== true
        atUpper <== false
      }.elseWhen(issues) {
        runs <== !walk.isLast
        atUpper <== !atUpper
      }
      When(issues & walk.isLast) { drains <== true }.elseWhen(free == places) { drains <== false }
      When(begins & !taken) { free <== free &- 1 }.elseWhen(taken & !begins) {
        free <== free &+ 1
      }
    }

    // What is on its way: halves, and whether one is the last of its word.
    let arrives = m.delayed("arrives", enable, by: readLatency, io.clock)
    let isUpper = m.delayed("isUpper", atUpper, by: readLatency + 1, io.clock)
    let isLast = m.delayed("isLast", walk.isLast, by: readLatency + 1, io.clock)
    let lower = m.reg("lower", unsigned: 16, reset: .none)
    let word = m.reg("word", unsigned: 32, reset: .none)
    let wordValid = m.reg("wordValid")
    m.sync(io.clock) {
      lower <== io.read.data
      word
        <== mux(
          isUpper, concatenate(io.read.data, lower), io.read.data.extended(to: 32))
      wordValid <== arrives & (isUpper | isLast)
    }
    // Not looked at, as a proof says that there always is room.
    m.unused(walk.endsRun, queue.x.ready, walk.endsTurn, walk.inLastTurn)
    m.assert("hasRoom", if: wordValid, queue.x.ready)
    if let level = queue.level {
      describeProperties(
        io, level: level, free: free, begun: runs & atUpper,
        ends: issues & (atUpper | walk.isLast), arrives: arrives & (isUpper | isLast),
        wordValid: wordValid, isIdle: !runs & !drains & !starts, m)
    }
    m.comb {
      walk.start <== io.start
      walk.advance <== issues
      queue.x.valid <== wordValid
      queue.x.payload <== word
      io.output <== queue.y
      io.read.enable <== enable
      io.read.address <== address
      io.done <== done
    }
  }

  /// For a proof that no word comes to a queue that is full: every place is free, or has a word that
  /// waits for its upper half, is on its way, or is in the queue.
  private func describeProperties(
    _ io: IO, level: Unsigned, free: Unsigned, begun: Bit, ends: Bit, arrives: Bit, wordValid: Bit,
    isIdle: Bit, _ m: Builder
  ) {
    m.assume("startsWhenDone", if: io.start, isIdle)
    var onWay = [ends]
    for stage in 0...readLatency {
      let next = m.reg("onWay\(stage)")
      let last = onWay[stage]
      m.sync(io.clock) { next <== last }
      onWay.append(next)
    }
    m.assert("arrivesInTime", arrives == onWay[readLatency + 1])
    let width = unsignedBits(places) + 3
    let words = (onWay.dropFirst() + [begun, wordValid]).reduce(
      free.extended(to: width) &+ level.extended(to: width)
    ) { $0 &+ $1.asUnsigned.extended(to: width) }
    m.assert("placesAreKept", words == places)
  }
}
