import Foundation
import Testing

/// Every device gives the same bits.
@Suite struct DeviceTests {
  /// The prior is strong enough that slices die in the middle of the run, and training goes on at
  /// the smaller ranks.
  @Test func theExecutorTrainsLikeTheModel() throws {
    let place = try TemporaryPlace()
    let options = [
      "--prior-strength", "5e-2", "--prior-interval", "4", "--prior-warmup", "0.1",
      "--prior-growth", "0.1", "--prior-threshold", "0.1",
    ]
    let parameters = try [1, 12, 20, 42].map { steps in
      let summaries = try ["model", "executor"].map {
        try place.summary(options + ["--device", $0], limit: steps)
      }
      #expect(summaries[1]["device"] as? String == "executor")
      for key in ["weights_digest", "test_accuracy", "train_loss", "parameters"] {
        let values = summaries.map { "\($0[key] ?? "none")" }
        #expect(values[0] == values[1], "\(key) after \(steps) steps")
      }
      return try #require(summaries[0]["parameters"] as? Int)
    }
    // Slices died before step 12 and again before step 20; the rest ran without them.
    #expect(parameters[1] < parameters[0] && parameters[2] < parameters[1])
    #expect(parameters[3] == parameters[2])
  }

  /// The hardware in Verilator, through a change of ranks.
  @Test func theHardwareTrainsLikeTheModel() throws {
    let place = try TemporaryPlace()
    let options = [
      "--prior-strength", "5e-2", "--prior-interval", "4", "--prior-warmup", "0.1",
      "--prior-growth", "0.1", "--prior-threshold", "0.1",
    ]
    let summaries = try ["model", "rtl"].map {
      try place.summary(options + ["--device", $0], limit: 12)
    }
    let start = try place.summary(options + ["--device", "model"], limit: 1)
    #expect(summaries[1]["device"] as? String == "rtl")
    for key in ["weights_digest", "test_accuracy", "train_loss", "parameters"] {
      #expect("\(summaries[0][key] ?? "none")" == "\(summaries[1][key] ?? "none")", "\(key)")
    }
    let parameters = try [start, summaries[1]].map { try #require($0["parameters"] as? Int) }
    #expect(parameters[1] < parameters[0])
  }

  /// Arrays of other sizes tile otherwise and end with the same bits.
  @Test(arguments: ["8x8", "4x6"]) func anArrayOfAnySizeTrainsLikeTheModel(_ array: String) throws {
    let place = try TemporaryPlace()
    let digests = try [
      [], ["--device", "executor", "--array", array], ["--device", "rtl", "--array", array],
    ].map {
      try #require(place.summary($0, limit: 2)["weights_digest"] as? String)
    }
    #expect(Set(digests).count == 1)
  }

  /// A batch that does not fit a board's memories is computed in parts, which the run says, and ends with
  /// the same bits.
  @Test func aBoardsMemoriesGiveTheSameBits() throws {
    let place = try TemporaryPlace()
    let batch = ["--batch", "700", "--steps", "3"]
    let board = ["--array", "4x6", "--memories", "board"]
    let outputs = try [
      [], ["--device", "executor"] + board, ["--device", "rtl"] + board,
    ].map {
      let result = try place.run(batch + $0)
      try #require(result.code == 0, "\(result.errors)")
      return result.output
    }
    let weights = outputs.map { output in
      output.split(separator: "\n").first { $0.hasPrefix("weights ") }
    }
    #expect(weights[0] != nil && Set(weights).count == 1)
    #expect(
      outputs.map { $0.contains("batch of 700 in 2 micro-batches of 350 samples\n") } == [
        false, true, true,
      ])
  }

  /// An engine counts cycles, and a run says how they fall with the ranks.
  @Test func aRunReportsCyclesThatFallWithRanks() throws {
    let place = try TemporaryPlace()
    let result = try place.run(
      [
        "--device", "executor", "--run-dir", "run", "--prior-strength", "5e-2",
        "--prior-interval", "4", "--prior-warmup", "1.5", "--prior-growth", "0.1",
        "--prior-threshold", "0.1",
      ], writesRun: true)
    try #require(result.code == 0, "\(result.errors)")
    let files = try place.contents()
    let lines = String(decoding: files["run/metrics.jsonl"] ?? Data(), as: UTF8.self)
      .split(separator: "\n")
    let cycles = try lines.map {
      let record = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return try #require(record?["cycles_per_sample"] as? Double)
    }
    #expect(cycles.count == 4 && cycles[3] < cycles[0], "\(cycles)")
    let page = String(decoding: files["run/report.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("Cycles of a sample"))
  }
}
