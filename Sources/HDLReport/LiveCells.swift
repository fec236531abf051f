import HDL

/// The cells that an output depends on, each once.
struct LiveCells {
  private(set) var cells: [HardCell] = []
  /// Register bits, equal ones counted once.
  private(set) var registers = 0
  /// Nodes that look-up tables must provide.
  private(set) var roots: [Int] = []
  /// Sources that must be inverted on the way to something that is not a look-up table.
  private(set) var inverters = 0
  /// Sources that are outputs of cells without a clock, with what those read.
  private(set) var combinational: [Int: [Literal]] = [:]
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
    var needed = Set<Int>()
    var inverted = Set<Int>()
    func need(_ bit: Literal, invertible: Bool = false) {
      if bit.isConstant { return }
      needed.insert(bit.node)
      if case .source = builder.network.gates[bit.node], bit.isInverted, !invertible {
        inverted.insert(bit.node)
      }
    }
    for bit in builder.outputs.flatMap(\.bits) { need(bit) }
    for cell in cells {
      for (index, bit) in cell.inputs.enumerated() {
        need(bit, invertible: cell.kind == .register && index == 1)
      }
      switch cell.kind {
      case .carry, .multiplier, .lookup:
        guard !cell.inputs.isEmpty else { continue }
        for output in cell.outputs { combinational[output.node] = cell.inputs }
      case .register, .memory, .instance: break
      }
    }
    roots = needed.sorted()
    inverters = inverted.count
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
