import EngineCompiler
import EngineProgram

extension StepSubject {
  /// The program of one training step in assembler text, with what lies where as comments before
  /// it, or all its programs one after the other. The assembler reads it.
  public var listing: String {
    var lines = ["; \(title)"]
    let array = "\(configuration.rows) x \(configuration.columns)"
    if compiled.microBatches.count > 1 { lines.append("; \(compiled.microBatches.text)") }
    lines.append("; array of \(array) cells, \(configuration.banks) banks")
    for pad in Pad.allCases {
      let buffers = compiled.buffers.filter { $0.pad == pad }
      let used = buffers.map { $0.base + $0.words }.max() ?? 0
      lines.append(";")
      lines.append("; pad \(pad.name): \(used) of \(configuration.words(of: pad)) words")
      for buffer in buffers.sorted(by: { ($0.base, $0.name) < ($1.base, $1.name) }) {
        lines.append("; \(place(of: buffer.base, buffer.words))  \(buffer.name)\(life(buffer))")
      }
    }
    lines.append(";")
    return lines.joined(separator: "\n") + "\n"
      + compiled.training.map { Assembly.text($0.instructions) }.joined()
  }

  /// The step of the rank prior in assembler text; nil where the host does it.
  public var priorListing: String? {
    compiled.rankStep.map {
      "; step of the rank prior of \(title)\n;\n; first the exponents:\n"
        + Assembly.text($0.exponents).split(separator: "\n").map { "; \($0)\n" }.joined()
        + ";\n" + Assembly.text($0.program)
    }
  }

  private func place(of base: Int, _ words: Int) -> String {
    let number = { (value: Int) in
      String(repeating: " ", count: max(0, 7 - "\(value)".count)) + "\(value)"
    }
    return "\(number(base)) ..\(number(base + words - 1))"
  }

  /// The instructions of the listing between which a buffer is in use.
  private func life(_ buffer: Buffer) -> String {
    guard buffer.lifetime.upperBound != .max else { return "" }
    // Where there are several programs, places are those of the first one.
    let starts = compiled.training[0].starts
    let uses = compiled.uses(of: buffer).filter { $0.body < starts.count }.map {
      "from \($0.instructions.lowerBound + starts[$0.body]) to "
        + "\($0.instructions.upperBound + starts[$0.body])"
    }
    return uses.isEmpty ? "" : ", " + uses.joined(separator: ", ")
  }
}
