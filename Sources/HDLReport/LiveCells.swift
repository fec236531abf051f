import HDL

/// The cells that an output depends on, each once.
struct LiveCells {
  private(set) var cells: [HardCell] = []
  /// Register bits, equal ones counted once.
  private(set) var registers = 0
  /// Bits that look-up tables must provide.
  private(set) var roots: [Literal] = []
  /// Paths to outputs of cells without a clock, but for multipliers,
  private(set) var arcs: [Int: [Arc]] = [:]
  /// and paths through multipliers.
  private(set) var multiplierArcs: [Int: [Arc]] = [:]
  private var cellOfSource: [Int: Int] = [:]

  init(_ builder: NetworkBuilder) {
    for (index, cell) in builder.cells.enumerated() {
      for output in cell.outputs where cellOfSource[output.node] == nil || !cell.inputs.isEmpty {
        cellOfSource[output.node] = index
      }
    }
    var isLive = Array(repeating: false, count: builder.cells.count)
    var seen = Array(repeating: false, count: builder.network.gates.count)
    var stack = builder.outputs.flatMap(\.bits)
    for (index, cell) in builder.cells.enumerated()
    where cell.kind == .instance || cell.kind == .memory && cell.outputs.isEmpty {
      isLive[index] = true
      stack += cell.inputs
    }
    while let bit = stack.popLast() {
      if seen[bit.node] { continue }
      seen[bit.node] = true
      stack += builder.network.inputs(bit.node)
      guard let index = cellOfSource[bit.node], !isLive[index] else { continue }
      isLive[index] = true
      stack += builder.cells[index].inputs
    }
    for (index, cell) in builder.cells.enumerated() where !isLive[index] {
      // Chains that add the parts of a product belong to the product.
      guard cell.kind == .carry, cell.inputs.isEmpty, let first = cell.outputs.first else {
        continue
      }
      isLive[index] = seen[first.node]
    }
    cells = builder.cells.indices.filter { isLive[$0] }.map { builder.cells[$0] }
    countRegisters(builder)
    collect(builder)
  }

  private mutating func countRegisters(_ builder: NetworkBuilder) {
    struct Identity: Hashable {
      var inputs: [Literal]
      var name: String
    }
    var known = Set<Identity>()
    for cell in cells where cell.kind == .register {
      // A register that only ever holds its reset value is a constant.
      let data = cell.inputs[0]
      if data == cell.outputs[0] || cell.inputs[1] == .zero { continue }
      if data.isConstant, cell.identity.hasSuffix(" x") { continue }
      if data == .zero, cell.identity.hasSuffix(" 0") { continue }
      if data == .one, cell.identity.hasSuffix(" 1") { continue }
      if known.insert(Identity(inputs: cell.inputs, name: cell.identity)).inserted {
        registers += 1
      }
    }
  }

  private mutating func collect(_ builder: NetworkBuilder) {
    var needed = Set<Int32>()
    var enables: [Literal] = []
    for bit in builder.outputs.flatMap(\.bits) where !bit.isConstant { needed.insert(bit.code) }
    for cell in cells {
      for (index, bit) in cell.inputs.enumerated() where !bit.isConstant {
        if cell.kind == .register, index == 1 {
          enables.append(bit)
        } else {
          needed.insert(bit.code)
        }
      }
      for (place, output) in cell.outputs.enumerated() {
        let arcs = cell.inputs.enumerated().compactMap { index, bit in
          cell.delay(from: index, to: place).map {
            Arc(from: bit.node, delay: $0, kind: cell.kind)
          }
        }
        if cell.kind == .multiplier {
          multiplierArcs[output.node] = cell.inputs.map {
            Arc(from: $0.node, delay: HardCell.multiplierDelay, kind: .multiplier)
          }
        }
        if !arcs.isEmpty { self.arcs[output.node] = arcs }
      }
    }
    // Registers have inverters at their enable, so that either polarity will do.
    for bit in enables where !needed.contains(bit.code) && !needed.contains((!bit).code) {
      needed.insert(builder.network.isGate(bit.node) ? bit.code : bit.code & ~1)
    }
    roots = needed.sorted().map(Literal.init)
  }

  /// The fewest registers between inputs and outputs.
  func latency(_ builder: NetworkBuilder, _ graph: Graph) -> Int? {
    let ready = Set(graph.streams.map(\.ready))
    let ends = Set(
      builder.inputs.filter { !ready.contains($0.variable) }.flatMap { $0.bits.map(\.node) })
    var distance = 0
    var front = builder.outputs.filter { !ready.contains($0.variable) }.flatMap {
      $0.bits.map(\.node)
    }
    var seen = Set<Int>()
    while !front.isEmpty {
      var next: [Int] = []
      while let node = front.popLast() {
        guard seen.insert(node).inserted else { continue }
        if ends.contains(node) { return distance }
        front += builder.network.inputs(node).map(\.node)
        guard let index = cellOfSource[node] else { continue }
        let cell = builder.cells[index]
        switch cell.kind {
        case .register, .memory:
          next += cell.inputs.prefix(cell.kind == .register ? 2 : .max).map(\.node)
        case .instance: continue
        default: front += cell.inputs.map(\.node)
        }
      }
      front = next
      distance += 1
    }
    return nil
  }
}
