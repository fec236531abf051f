import HDL

/// Memories as yosys maps them to the ECP5.
extension NetworkBuilder {
  /// A read without a clock: distributed RAM, and look-up tables that choose between its rows.
  mutating func lookup(_ scope: Int, _ node: Node, _ address: [Literal]) -> [Literal] {
    let memory = graph(scope).memories[Int(node.b)]
    if memory.writes.isEmpty { return table(memory, address, memory.width) }
    if followsRegister(scope, node, memory) {
      // yosys takes the register of the address into the port: in block RAM that makes a clocked
      // read, which forwards what is written; in distributed RAM the register is there twice, with
      // the logic of its reset and enable.
      let clocked = memory.cells(addressBits: address.count, clockedReads: 1)
      if clocked.block > 0 {
        var cells = clocked
        cells.bits = 0
        cells.registers = memory.width + 1
        cells.tables = memory.width + address.count * 4
        let outputs = sources(memory.width)
        self.cells.append(
          HardCell(kind: .lookup, inputs: address, outputs: outputs, memory: cells))
        return outputs
      }
      let graph = graph(scope)
      duplicated.insert(Key(scope: scope, node: graph.nodes[Int(node.a)].a))
    }
    return rows(of: memory, at: address)
  }

  /// The word that distributed RAM gives: chosen among rows of 16.
  private mutating func rows(of memory: MemoryNode, at address: [Literal]) -> [Literal] {
    let words = (0..<memory.rows).map { _ in sources(memory.width) }
    cells.append(
      HardCell(
        kind: .lookup, inputs: Array(address.prefix(4)), outputs: words.flatMap { $0 },
        memory: MemoryCells(distributed: memory.rows * ((memory.width + 3) / 4))))
    return (0..<memory.width).map { bit in
      choose(words.map { $0[bit] }, by: Array(address.dropFirst(4)))
    }
  }

  /// Whether each row of distributed RAM is written.
  private mutating func rowWrites(_ scope: Int, _ memory: MemoryNode) -> [Literal] {
    if memory.rows < 2 { return [] }
    var result: [Literal] = []
    for port in memory.writes {
      let high = Array(bits(scope, port.address).dropFirst(4))
      for enable in bits(scope, port.enable) {
        for row in 0..<memory.rows {
          let place = high.indices.map { Literal(code: row >> $0 & 1 == 1 ? 1 : 0) }
          result.append(network.and(enable, equal(high, place)))
        }
      }
    }
    return result
  }

  /// One of some bits; beyond the last it does not matter which.
  private mutating func choose(_ bits: [Literal], by address: [Literal]) -> Literal {
    var layer = bits
    for line in address where layer.count > 1 {
      layer = stride(from: 0, to: layer.count, by: 2).map {
        $0 + 1 < layer.count ? network.mux(line, layer[$0 + 1], layer[$0]) : layer[$0]
      }
    }
    return layer[0]
  }

  /// Whether the address of a read is a register of the clock that writes.
  private func followsRegister(_ scope: Int, _ node: Node, _ memory: MemoryNode) -> Bool {
    let graph = graph(scope)
    let address = graph.nodes[Int(node.a)]
    guard address.kind == .variable else { return false }
    let variable = graph.variables[Int(address.a)]
    return variable.kind == .register && memory.writes.count == 1
      && memory.writes[0].domain == variable.domain
  }

  /// A table of constants as logic.
  private mutating func table(
    _ memory: MemoryNode, _ address: [Literal], _ width: Int
  ) -> [Literal] {
    (0..<width).map { bit in
      let words = (0..<(1 << address.count)).map { index -> Literal in
        index < memory.initial.count && memory.initial[index][bit] ? .one : .zero
      }
      return choose(words, by: address)
    }
  }

  /// A clocked read of a table of constants: logic and a register.
  private mutating func connectTable(
    _ scope: Int, _ memory: MemoryNode, _ port: MemoryNode.ReadPort
  ) {
    let output = values[Key(scope: scope, node: graph(scope).variables[Int(port.output)].node)]!
    let word = table(memory, bits(scope, port.address), memory.width)
    let enable = bits(scope, port.enable)[0]
    for (bit, data) in zip(output, word) {
      cells.append(
        HardCell(
          kind: .register, inputs: [data, enable, .zero], outputs: [bit],
          identity: "\(scope).\(port.domain) x"))
    }
  }

  mutating func connectMemory(_ scope: Int, _ index: Int) {
    let graph = graph(scope)
    let memory = graph.memories[index]
    var inputs: [Literal] = []
    for port in memory.writes {
      inputs += bits(scope, port.address) + bits(scope, port.data) + bits(scope, port.enable)
    }
    for port in memory.reads { inputs += bits(scope, port.address) + bits(scope, port.enable) }
    if memory.writes.isEmpty, memory.bits <= MemoryNode.logicBits {
      for port in memory.reads { connectTable(scope, memory, port) }
      return
    }
    let outputs = memory.reads.flatMap {
      values[Key(scope: scope, node: graph.variables[Int($0.output)].node)]!
    }
    var figures = MemoryCells(bits: memory.bits)
    if !memory.reads.isEmpty {
      figures = memory.cells(addressBits: bits(scope, memory.reads[0].address).count)
    }
    if figures.block == 0 { inputs += rowWrites(scope, memory) }
    if memory.reads.isEmpty {
      // The cells of reads without a clock hold the words; here are the write ports and the bits.
      cells.append(
        HardCell(
          kind: .memory, inputs: inputs, outputs: [], memory: figures))
      return
    }
    if figures.block == 0 {
      for port in memory.reads { inputs += rows(of: memory, at: bits(scope, port.address)) }
    }
    cells.append(
      HardCell(kind: .memory, inputs: inputs, outputs: outputs, memory: figures))
  }
}

extension MemoryNode {
  var bits: Int { depth * width }

  /// The largest table of constants that yosys makes of logic.
  static let logicBits = 2048

  /// Rows of 16 words in distributed RAM.
  var rows: Int { (depth + 15) / 16 }

  /// The cells of a memory with clocked read ports.
  func cells(addressBits: Int, clockedReads: Int? = nil) -> MemoryCells {
    let readPorts = clockedReads ?? reads.count
    var result = MemoryCells(bits: bits)
    let isDual = writes.count > 1
    // 18 kbit of 36 bits with one port each way, 18 bits with two.
    let shapes = isDual ? [18, 9, 4, 2, 1] : [36, 18, 9, 4, 2, 1]
    let block = shapes.map { lanes -> Int in
      let rows = lanes >= 9 ? 18432 / lanes : 16384 / lanes
      return ((width + lanes - 1) / lanes) * ((depth + rows - 1) / rows)
    }.min()!
    let readers = isDual ? max(1, (readPorts + 1) / 2) : max(1, readPorts)
    let distributed = rows * ((width + 3) / 4) * readPorts
    // yosys weighs a block as 128 and a distributed cell as 4.
    let prefersBlock = isDual || writes.isEmpty || distributed * 4 >= block * readers * 128
    let forwards = collision == .writeFirst ? readPorts * (width + 1) : 0
    let delays = collision == .readFirst ? width * 2 + addressBits + 2 : 0
    if prefersBlock {
      result.block = block * readers
      if !writes.isEmpty {
        result.registers = forwards + delays
        if forwards + delays > 0 {
          result.tables = readPorts * (width + (addressBits * 2 + 2) / 3 + 2)
        }
      }
    } else {
      result.registers = width * readPorts
      if collision == .writeFirst { result.tables += readPorts * (width + addressBits) }
    }
    return result
  }
}
