import HDL
import HDLTools
import Testing

/// yosys encoded the states of a register anew whose own next value reads a bit of it, and left that bit
/// without a driver.
@Suite struct StateEncodingTests {
  enum Light: CaseIterable { case red, green, blue }

  struct Sequence: Module {
    var readsBit = true

    struct IO {
      let clock: Clock
      let goes: Bit
      let q: Bit
    }
    func ports(_ p: Ports) -> IO {
      IO(clock: p.clock(), goes: p.bit(), q: p.output(p.bit()))
    }
    func body(_ io: IO, _ m: Builder) {
      let light = m.reg("light", Light.red)
      let bits = m.wire("bits", packed(light))
      m.unused(bits)
      let isOn = readsBit ? bits[0] : light == .green
      m.sync(io.clock) {
        light.onEach {
          switch $0 {
          case .red: block { When(io.goes) { light <== .green } }
          case .green: block { When(isOn & io.goes) { light <== .blue } }
          case .blue: block { light <== .red }
          }
        }
      }
      m.comb { io.q <== (light == .blue) }
    }
  }

  @Test func staysAsItIsWhereBitsAreRead() throws {
    let text = try emit(Sequence(), options: .init(sourceLines: false))
    #expect(text.contains("(* fsm_encoding = \"none\" *)\n  logic [1:0] light;"))
    #expect(try lint(text, top: Sequence().name) == "")
    #expect(try !emit(Sequence(readsBit: false)).contains("fsm_encoding"))
  }
}
