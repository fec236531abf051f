import ArgumentParser
import Engine
import EngineFuzzing
import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import Foundation
import HDL
import TensorTrains
import Training

/// Runs random programs and whole steps on the engine for LFE5U-25F, and reports which lines of its text
/// ran and which bits changed.
@main struct Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engine-coverage",
    abstract: "Report which lines of the engine's text random programs and whole steps run.")

  @Option(help: "Programs that lines are counted in.")
  var programs = 80

  @Option(
    help:
      "Programs that changes of bits are counted in, which is slow; 0 leaves it out.")
  var togglePrograms = 20

  @Option(help: "The first seed.")
  var seed: UInt64 = 1

  @Option(help: "Lines 'module | text | reason' for those that cannot run.")
  var explanations = "docs/coverage-holes.txt"

  @Option(help: "Where the report goes.")
  var report = ".build/coverage.txt"

  @Option(help: "The least percent of lines.")
  var least = 95.0

  func run() throws {
    let lines = try data(.lines, programs: programs, steps: 4)
    let toggles =
      togglePrograms > 0
      ? try data(.toggles, programs: togglePrograms, steps: 1) : CoverageData()
    let report = CoverageReport(
      lines: lines, toggles: toggles, text: try emit(Engine(.small)),
      explanations: try String(contentsOfFile: explanations, encoding: .utf8))
    try report.description.write(toFile: self.report, atomically: true, encoding: .utf8)
    print(report.description.components(separatedBy: "\nholes:")[0])
    print("report: \(self.report)")
    var isGood = report.lineShare >= least
    if !isGood { print("\(report.lineShare) % of lines ran, not \(least) %") }
    for line in report.unexplained {
      print("not explained in \(explanations): \(line)")
      isGood = false
    }
    for line in report.stale {
      print("explained in \(explanations), but no hole: \(line)")
      isGood = false
    }
    if !isGood { throw ExitCode.failure }
  }

  private func data(_ coverage: EngineCoverage, programs: Int, steps: Int) throws -> CoverageData {
    let engine = try SimulatedEngine(.small, coverage: coverage)
    for seed in seed..<seed + UInt64(programs) {
      if let failure = try Trial(seed: seed, .small).failure(on: engine) {
        print(failure)
        throw ExitCode.failure
      }
    }
    engine.stalls = 0
    engine.mostCycles = 100_000_000
    try train(steps, on: engine)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("engine-coverage-\(ProcessInfo.processInfo.processIdentifier).dat")
    defer { try? FileManager.default.removeItem(at: file) }
    engine.writeCoverage(to: file)
    var data = CoverageData()
    try data.add(file)
    return data
  }

  private func train(_ steps: Int, on engine: SimulatedEngine) throws {
    let network = try Network("small") {
      Linear(.tensorTrain, out: [4, 6], in: [5, 7])
      Layer.relu
      Linear(.tensorTrain, out: [5], in: [6, 4])
    }
    let random = RandomStream(seed: 9)
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: 3) }
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: 4, random: random)
    let program = StepProgram(
      network, ranks: ranks, batch: 5, precision: try Precision(weightBits: 4),
      planner: ContractionPlanner())
    let rates = StepRates(learningRate: Rate(0.05 / 5), momentum: 230, random: random)
    var step = try EngineStep(program, state: state, on: engine)
    for number in 0..<steps {
      let batch = Batch(
        table: (0..<10 * network.inputCount).map { Int8(truncatingIfNeeded: $0 &* 77 &+ $0 >> 5) },
        exponent: -7, rows: [0, 3, 9, 2, 5], labels: [0, 1, 2, 3, 4])
      _ = step.run(batch, rates, mode: number == 0 ? .measure : .train)
    }
  }
}
