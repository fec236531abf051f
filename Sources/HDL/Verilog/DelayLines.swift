/// Registers of one bit that each take the one before, at every edge of a clock. A simulator takes one word for all of
/// them, which it shifts, and not an operation and a store for each.
struct DelayLines {
  /// Some of those registers.
  struct Line {
    /// The registers, from the first.
    var registers: [Int32]
    /// The node that the first takes.
    var value: Int32
    /// Their clock and reset.
    var domain: Int32
  }

  private(set) var lines: [Line] = []
  /// All registers of them.
  private(set) var registers = Set<Int32>()

  /// Of fewer registers a word is no less work.
  private static let fewest = 3

  /// What decides whether two registers can be bits of one word.
  private struct Kind: Equatable {
    var domain: Int32
    var hasReset: Bool
  }

  /// No lines.
  init() {}

  /// The lines of a module, but for registers that change seldom.
  init(_ graph: Graph, _ parts: ProcessParts, except seldom: SeldomChanges) {
    // The text of a cell is the vendor's in synthesis, and its names are those of that text.
    guard graph.cell == nil else { return }
    var writers: [Int32: (value: Int32, kind: Kind)] = [:]
    var order: [Int32] = []
    for (process, seldom) in zip(parts.synchronous, seldom.registers) {
      let domain = graph.domains[Int(process.domain)]
      if domain.style == .asynchronous { continue }
      var counts: [Int32: Int] = [:]
      ProcessParts.visit(process.statements, assign: { counts[$0.variable, default: 0] += 1 })
      for case .assign(let item) in process.statements where counts[item.variable] == 1 {
        let variable = graph.variables[Int(item.variable)]
        let hasReset = variable.reset != nil
        guard variable.kind == .register, variable.width == 1, !variable.isFormal,
          !hasReset || domain.reset >= 0, seldom[item.variable] == nil
        else { continue }
        writers[item.variable] = (item.value, Kind(domain: process.domain, hasReset: hasReset))
        order.append(item.variable)
      }
    }
    var next: [Int32: Int32] = [:]
    var firsts = Set(order)
    for register in order {
      let writer = writers[register]!
      let source = graph.nodes[Int(writer.value)]
      guard source.kind == .variable, next[source.a] == nil,
        writers[source.a]?.kind == writer.kind
      else { continue }
      next[source.a] = register
      firsts.remove(register)
    }
    for first in order where firsts.contains(first) {
      let registers = Array(sequence(first: first) { next[$0] })
      guard registers.count >= Self.fewest, let writer = writers[first] else { continue }
      lines.append(Line(registers: registers, value: writer.value, domain: writer.kind.domain))
    }
    registers = Set(lines.flatMap(\.registers))
  }

  /// Some statements without what writes the registers.
  func removed(from statements: [StatementNode]) -> [StatementNode] {
    statements.filter { statement in
      guard case .assign(let item) = statement else { return true }
      return !registers.contains(item.variable)
    }
  }
}

extension ModulePrinter {
  /// One word for each line, under the name of its last register.
  mutating func printDelayLines() {
    for line in delayLines.lines {
      let domain = graph.domains[Int(line.domain)]
      let variables = line.registers.map { graph.variables[Int($0)] }
      let word = printer.fresh("\(printer.name(line.registers.last!))Line")
      let next = printer.fresh("\(word)Next")
      delayWords.append(word)
      body.gap()
      body.add(
        "logic [\(variables.count - 1):0] \(word), \(next);", from: place(variables[0].location))
      // As a value of its own the next word is found when all who read this one have done so.
      body.add(
        "assign \(next) = {\(word)[\(variables.count - 2):0], \(printer.text(line.value).text)};")
      let bits = variables.reversed().compactMap { $0.reset.map { $0.low == 1 ? "1" : "0" } }
      let reset =
        bits.isEmpty
        ? "" : "\(signalText(domain.reset)) ? \(bits.count)'b\(bits.joined()) : "
      body.add("always_ff @(posedge \(signalText(domain.clock))) \(word) <= \(reset)\(next);")
    }
  }

  /// What each register of a line is, as rows of assignments.
  func delayed() -> [(cells: [String], place: String?)] {
    zip(delayLines.lines, delayWords).flatMap { line, word in
      line.registers.enumerated().map { bit, register in
        (["assign \(printer.name(register))", "= \(word)[\(bit)];"], nil as String?)
      }
    }
  }
}
