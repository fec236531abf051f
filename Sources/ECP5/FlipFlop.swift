import HDL

/// A flip-flop of the ECP5 that synthesis leaves as it is.
///
/// Synthesis merges registers that always hold the same, and so undoes the copies by which a
/// designer spreads a signal of many readers over the device. Copies made of this cell stay.
public struct FlipFlop: Module {
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// What is taken at its edge.
    public let data: Bit
    /// What was taken.
    public let state: Bit
  }

  /// A flip-flop without reset, which starts at zero.
  public init() {}

  /// The cell's name.
  public var name: String { "TRELLIS_FF_copy" }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(reset: .none), data: p.bit(), state: p.output(p.bit()))
  }

  /// What the cell does, as the simulators take it.
  public func body(_ io: IO, _ m: Builder) {
    let register = m.reg("register", reset: .none)
    m.sync(io.clock) { register <== io.data }
    m.comb { io.state <== register }
  }

  /// The cell with its pins, as synthesis takes it.
  public func vendorCell(_ io: IO) -> VendorCell? {
    VendorCell(
      "TRELLIS_FF",
      parameters: [
        ("GSR", "DISABLED"), ("CEMUX", "1"), ("CLKMUX", "CLK"), ("LSRMUX", "LSR"),
        ("REGSET", "RESET"), ("SRMODE", "LSR_OVER_CE"),
      ],
      pins: [
        ("CLK", io.clock.signal), ("CE", Bit(true)), ("LSR", Bit(false)), ("DI", io.data),
        ("Q", io.state),
      ])
  }
}

extension Builder {
  /// Copies of a value behind a register each, which synthesis does not merge.
  public func copies(_ name: String, _ value: Unsigned, count: Int) -> [Unsigned] {
    (0..<count).map { copy in
      let bits = (0..<value.width).map { bit in
        let cell = instance("\(name)_\(copy)_\(bit)", FlipFlop())
        comb { cell.data <== value[bit] }
        return cell.state
      }
      return concatenate(bits.reversed())
    }
  }
}
