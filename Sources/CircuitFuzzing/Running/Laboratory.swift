import Foundation
import HDL
import HDLTools

/// Runs trials along one path.
public struct Laboratory: Sendable {
  /// Changes the emitted text before a tool reads it: how tests prove that faults are found.
  public var tamper: @Sendable (String) -> String

  /// A laboratory; with `tamper`, one that works on wrong text.
  public init(tamper: @escaping @Sendable (String) -> String = { $0 }) { self.tamper = tamper }

  /// The traces of trials along a path.
  public func run(_ trials: [Trial], _ path: Path) throws -> [Trace] {
    switch path {
    case .interpreter: return try trials.map { try $0.interpreted() }
    case .compiled: return try runCompiled(trials)
    case .verilator: return try Bench(trials).verilator(text(trials))
    case .simulation:
      return try Bench(trials).verilator(tamper(emitted(trials, forSimulation: true)))
    case .icarus: return try runIcarus(trials)
    case .netlist: return try Bench(trials).icarus(Synthesis.generic(text(trials)))
    case .ecp5:
      return try Bench(trials).icarus(
        Synthesis.ecp5(text(trials)), library: Synthesis.ecp5Cells())
    }
  }

  /// After an ``IcarusFault`` each trial runs alone, and those that have it run as `always @*`.
  private func runIcarus(_ trials: [Trial]) throws -> [Trace] {
    let text = try text(trials)
    do {
      return try Bench(trials).icarus(text, seconds: trials.count == 1 ? 2 : 5)
    } catch is IcarusFault {
      if trials.count > 1 { return try trials.map { try runIcarus([$0])[0] } }
      return try Bench(trials).icarus(Self.old(text), seconds: 2)
    }
  }

  /// The same blocks as Verilog has them.
  private static func old(_ text: String) -> String {
    text.replacing("always_comb", with: "always @*")
  }

  /// What the linters say of the emitted text of trials.
  ///
  /// Three messages of Verilator do not count: `CMPCONST` and `UNSIGNED` say that a comparison always
  /// gives one result because a wire never changes, and random circuits have such wires;
  /// `SYNCASYNCNET` says that properties read an asynchronous reset.
  public func lint(_ trials: [Trial]) throws -> String {
    let text = try text(trials)
    // Tools leave properties out unless they are told otherwise.
    let hasProperties = trials.contains { $0.circuit.parts.contains { !$0.assertions.isEmpty } }
    let said = try (hasProperties ? [false, true] : [false]).map { properties in
      let said = try HDLTools.lint(text, top: "Batch", properties: properties)
      guard trials.count == 1, IcarusFault.isIn(said) else { return said }
      return try HDLTools.lint(Self.old(text), top: "Batch")
    }
    var messages: [[Substring]] = []
    for line in said.joined(separator: "\n").split(separator: "\n") {
      if line.hasPrefix("%") || messages.isEmpty { messages.append([]) }
      messages[messages.count - 1].append(line)
    }
    messages.removeAll { message in
      [
        "%Warning-CMPCONST", "%Warning-UNSIGNED", "%Warning-SYNCASYNCNET", "%Error: Exiting due to",
      ].contains { message[0].hasPrefix($0) }
    }
    return messages.joined().joined(separator: "\n")
  }

  /// The text that the tools read.
  public func text(_ trials: [Trial]) throws -> String { try tamper(emitted(trials)) }

  /// Circuits that can run whole cycles in C apart from the others, so that both ways are taken.
  private func runCompiled(_ trials: [Trial]) throws -> [Trace] {
    var traces: [Trace] = Array(repeating: [], count: trials.count)
    for isPlain in [true, false] {
      let places = trials.indices.filter { trials[$0].circuit.isPlain == isPlain }
      if places.isEmpty { continue }
      let part = try compiled(places.map { trials[$0] })
      for (place, trace) in zip(places, part) { traces[place] = trace }
    }
    return traces
  }
}

extension Circuit {
  /// Whether the compiled simulator runs whole cycles of it in C.
  var isPlain: Bool {
    parts.allSatisfy { part in
      part.reset != .asynchronous && part.writes.allSatisfy { $0.lanes == 1 }
        && part.items.allSatisfy { item in
          if case .memory(let shape) = item.kind { shape.word.width <= 64 } else { true }
        }
    }
  }
}

/// The first difference of a trial's outputs from those of the interpreter.
public struct Difference: Hashable, Sendable, CustomStringConvertible {
  /// The trial's seed.
  public var seed: UInt64
  /// The path that differs from the interpreter.
  public var path: Path
  /// The cycle.
  public var cycle: Int
  /// The output's number; one more than the last for the properties that fail.
  public var output: Int
  /// The interpreter's hexadecimal digits.
  public var expected: String
  /// The path's hexadecimal digits.
  public var found: String
  /// Whether the figures are names of failing properties.
  private var isProperty: Bool

  /// The first difference, if there is one.
  init?(_ trial: Trial, _ path: Path, expected: Trace, found: Trace) {
    let start = trial.circuit.top.reset == .none ? 0 : Stimulus.unsettled
    for cycle in start..<max(start, expected.count) {
      // Only one path has failing properties behind the outputs.
      let places = trial.circuit.top.outputs.count + (path == .compiled ? 1 : 0)
      let differs = (0..<places).first { expected[cycle][$0] != found[cycle][$0] }
      guard let output = differs else { continue }
      self.init(
        seed: trial.seed, path: path, cycle: cycle, output: output,
        expected: expected[cycle][output], found: found[cycle][output],
        isProperty: output == trial.circuit.top.outputs.count)
      return
    }
    return nil
  }

  private init(
    seed: UInt64, path: Path, cycle: Int, output: Int, expected: String, found: String,
    isProperty: Bool
  ) {
    self.isProperty = isProperty
    (self.seed, self.path, self.cycle) = (seed, path, cycle)
    (self.output, self.expected, self.found) = (output, expected, found)
  }

  /// The text for people.
  public var description: String {
    if isProperty {
      return "seed \(seed): in cycle \(cycle) the interpreter's failing properties are "
        + "'\(expected)', those of \(path.rawValue) '\(found)'"
    }
    return
      "seed \(seed): output o_\(output) in cycle \(cycle) is 'h\(expected) in the interpreter and "
      + "'h\(found) in \(path.rawValue)"
  }
}
