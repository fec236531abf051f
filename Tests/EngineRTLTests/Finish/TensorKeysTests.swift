import Engine
import EngineProgram
import FixedPoint
import HDL
import Testing

@Suite struct TensorKeysTests {
  @Test func latencyIsThatOfTheCycleModel() {
    for tensors in 1...2 {
      #expect(TensorKeys.latency(tensors: tensors) == CycleModel.keys(tensors))
    }
  }

  @Test func matchesTheRandomStream() throws {
    var random = Randomness(seed: 21)
    let sim = try Simulator(TensorKeys())
    sim.reset()
    for _ in 0..<60 {
      let stream = RandomStream(seed: random.next())
      sim[\.seed.enable] = true
      for pair in 0..<RandomBits.keyRounds / 2 {
        sim[\.seed.address] = pair
        sim[\.seed.word] =
          Int(stream.seedKeys[2 * pair]) | Int(stream.seedKeys[2 * pair + 1]) << 16
        sim.step()
      }
      sim[\.seed.enable] = false
      let step = random.int(0...(1 << 32) - 1)
      for tensors in [1, 2] {
        let number = random.int(0...(1 << 24) - 2)
        sim[\.step] = step
        sim[\.number] = number
        sim[\.isPair] = tensors == 2
        sim[\.start] = true
        sim.step()
        sim[\.start] = false
        sim.step(TensorKeys.latency(tensors: tensors) - 2)
        #expect(!sim[\.done])
        sim.step()
        #expect(sim[\.done])
        let bits = (0..<tensors).map { stream.bits(step: step, tensor: number + $0) }
        let first = (0..<RandomBits.elementRounds).map { sim[\.first, $0] }
        #expect(first == bits[0].keys.map(Int.init))
        if tensors == 2 {
          let second = (0..<RandomBits.elementRounds).map { sim[\.second, $0] }
          #expect(second == bits[1].keys.map(Int.init))
        }
      }
    }
  }
}
