import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test func theSameCommandGivesTheSameBits() throws {
    let place = try TemporaryPlace()
    let digests = try [["--threads", "1"], ["--threads", "2"], []].map {
      try place.summary($0)["weights_digest"] as? String
    }
    #expect(Set(digests).count == 1)
    #expect(try place.summary(["--seed", "2"])["weights_digest"] as? String != digests[0])
  }

  @Test func theSummaryHasItsKeysInOrder() throws {
    let place = try TemporaryPlace()
    let result = try place.run(["--summary", "summary.json", "--steps", "3"])
    #expect(result.code == 0)
    let text = try String(contentsOfFile: place.path + "/summary.json", encoding: .utf8)
    let keys = text.matches(of: /(?m)^  "(\w+)":/).map { String($0.1) }
    #expect(
      keys.prefix(16) == [
        "device", "dataset", "network", "seed", "epochs", "steps", "test_accuracy", "train_loss",
        "ranks", "parameters", "model_bits", "dense_bits", "memory_reduction",
        "samples_per_second", "saturations", "weights_digest",
      ])
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(summary["steps"] as? Int == 3)
  }

  @Test func helpListsTheOptions() throws {
    let place = try TemporaryPlace()
    let help = try ["--help", "-h", "help"].map { try place.run([$0], isNewRun: false) }
    #expect(Set(help.map(\.output)).count == 1)
    #expect(help.allSatisfy { $0.code == 0 && $0.errors.isEmpty })
    for option in ["--network <net>", "--prior-strength <x>", "--resume", "host-train bench"] {
      #expect(help[0].output.contains(option))
    }
    #expect(help[0].output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aRunIsQuietWhenNobodyWatches() throws {
    let place = try TemporaryPlace()
    let result = try place.run([])
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 8, "\(result.output)")
    #expect(lines[0].hasPrefix("small.txt on small.csv: "))
    #expect(lines[1].hasPrefix("epoch"))
    #expect(lines[6].hasPrefix("test accuracy ") && lines[6].contains(", peak "))
    #expect(lines[7].wholeMatch(of: /weights [0-9a-f]{64}/) != nil)
    #expect(!result.output.contains("\u{1B}"))
  }
}

/// The memory that a run reports.
@Suite struct PeakMemoryTests {
  @Test func whoStartsTheProgramDoesNotCount() throws {
    let place = try TemporaryPlace()
    let ballast = [UInt8](repeating: 1, count: 300_000_000)
    let summary = try place.summary(["--epochs", "1"])
    #expect(ballast.last == 1)
    let peak = try #require(summary["peak_memory_bytes"] as? Int)
    #expect((1_000_000..<200_000_000).contains(peak))
  }
}

/// The whole of Fashion-MNIST, for a few steps.
@Suite struct FashionMNISTRunTests {
  @Test func theWholeDataSetTakesLessThan400Megabytes() throws {
    let place = try TemporaryPlace()
    let result = try place.run(
      ["--steps", "20", "--no-run-dir", "--summary", "s.json"], isNewRun: false)
    try #require(result.code == 0, "\(result.errors)")
    let summary = try place.json("s.json")
    let peak = try #require(summary["peak_memory_bytes"] as? Int)
    // The pixels alone take 55 MB.
    #expect((55_000_000..<400_000_000).contains(peak))
    #expect(result.output.contains(", peak \(peak / 1_000_000) MB"))
    #expect(summary["dense_bits"] as? Int == 13_025_600)
    #expect(summary["dataset"] as? String == "fashion-mnist")
    #expect(try #require(summary["test_accuracy"] as? Double) > 0.3)
  }
}
