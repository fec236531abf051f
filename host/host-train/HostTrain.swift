import ArgumentParser
import Diagnostics
import Foundation

/// The program: trains by default, and measures.
@main
struct HostTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host-train", subcommands: [Train.self, Bench.self, Accuracy.self],
    defaultSubcommand: Train.self)

  /// Runs the program. A fault that the user can mend is one line on the standard error and an
  /// exit code of `sysexits.h`.
  static func main() {
    // A full disk or a closed pipe is an error to report, not a signal to die of.
    for number in [SIGXFSZ, SIGPIPE] { signal(number, SIG_IGN) }
    do {
      var arguments = Array(CommandLine.arguments.dropFirst())
      // Who asks for help wants to read of training, not the names of three subcommands.
      if [["--help"], ["-h"], ["help"]].contains(arguments) { arguments = ["train", "--help"] }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let fault as InputError {
      fail(fault)
    } catch  where exitCode(for: error) == .validationFailure {
      // The parser's own text adds the usage, which hides the line that matters.
      fail(
        InputError(.usage, "\(firstLine(message(for: error))); host-train --help lists the options")
      )
    } catch {
      exit(withError: error)
    }
  }

  private static func fail(_ fault: InputError) -> Never {
    FileHandle.standardError.write(Data("error: \(fault.message)\n".utf8))
    Foundation.exit(fault.kind.exitCode)
  }

  /// The first line, without the full stop at its end.
  private static func firstLine(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return String(line.hasSuffix(".") ? line.dropLast() : line)
  }
}
