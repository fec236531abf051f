import CircuitFuzzing
import Testing

/// Proves that the comparison can fail: wrong text is found, and made small.
@Suite struct TamperTests {
  /// Arithmetic shifts that shift in zeros.
  @Test func findsAndShrinksAWrongShift() throws {
    let wrong = Laboratory { $0.replacing(">>>", with: ">>") }
    let campaign = Campaign(laboratory: wrong, paths: [.icarus], lints: false)
    var fault: Fault?
    for start in stride(from: UInt64(1), to: 200, by: 50) where fault == nil {
      fault = campaign.faults((start..<start + 50).map { Trial(seed: $0) }).first
    }
    let small = campaign.shrunk(try #require(fault))
    guard case .difference(let difference) = small.kind else {
      Issue.record("\(small)")
      return
    }
    #expect(difference.path == .icarus)
    #expect(small.trial.circuit.parts.count == 1)
    let items = small.trial.circuit.top.items
    #expect(items.count <= 4, "\(small.report(wrong))")
    #expect(
      items.contains { item in
        if case .operation(.shiftRightBy, _) = item.kind { true } else { false }
      })
    #expect(small.report(wrong).contains("module C"))
    // The same circuit is right where nobody tampers.
    #expect(Campaign(paths: [.icarus], lints: false).faults([small.trial]).isEmpty)
  }

  /// A state that reset does not reach.
  @Test func findsAMissingReset() {
    let wrong = Laboratory { $0.replacing("if (reset) begin", with: "if (1'b0) begin") }
    let campaign = Campaign(laboratory: wrong, paths: [.icarus], lints: false)
    #expect(!campaign.faults((1...10).map { Trial(seed: $0) }).isEmpty)
  }

  /// A value that is kept though an input changed from which it follows, now or some cycles ago, or the reset.
  @Test(arguments: [
    (" | i_1 != i_1Before", ""), (" | changed0Before != 0", ""), ("= restarts | ", "= "),
  ])
  func findsAForgottenChange(_ change: String, _ other: String) {
    // What is forgotten counts only where nothing of the group changed in the cycles before.
    #expect(differs(replacing: change, with: other, seeds: 1...120))
  }

  /// A line of delays that is read at a wrong place, or has a wrong value at reset.
  @Test(arguments: [("d0_3Line[1]", "d0_3Line[0]"), (" ? 4'b0010 : ", " ? 4'b0000 : ")])
  func findsAWrongDelay(_ right: String, _ wrong: String) {
    #expect(differs(replacing: right, with: wrong, seeds: 1...20))
  }

  /// Whether some circuits do something else where their text for simulators is changed. That text is rejected does
  /// not count.
  private func differs(
    replacing right: String, with wrong: String, seeds: ClosedRange<UInt64>
  ) -> Bool {
    let laboratory = Laboratory { $0.replacing(right, with: wrong) }
    let campaign = Campaign(laboratory: laboratory, paths: [.simulation], lints: false)
    return campaign.faults(seeds.map { Trial(seed: $0) }).contains { fault in
      if case .difference = fault.kind { true } else { false }
    }
  }

  /// Text that no tool reads, and text that linters complain of.
  @Test func findsTextThatToolsReject() {
    let wrong = Laboratory { $0.replacing("endmodule", with: "endmodul") }
    let faults = Campaign(laboratory: wrong, paths: [.icarus], lints: true).faults([
      Trial(seed: 3)
    ])
    #expect(faults.count == 2)
  }
}
