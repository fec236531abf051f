import HDL

/// What a module takes on an ECP5, estimated from the design without a synthesis tool.
public struct ModuleFigures: Codable, Hashable, Sendable {
  /// The module's name in the emitted text.
  public var name: String
  /// How often it is used in the whole design.
  public var instances: Int
  /// Register bits, those around memories too.
  public var registers: Int
  /// Bits of memories.
  public var memoryBits: Int
  /// Block RAMs of 18 kbit: DP16KD.
  public var blockRams: Int
  /// Distributed RAMs of 16 words of 4 bits: TRELLIS_DPR16X4.
  public var distributedRams: Int
  /// 18x18 multipliers: MULT18X18D.
  public var multipliers: Int
  /// Two-bit pieces of carry chains: CCU2C.
  public var carries: Int
  /// Four-input look-up tables: LUT4, without those inside carry chains, as `synth_ecp5 -nowidelut`
  /// builds them. Without that option yosys also makes tables of five to seven inputs of two, four
  /// and eight LUT4: somewhat faster, and up to three times as many.
  public var tables: Int
  /// Levels of look-up tables, carry chains and multipliers on the longest path.
  public var depth: Int
  /// The Swift lines on the longest path, first to last.
  public var longestPath: [String]
  /// The fewest registers on a path from an input to an output, ready signals of streams left out;
  /// `nil` when no input reaches an output.
  public var latency: Int?
}

extension ModuleFigures {
  /// The figures of one module of a design: of all it contains, or of its own content only.
  init(_ design: Design, module: Int, opensInstances: Bool, instances: Int) {
    let builder = NetworkBuilder(design, module: module, opensInstances: opensInstances)
    let live = LiveCells(builder)
    self.init(
      name: design.modules[module].name, instances: instances, registers: live.registers,
      memoryBits: 0, blockRams: 0, distributedRams: 0, multipliers: 0, carries: 0, tables: 0,
      depth: 0, longestPath: [], latency: nil)
    for cell in live.cells {
      memoryBits += cell.memory.bits
      blockRams += cell.memory.block
      distributedRams += cell.memory.distributed
      registers += cell.memory.registers
      tables += cell.memory.tables
      if cell.kind == .multiplier { multipliers += cell.count }
      if cell.kind == .carry { carries += cell.count }
    }
    let mapping = LookupMapping(builder.network, roots: live.roots, arcs: live.arcs)
    tables += mapping.tables
    let path = LongestPath(
      builder.network, mapping, live.roots,
      live.arcs.merging(live.multiplierArcs) { arcs, _ in arcs })
    depth = path.depth
    for node in path.nodes where builder.network.places[node] >= 0 {
      let text = builder.places[Int(builder.network.places[node])].description
      if longestPath.last != text { longestPath.append(text) }
    }
    latency = live.latency(builder, design.modules[module])
  }
}
