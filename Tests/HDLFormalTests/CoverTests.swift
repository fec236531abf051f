import HDL
import HDLFormal
import Testing

@Suite struct CoverTests {
  @Test func reachesAFullBuffer() throws {
    let traces = try cover(Buffer(), depth: 10)
    #expect(traces.map(\.name) == ["isFull"])
    #expect(traces[0].step == 5)
    #expect(traces[0].waveform.contains("count      "))
  }

  @Test func saysWhatCannotBeReached() throws {
    let missed = try #require(throws: UnreachedCover.self) { try cover(Buffer(), depth: 3) }
    #expect(
      missed.description
        == "HDLFormalTests/Buffer.swift:49: error: no run of 3 cycles reaches cover goal 'isFull'; "
        + "raise the depth, or look for an assumption or a condition that rules it out")
  }

  @Test func reachesAcrossClocks() throws {
    #expect(try cover(TwoClocks(), depth: 12).map(\.name) == ["wraps"])
  }

  @Test func wantsAGoal() throws {
    let empty = try #require(throws: CheckerFailure.self) { try cover(Runaway()) }
    #expect(
      empty.description == "error: Runaway_hasProperty has no cover goal to reach; add m.cover")
  }
}
