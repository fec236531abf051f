import HDL

/// What the outputs of a circuit were: for each cycle, hexadecimal digits for each output.
public typealias Trace = [[String]]

/// A way to run a circuit.
public enum Path: String, Hashable, Sendable, CaseIterable {
  /// The simulator in Swift; what all others are compared with.
  case interpreter
  /// The simulator compiled through C.
  case compiled
  /// The emitted text in Verilator.
  case verilator
  /// The text for simulators only, in Verilator.
  case simulation
  /// The emitted text in Icarus.
  case icarus
  /// The netlist after yosys `synth`, in Icarus.
  case netlist
  /// The netlist after yosys `synth_ecp5`, in Icarus.
  case ecp5
}

/// A circuit with its stimuli.
public struct Trial: Hashable, Sendable {
  /// The seed it comes from.
  public var seed: UInt64
  /// The circuit.
  public var circuit: Circuit
  /// What it is fed.
  public var stimulus: Stimulus

  /// The trial of a seed.
  public init(seed: UInt64, cycles: Int = 40) {
    self.seed = seed
    circuit = Generator.circuit(seed: seed)
    stimulus = Stimulus.random(seed: seed, circuit: circuit, cycles: cycles)
  }

  /// A trial made by hand or by shrinking.
  public init(seed: UInt64, circuit: Circuit, stimulus: Stimulus) {
    (self.seed, self.circuit, self.stimulus) = (seed, circuit, stimulus)
  }
}
