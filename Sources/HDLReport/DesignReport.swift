import Foundation
import HDL

/// What a design takes on an ECP5: for each module alone, without what it contains, and for the
/// whole, in which logic is shared and simplified across the borders of modules.
///
/// The estimate follows what yosys' `synth_ecp5 -nowidelut` does, and takes no tool: registers,
/// memories and multipliers come out as there, look-up tables within about a fifth.
public struct DesignReport: Codable, Hashable, Sendable {
  /// The modules, inner ones first, each counted once.
  public var modules: [ModuleFigures]
  /// The whole design.
  public var whole: ModuleFigures

  /// The report of a module and all it contains.
  /// - Throws: `DesignError` with every fault of the design.
  public init(_ module: some Module) throws { self.init(try Design(module)) }

  /// The report of an elaborated design.
  public init(_ design: Design) {
    let last = design.modules.count - 1
    var uses = Array(repeating: 0, count: design.modules.count)
    uses[last] = 1
    for index in design.modules.indices.reversed() {
      for instance in design.modules[index].instances { uses[instance.module] += uses[index] }
    }
    modules = design.modules.indices.filter { design.modules[$0].blackBox == nil }.map {
      ModuleFigures(design, module: $0, opensInstances: false, instances: uses[$0])
    }
    whole =
      modules.count == 1
      ? modules[0]
      : ModuleFigures(design, module: last, opensInstances: true, instances: 1)
  }

  /// The report as JSON, keys in alphabetical order.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Integers, strings and optionals always encode.
    return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self) + "\n"
  }
}
