import Diagnostics
import Foundation
import RunReports
import Testing

struct RunDirectoryTests {
  private func fault(_ body: () throws -> Void) -> InputError? {
    #expect(throws: InputError.self, performing: body)
  }

  @Test func `A new run makes its folders and names its files`() throws {
    try withTemporaryFolder { folder in
      let run = try RunDirectory(at: folder + "/a/b/", resume: false)
      #expect(run.path == folder + "/a/b")
      #expect(run.checkpointPath(epoch: 7) == folder + "/a/b/checkpoints/epoch-0007.taut")
      #expect(run.checkpointPath(epoch: 12_345).hasSuffix("/epoch-12345.taut"))
      #expect(run.checkpointEpochs == [])
      for epoch in [12_345, 7] {
        try "x".write(toFile: run.checkpointPath(epoch: epoch), atomically: true, encoding: .utf8)
      }
      #expect(run.checkpointEpochs == [7, 12_345])
    }
  }

  @Test func `A folder that cannot be used is refused with a reason`() throws {
    try withTemporaryFolder { folder in
      let file = folder + "/file"
      try "mine".write(toFile: file, atomically: true, encoding: .utf8)
      #expect(
        fault { _ = try RunDirectory(at: file, resume: false) }
          == InputError(
            .cannotCreate, "run directory \(file): it is a file; name another directory"))
      #expect(
        fault { _ = try RunDirectory(at: file + "/run", resume: false) }?.message
          == "cannot create \(file)/run: a part of that path is a file, not a folder")
      #expect(
        fault { _ = try RunDirectory(at: folder + "/none", resume: true) }
          == InputError(
            .noInput,
            "run directory \(folder)/none: there is no run to resume; "
              + "leave --resume out to start one"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/none"))
      #expect(try content(file) == "mine")
    }
    #expect(
      fault { _ = try RunDirectory(at: "/proc/taut", resume: false) }?.message
        .hasPrefix("cannot create /proc/taut: ") == true)
  }

  @Test func `A run is never started over another`() throws {
    try withTemporaryFolder { folder in
      let directory = try RunDirectory(at: folder, resume: false)
      let recorder = try RunRecorder(directory, ExampleRun.description())
      try recorder.record(ExampleRun.records()[0])
      let before = try content(directory.metricsPath)
      #expect(
        fault { _ = try RunDirectory(at: folder, resume: false) }
          == InputError(
            .cannotCreate,
            "run directory \(folder): it holds a run already; "
              + "use --resume to go on with it, or name another directory"))
      #expect(try content(directory.metricsPath) == before)
      _ = try RunDirectory(at: folder, resume: true)
    }
  }

  @Test func `A resumed run holds no epoch twice`() throws {
    try withTemporaryFolder { folder in
      let directory = try RunDirectory(at: folder, resume: false)
      let records = ExampleRun.records(epochs: 5)
      do {
        let recorder = try RunRecorder(directory, ExampleRun.description())
        for record in records { try recorder.record(record) }
        try recorder.writeReport(weightsDigest: "abc")
        #expect(try content(directory.reportPath).contains("abc"))
      }
      let whole = try content(directory.metricsPath)
      #expect(whole.split(separator: "\n").count == 5)
      // A killed program leaves half a line.
      try (whole + #"{"epoch":6,"ste"#)
        .write(toFile: directory.metricsPath, atomically: true, encoding: .utf8)
      let recorder = try RunRecorder(
        RunDirectory(at: folder, resume: true), ExampleRun.description(), resumingAfter: 3)
      #expect(recorder.records == Array(records[..<3]))
      for record in records[3...] { try recorder.record(record) }
      #expect(try content(directory.metricsPath) == whole)
      #expect(throws: InputError.self) { try recorder.record(records[4]) }
      #expect(try content(directory.metricsPath) == whole)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.contains { $0.hasSuffix(".tmp") })
    }
  }

  @Test func `A run that was killed before its first epoch can be started again`() throws {
    try withTemporaryFolder { folder in
      let directory = try RunDirectory(at: folder, resume: false)
      _ = try RunRecorder(directory, ExampleRun.description())
      #expect(throws: Never.self) { try RunDirectory(at: folder, resume: false) }
      #expect(throws: InputError.self) { try RunDirectory(at: folder, resume: true) }
      let interrupted = directory.checkpointsPath + "/interrupted.taut"
      try "x".write(toFile: interrupted, atomically: true, encoding: .utf8)
      #expect(throws: InputError.self) { try RunDirectory(at: folder, resume: false) }
    }
  }

  @Test func `A run directory has one writer, who clears half-written files away`() throws {
    try withTemporaryFolder { folder in
      let directory = try RunDirectory(at: folder, resume: false)
      let left = [folder, directory.checkpointsPath].map { $0 + "/.taut-1abc.tmp" }
      for path in left { try "x".write(toFile: path, atomically: true, encoding: .utf8) }
      do {
        let lock = try RunLock(directory)
        #expect(left.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
        #expect(
          fault { _ = try RunLock(directory) }
            == InputError(
              .temporaryFailure,
              "run directory \(folder): another program is writing to it; wait for its end, or "
                + "name another directory"))
        withExtendedLifetime(lock) {}
      }
      #expect(throws: Never.self) { try RunLock(directory) }
    }
  }

  @Test func `A damaged line in the middle is named and left alone`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/metrics.jsonl"
      for text in ["{}\n", "\n\n", "nonsense\n{"] {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(
          fault { _ = try MetricsFile(path: path, keepingThrough: 9) }?.message
            == "\(path), line 1: not a record of an epoch; "
            + "mend or remove the line, or start in another run directory")
        #expect(try content(path) == text)
      }
    }
  }

  @Test func `Numbers that are not finite survive`() throws {
    try withTemporaryFolder { folder in
      var record = ExampleRun.records(epochs: 1)[0]
      record.trainLoss = .infinity
      let path = folder + "/metrics.jsonl"
      try MetricsFile(path: path, keepingThrough: 0).append(record)
      #expect(try MetricsFile(path: path, keepingThrough: 1).records == [record])
    }
  }

  @Test func `A full disk is said to be full`() throws {
    let summary = RunSummary(
      ExampleRun.description(), records: ExampleRun.records(), weightsDigest: "d")
    #expect(
      fault { try summary.write(to: "/dev/full") }
        == InputError(.ioError, "/dev/full: no space left on its disk; free some space"))
    #expect(
      fault { try summary.write(to: "/tmp") }?.message
        == "/tmp: is a folder; give the name of a file")
  }
}
