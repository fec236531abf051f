import HDL

extension Trial {
  /// The trace of the simulator in Swift. Throws ``DesignError`` for a circuit with faults.
  func interpreted() throws -> Trace {
    let simulator = try Simulator(CircuitModule(circuit))
    return (0..<stimulus.cycles).map { cycle in
      if circuit.top.reset != .none { simulator.setReset(stimulus.reset[cycle]) }
      for (port, bits) in zip(simulator.io.i, stimulus.inputs[cycle]) {
        simulator.pokeBits(port, bits)
      }
      let outputs = simulator.io.o.map { simulator.peekBits($0).hexadecimal }
      simulator.step()
      return outputs
    }
  }
}
