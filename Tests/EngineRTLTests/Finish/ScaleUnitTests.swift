import Engine
import EngineProgram
import HDL
import HDLTools
import Testing

@Suite struct ScaleUnitTests {
  @Test func matchesTheExecutor() throws {
    var random = Randomness(seed: 11)
    let sim = try Simulator(ScaleUnit())
    sim.reset()
    for number in 0..<3000 {
      let example = ScaleCase(&random)
      let outcome = example.run(sim)
      guard outcome == example.expected else {
        Issue.record("case \(number): \(example)\ngave \(outcome)\nexpected \(example.expected)")
        return
      }
    }
  }

  @Test func commitsASlotACycle() throws {
    var random = Randomness(seed: 12)
    let sim = try Simulator(ScaleUnit())
    sim.reset()
    var slots = (0..<InstructionSet.slots).map { _ in
      ExponentSlot(
        current: random.int(-512...511), next: random.int(-512...511),
        level: random.int(-512...511))
    }
    sim[\.load.enable] = true
    for (place, slot) in slots.enumerated() {
      sim[\.load.slot] = place
      sim[\.loadWord] = Int(slot.word)
      sim.step()
    }
    sim[\.load.enable] = false
    sim.step(ScaleUnit.writeLatency - 1)
    sim[\.commit.enable] = true
    for place in 5..<100 {
      sim[\.commit.slot] = place
      slots[place].current = slots[place].next
      sim.step()
    }
    sim[\.commit.enable] = false
    sim.step(ScaleUnit.writeLatency - 1)
    for (place, slot) in slots.enumerated() { #expect(ScaleCase.read(place, sim) == slot.word) }
  }
}
