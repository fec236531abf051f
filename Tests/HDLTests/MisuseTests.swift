import HDL
import HDLTools
import Testing

@Suite struct MisuseTests {
  static func report(_ misuse: Misuse) -> String {
    do {
      _ = try Design(Misused(misuse))
      return "no fault"
    } catch { return "\(error)" }
  }

  @Test(arguments: Misuse.allCases) func givesOneMessage(_ misuse: Misuse) {
    let report = Self.report(misuse)
    #expect(report.contains(": error: ") && !report.contains("\n"))
  }

  /// The messages to the letter, one for each misuse.
  @Test func saysWhatIsWrong() throws {
    let text = Misuse.allCases.map { "\($0)\n  \(Self.report($0))\n" }.joined()
    #expect(try golden("Misuses.txt", text))
  }
}

@Suite struct ManyMistakesTests {
  /// Twenty faults of different kinds in one module give twenty messages in one run.
  @Test func areAllReported() throws {
    do {
      _ = try Design(Careless())
      Issue.record("no fault")
    } catch let error as DesignError {
      #expect(error.diagnostics.count == 20)
      #expect(Set(error.diagnostics.map(\.check)).count > 12)
      #expect(try golden("Careless.txt", error.description + "\n"))
    }
  }
}
