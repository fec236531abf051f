import Engine
import EngineCompiler
import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import Foundation
import HDL
import TensorTrains
import Testing
import Training

@Suite struct LargeEngineTests {
  @Test func trainsTheDefaultNetwork() throws {
    let clock = ContinuousClock()
    var text = ""
    print("emit", try clock.measure { text = try emit(Engine(.large)) }, text.count)
    try text.write(toFile: "/tmp/large.sv", atomically: true, encoding: .utf8)
    let network = Network.preset("tt-784-512-10")!
    for rank in [20, 16, 8] {
      let ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
      let precision = try Precision(weightBits: 4)
      let random = RandomStream(seed: 1)
      let state = ModelState(
        initializing: network, ranks: ranks, weightBits: 4, random: random)
      let program = StepProgram(
        network, ranks: ranks, batch: 32, precision: precision, planner: ContractionPlanner())
      let rates = StepRates(learningRate: Rate(0.02 / 32), momentum: 230, random: random)
      let trainer = FastStep(program, state: state, threads: 1)
      var hardware = try EngineStep(program, state: state, on: SimulatedEngine(.large))
      var executor = try EngineStep(program, state: state, on: ExecutorDevice(.large))
      var data = TestData(3)
      for step in 0..<3 {
        let batch = data.batch(program, classes: 10, inputs: 784)
        let mode: StepMode = step < 1 ? .measure : .train
        let expected = trainer.run(batch, rates, mode: mode)
        _ = executor.run(batch, rates, mode: mode)
        var seen = expected
        let time = clock.measure { seen = hardware.run(batch, rates, mode: mode) }
        #expect(seen == expected)
        print("rank", rank, "cycles", hardware.device.cycles / 32, "time", time, Double(hardware.device.cycles) / (Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)))
        #expect(hardware.device.placeCycles.dropLast() == executor.device.usage.map(\.cycles)[...])
      }
      #expect(hardware.state == trainer.state)
    }
  }
}
