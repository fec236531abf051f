import ArgumentParser
import Diagnostics
import Foundation
import Placement

/// Refines a placement of nextpnr.
@main
struct RefinePlacement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refine-placement",
    abstract: "Make the wires of a placement shorter and its late ways earlier, before routing.",
    discussion: """
      Reads what nextpnr-ecp5 --no-route --write made for an LFE5U-85F and writes the same design with other places. \
      route-placement finds its ways.
      """)

  @Argument(help: "The placed design.")
  var placed: String
  @Argument(help: "The file to write.")
  var refined: String
  @Option(help: "The longest a way should take in ns, if the router finds the fastest wires.")
  var goal: Float = Refinement.Options().goal
  @Option(help: "Tiles of wire that a nanosecond of a way as long as the goal is worth.")
  var weight: Float = Refinement.Options().weight
  @Option(help: "What a move may cost at the beginning, in tiles of wire.")
  var temperature: Float = Refinement.Options().temperature
  @Option(help: "Sweeps over all cells.")
  var sweeps = Refinement.Options().sweeps
  @Option(help: "Random numbers to use.")
  var seed: UInt64 = 1

  func validate() throws {
    if !(goal > 0) || !(weight >= 0) || !(temperature >= 0) || sweeps < 0 {
      throw ValidationError("goal has to be above 0, and weight, temperature and sweeps not below")
    }
  }

  func run() throws {
    do {
      try refine()
    } catch let error as InputError {
      FileHandle.standardError.write(Data("error: \(error.message)\n".utf8))
      throw ExitCode(error.kind.exitCode)
    }
  }

  private func refine() throws {
    let file = try NextpnrFile(path: placed)
    try Device.lfe5u85.check(file.design)
    var options = Refinement.Options()
    (options.goal, options.weight, options.temperature) = (goal, weight, temperature)
    (options.sweeps, options.seed) = (sweeps, seed)
    var refinement = Refinement(file.design, on: .lfe5u85, options)
    show("before", refinement.figures())
    refinement.run { sweep, figures in
      if sweep % 50 == 49 { show("sweep \(sweep + 1)", figures) }
    }
    show("after", refinement.figures())
    do {
      try file.text(placing: refinement.places).write(to: URL(filePath: refined))
    } catch {
      throw InputError(.cannotCreate, "cannot write \(refined): \(error.localizedDescription)")
    }
  }

  private func show(_ when: String, _ figures: Refinement.Figures) {
    let slowest = String(format: "%.2f", figures.slowest)
    let line =
      "\(when): \(figures.wires) tiles of wire, slowest way \(slowest) ns, \(figures.lateEnds) late, "
      + "crowding \(Int(figures.crowding)), \(figures.fullTiles) full tiles\n"
    // Written at once, also to a file.
    FileHandle.standardOutput.write(Data(line.utf8))
  }
}
