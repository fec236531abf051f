import HDL

/// The input of `depth` steps ago. A step is a cycle in which `enable` is set.
///
/// Up to three steps are registers, more are a RAM that is read one step ahead of its writing. Both
/// are zero at power-up; a reset does not clear them.
public struct DelayLine: Module {
  /// Bits of a word.
  public var width: Int
  /// The number of steps.
  public var depth: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Whether a step is made.
    public let enable: Bit
    /// The word that enters.
    public let x: Unsigned
    /// The word of `depth` steps ago.
    public let y: Unsigned
  }

  /// A delay of `depth` steps.
  public init(width: Int, depth: Int) { (self.width, self.depth) = (width, depth) }

  /// The comment above the emitted module.
  public var documentation: String { "Delays \(width) bits by \(depth) steps." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(width >= 1, "a DelayLine of \(width) bits holds nothing; use at least 1 bit")
    p.require(depth >= 1, "a DelayLine of \(depth) steps is a wire; use at least 1")
    return IO(
      clock: p.clock(), enable: p.bit(), x: p.unsigned(width), y: p.output(p.unsigned(width)))
  }

  /// Describes the delay.
  public func body(_ io: IO, _ m: Builder) {
    if depth <= 3 {
      let steps = (1...depth).map { m.reg("step\($0)", unsigned: width) }
      m.sync(io.clock) {
        When(io.enable) {
          for (index, step) in steps.enumerated() {
            step <== (index == 0 ? io.x : steps[index - 1])
          }
        }
      }
      m.comb { io.y <== steps[depth - 1] }
      return
    }
    let words = m.memory(
      "words", depth: depth, unsigned: width, collision: .undefined,
      initial: [BitPattern(0, width: width)])
    let address = m.reg("address", unsigned: words.addressBits)
    let next = m.wire("next", following(address, in: depth))
    words.write(io.clock, at: address, io.x, enable: io.enable)
    // The next address holds the oldest word, written depth - 1 steps ago.
    let word = words.read("word", io.clock, at: next, enable: io.enable)
    m.sync(io.clock) {
      When(io.enable) { address <== next }
    }
    m.comb { io.y <== word }
  }
}

/// The address after `address`, from the last of `depth` back to zero.
func following(_ address: Unsigned, in depth: Int) -> Unsigned {
  depth.nonzeroBitCount == 1
    ? address &+ 1 : mux(address == depth - 1, address.constant(0), address &+ 1)
}
