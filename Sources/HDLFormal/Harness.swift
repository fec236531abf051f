import HDL

/// The SystemVerilog module around a design under proof: it starts with a reset, moves the clocks
/// and keeps the rules of the streams that come in.
struct Harness {
  /// The harness's module and the instance of the design in it.
  static let name = "proof"
  static let instance = "design"

  let design: Design
  /// Whether every register of the design moves at each step of the model. Otherwise the clocks are
  /// signals: all are low in even steps, and some or all rise in odd ones.
  let hasOneClock: Bool

  init(_ design: Design) {
    self.design = design
    hasOneClock = design.hasOneClock
  }

  private var top: Graph { design.top }
  private var domains: [ClockDomain] {
    top.domains.filter { top.variables[Int($0.clock)].kind == .input }
  }
  private func name(_ variable: Int32) -> String { top.variables[Int(variable)].name }

  private func declaration(_ variable: Int32) -> String {
    let item = top.variables[Int(variable)]
    return "logic\(item.isSigned ? " signed" : "") [\(item.width - 1):0] \(item.name)"
  }

  /// The text of the module.
  var text: String {
    let inputs = top.ports.filter { top.variables[Int($0)].kind == .input }
    let outputs = top.ports.filter { top.variables[Int($0)].kind == .output }
    var lines = ["module \(Harness.name) ("]
    lines.append(inputs.map { "  input \(declaration($0))" }.joined(separator: ",\n"))
    lines.append(");")
    lines += outputs.map { "  \(declaration($0));" }
    lines.append("  \(top.name) \(Harness.instance) (")
    lines.append(
      top.ports.map { "    .\(name($0))(\(name($0)))" }.joined(separator: ",\n"))
    lines.append("  );")
    lines += clockLines
    lines += resetLines
    for (index, stream) in top.streams.enumerated() where !stream.isSource {
      lines += streamLines(stream, index)
    }
    lines.append("endmodule")
    return lines.joined(separator: "\n") + "\n"
  }

  private var clockLines: [String] {
    guard !hasOneClock else { return [] }
    let clocks = domains.map { name($0.clock) }
    let any = clocks.joined(separator: " | ")
    var lines = [
      "  (* gclk *) logic proof_tick;",
      "  logic proof_high = 1'b0;",
      "  always_ff @(posedge proof_tick) proof_high <= !proof_high;",
      "  always_comb assume (proof_high ? (\(any)) : !(\(any)));",
    ]
    for clock in clocks {
      lines.append("  logic [3:0] proof_idle_\(clock) = 4'd0;")
      lines.append(
        "  always_ff @(posedge proof_tick) proof_idle_\(clock) <= \(clock) ? 4'd0 "
          + ": proof_idle_\(clock) + {3'd0, proof_high};")
    }
    let fair = clocks.map { "proof_idle_\($0) < 4'd\(Harness.patience)" }
    lines.append("  (* keep *) wire proof_fair = \(fair.joined(separator: " && "));")
    return lines
  }

  /// How often other clocks may tick in an induction before a clock ticks: without a limit, a state
  /// in which a clock stands still could be anything.
  static let patience = 4

  /// Whether any clock has a reset.
  var hasReset: Bool { domains.contains { $0.reset >= 0 } }

  private var resetLines: [String] {
    let resets = domains.filter { $0.reset >= 0 }
    if resets.isEmpty { return [] }
    var lines: [String] = []
    for domain in resets {
      lines.append("  logic proof_started_\(name(domain.clock)) = 1'b0;")
      lines.append(
        "  always_ff @(posedge \(name(domain.clock))) proof_started_\(name(domain.clock)) <= 1'b1;")
    }
    let started = resets.map { "proof_started_\(name($0.clock))" }.joined(separator: " & ")
    let all = resets.map { name($0.reset) }.joined(separator: " & ")
    let any = resets.map { name($0.reset) }.joined(separator: " | ")
    lines.append("  (* keep *) wire proof_runs = !(\(any));")
    lines.append("  always_comb if (!(\(started))) assume (\(all));")
    // The reset of one clock alone is not something that a design of several must survive.
    if resets.count > 1 { lines.append("  always_comb if (\(started)) assume (proof_runs);") }
    return lines
  }

  private func streamLines(_ stream: StreamNode, _ index: Int) -> [String] {
    let domain = top.domains[Int(max(0, stream.domain))]
    let clock = name(domain.clock)
    let live = domain.reset < 0 ? "" : " && !\(name(domain.reset))"
    let (valid, ready) = (name(stream.valid), name(stream.ready))
    let payload = stream.payload.map { name($0) }.joined(separator: ", ")
    let width = stream.payload.map { top.variables[Int($0)].width }.reduce(0, +)
    var lines = [
      "  logic proof_waits_\(index) = 1'b0;",
      "  always_ff @(posedge \(clock)) proof_waits_\(index) <= \(valid) && !\(ready)\(live);",
    ]
    var rules = valid
    if width > 0 {
      lines.append("  logic [\(width - 1):0] proof_word_\(index);")
      lines.append("  always_ff @(posedge \(clock)) proof_word_\(index) <= {\(payload)};")
      rules += " && {\(payload)} == proof_word_\(index)"
    }
    lines.append("  always_comb if (proof_waits_\(index)\(live)) assume (\(rules));")
    return lines
  }
}
