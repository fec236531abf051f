import HDL

extension Trial {
  /// The trace of the simulator in Swift, with the properties that fail in each cycle behind the
  /// outputs. Throws ``DesignError`` for a circuit with faults.
  func interpreted() throws -> Trace {
    let simulator = try Simulator(CircuitModule(circuit))
    return (0..<stimulus.cycles).map { cycle in
      if circuit.top.reset != .none { simulator.setReset(stimulus.reset[cycle]) }
      for (port, bits) in zip(simulator.io.i, stimulus.inputs[cycle]) {
        simulator.pokeBits(port, bits)
      }
      let outputs = simulator.io.o.map { simulator.peekBits($0).hexadecimal }
      let failed = simulator.failures.count
      simulator.step()
      return outputs + [
        failures(simulator.failures[failed...].map { (path: $0.path, name: $0.name) })
      ]
    }
  }
}

/// Properties that failed, each by instances and name, as one word of a trace.
func failures(_ properties: [(path: String, name: String)]) -> String {
  properties.map { $0.path.isEmpty ? $0.name : "\($0.path).\($0.name)" }.sorted()
    .joined(separator: " ")
}
