import HDL

/// The output register of the ECP5's pins with two bits a cycle: `high` goes out while the clock is
/// high, `low` while it is low. With the constants 1 and 0 it sends the clock itself.
///
/// A simulation of cycles sees the pin at the end of a cycle, when the clock is low.
public struct ODDRX1F: Module {
  /// An output register.
  public init() {}

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The bit of the first half of the next cycle.
    public let high: Bit
    /// The bit of the second half.
    public let low: Bit
    /// The pin.
    public let pin: Bit
  }

  /// Not the name of the cell itself, which is inside.
  public var name: String { "ODDRX1F_pin" }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(reset: .none), high: p.bit(), low: p.bit(), pin: p.output(p.bit()))
  }

  /// What the cell does, as the simulators take it.
  public func body(_ io: IO, _ m: Builder) {
    let first = m.reg("firstHalf")
    let second = m.reg("secondHalf")
    m.sync(io.clock) {
      first <== io.high
      second <== io.low
    }
    m.comb { io.pin <== mux(io.clock.signal, first, second) }
  }

  /// The cell with its pins, as synthesis takes it.
  public func vendorCell(_ io: IO) -> VendorCell? {
    VendorCell(
      "ODDRX1F",
      pins: [
        ("SCLK", io.clock.signal), ("RST", Bit(false)), ("D0", io.high), ("D1", io.low),
        ("Q", io.pin),
      ])
  }
}
