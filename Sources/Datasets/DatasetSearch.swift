import Diagnostics
import Foundation

/// Finds data sets that the system has installed.
package struct DatasetSearch {
  private let environment: [String: String]
  /// Asks the package manager for the files of a package; nil where there is none.
  private let packageFiles: (String) -> [String]?

  package init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    packageFiles: @escaping (String) -> [String]? = debianPackageFiles
  ) {
    self.environment = environment
    self.packageFiles = packageFiles
  }

  /// The folder of Fashion-MNIST: in `TAUT_DATASETS` (folders joined by colons), then in the
  /// folder `datasets` of the XDG data directories, then wherever Debian's package put it.
  package func fashionMNIST() throws -> String {
    let name = Dataset.fashionMNIST
    let own = paths("TAUT_DATASETS")
    let home = paths("XDG_DATA_HOME", else: environment["HOME"].map { "\($0)/.local/share" } ?? "")
    let shared = paths("XDG_DATA_DIRS", else: "/usr/local/share:/usr/share")
    let candidates = own + (home + shared).map { "\($0)/datasets" }
    if let found = candidates.map({ "\($0)/\(name)" }).first(where: IDXFolder.isOne) {
      return found
    }
    let package = "dataset-fashion-mnist"
    let folders = (packageFiles(package) ?? []).map { ($0 as NSString).deletingLastPathComponent }
    if let found = folders.first(where: IDXFolder.isOne) { return found }
    throw InputError(
      .noInput,
      "\(name) is not installed: install Debian's package \(package) (make setup) or give "
        + "--dataset DIR")
  }

  /// The folders in a variable; an empty one counts as unset, as the XDG specification says.
  private func paths(_ variable: String, else standard: String = "") -> [String] {
    let value = environment[variable] ?? ""
    return (value.isEmpty ? standard : value).split(separator: ":").map(String.init)
  }
}

/// The files of an installed Debian package; nil where there is no such package or no Debian.
package func debianPackageFiles(_ package: String) -> [String]? {
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
