import ArgumentParser
import Diagnostics
import Foundation

/// The program: what there is to know of an engine before one trains on it.
@main
struct Taut: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taut", abstract: "Training of tensor-train networks on an FPGA.",
    subcommands: [Disassemble.self, Report.self, Rtl.self])

  /// Runs the program. A fault that the user can mend is one line on the standard error and an
  /// exit code of `sysexits.h`.
  static func main() {
    // A full disk or a closed pipe is an error to report, not a signal to die of.
    for number in [SIGXFSZ, SIGPIPE] { signal(number, SIG_IGN) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let fault as InputError {
      fail(fault)
    } catch  where exitCode(for: error) == .validationFailure {
      let line = message(for: error).prefix { !$0.isNewline }
      let text = line.hasSuffix(".") ? line.dropLast() : line
      fail(InputError(.usage, "\(text); taut --help lists the options"))
    } catch {
      exit(withError: error)
    }
  }

  private static func fail(_ fault: InputError) -> Never {
    FileHandle.standardError.write(Data("error: \(fault.message)\n".utf8))
    Foundation.exit(fault.kind.exitCode)
  }
}
