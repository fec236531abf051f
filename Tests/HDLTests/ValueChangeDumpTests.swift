import Foundation
import HDL
import HDLTools
import Testing

@Suite struct ValueChangeDumpTests {
  /// Another program reads the file and finds the values, in the top module and inside.
  @Test func isReadByOthers() throws {
    let sim = try Simulator(SequencePair())
    let dump = ValueChangeDump()
    sim.observe(dump)
    sim[\.start] = true
    var sums: [Int] = []
    for cycle in 0..<60 {
      sim[\.data] = cycle * 7 % 256
      sums.append(sim[\.sum])
      sim.step()
    }
    let script = """
      import sys
      from vcdvcd import VCDVCD
      dump = VCDVCD(sys.argv[1])
      def at(name, time):
          return int(dump[name][time], 2)
      print(*[at("top.sum[8:0]", 10 * cycle) for cycle in range(60)])
      print(*[at("top.clock", 10 * cycle + 7) for cycle in range(3)])
      print(*[at("top.first.clock", 10 * cycle + 2) for cycle in range(3)])
      print(max(at("top.second.address[3:0]", 10 * cycle) for cycle in range(60)))
      """
    try Tool.inTemporaryFolder { folder in
      for (name, text) in [("run.vcd", dump.text), ("read.py", script)] {
        try text.write(
          to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      let result = try Tool.run(["python", "read.py", "run.vcd"], in: folder)
      #expect(
        result.output == """
          \(sums.map(String.init).joined(separator: " "))
          0 0 0
          0 1 1
          15

          """)
    }
  }
}
