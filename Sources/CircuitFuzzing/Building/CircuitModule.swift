import HDL

/// One part of a circuit as a module of the hardware language, built through its public surface as
/// a user would.
public struct CircuitModule: Module {
  /// The circuit.
  public var circuit: Circuit
  /// Which part.
  public var index: Int

  /// The top of a circuit.
  public init(_ circuit: Circuit) { self.init(circuit, circuit.parts.count - 1) }

  init(_ circuit: Circuit, _ index: Int) { (self.circuit, self.index) = (circuit, index) }

  /// The ports: vectors of values of any type.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The inputs, `i_0` and so on.
    public let i: [any Value]
    /// The outputs, `o_0` and so on.
    public let o: [any Value]
  }

  var part: Part { circuit.parts[index] }

  /// The circuit's name, and for inner parts their number.
  public var name: String {
    index == circuit.parts.count - 1 ? circuit.name : "\(circuit.name)_part\(index)"
  }

  /// The ports.
  public func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(reset: part.reset), i: inputPorts(p), o: outputPorts(p))
  }

  func inputPorts(_ p: Ports) -> [any Value] { part.inputs.map { port(p, $0) } }

  func outputPorts(_ p: Ports) -> [any Value] { part.outputs.map { p.output(port(p, $0.type)) } }

  private func port(_ p: Ports, _ type: ValueType) -> any Value {
    switch type {
    case .bit: p.bit()
    case .unsigned(let width): p.unsigned(width)
    case .signed(let width): p.signed(width)
    case .fixed(let format): p.fixed(format)
    case .state(.three): p.state(Three.self)
    case .state(.four): p.state(Four.self)
    case .state(.five): p.state(Five.self)
    }
  }

  /// The items, statements and memories of the part.
  public func body(_ io: IO, _ m: Builder) {
    var builder = PartBuilder(circuit, index, io, m)
    builder.build()
  }
}
