import Foundation
import Testing

/// Whatever ends a run early, what it has written is whole, and going on gives the bits of a run
/// that never stopped.
@Suite struct InterruptedRunTests {
  /// A run that lasts until something ends it. Slices die in its first epochs.
  static let endless = [
    "--epochs", "4000", "--prior-warmup", "0", "--prior-growth", "1", "--prior-strength", "0.5",
  ]

  /// Goes on with a run for some steps and compares with one that never stopped.
  private func expectTheSameBits(_ place: TemporaryPlace) throws {
    let resume = ["--resume", "--run-dir", "run"]
    let at = try place.run(resume + ["--steps", "1", "--summary", "at.json"], isNewRun: false)
    try #require(at.code == 0, "\(at.errors)")
    let step = try #require(try place.json("at.json")["steps"] as? Int)
    let end = ["--steps", "\(step + 40)"]
    let goingOn = try place.run(resume + end + ["--summary", "on.json"], isNewRun: false)
    #expect(goingOn.code == 0, "\(goingOn.errors)")
    let whole = try place.summary(Self.endless + end)
    let resumed = try place.json("on.json")
    for key in ["weights_digest", "test_accuracy", "train_loss", "parameters"] {
      #expect("\(resumed[key]!)" == "\(whole[key]!)", "\(key) after step \(step)")
    }
    try expectWholeFiles(place)
  }

  /// Metrics without a gap, a report, no half-written files.
  private func expectWholeFiles(_ place: TemporaryPlace) throws {
    let metrics = try String(contentsOfFile: place.path + "/run/metrics.jsonl", encoding: .utf8)
    let epochs = metrics.matches(of: /"epoch":(\d+)/).map { Int($0.1)! }
    #expect(epochs == Array(1...max(epochs.count, 1)))
    let names = try place.contents().keys
    #expect(names.contains("run/report.html") && names.contains("run/run.json"))
    #expect(!names.contains { $0.contains(".tmp") })
  }

  private func waitForCheckpoints(_ count: Int, _ place: TemporaryPlace) {
    let folder = place.path + "/run/checkpoints"
    var found = 0
    while found < count {
      usleep(2_000)
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
      found = names?.count { $0.hasSuffix(".taut") } ?? 0
    }
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
    try expectWholeFiles(place)
  }

  @Test func aRunThatStopsInItsFirstEpochHasAReport() throws {
    let place = try TemporaryPlace()
    let stopped = try place.run(
      ["--steps", "3", "--run-dir", "run", "--summary", "stop.json"], writesRun: true)
    #expect(stopped.code == 0, "\(stopped.errors)")
    #expect(stopped.output.hasSuffix("\nreport  run/report.html\n"))
    let report = try String(contentsOfFile: place.path + "/run/report.html", encoding: .utf8)
    #expect(report.contains(try #require(try place.json("stop.json")["weights_digest"] as? String)))
    // Going on begins within the epoch, whose record comes at its end.
    #expect(try place.contents()["run/metrics.jsonl"] == Data())
    let end = ["--resume", "--run-dir", "run"]
    #expect(try place.run(end, isNewRun: false).code == 0)
    try expectWholeFiles(place)
    #expect(try String(contentsOfFile: place.path + "/run/report.html", encoding: .utf8) != report)
  }

  @Test(arguments: [SIGINT, SIGTERM]) func aPoliteRequestStopsWithACheckpoint(_ request: Int32)
    throws
  {
    let place = try TemporaryPlace()
    let running = try place.start(
      Self.endless + ["--run-dir", "run", "--summary", "stop.json"], writesRun: true)
    waitForCheckpoints(3, place)
    kill(running.process.processIdentifier, request)
    let result = running.finish()
    #expect(result.code == 130)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("\nweights "))
    // The checkpoint is that of the step at which the run stopped, also within an epoch.
    let resumed = try place.run(
      ["--resume", "--run-dir", "run", "--steps", "1", "--summary", "same.json"], isNewRun: false)
    #expect(resumed.code == 0, "\(resumed.errors)")
    let (stop, same) = (try place.json("stop.json"), try place.json("same.json"))
    for key in ["steps", "weights_digest"] { #expect("\(stop[key]!)" == "\(same[key]!)") }
    try expectTheSameBits(place)
  }

  @Test(arguments: [1, 4, 9]) func aKilledRunGoesOn(_ checkpoints: Int) throws {
    let place = try TemporaryPlace()
    let running = try place.start(Self.endless + ["--run-dir", "run"], writesRun: true)
    waitForCheckpoints(checkpoints, place)
    kill(running.process.processIdentifier, SIGKILL)
    #expect(running.finish().code == SIGKILL)
    try expectTheSameBits(place)
  }

  @Test func aRunDirectoryHasOneWriter() throws {
    let place = try TemporaryPlace()
    let running = try place.start(Self.endless + ["--run-dir", "run"], writesRun: true)
    waitForCheckpoints(1, place)
    let other = try place.run(["--resume", "--run-dir", "run"], isNewRun: false)
    #expect(other.code == 75)
    #expect(
      other.errors
        == "error: run directory run: another program is writing to it; wait for its end, or name "
        + "another directory\n")
    kill(running.process.processIdentifier, SIGINT)
    #expect(running.finish().code == 130)
  }

  /// Limits on file sizes, in KiB, that are met while checkpoints, reports or events are written.
  @Test(arguments: [1, 8, 24, 60]) func aFullDiskEndsARunAndDestroysNothing(_ limit: Int) throws {
    let place = try TemporaryPlace()
    let result = try place.start(
      Self.endless + ["--run-dir", "run"], writesRun: true, fileLimit: limit
    ).finish()
    #expect(result.code == 74)
    #expect(result.errors.hasPrefix("error: "))
    #expect(
      result.errors.contains("larger than the limit on file sizes; raise it with ulimit -f"))
    #expect(result.errors.count { $0 == "\n" } == 1)
    let checkpoints = try place.contents().keys.filter { $0.hasSuffix(".taut") }
    if checkpoints.isEmpty {
      let resumed = try place.run(["--resume", "--run-dir", "run"], isNewRun: false)
      #expect(resumed.code == 66)
      #expect(
        resumed.errors
          == "error: run directory run: it holds no checkpoint; start again in another directory\n")
    } else {
      try expectTheSameBits(place)
    }
  }

  @Test func aFullDiskIsReportedForASummary() throws {
    let place = try TemporaryPlace()
    let result = try place.run(["--summary", "/dev/full"])
    #expect(result.code == 74)
    #expect(result.errors == "error: /dev/full: no space left on its disk; free some space\n")
  }

  @Test func aClosedPipeDoesNotEndARun() throws {
    let place = try TemporaryPlace()
    let running = try place.start(["--run-dir", "run"], writesRun: true)
    try running.output.fileHandleForReading.close()
    running.process.waitUntilExit()
    #expect(running.process.terminationStatus == 0)
    #expect(try place.contents().keys.contains("run/checkpoints/epoch-0004.taut"))
  }
}
