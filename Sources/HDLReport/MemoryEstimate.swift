import HDL

/// Memories as yosys maps them to the ECP5.
extension NetworkBuilder {
  /// A read without a clock: distributed RAM, and look-up tables that choose between its rows.
  mutating func lookup(_ scope: Int, _ node: Node, _ address: [Literal]) -> [Literal] {
    let memory = graph(scope).memories[Int(node.b)]
    if memory.writes.isEmpty { return table(memory, address, memory.width) }
    let outputs = sources(memory.width)
    let rows = (memory.depth + 15) / 16
    var cells = MemoryCells(
      distributed: rows * ((memory.width + 3) / 4),
      tables: MemoryNode.rowTables(rows, width: memory.width))
    if followsRegister(scope, node, memory) {
      // yosys takes the register of the address into the port: in block RAM that makes a clocked
      // read, which forwards what is written; in distributed RAM the register is there twice, with
      // the logic of its reset and enable.
      let clocked = memory.cells(addressBits: address.count, clockedReads: 1)
      if clocked.block > 0 {
        cells = clocked
        cells.bits = 0
        cells.registers = memory.width + 1
        cells.tables = memory.width + address.count * 4
      } else {
        let graph = graph(scope)
        duplicated.insert(Key(scope: scope, node: graph.nodes[Int(node.a)].a))
      }
    }
    self.cells.append(
      HardCell(kind: .lookup, inputs: address, outputs: outputs, memory: cells))
    return outputs
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
      var layer = (0..<(1 << address.count)).map { index -> Literal in
        index < memory.initial.count && memory.initial[index][bit] ? .one : .zero
      }
      for line in address {
        layer = stride(from: 0, to: layer.count, by: 2).map {
          network.mux(line, layer[$0 + 1], layer[$0])
        }
      }
      return layer[0]
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
    if memory.reads.isEmpty {
      // The cells of reads without a clock hold the words; here are the write ports and the bits.
      cells.append(
        HardCell(
          kind: .memory, inputs: inputs, outputs: [], memory: MemoryCells(bits: memory.bits)))
      return
    }
    cells.append(
      HardCell(
        kind: .memory, inputs: inputs, outputs: outputs,
        memory: memory.cells(addressBits: bits(scope, memory.reads[0].address).count)))
  }
}

extension MemoryNode {
  var bits: Int { depth * width }

  /// The largest table of constants that yosys makes of logic.
  static let logicBits = 2048

  /// Look-up tables that choose a bit among rows of distributed RAM, and those that choose the row
  /// to write.
  static func rowTables(_ rows: Int, width: Int) -> Int {
    if rows < 2 { return 0 }
    let choice = rows <= 2 ? 1 : rows <= 4 ? 4 : rows <= 8 ? 6 : rows * 3 / 2
    return choice * width + rows
  }

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
    let distributed = ((depth + 15) / 16) * ((width + 3) / 4) * readPorts
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
      result.distributed = distributed
      result.registers = width * readPorts
      let rows = (depth + 15) / 16
      result.tables = readPorts * MemoryNode.rowTables(rows, width: width)
      if collision == .writeFirst { result.tables += readPorts * (width + addressBits) }
    }
    return result
  }
}
