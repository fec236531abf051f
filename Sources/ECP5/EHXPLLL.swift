import HDL

/// The PLL of the ECP5: makes a clock of another one.
///
/// A simulation of cycles knows no rates: there `made` is `reference`, and `locked` is set. Give the
/// output to ``HDL/Builder/clock(_:from:reset:style:file:line:)``, its reset made of `locked`.
public struct EHXPLLL: Module {
  /// The dividers.
  public var settings: PhaseLockedLoop

  /// A PLL with settings that ``HDL/PhaseLockedLoop`` found.
  public init(_ settings: PhaseLockedLoop) { self.settings = settings }

  /// The ports.
  public struct IO {
    /// The clock that comes in.
    public let reference: Bit
    /// The clock that is made.
    public let made: Bit
    /// Whether the rate has settled.
    public let locked: Bit
  }

  /// The cell with its dividers.
  public var name: String {
    "EHXPLLL_i\(settings.inputDivider)_f\(settings.feedbackDivider)_o\(settings.outputDivider)"
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(reference: p.bit(), made: p.output(p.bit()), locked: p.output(p.bit()))
  }

  /// What the cell does, as the simulators take it.
  public func body(_ io: IO, _ m: Builder) {
    m.comb {
      io.made <== io.reference
      io.locked <== true
    }
  }

  /// The cell with its pins, as synthesis takes it.
  public func vendorCell(_ io: IO) -> VendorCell? {
    let low = ["RST", "STDBY", "PHASESEL0", "PHASESEL1", "PLLWAKESYNC", "ENCLKOP"]
    let high = ["PHASEDIR", "PHASESTEP", "PHASELOADREG"]
    return VendorCell(
      "EHXPLLL",
      parameters: [
        ("CLKI_DIV", .number(settings.inputDivider)),
        ("CLKFB_DIV", .number(settings.feedbackDivider)),
        ("CLKOP_DIV", .number(settings.outputDivider)),
        ("CLKOP_CPHASE", .number(settings.outputDivider / 2)), ("CLKOP_ENABLE", "ENABLED"),
        ("FEEDBK_PATH", "CLKOP"),
      ],
      pins: [
        ("CLKI", io.reference), ("CLKFB", io.made), ("CLKOP", io.made), ("LOCK", io.locked),
      ] + low.map { ($0, Bit(false)) } + high.map { ($0, Bit(true)) })
  }
}
