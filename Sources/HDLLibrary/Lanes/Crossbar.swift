import HDL

/// Connects every output to the input it selects, one cycle later.
///
/// Several outputs can select the same input. A selection past the last input takes the last one.
/// `advance` moves the registers.
public struct Crossbar: Module {
  /// The number of inputs.
  public var inputs: Int
  /// The number of outputs.
  public var outputs: Int
  /// Bits of a lane.
  public var width: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Whether registers move.
    public let advance: Bit
    /// For each output, the input it takes.
    public let select: [Unsigned]
    /// The inputs.
    public let x: [Unsigned]
    /// The outputs.
    public let y: [Unsigned]
  }

  /// A crossbar of lanes of `width` bits.
  public init(inputs: Int, outputs: Int, width: Int) {
    (self.inputs, self.outputs, self.width) = (inputs, outputs, width)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Connects each of \(outputs) outputs to one of \(inputs) inputs of \(width) bits."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      inputs >= 2 && outputs >= 1,
      "a Crossbar of \(inputs) inputs and \(outputs) outputs has no choice to make; "
        + "use at least 2 inputs and 1 output")
    p.require(width >= 1, "a Crossbar of lanes of \(width) bits moves nothing; use at least 1 bit")
    return IO(
      clock: p.clock(reset: .none), advance: p.bit(),
      select: p.vector(outputs) { p.unsigned(unsignedBits(max(1, inputs - 1))) },
      x: p.vector(inputs) { p.unsigned(width) },
      y: p.output(p.vector(outputs) { p.unsigned(width) }))
  }

  /// Describes the crossbar.
  public func body(_ io: IO, _ m: Builder) {
    let chosen = (0..<outputs).map { m.reg("chosen\($0)", unsigned: width, reset: .none) }
    m.sync(io.clock) {
      When(io.advance) {
        for output in 0..<outputs { chosen[output] <== io.x[io.select[output]] }
      }
    }
    m.comb { io.y <== chosen }
  }
}
