import Diagnostics
import Foundation

/// Finds data sets that the system has installed.
struct DatasetSearch {
  var environment = ProcessInfo.processInfo.environment
  /// Asks the package manager for the files of a package; nil where there is none.
  var packageFiles: (String) -> [String]? = debianPackageFiles

  /// Where this name's files are: in `TAUT_DATASETS` (folders joined by colons), then in the
  /// `datasets` folder of the XDG data directories, then wherever Debian's package put them.
  func fashionMNIST() throws -> String {
    let name = Dataset.fashionMNIST
    let own = environment["TAUT_DATASETS"].map { paths($0) } ?? []
    let shared = paths(environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share")
    let candidates = (own + shared.map { "\($0)/datasets" }).map { "\($0)/\(name)" }
    if let found = candidates.first(where: IDXFolder.isOne) { return found }
    let package = "dataset-fashion-mnist"
    let folders = (packageFiles(package) ?? []).map { ($0 as NSString).deletingLastPathComponent }
    if let found = folders.first(where: IDXFolder.isOne) { return found }
    throw InputError(
      .noInput,
      "\(name) is not installed; run `make setup-train`, install Debian's package \(package), or "
        + "give a folder with --dataset")
  }

  private func paths(_ list: String) -> [String] {
    list.split(separator: ":").map(String.init)
  }
}

private func debianPackageFiles(_ package: String) -> [String]? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["dpkg-query", "--listfiles", package]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { return nil }
  return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
}
