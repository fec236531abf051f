import Foundation
import HDL
import HDLTools
import Testing

/// Memories of every kind in the Swift simulator and, as text, in Verilator and Icarus: the same
/// words in every cycle.
@Suite struct MemorySimulationTests {
  private let kinds: [MemoryKind] = MemoryKind.Shape.allCases.flatMap { shape in
    [Collision.undefined, .readFirst, .writeFirst].map {
      MemoryKind(
        shape: shape, collision: $0, depth: 16, width: 16, initialized: shape == .table)
    }
  }

  /// The inputs of one cycle.
  private struct Vector {
    var address: [Int]
    var data: [Int]
    var enable: [Int]
  }

  /// First every word is written, then anything happens; only that is compared.
  private let prologue = 32
  private let vectors: [Vector] = {
    var state: UInt64 = 0x1234_5678_9abc_def1
    func draw(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 20) % limit
    }
    return (0..<400).map { cycle in
      var vector = Vector(
        address: [cycle < 16 ? cycle : draw(16), draw(16)], data: [draw(65536), draw(65536)],
        enable: [cycle < 16 ? 3 : draw(4), cycle < 16 ? 0 : cycle < 32 ? 3 : draw(4)])
      // Two ports do not write one word at once: nothing defines the outcome.
      if vector.address[0] == vector.address[1], vector.enable[0] != 0, draw(3) > 0 {
        vector.address[1] ^= 1
      }
      return vector
    }
  }()

  private func inputs(_ vector: Vector, _ kind: MemoryKind) -> Vector {
    var vector = vector
    if kind.shape == .dual, vector.address[0] == vector.address[1] { vector.enable[1] = 0 }
    if kind.shape != .bytes { vector.enable = vector.enable.map { $0 & 1 } }
    return vector
  }

  private func simulated(_ kind: MemoryKind) throws -> [String] {
    let sim = try Simulator(kind)
    return vectors.map { vector in
      let vector = inputs(vector, kind)
      sim[\.a.address] = vector.address[0]
      sim[\.a.data] = vector.data[0]
      sim[\.a.enable] = vector.enable[0]
      sim[\.b.address] = vector.address[1]
      sim[\.b.data] = vector.data[1]
      sim[\.b.enable] = vector.enable[1]
      defer { sim.step() }
      return String(sim[\.p], radix: 16) + " " + String(sim[\.q], radix: 16)
    }
  }

  /// A bench that drives every memory with its vectors and prints what it gives.
  private func bench() throws -> String {
    var text = ""
    for kind in kinds { text += try emit(kind) + "\n" }
    text += "module bench;\n  logic clock = 0;\n  int cycle;\n"
    for (index, kind) in kinds.enumerated() {
      let lanes = kind.shape == .bytes ? 2 : 1
      text += "  logic [43:0] v\(index) [0:\(vectors.count - 1)];\n"
      text += "  logic [15:0] p\(index), q\(index);\n  logic [43:0] i\(index);\n"
      text += "  assign i\(index) = v\(index)[cycle];\n"
      text += "  \(kind.name) m\(index) (.clock(clock), .p(p\(index)), .q(q\(index)),\n"
      for (port, base) in [("a", 22), ("b", 0)] {
        text += "    .\(port)_address(i\(index)[\(base + 21):\(base + 18)]), "
        text += ".\(port)_data(i\(index)[\(base + 17):\(base + 2)]), "
        text += ".\(port)_enable(i\(index)[\(base + lanes - 1):\(base)])"
        text += port == "a" ? ",\n" : ");\n"
      }
    }
    text += "  initial begin\n"
    for index in kinds.indices { text += "    $readmemh(\"\(index).hex\", v\(index));\n" }
    text += "    for (cycle = 0; cycle < \(vectors.count); cycle = cycle + 1) begin\n      #1;\n"
    for index in kinds.indices {
      text += "      $display(\"\(index) %0h %0h\", p\(index), q\(index));\n"
    }
    return text + "      clock = 1; #1; clock = 0;\n    end\n    $finish;\n  end\nendmodule\n"
  }

  private func write(_ folder: URL) throws {
    try bench().write(
      to: folder.appendingPathComponent("bench.sv"), atomically: true, encoding: .utf8)
    for (index, kind) in kinds.enumerated() {
      let lines = vectors.map { vector in
        let item = inputs(vector, kind)
        let halves = (0..<2).map {
          item.address[$0] << 18 | item.data[$0] << 2 | item.enable[$0]
        }
        return String(halves[0] << 22 | halves[1], radix: 16)
      }
      try lines.joined(separator: "\n").write(
        to: folder.appendingPathComponent("\(index).hex"), atomically: true, encoding: .utf8)
    }
  }

  @Test func textsAndSimulatorAgree() throws {
    let expected = try kinds.map { try simulated($0) }
    try Tool.inTemporaryFolder { folder in
      try write(folder)
      let commands = [
        [
          ["iverilog", "-g2012", "-o", "bench", "-s", "bench", "bench.sv"], ["vvp", "bench"],
        ],
        [
          [
            "verilator", "--binary", "-Wno-fatal", "-O0", "-j", "2", "--top-module", "bench",
            "bench.sv",
          ], ["./obj_dir/Vbench"],
        ],
      ]
      for steps in commands {
        let built = try Tool.run(steps[0], in: folder)
        try #require(built.status == 0, Comment(rawValue: built.output))
        let ran = try Tool.run(steps[1], in: folder)
        var found = [[String]](repeating: [], count: kinds.count)
        for line in ran.output.split(separator: "\n") {
          let parts = line.split(separator: " ")
          guard parts.count == 3, let index = Int(parts[0]), index < kinds.count else { continue }
          found[index].append("\(parts[1]) \(parts[2])")
        }
        for (index, kind) in kinds.enumerated() {
          try #require(found[index].count == expected[index].count)
          // Verilator 5.006 prints the last pass of a loop with the values after its edge.
          let differing = expected[index].indices.dropLast().filter {
            $0 >= prologue && found[index][$0] != expected[index][$0]
          }
          #expect(differing == [], "cycles of \(kind.name) in \(steps[0][0])")
        }
      }
    }
  }
}
