import HDL
import HDLTools
import Testing

/// Verilator takes an instance with the name of a signal inside its module for a hidden declaration.
@Suite struct InstanceNameTests {
  struct Counter: Module {
    struct IO {
      let clock: Clock
      let value: Unsigned
    }
    func ports(_ p: Ports) -> IO { IO(clock: p.clock(), value: p.output(p.unsigned(8))) }
    func body(_ io: IO, _ m: Builder) {
      let count = m.reg("count", unsigned: 8)
      let words = m.memory(
        "words", depth: 256, unsigned: 8, collision: .undefined, initial: [BitPattern(1, width: 8)])
      m.sync(io.clock) { count <== count &+ 1 }
      // Reads the sum twice, so that it has a name, `count_plus_1`.
      let next = count &+ 1
      m.comb { io.value <== words[next] ^ (next &<< next) }
    }
  }

  struct Around: Module {
    var instance: String
    struct IO {
      let tick: Clock
      let total: Unsigned
    }
    func ports(_ p: Ports) -> IO { IO(tick: p.clock(), total: p.output(p.unsigned(8))) }
    func body(_ io: IO, _ m: Builder) {
      let counter = m.instance(instance, Counter())
      m.comb { io.total <== counter.value }
    }
  }

  @Test(arguments: [
    ("count", 14), ("clock", 12), ("words", 15),
  ]) func saysWhichNamesAreEqual(instance: String, line: Int) {
    #expect {
      _ = try Design(Around(instance: instance))
    } throws: { error in
      "\(error)" == """
        HDLTests/InstanceNameTests.swift:32: error: instance '\(instance)' has the name of \
        '\(instance)' inside Counter (HDLTests/InstanceNameTests.swift:\(line)), which linters \
        complain of; give the instance another name
        """
    }
  }

  /// Names that the emitter makes give way.
  @Test func givesNamesThatDiffer() throws {
    let words = try emit(Counter()).split { " ;\n".contains($0) }
    let made = try #require(words.first { $0.hasPrefix("count_") })
    let module = Around(instance: String(made))
    let text = try emit(module)
    #expect(try lint(text, top: module.name) == "")
    #expect(text.contains("Counter \(made) ("))
    #expect(text.contains("assign \(made)_2 "))
  }
}
