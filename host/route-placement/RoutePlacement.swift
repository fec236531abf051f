import ArgumentParser
import Diagnostics
import Foundation
import Placement
import Routing

/// Routes a placement of nextpnr.
@main
struct RoutePlacement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route-placement",
    abstract: "Find ways for all nets of a placed design, except clocks.",
    discussion: """
      Reads what nextpnr-ecp5 --no-route --write made, or refine-placement of it, and writes the same design with ways. \
      nextpnr-ecp5 --no-pack --no-place takes them over, routes clocks, checks all of it and says what clock it reaches.
      """)

  @Argument(help: "The placed design.")
  var placed: String
  @Argument(help: "The file to write.")
  var routed: String
  @Option(help: "nextpnr's database of the device, chipdb-85k.bin for an LFE5U-85F.")
  var database: String
  @Option(help: "The speed grade, 6 to 8.")
  var speed = 6
  @Option(help: "The longest a way should take in ns.")
  var goal: Float = Router.Options().goal
  @Option(help: "Rounds after which to give up.")
  var rounds = Router.Options().rounds

  func validate() throws {
    if !(goal > 0) || rounds < 1 || !(6...8).contains(speed) {
      throw ValidationError("goal has to be above 0, rounds at least 1, and speed 6, 7 or 8")
    }
  }

  func run() throws {
    do {
      try route()
    } catch let error as InputError {
      FileHandle.standardError.write(Data("error: \(error.message)\n".utf8))
      throw ExitCode(error.kind.exitCode)
    }
  }

  private func route() throws {
    let file = try NextpnrFile(path: placed)
    var options = Router.Options()
    (options.goal, options.rounds) = (goal, rounds)
    let database = try ChipDatabase(path: database, grade: speed)
    let router = try Router(file.design, database, options)
    let kept = try router.run { round, figures in
      show(round == 0 ? "each net by itself" : "round \(round)", figures)
    }
    show("kept", kept)
    if !router.left.isEmpty {
      write("\(router.left.count) nets are left to nextpnr's router in part\n")
    }
    do {
      try file.text(routing: router.routing).write(to: URL(filePath: routed))
    } catch {
      throw InputError(.cannotCreate, "cannot write \(routed): \(error.localizedDescription)")
    }
  }

  private func show(_ when: String, _ figures: Router.Figures) {
    let slowest = String(format: "%.2f", figures.slowest)
    write(
      "\(when): \(figures.nets) nets, \(figures.wires) wires, \(figures.contested) of several nets, "
        + "slowest way \(slowest) ns, \(figures.lateEnds) late\n")
  }

  /// Written at once, also to a file.
  private func write(_ line: String) { FileHandle.standardOutput.write(Data(line.utf8)) }
}
