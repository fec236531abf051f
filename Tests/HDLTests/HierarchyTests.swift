import HDL
import HDLTools
import Testing

@Suite struct HierarchyTests {
  @Test func sharesModulesAndIsClean() throws {
    let module = SequencePair()
    let text = try emit(module)
    #expect(try lint(text, top: module.name) == "")
    #expect(text.split(separator: "module Sequence_w8 (").count == 2)
    #expect(try golden("SequencePair.sv", text))
  }

  @Test func fillsAndDrains() throws {
    let sim = try Simulator(Sequence())
    sim[\.start] = true
    sim.step()
    sim[\.start] = false
    for index in 0..<16 {
      #expect(sim[\.state] == .fill)
      sim[\.data] = index * 3
      sim.step()
    }
    for index in 0..<16 {
      #expect(sim[\.state] == .drain)
      sim.step()
      #expect(sim[\.word] == index * 3)
    }
    #expect(sim[\.state] == .idle)
  }
}
