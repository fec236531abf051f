import ArgumentParser
import CircuitFuzzing
import Foundation

/// Runs random circuits along every path until the time is up or a fault is found.
@main struct Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hdl-fuzz",
    abstract: "Run random circuits through every simulator and synthesis, and compare all outputs.")

  @Option(help: "How long to go on, in seconds.")
  var seconds = 600

  @Option(help: "The first seed; each further circuit takes the next one.")
  var seed: UInt64 = 1_000_000

  @Option(help: "Circuits in one run of a tool.")
  var batch = 25

  @Option(help: "Cycles of each circuit.")
  var cycles = 40

  @Option(
    parsing: .upToNextOption,
    help: "Paths to compare with the interpreter: compiled, verilator, icarus, netlist, ecp5.")
  var paths: [Path] = [.compiled, .verilator, .icarus, .netlist, .ecp5]

  @Flag(help: "Go on after a fault.")
  var keepGoing = false

  @Flag(help: "Report faults as they are, without making their circuits small.")
  var noShrinking = false

  func validate() throws {
    guard seconds > 0, batch > 0, cycles > Stimulus.unsettled else {
      throw ValidationError(
        "give at least one second, one circuit in a batch and \(Stimulus.unsettled + 1) cycles")
    }
  }

  func run() throws {
    let campaign = Campaign(paths: paths)
    let end = Date().addingTimeInterval(Double(seconds))
    var next = seed
    var found = 0
    while Date() < end {
      let trials = (next..<next + UInt64(batch)).map { Trial(seed: $0, cycles: cycles) }
      let faults = campaign.faults(trials)
      next += UInt64(batch)
      found += faults.count
      print(
        "\(next - seed) circuits, seeds \(seed) to \(next - 1): "
          + (found == 0 ? "all equal and clean" : "\(found) faults"))
      for fault in faults {
        print("\n\(fault)\n")
        if noShrinking { continue }
        print("making it small ...")
        print("\n\(campaign.shrunk(fault).report(campaign.laboratory))\n")
      }
      fflush(nil)
      if found > 0, !keepGoing { throw ExitCode.failure }
    }
    if found > 0 { throw ExitCode.failure }
  }
}

extension Path: ExpressibleByArgument {}
