import Foundation
import HDL

/// Runs trials along several paths and says what is wrong.
public struct Campaign: Sendable {
  /// Where trials run.
  public var laboratory: Laboratory
  /// The paths that are compared with the interpreter.
  public var paths: [Path]
  /// Whether the texts are linted.
  public var lints: Bool

  /// A campaign along all paths.
  public init(
    laboratory: Laboratory = Laboratory(),
    paths: [Path] = [.compiled, .verilator, .simulation, .icarus, .netlist, .ecp5],
    lints: Bool = true
  ) {
    (self.laboratory, self.paths, self.lints) = (laboratory, paths, lints)
  }

  /// The faults of some trials, at most one of each path for a trial.
  public func faults(_ trials: [Trial]) -> [Fault] {
    var faults: [Fault] = []
    var sound: [Trial] = []
    var expected: [Trace] = []
    for trial in trials {
      do {
        expected.append(try trial.interpreted())
        sound.append(trial)
      } catch {
        faults.append(Fault(trial: trial, kind: .rejected("\(error)")))
      }
    }
    for path in paths { faults += compare(ArraySlice(sound), ArraySlice(expected), path) }
    if lints { faults += lint(ArraySlice(sound)) }
    return faults
  }

  /// Runs a batch; when a tool fails on it, each half of it.
  private func compare(
    _ trials: ArraySlice<Trial>, _ expected: ArraySlice<Trace>, _ path: Path
  ) -> [Fault] {
    if trials.isEmpty { return [] }
    do {
      let found = try laboratory.run(Array(trials), path)
      return zip(trials, zip(expected, found)).compactMap { trial, traces in
        Difference(trial, path, expected: traces.0, found: traces.1).map {
          Fault(trial: trial, kind: .difference($0))
        }
      }
    } catch {
      if trials.count == 1 {
        return [Fault(trial: trials[trials.startIndex], kind: .failure(path, "\(error)"))]
      }
      let middle = trials.startIndex + trials.count / 2
      return compare(trials[..<middle], expected[..<middle], path)
        + compare(trials[middle...], expected[middle...], path)
    }
  }

  private func lint(_ trials: ArraySlice<Trial>) -> [Fault] {
    if trials.isEmpty { return [] }
    let text: String
    do {
      text = try laboratory.lint(Array(trials))
    } catch {
      text = "\(error)"
    }
    if text.isEmpty { return [] }
    if trials.count == 1 {
      return [Fault(trial: trials[trials.startIndex], kind: .lint(messageName(text), text))]
    }
    let middle = trials.startIndex + trials.count / 2
    return lint(trials[..<middle]) + lint(trials[middle...])
  }

  // MARK: Shrinking

  /// A trial as small as shrinking gets it that has a fault of the same sort, with that fault.
  public func shrunk(_ fault: Fault, rounds: Int = 300) -> Fault {
    let own = focused(on: fault)
    let shrinker = Shrinker { candidates in
      // Names must differ within a batch.
      let named = candidates.enumerated().map { index, trial in
        var named = trial
        named.circuit.name = "\(trial.circuit.name)_\(index)"
        return named
      }
      let failing = own.faults(named).filter { $0.isLike(fault) }.map(\.trial.circuit.name)
      return named.map { failing.contains($0.circuit.name) }
    }
    let small = shrinker.shrink(fault.trial, rounds: rounds)
    return own.faults([small]).first { $0.isLike(fault) } ?? fault
  }

  /// A campaign that runs only what shows a fault.
  private func focused(on fault: Fault) -> Campaign {
    switch fault.kind {
    case .difference(let difference):
      Campaign(laboratory: laboratory, paths: [difference.path], lints: false)
    case .failure(let path, _): Campaign(laboratory: laboratory, paths: [path], lints: false)
    case .lint: Campaign(laboratory: laboratory, paths: [], lints: true)
    case .rejected: Campaign(laboratory: laboratory, paths: [], lints: false)
    }
  }
}

extension Fault {
  /// The circuit's text and stimuli, for a report.
  public func report(_ laboratory: Laboratory) -> String {
    var lines = [description, ""]
    if let text = try? laboratory.text([trial]) {
      lines.append(text.components(separatedBy: "module Batch (")[0])
    }
    lines.append("stimuli (reset, inputs):")
    for cycle in 0..<trial.stimulus.cycles {
      let inputs = trial.stimulus.inputs[cycle].map { "'h\($0.hexadecimal)" }
      lines.append(
        "  \(cycle): \(trial.stimulus.reset[cycle] ? 1 : 0) \(inputs.joined(separator: " "))")
    }
    return lines.joined(separator: "\n")
  }
}
