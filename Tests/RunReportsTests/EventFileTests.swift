import Foundation
import RunReports
import Testing

struct EventFileTests {
  private struct Scalar: Codable, Hashable {
    var step: Int
    var value: Float
  }

  /// The scalars by tag, as the real TensorBoard reads them.
  private func readByTensorBoard(_ directory: String) throws -> [String: [Scalar]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let python =
      ProcessInfo.processInfo.environment["TAUT_PYTHON"] ?? root + "/.venv/bin/python"
    try #require(
      FileManager.default.isExecutableFile(atPath: python), "no \(python): run make setup")
    let script = """
      import json, sys
      try:
          from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
      except ImportError as error:
          sys.exit(f"{error}: run make setup")
      log = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0})
      log.Reload()
      tags = log.Tags()["scalars"]
      json.dump({t: [{"step": e.step, "value": e.value} for e in log.Scalars(t)] for t in tags},
                sys.stdout)
      """
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script, directory]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "TensorBoard did not run: run make setup")
    return try JSONDecoder().decode([String: [Scalar]].self, from: data)
  }

  @Test func `TensorBoard reads what was written, also after a resume`() throws {
    let records = ExampleRun.records(epochs: 5)
    let read = try withTemporaryFolder { folder in
      let first = try EventFile(in: folder, resumingAfterStep: nil, time: 1_700_000_000, host: "h")
      for record in records { try first.append(record, time: 1_700_000_001) }
      // The run goes on after epoch 3 in the same second; epochs 4 and 5 turn out differently.
      let second = try EventFile(
        in: folder, resumingAfterStep: records[2].step, time: 1_700_000_000, host: "h/2")
      for var record in records[3...] {
        record.trainLoss += 1
        try second.append(record, time: 1_700_000_002)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(
        names == ["events.out.tfevents.1700000000.h", "events.out.tfevents.1700000001.h_2"])
      return try readByTensorBoard(folder)
    }
    var expected: [String: [Scalar]] = [:]
    for (index, record) in records.enumerated() {
      var record = record
      if index >= 3 { record.trainLoss += 1 }
      for (tag, value) in record.scalars {
        expected[tag, default: []].append(Scalar(step: record.step, value: Float(value)))
      }
    }
    #expect(read == expected)
    #expect(
      read.keys.sorted() == [
        "accuracy/test", "accuracy/train", "learning_rate", "loss/train", "memory_reduction",
        "prior_strength", "ranks/layer1/bond1", "ranks/layer1/bond2", "ranks/layer1/bond3",
        "ranks/layer2/bond1", "ranks/layer2/bond2", "samples_per_second",
        "saturations/activation", "saturations/gradient", "saturations/momentum",
        "saturations/weight",
      ])
  }

  /// Vectors of RFC 3720, appendix B.4, and the check value of the usual catalogue.
  @Test(
    arguments: [
      (Array("123456789".utf8), 0xE306_9283), ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43), (Array(0..<32), 0x46DD_794E), ([], 0),
    ] as [([UInt8], UInt32)])
  func `CRC32C agrees with published values`(bytes: [UInt8], value: UInt32) {
    #expect(CRC32C.checksum(bytes) == value)
  }
}
