import Engine
import EngineProgram
import HDL
import HDLTools
import Testing

@Suite struct PartTests {
  @Test func partsAreClean() throws {
    let offsets = LaneOffsets(lanes: 16, width: 20)
    #expect(try lint(emit(offsets), top: offsets.name) == "")
    let drain = DrainWalk(rows: 8, columns: 16, delay: 9)
    #expect(try lint(emit(drain), top: drain.name) == "")
    let program = ProgramMemory(length: 128)
    #expect(try lint(emit(program), top: program.name) == "")
  }

  @Test(arguments: [false, true]) func offsetsAreMultiples(_ spreads: Bool) throws {
    let module = LaneOffsets(lanes: 8, width: 20, spreads: spreads)
    let sim = try Simulator(module)
    var draw = SeededRandom(3)
    for _ in 0..<20 {
      let stride = Int.random(in: 0..<1 << 20, using: &draw)
      let skip = Int.random(in: 0..<1 << 20, using: &draw)
      sim[\.stride] = stride
      sim[\.skip] = skip
      sim[\.start] = true
      sim.step()
      sim[\.start] = false
      sim.step(module.latency - 1)
      for lane in 0..<8 {
        #expect(sim[\.offsets, lane] == (lane * stride + lane / 4 * skip) & 0xfffff)
      }
    }
  }

  @Test func programsAreReadAsTheyWereWritten() throws {
    let sim = try Simulator(ProgramMemory(length: 8))
    var draw = SeededRandom(4)
    let configuration = EngineConfiguration(
      rows: 4, columns: 6, activationWords: 64, weightWords: 64, inputWords: 64, maskWords: 64)
    let program = (0..<8).map { _ in randomContraction(&draw, configuration) }
    sim[\.rewind] = true
    sim.step()
    sim[\.rewind] = false
    sim[\.x.valid] = true
    for word in program.flatMap(\.words) {
      sim[\.x.payload] = Int(word)
      sim.step()
    }
    sim[\.x.valid] = false
    for place in [3, 0, 7, 7, 1] {
      sim[\.place] = place
      sim[\.read] = true
      sim.step()
      sim[\.read] = false
      sim.step(ProgramMemory.latency - 1)
      sim[\.take] = true
      sim.step()
      sim[\.take] = false
      #expect(sim.peekBits(sim.io.instruction) == program[place].bits)
    }
  }
}
