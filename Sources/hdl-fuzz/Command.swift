import ArgumentParser
import CircuitFuzzing
import Foundation

/// Runs random circuits along every path until the time is up or a fault is found.
@main struct Command: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hdl-fuzz",
    abstract: "Run random circuits through every simulator and synthesis, and compare all outputs.")

  @Option(help: "How long to go on, in seconds.")
  var seconds = 600

  @Option(help: "The first seed; each further circuit takes the next one.")
  var seed: UInt64 = 1_000_000

  @Option(help: "Circuits in one run of a tool.")
  var batch = 25

  @Option(help: "Batches that run at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Cycles of each circuit.")
  var cycles = 40

  @Option(
    parsing: .upToNextOption,
    help:
      "Paths to compare with the interpreter: compiled, verilator, simulation, icarus, netlist, ecp5."
  )
  var paths: [Path] = [.compiled, .verilator, .simulation, .icarus, .netlist, .ecp5]

  @Flag(help: "Go on after a fault.")
  var keepGoing = false

  @Flag(help: "Report faults as they are, without making their circuits small.")
  var noShrinking = false

  func validate() throws {
    guard seconds > 0, batch > 0, jobs > 0, cycles > Stimulus.unsettled else {
      throw ValidationError(
        "give at least one second, one circuit in a batch, one job and "
          + "\(Stimulus.unsettled + 1) cycles")
    }
  }

  func run() async throws {
    let start = Date()
    let campaign = Campaign(paths: paths)
    var next = seed
    var circuits = 0
    var found = 0
    await withTaskGroup(of: (first: UInt64, faults: [Fault]).self) { group in
      func add() {
        guard Date() < start.addingTimeInterval(Double(seconds)), found == 0 || keepGoing else {
          return
        }
        let first = next
        next += UInt64(batch)
        group.addTask { [batch, cycles] in
          let seeds = first..<first + UInt64(batch)
          return (first, campaign.faults(seeds.map { Trial(seed: $0, cycles: cycles) }))
        }
      }
      for _ in 0..<jobs { add() }
      for await (first, faults) in group {
        circuits += batch
        found += faults.count
        print(
          "\(circuits) circuits, the last of seeds \(first) to \(first + UInt64(batch) - 1): "
            + (found == 0 ? "all equal and clean" : "\(found) faults"))
        for fault in faults { report(fault, campaign) }
        fflush(nil)
        add()
      }
    }
    let time = Date().timeIntervalSince(start)
    print(
      "\(circuits) circuits from seed \(seed) in \(Int(time)) s, "
        + "\(Int(Double(circuits) / time * 3600)) an hour, \(found) faults")
    if found > 0 { throw ExitCode.failure }
  }

  private func report(_ fault: Fault, _ campaign: Campaign) {
    print("\n\(fault)\n")
    if noShrinking { return }
    print("making it small ...")
    print("\n\(campaign.shrunk(fault).report(campaign.laboratory))\n")
  }
}

extension Path: ExpressibleByArgument {}
