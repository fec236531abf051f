import HDL
import HDLTesting
import Testing

/// Text for simulators only. That it does the same as other text is tested on random circuits.
@Suite struct SimulationTextTests {
  private func text(_ module: some Module) throws -> String {
    try emit(module, options: .init(sourceLines: false, forSimulation: true))
  }

  @Test func computesValuesInTheBranchThatTakesThem() throws {
    try expectGolden("Branches.sv", text(Branches()))
  }

  /// Its registers with and without reset would be in blocks of their own.
  @Test func leavesValuesOfAsynchronousProcesses() throws {
    #expect(try !text(Branches(resets: .asynchronous)).contains("automatic"))
  }

  @Test func hasNoProperties() throws {
    #expect(try emit(PipelinedMac()).contains("assert"))
    #expect(try !text(PipelinedMac()).contains("assert"))
  }

  @Test func isNotWhatIsEmittedOtherwise() throws {
    #expect(try !emit(Branches()).contains("automatic"))
  }

  @Test func keepsWhatFollowsFromWhatChangesSeldom() throws {
    try expectGolden("Kept.sv", text(Kept()))
    #expect(try !emit(Kept()).contains("changed"))
  }

  /// Which clock would tell of a change between the edges of a reset?
  @Test func keepsNothingWithAsynchronousResets() throws {
    #expect(try !text(Kept(resets: .asynchronous)).contains("changed"))
  }
}
