/// Choices of the emitted text.
public struct VerilogOptions: Sendable {
  /// Whether lines end with the Swift line they come from.
  public var sourceLines: Bool
  /// Whether a read that meets a write of a memory of collision `undefined` gives any word at all,
  /// in the language of yosys. Such text is for proofs only.
  public var undefinedReads: Bool
  /// Whether the text is for simulators only, which run it faster: a value that only one branch of an
  /// `always_ff` takes is computed in that branch, what follows from values that change seldom
  /// (``Builder/changesSeldom(_:file:line:)``) after a change only, instances of a vendor's cell in one module that
  /// take the same are one, and there are no properties. What it does in each cycle is the same.
  public var forSimulation: Bool

  /// By default, with source lines, for simulation and synthesis.
  public init(
    sourceLines: Bool = true, undefinedReads: Bool = false, forSimulation: Bool = false
  ) {
    self.sourceLines = sourceLines
    self.undefinedReads = undefinedReads
    self.forSimulation = forSimulation
  }
}

/// The SystemVerilog text of a module and all it contains, inner modules first. Throws
/// ``DesignError`` with every fault of the design.
public func emit(_ module: some Module, options: VerilogOptions = .init()) throws -> String {
  try Design(module).verilog(options: options)
}

/// The text of one module, and of the memories that are its own.
public struct ModuleText: Hashable, Sendable {
  /// The module's name.
  public let name: String
  /// The SystemVerilog text.
  public let text: String
}

extension Design {
  /// The SystemVerilog text of all modules, inner ones first.
  public func verilog(options: VerilogOptions = .init()) -> String {
    moduleTexts(options: options).map(\.text).joined(separator: "\n")
  }

  /// The SystemVerilog text of each module, inner ones first.
  public func moduleTexts(options: VerilogOptions = .init()) -> [ModuleText] {
    var names: [Int: Set<String>] = [:]
    for instance in modules.flatMap(\.instances) {
      names[instance.module, default: []].insert(instance.name)
    }
    return modules.enumerated().filter { $1.blackBox == nil }.map { index, graph in
      var printer = ModulePrinter(graph, self, options, instances: names[index] ?? [])
      let text = printer.print()
      var memories = printer.readMemories.map { printer.memoryText($0) }
      if graph.cell != nil, !memories.isEmpty {
        memories = ["`ifndef SYNTHESIS\n\(memories.joined(separator: "\n"))`endif\n"]
      }
      return ModuleText(name: graph.name, text: (memories + [text]).joined(separator: "\n"))
    }
  }
}
