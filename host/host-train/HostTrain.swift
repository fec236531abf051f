import ArgumentParser
import Diagnostics
import Foundation

/// The program: trains by default, and measures.
@main
struct HostTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host-train",
    abstract: "Trains tensor-train networks in fixed point, with ranks that adapt.",
    subcommands: [Train.self, Bench.self, Accuracy.self],
    defaultSubcommand: Train.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let fault as InputError {
      FileHandle.standardError.write(Data("error: \(fault.message)\n".utf8))
      Foundation.exit(fault.kind.exitCode)
    } catch {
      exit(withError: error)
    }
  }
}
