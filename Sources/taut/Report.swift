import ArgumentParser
import Diagnostics
import EngineReports
import Foundation

/// Says how a training step would run on an engine.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says how fast a network would train on a board, and what memory it takes.",
    discussion: """
      Compiles a training step, counts its cycles and prints a table. If the step does not fit, one \
      line says which memory lacks how much, and the exit code is 69.
      """)

  @OptionGroup var step: StepOptions
  @Option(help: ArgumentHelp("The clock in MHz.", valueName: "MHz"))
  var clock = 100.0
  @Option(help: ArgumentHelp("Also writes a page with pictures.", valueName: "file"))
  var html: String?
  @Option(help: ArgumentHelp("Also writes all figures as JSON.", valueName: "file"))
  var json: String?

  func run() throws {
    guard clock > 0, clock <= 10_000 else {
      throw InputError(.usage, "--clock must be more than 0 and at most 10000 MHz, not \(clock)")
    }
    let report = try StepReport(step.subject(), clock: clock)
    if let html { try write(Data(ReportPage(report).html.utf8), to: html) }
    if let json { try write(try report.json, to: json) }
    print(report.text, terminator: "")
  }

  private func write(_ data: Data, to path: String) throws {
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw InputError(.cannotCreate, "\(path) cannot be written; is its folder there?")
    }
  }
}
