import HDL

/// A multiplier block of the ECP5 with its own registers.
///
/// `product = a * b`, later by one cycle for each kind of register that is switched on. Synthesis
/// never moves registers into the block by itself, and without them the array it stands in is
/// slow; so the block is instantiated with them. All registers start at zero, hold while `enable`
/// is low, and are not reset.
///
/// Operands are two's complement of up to 18 bits; unsigned ones of up to 17 bits fit with a zero
/// on top. Source of pins and parameters: Lattice FPGA-TN-02205, sysDSP usage guide.
public struct MULT18X18D: Module {
  /// Bits of `a`, 1 to 18.
  public var widthA: Int
  /// Bits of `b`, 1 to 18.
  public var widthB: Int
  /// Whether both operands are registered.
  public var inputRegisters: Bool
  /// Whether the partial products are registered.
  public var pipelineRegister: Bool
  /// Whether the product is registered.
  public var outputRegister: Bool

  /// A multiplier; by default with registers at both sides: a latency of two cycles.
  public init(
    widthA: Int = 18, widthB: Int = 18, inputRegisters: Bool = true,
    pipelineRegister: Bool = false, outputRegister: Bool = true
  ) {
    precondition(
      1...18 ~= widthA && 1...18 ~= widthB,
      "MULT18X18D takes operands of 1 to 18 bits, not \(widthA) and \(widthB)")
    (self.widthA, self.widthB) = (widthA, widthB)
    self.inputRegisters = inputRegisters
    self.pipelineRegister = pipelineRegister
    self.outputRegister = outputRegister
  }

  /// Cycles from operands to product.
  public var latency: Int { [inputRegisters, pipelineRegister, outputRegister].count { $0 } }

  /// The ports.
  public struct IO {
    /// The clock of all registers.
    public let clock: Clock
    /// Whether registers move on.
    public let enable: Bit
    /// The first operand.
    public let a: Signed
    /// The second operand.
    public let b: Signed
    /// `a * b`, of both widths together.
    public let product: Signed
  }

  /// The cell with its parameters.
  public var name: String {
    let stages = [
      inputRegisters ? "i" : "", pipelineRegister ? "p" : "", outputRegister ? "o" : "",
    ]
    .joined()
    return "MULT18X18D_\(widthA)x\(widthB)\(stages.isEmpty ? "" : "_\(stages)")"
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), enable: p.bit(), a: p.signed(widthA), b: p.signed(widthB),
      product: p.output(p.signed(widthA + widthB)))
  }

  /// What the cell does, as the simulators take it.
  public func body(_ io: IO, _ m: Builder) {
    func registered<T: Value>(_ isWanted: Bool, _ name: String, _ value: T) -> T {
      guard isWanted else { return value }
      let register = m.reg(name, like: value)
      m.sync(io.clock) { When(io.enable) { connect(register, value) } }
      return register
    }
    func connect<T: Value>(_ target: T, _ source: T) -> Connection { target <== source }
    if latency == 0 { m.unused(io.enable) }
    let a = registered(inputRegisters, "left", io.a)
    let b = registered(inputRegisters, "right", io.b)
    let exact = registered(pipelineRegister, "partial", a * b)
    let result = registered(outputRegister, "result", exact)
    m.comb { io.product <== result }
  }

  /// The cell with its pins, as synthesis takes it.
  public func vendorCell(_ io: IO) -> VendorCell? {
    var parameters: [(name: String, value: VendorCell.Parameter)] = []
    func registers(_ stage: String, _ isUsed: Bool) {
      parameters += [
        ("REG_\(stage)_CLK", isUsed ? "CLK0" : "NONE"), ("REG_\(stage)_CE", "CE0"),
        ("REG_\(stage)_RST", "RST0"),
      ]
    }
    registers("INPUTA", inputRegisters)
    registers("INPUTB", inputRegisters)
    registers("PIPELINE", pipelineRegister)
    registers("OUTPUT", outputRegister)
    parameters.append(("GSR", "DISABLED"))
    var pins: [(name: String, value: any Value)] = [
      ("CLK0", io.clock.signal), ("CE0", io.enable), ("RST0", Bit(false)),
      ("SIGNEDA", Bit(true)), ("SIGNEDB", Bit(true)), ("SOURCEA", Bit(false)),
      ("SOURCEB", Bit(false)),
    ]
    // Narrow operands fill the block with copies of their sign.
    for bit in 0..<18 { pins.append(("A\(bit)", io.a[min(bit, widthA - 1)])) }
    for bit in 0..<18 { pins.append(("B\(bit)", io.b[min(bit, widthB - 1)])) }
    for bit in 0..<18 { pins.append(("C\(bit)", Bit(false))) }
    for bit in 0..<(widthA + widthB) { pins.append(("P\(bit)", io.product[bit])) }
    return VendorCell("MULT18X18D", parameters: parameters, pins: pins)
  }
}
