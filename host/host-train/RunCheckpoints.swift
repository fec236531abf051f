import Checkpoints
import Diagnostics
import Foundation
import RunReports

extension RunDirectory {
  /// Where the checkpoint goes of a run that is stopped within an epoch.
  var interruptedPath: String { "\(checkpointsPath)/interrupted.taut" }

  /// The checkpoint that the run goes on from: the one of the latest step.
  func latestCheckpoint() throws -> Checkpoint {
    let interrupted =
      try FileManager.default.fileExists(atPath: interruptedPath)
      ? Checkpoint(reading: interruptedPath) : nil
    if let interrupted { return interrupted }
    guard let epoch = checkpointEpochs.last else {
      throw InputError(
        .noInput,
        "run directory \(path): it holds no checkpoint; start again in another directory")
    }
    return try Checkpoint(reading: checkpointPath(epoch: epoch))
  }
}
