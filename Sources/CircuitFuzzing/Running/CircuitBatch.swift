import HDL

/// Many circuits beside each other in one module, so that one run of a tool does for all.
struct CircuitBatch: Module {
  var circuits: [Circuit]

  struct IO {
    let clock: Clock
    let reset: [Bit]
    let i: [[any Value]]
    let o: [[any Value]]
  }

  var name: String { "Batch" }

  func ports(_ p: Ports) -> IO {
    let tops = circuits.map { CircuitModule($0) }
    return IO(
      clock: p.clock(reset: .none), reset: p.vector(circuits.count) { p.bit() },
      i: tops.map { $0.inputPorts(p) }, o: tops.map { $0.outputPorts(p) })
  }

  func body(_ io: IO, _ m: Builder) {
    m.unused(io.reset)
    for (index, circuit) in circuits.enumerated() {
      let instance = m.instance("c\(index)", CircuitModule(circuit))
      m.comb {
        instance.io.clock.signal <== io.clock.signal
        if let reset = instance.io.clock.reset {
          reset <== io.reset[index]
        }
        for (inner, outer) in zip(instance.io.i, io.i[index]) {
          Built(inner).driven(by: Built(outer))
        }
        for (inner, outer) in zip(instance.io.o, io.o[index]) {
          Built(outer).driven(by: Built(inner))
        }
      }
    }
  }
}

/// The traces of trials in the compiled simulator, all in one design, with the properties that fail in
/// each cycle behind the outputs.
func compiled(_ trials: [Trial]) throws -> [Trace] {
  let simulator = try Simulator(CircuitBatch(circuits: trials.map(\.circuit)), compiled: true)
  var traces = trials.map { _ in Trace() }
  for cycle in 0..<(trials.map(\.stimulus.cycles).max() ?? 0) {
    for (index, trial) in trials.enumerated() where cycle < trial.stimulus.cycles {
      simulator.poke(simulator.io.reset[index], trial.stimulus.reset[cycle])
      for (port, bits) in zip(simulator.io.i[index], trial.stimulus.inputs[cycle]) {
        simulator.pokeBits(port, bits)
      }
    }
    for index in trials.indices where cycle < trials[index].stimulus.cycles {
      traces[index].append(simulator.io.o[index].map { simulator.peekBits($0).hexadecimal })
    }
    let failed = simulator.failures.count
    simulator.step()
    let new = simulator.failures[failed...].map { failure in
      // The first instance is the trial's.
      let path = failure.path.split(separator: ".", maxSplits: 1).map(String.init)
      return (trial: path[0], path: path.count > 1 ? path[1] : "", name: failure.name)
    }
    for index in trials.indices where cycle < trials[index].stimulus.cycles {
      let own = new.filter { $0.trial == "c\(index)" }.map { (path: $0.path, name: $0.name) }
      traces[index][cycle].append(failures(own))
    }
  }
  return traces
}
