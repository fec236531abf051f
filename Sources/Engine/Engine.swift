import ECP5
import EngineProgram
import HDL

/// The training engine: a program memory and a sequencer, three pads, and units for contractions,
/// softmax and transfers.
///
/// Words of a program come in through `program`, then `run` starts it. Its instructions read
/// `input` and send to `output`, both with back-pressure; nothing else ever waits.
public struct Engine: Module {
  /// Sizes of array and memories.
  public var configuration: EngineConfiguration

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The words of a program, while none runs.
    public let program: Sink<Unsigned>
    /// Makes the next word of the program its first one.
    public let rewind: Bit
    /// Runs the program.
    public let run: Bit
    /// Whether a program runs.
    public let busy: Bit
    /// Why the last program stopped early: a ``Fault``, or 0.
    public let fault: Unsigned
    /// The instruction that runs, or at which the last program ended.
    public let place: Unsigned
    /// Words for instructions that read.
    public let input: Sink<Unsigned>
    /// Words of instructions that send.
    public let output: Source<Unsigned>
  }

  /// An engine of these sizes.
  public init(_ configuration: EngineConfiguration) { self.configuration = configuration }

  /// The module's name.
  public var name: String { "Engine_\(configuration.rows)x\(configuration.columns)" }

  /// The comment above the emitted module.
  public var documentation: String {
    "Training engine with an array of \(configuration.rows) by \(configuration.columns) cells."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), program: p.sink(p.unsigned(32)), rewind: p.bit(), run: p.bit(),
      busy: p.output(p.bit()), fault: p.output(p.unsigned(4)),
      place: p.output(p.unsigned(Sequencer(configuration).placeBits + 1)),
      input: p.sink(p.unsigned(32)), output: p.source(p.unsigned(32)))
  }

  /// Connects the parts.
  public func body(_ io: IO, _ m: Builder) {
    let parts = EngineParts(configuration, io.clock, m)
    m.comb {
      parts.sequencer.program <== io.program
      parts.sequencer.rewind <== io.rewind
      parts.sequencer.run <== io.run
      io.busy <== parts.sequencer.busy
      io.fault <== parts.sequencer.fault
      io.place <== parts.sequencer.place
    }
    parts.connectUnits(m, io.clock)
    parts.connectPads(m, io.clock)
    parts.connectStreams(io, m)
    m.connect("resets", parts.clocks, to: io.clock, spreads: configuration.spreads)
  }
}
