/// Choices of the emitted text.
public struct VerilogOptions: Sendable {
  /// Whether lines end with the Swift line they come from.
  public var sourceLines: Bool
  /// Whether a read that meets a write of a memory of collision `undefined` gives any word at all,
  /// in the language of yosys. Such text is for proofs only.
  public var undefinedReads: Bool

  /// By default, with source lines, for simulation and synthesis.
  public init(sourceLines: Bool = true, undefinedReads: Bool = false) {
    (self.sourceLines, self.undefinedReads) = (sourceLines, undefinedReads)
  }
}

/// The SystemVerilog text of a module and all it contains, inner modules first. Throws
/// ``DesignError`` with every fault of the design.
public func emit(_ module: some Module, options: VerilogOptions = .init()) throws -> String {
  try Design(module).verilog(options: options)
}

extension Design {
  /// The SystemVerilog text of all modules, inner ones first.
  public func verilog(options: VerilogOptions = .init()) -> String {
    modules.filter { $0.blackBox == nil }.map { graph in
      var printer = ModulePrinter(graph, self, options)
      let text = printer.print()
      var memories = printer.readMemories.map { printer.memoryText($0) }
      if graph.cell != nil, !memories.isEmpty {
        memories = ["`ifndef SYNTHESIS\n\(memories.joined(separator: "\n"))`endif\n"]
      }
      return (memories + [text]).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
