import HDL
import HDLFormal
import HDLTools
import Testing

@Suite struct ProveTests {
  @Test func outputIsStable() throws {
    let proof = try prove(PipelinedMac(), depth: 15)
    #expect(
      proof.assertions == [
        "holdsUntilTaken", "x_validStays", "x_payloadStays", "y_validStays", "y_payloadStays",
      ])
    #expect(proof.depth == 15)
    #expect(proof.inductionDepth != nil)
  }

  @Test func provesABuffer() throws {
    try prove(Buffer(), depth: 8)
  }

  @Test func findsAnOverflow() throws {
    let failure = try #require(throws: ProofFailure.self) {
      try prove(Buffer(fault: .takesWhenFull), depth: 12, by: [.bounded])
    }
    let violation = try #require(failure.violations.first { $0.name == "countInRange" })
    #expect(violation.step == 6)
    #expect(!failure.isOnlyInduction)
    #expect(
      violation.message.hasPrefix(
        "HDLFormalTests/Buffer.swift:48: error: assertion 'countInRange' fails in cycle 6; "
          + "cycle 0 is the reset\ncycle      0  1  2  3  4  5  6\nreset      ---"))
    // What the shortest run must look like, whatever the payloads are.
    let lines = violation.waveform.split(separator: "\n")
    func after(_ name: String, from column: Int) -> Substring {
      lines.first { $0.hasPrefix("\(name) ") }?.dropFirst(11 + 3 * column) ?? ""
    }
    #expect(after("count", from: 2) == "1  2  3  4  5")
    #expect(after("takes", from: 2).prefix(12) == "------------")
    #expect(after("x_valid", from: 2).prefix(12) == "------------")
  }

  @Test func findsAPayloadThatChanges() throws {
    let failure = try #require(throws: ProofFailure.self) {
      try prove(Buffer(fault: .payloadChanges), depth: 12)
    }
    #expect(
      failure.violations.map(\.name) == ["y_payloadStays"]
        && failure.violations[0].location.description == "HDLFormalTests/Buffer.swift:23")
  }

  @Test func showsTheTraceToTheLetter() throws {
    let failure = try #require(throws: ProofFailure.self) {
      try prove(Runaway(), depth: 10)
    }
    #expect(
      failure.description == """
        HDLFormalTests/Limited.swift:87: error: assertion 'stopsAtFive' fails in cycle 7; cycle 0 \
        is the reset
        cycle  0  1  2  3  4  5  6  7
        count  0  1  2  3  4  5  6  7
        value  0  1  2  3  4  5  6  7
        isOdd  ___/--\\__/--\\__/--\\__/--

        """)
  }

  @Test func inductionFindsWhatBoundedCheckingMisses() throws {
    try prove(Credits(countBits: 4), depth: 12, by: [.bounded])
    let failure = try #require(throws: ProofFailure.self) {
      try prove(Credits(countBits: 4), depth: 12)
    }
    #expect(failure.isOnlyInduction)
    #expect(
      failure.violations.contains {
        $0.name == "countsAll"
          && $0.message.contains(
            "is not proved: it held in \($0.step) cycles of the run below and fails in the next, "
              + "but the run does not start from the reset. The assertion may hold all the same: "
              + "assert what rules out the first state shown, or raise the depth of 12\ncycle ")
      })
    try prove(Credits(), depth: 12)
  }

  @Test func takesAssumptionsForGranted() throws { try prove(Limited(), depth: 6) }

  @Test func provesAssumptionsOfInnerModules() throws {
    try prove(LimitedUser(), depth: 6)
    let failure = try #require(throws: ProofFailure.self) {
      try prove(LimitedUser(limit: 4), depth: 8)
    }
    let violation = try #require(failure.violations.first { $0.name == "adder.amountIsSmall" })
    #expect(
      violation.message.hasPrefix(
        "HDLFormalTests/Limited.swift:19: error: assertion 'amountIsSmall' in adder fails in "
          + "cycle 5"))
    #expect(violation.waveform.contains("adder.amount"))
  }

  @Test func saysWhenNothingIsProved() throws {
    let contradiction = try #require(throws: CheckerFailure.self) {
      try prove(Contradictory(), depth: 5)
    }
    #expect(
      contradiction.description
        == "error: the assumptions of Contradictory contradict each other, so that nothing can "
        + "happen and everything would hold; look at m.assume and at the inputs it reads")
    let empty = try #require(throws: CheckerFailure.self) {
      try prove(Runaway(hasProperty: false))
    }
    #expect(empty.description == "error: Runaway has no assertion to prove; add m.assert")
  }

  @Test func undefinedReadsAreAnything() throws {
    try prove(Echo(collision: .writeFirst), depth: 5)
    // A bounded check, as no assertion ties the memory's content to the register beside it.
    try prove(Echo(collision: .readFirst), depth: 5, by: [.bounded])
    let failure = try #require(throws: ProofFailure.self) {
      try prove(Echo(collision: .undefined), depth: 5, by: [.bounded])
    }
    #expect(failure.violations.map(\.name) == ["readsTheOldWord"])
  }

  @Test func provesSeveralClocks() throws {
    try prove(TwoClocks(), depth: 6)
    let failure = try #require(throws: ProofFailure.self) {
      try prove(TwoClocks(isBinary: true), depth: 6, by: [.bounded])
    }
    #expect(failure.violations.map(\.name) == ["changesOneBit"])
    #expect(failure.description.contains("readClock  _"))
  }

  @Test func saysWhatIsNotInstalled() throws {
    let missing = try #require(throws: MissingTool.self) {
      try Tool.require("sh", "no-such-solver")
    }
    #expect(
      missing.description
        == "error: 'no-such-solver' is not installed; run 'make setup' in the root of the package")
  }
}
