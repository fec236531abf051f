import Engine
import HDL
import HDLTesting
import HDLTools
import Testing

@Suite struct FinishTextTests {
  @Test func blocksAreClean() throws {
    func check(_ module: some Module) throws {
      #expect(try lint(emit(module), top: module.name) == "")
    }
    try check(TensorKeys())
    try check(ScaleUnit())
    try check(Finish(lanes: 3))
  }

  @Test func finishIsTheSameInOtherSimulators() throws {
    var random = Randomness(seed: 31)
    let sim = try Simulator(Finish(lanes: 2))
    let replay = sim.verilatorReplay()
    let recording = sim.recording()
    for _ in 0..<20 {
      _ = FinishCase(&random, lanes: 2, rows: 6).run(sim, lanes: 2)
    }
    try recording.expectSameInIcarus()
    try replay.expectSame()
  }

  @Test func scaleUnitIsTheSameInOtherSimulators() throws {
    var random = Randomness(seed: 32)
    let sim = try Simulator(ScaleUnit())
    let replay = sim.verilatorReplay()
    let recording = sim.recording()
    for _ in 0..<100 { _ = ScaleCase(&random).run(sim) }
    try recording.expectSameInIcarus()
    try replay.expectSame()
  }

  @Test func keysAreTheSameInOtherSimulators() throws {
    var random = Randomness(seed: 33)
    let sim = try Simulator(TensorKeys())
    let replay = sim.verilatorReplay()
    let recording = sim.recording()
    sim[\.seed.enable] = true
    for address in 0..<11 {
      sim[\.seed.address] = address
      sim[\.seed.word] = random.int(0...(1 << 32) - 1)
      sim.step()
    }
    sim[\.seed.enable] = false
    for isPair in [true, false] {
      sim[\.isPair] = isPair
      sim[\.step] = random.int(0...(1 << 32) - 1)
      sim[\.number] = random.int(0...(1 << 24) - 1)
      sim[\.start] = true
      sim.step()
      sim[\.start] = false
      sim.step(TensorKeys.latency(tensors: 2))
    }
    try recording.expectSameInIcarus()
    try replay.expectSame()
  }
}
