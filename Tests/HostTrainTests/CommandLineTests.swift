import Foundation
import Testing

@Suite struct CommandLineTests {
  /// Bad input: the arguments, the exit code and the one line that says what is wrong.
  static let faults: [(arguments: String, code: Int32, message: String)] = [
    (
      "--network nothing", 66,
      "network nothing: neither a preset nor a readable text file; the presets are tt-784-512-10, "
        + "ttm-784-512-10, dense-784-512-10"
    ),
    (
      "--network tt-784-512-10", 78,
      "network tt-784-512-10: its input modes multiply to 784, but a sample has 12 values; change "
        + "the first layer's `in` modes"
    ),
    ("--rank 0", 64, "--rank must be 1 to 1024, not 0"),
    (
      "--learning-rate nan", 64,
      "--learning-rate must be more than 0 and at most 16, not nan"
    ),
    ("--momentum 1", 64, "--momentum must be at least 0 and less than 1, not 1.0"),
    ("--weight-bits 9", 64, "--weight-bits must be 2 to 8, not 9"),
    ("--gradient-bits 4", 64, "--gradient-bits must be 8 to 16, not 4"),
    ("--epochs 0", 64, "--epochs must be at least 1, not 0"),
    ("--steps 0", 64, "--steps must be at least 1, not 0"),
    ("--threads 0", 64, "--threads must be 1 to 64, not 0"),
    ("--prior-strength inf", 64, "--prior-strength must be 0 to 1, not inf"),
    ("--resume", 64, "--resume needs --run-dir to say which run goes on"),
    (
      "--dataset nowhere", 66,
      "nowhere: no such file or folder; --dataset takes `fashion-mnist`, a folder of IDX files, or "
        + "a CSV file"
    ),
    (
      "--export cores.txt", 64,
      "cores.txt: cores are read and written as .npz or .safetensors; name such a file"
    ),
  ]

  @Test(arguments: faults.indices) func badInputGetsOneLine(_ index: Int) throws {
    let (arguments, code, message) = Self.faults[index]
    let place = try TemporaryPlace()
    let result = try place.run(arguments.split(separator: " ").map(String.init))
    #expect(result.errors == "error: \(message)\n")
    #expect(result.code == code)
    #expect(result.output.isEmpty)
  }

  @Test func unknownDevicesAndOptionsAreUsageErrors() throws {
    let place = try TemporaryPlace()
    for arguments in [["--device", "abacus"], ["--frobnicate"]] {
      let result = try place.run(arguments)
      #expect(result.code == 64)
      #expect(result.errors.hasPrefix("Error: "))
    }
  }

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

  @Test func aStoppedRunGoesOnToTheSameBits() throws {
    let place = try TemporaryPlace()
    let whole = try place.summary([])["weights_digest"] as? String
    let first = try place.run(["--steps", "13", "--run-dir", "run"], writesRun: true)
    #expect(first.code == 0)
    let second = try place.run(
      ["--resume", "--run-dir", "run", "--summary", "end.json"], isNewRun: false)
    #expect(second.code == 0, "\(second.errors)")
    #expect(try place.json("end.json")["weights_digest"] as? String == whole)
    let metrics = try String(contentsOfFile: place.path + "/run/metrics.jsonl", encoding: .utf8)
    #expect(metrics.split(separator: "\n").count == 4)
  }

  @Test func ctrlCStopsWithACheckpoint() throws {
    let place = try TemporaryPlace()
    let running = try place.start(
      ["--epochs", "4000", "--prior", "none", "--run-dir", "run"], writesRun: true)
    let checkpoints = place.path + "/run/checkpoints"
    while (try? FileManager.default.contentsOfDirectory(atPath: checkpoints))?.isEmpty ?? true {
      usleep(10_000)
    }
    running.process.interrupt()
    let result = running.finish()
    #expect(result.code == 130)
    let resumed = try place.run(
      ["--resume", "--run-dir", "run", "--steps", "1", "--summary", "s.json"], isNewRun: false)
    #expect(resumed.code == 0, "\(resumed.errors)")
  }

  @Test func nothingIsOverwritten() throws {
    let place = try TemporaryPlace()
    #expect(try place.run(["--run-dir", "run"], writesRun: true).code == 0)
    let again = try place.run(["--run-dir", "run"], writesRun: true)
    #expect(again.code == 73)
    #expect(
      again.errors
        == "error: run directory run: it holds a run already; use --resume to go on with it, or "
        + "name another directory\n")
    let other = try place.run(["--resume", "--run-dir", "run", "--rank", "2"], isNewRun: false)
    #expect(
      other.errors
        == "error: --rank 2 differs from the run's 3; leave it out to go on with the run, or start "
        + "another in a new --run-dir\n")
    #expect(other.code == 64)
    let checkpoint = place.path + "/run/checkpoints/epoch-0004.taut"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: checkpoint))
    bytes[100] ^= 1
    try bytes.write(to: URL(fileURLWithPath: checkpoint))
    let damaged = try place.run(["--resume", "--run-dir", "run"], isNewRun: false)
    #expect(damaged.code == 65)
    #expect(
      damaged.errors
        == "error: run/checkpoints/epoch-0004.taut: damaged: its checksum differs; resume from an "
        + "earlier checkpoint such as run/checkpoints/epoch-0003.taut\n")
  }

  @Test func aFullDiskIsReported() throws {
    let place = try TemporaryPlace()
    let result = try place.run(["--summary", "/dev/full"])
    #expect(result.code == 74)
    #expect(result.errors.hasPrefix("error: "))
    #expect(result.errors.contains("/dev/full"))
    #expect(result.errors.contains("free some space"))
  }
}
