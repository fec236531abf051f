extension ModulePrinter {
  /// The name of the module that holds a memory.
  func memoryModule(_ memory: MemoryNode) -> String {
    VerilogNames.legal("\(graph.name)_\(memory.name)")
  }

  /// The asynchronous reads of a memory: nodes that read it.
  func asynchronousReads(_ index: Int) -> [Int32] {
    graph.nodes.indices.map(Int32.init).filter {
      let node = graph.nodes[Int($0)]
      return node.kind == .memoryRead && Int(node.b) == index && printer.spillName($0) != nil
    }
  }

  /// The memories that something reads; the others leave no trace in the text.
  var readMemories: [Int] {
    graph.memories.indices.filter {
      !graph.memories[$0].reads.isEmpty || !asynchronousReads($0).isEmpty
    }
  }

  /// A read without a clock is called `look` only where there are clocked ones beside it.
  private func lookPrefix(_ memory: MemoryNode, _ place: Int, of count: Int) -> String {
    "\(memory.reads.isEmpty ? "read" : "look")\(number(place, of: count))"
  }

  func number(_ index: Int, of count: Int) -> String { count == 1 ? "" : "\(index)" }

  /// One clock for all ports, or one for each.
  func clockName(_ memory: MemoryNode, _ prefix: String) -> String {
    let domains = Set(memory.writes.map(\.domain) + memory.reads.map(\.domain))
    return domains.count == 1 ? "clock" : "\(prefix)_clock"
  }

  /// The ports of a memory's module, with what is connected to each.
  func memoryPorts(_ index: Int) -> [(declaration: [String], name: String, value: String)] {
    let memory = graph.memories[index]
    let addressBits = max(1, unsignedBits(memory.depth - 1))
    var ports: [(declaration: [String], name: String, value: String)] = []
    func add(
      _ direction: String, _ width: Int, _ name: String, _ value: String, signed: Bool = false
    ) {
      ports.append(([direction] + type(width, signed), name, value))
    }
    func addClock(_ prefix: String, _ domain: Int32) {
      let name = clockName(memory, prefix)
      if ports.contains(where: { $0.name == name }) { return }
      add("input", 1, name, signalText(graph.domains[Int(domain)].clock))
    }
    for (place, port) in memory.writes.enumerated() {
      let prefix = "write\(number(place, of: memory.writes.count))"
      addClock(prefix, port.domain)
      add(
        "input", Int(graph.nodes[Int(port.enable)].width), "\(prefix)_enable",
        printer.text(port.enable).text)
      add("input", addressBits, "\(prefix)_address", printer.text(port.address).text)
      add(
        "input", memory.width, "\(prefix)_data", printer.text(port.data).text,
        signed: memory.isSigned)
    }
    for (place, port) in memory.reads.enumerated() {
      let prefix = "read\(number(place, of: memory.reads.count))"
      addClock(prefix, port.domain)
      add("input", 1, "\(prefix)_enable", printer.text(port.enable).text)
      add("input", addressBits, "\(prefix)_address", printer.text(port.address).text)
      add(
        "output", memory.width, "\(prefix)_data", printer.name(port.output),
        signed: memory.isSigned)
    }
    let asynchronous = asynchronousReads(index)
    for (place, node) in asynchronous.enumerated() {
      let prefix = lookPrefix(memory, place, of: asynchronous.count)
      add(
        "input", addressBits, "\(prefix)_address",
        printer.text(graph.nodes[Int(node)].a).text)
      add(
        "output", memory.width, "\(prefix)_data", printer.spillName(node)!,
        signed: memory.isSigned)
    }
    return ports
  }

  /// Instances of the memories' modules.
  mutating func printMemories() {
    for index in readMemories {
      let memory = graph.memories[index]
      let ports = memoryPorts(index)
      body.gap()
      body.add("\(memoryModule(memory)) \(memory.name) (", from: place(memory.location))
      body.indentation += 1
      body.table(
        ports.enumerated().map { place, port in
          ([".\(port.name)", "(\(port.value))\(place == ports.count - 1 ? "" : ",")"], nil)
        })
      body.indentation -= 1
      body.add(");")
      body.gap()
    }
  }

  /// The module of a memory.
  func memoryText(_ index: Int) -> String {
    let memory = graph.memories[index]
    var text = SourceText()
    text.add("// \(memory.depth) words of \(memory.width) bits of \(graph.name).")
    text.add("module \(memoryModule(memory)) (")
    text.indentation = 1
    let ports = memoryPorts(index)
    text.table(
      ports.enumerated().map { place, port in
        (port.declaration + [port.name + (place == ports.count - 1 ? "" : ",")], nil)
      })
    text.indentation = 0
    text.add(");")
    text.indentation = 1
    if hasManyWriters(memory) {
      // A cell's memory is there for simulators only.
      if graph.cell == nil {
        text.add("`ifdef SYNTHESIS")
        content(index, oneArray(memory), &text)
        text.add("`else")
      }
      text.add(
        "// Simulators want one clock for an array: a word is the exclusive or of all arrays.")
      content(index, arrayForEachClock(memory), &text)
      if graph.cell == nil { text.add("`endif") }
    } else {
      content(index, oneArray(memory), &text)
    }
    text.indentation = 0
    text.add("endmodule")
    return text.text
  }

  private func content(_ index: Int, _ arrays: MemoryArrays, _ text: inout SourceText) {
    let memory = graph.memories[index]
    let element = type(memory.width, memory.isSigned).filter { !$0.isEmpty }.joined(separator: " ")
    for name in arrays.names {
      if memory.collision == .undefined || forwards(memory), !memory.reads.isEmpty {
        text.add("(* no_rw_check *)")
      }
      text.add("\(element) \(name) [0:\(memory.depth - 1)];")
    }
    text.gap()
    initialText(memory, arrays, &text)
    writeText(memory, arrays, &text)
    readText(memory, arrays, &text)
    for place in asynchronousReads(index).indices {
      let prefix = lookPrefix(memory, place, of: asynchronousReads(index).count)
      text.gap()
      text.add("assign \(prefix)_data = \(arrays.word(at: "\(prefix)_address"));")
    }
  }

  private func initialText(
    _ memory: MemoryNode, _ arrays: MemoryArrays, _ text: inout SourceText
  ) {
    // Words of several arrays must be known for one of them to be written, but in proofs, where
    // they may be anything.
    let isSplit = arrays.names.count > 1 && !options.undefinedReads
    guard !memory.initial.isEmpty || isSplit else { return }
    text.add("initial begin")
    text.indentation += 1
    for (place, name) in arrays.names.enumerated() {
      let words = place == 0 ? memory.initial : []
      if words.count < memory.depth {
        text.add(
          "for (int i = \(words.count); i < \(memory.depth); i = i + 1) \(name)[i] = "
            + "\(constantText(BitPattern(0, width: memory.width), signed: memory.isSigned));")
      }
      for (index, word) in words.enumerated() {
        text.add("\(name)[\(index)] = \(memory.width)'h\(word.hexadecimal);")
      }
    }
    text.indentation -= 1
    text.add("end")
    text.gap()
  }

  private func writeText(
    _ memory: MemoryNode, _ arrays: MemoryArrays, _ text: inout SourceText
  ) {
    for (place, port) in memory.writes.enumerated() {
      let prefix = "write\(number(place, of: memory.writes.count))"
      let lanes = Int(graph.nodes[Int(port.enable)].width)
      let size = memory.width / lanes
      text.gap()
      text.add("always_ff @(posedge \(clockName(memory, prefix))) begin")
      text.indentation += 1
      if lanes == 1 {
        let write = arrays.write(place, at: "\(prefix)_address", "\(prefix)_data")
        text.add("if (\(prefix)_enable) \(write)")
      } else {
        for lane in 0..<lanes {
          let bits = size == 1 ? "\(lane)" : "\(lane * size + size - 1):\(lane * size)"
          let write = arrays.write(
            place, at: "\(prefix)_address", "\(prefix)_data", bits: "[\(bits)]")
          text.add("if (\(prefix)_enable[\(lane)]) \(write)")
        }
      }
      text.indentation -= 1
      text.add("end")
    }
  }

  private func readText(
    _ memory: MemoryNode, _ arrays: MemoryArrays, _ text: inout SourceText
  ) {
    for (place, port) in memory.reads.enumerated() {
      let prefix = "read\(number(place, of: memory.reads.count))"
      text.gap()
      let word = arrays.word(at: "\(prefix)_address")
      if forwards(memory) {
        forwardingText(memory, port, prefix, word, &text)
        continue
      }
      if options.undefinedReads, memory.collision == .undefined {
        undefinedReadText(memory, port, prefix, word, &text)
        continue
      }
      text.add("always_ff @(posedge \(clockName(memory, prefix))) begin")
      text.indentation += 1
      let move = "\(prefix)_data <= \(word);"
      if memory.collision == .writeFirst {
        text.add("if (\(prefix)_enable) begin")
        text.indentation += 1
        text.add(move)
        for (index, write) in memory.writes.enumerated() where write.domain == port.domain {
          bypass(memory, prefix, index, write, &text)
        }
        text.indentation -= 1
        text.add("end")
      } else {
        text.add("if (\(prefix)_enable) \(move)")
      }
      text.indentation -= 1
      text.add("end")
    }
  }

  private func bypass(
    _ memory: MemoryNode, _ read: String, _ index: Int, _ write: MemoryNode.WritePort,
    _ text: inout SourceText
  ) {
    let prefix = "write\(number(index, of: memory.writes.count))"
    let lanes = Int(graph.nodes[Int(write.enable)].width)
    let size = memory.width / lanes
    for lane in 0..<lanes {
      let enable = lanes == 1 ? "\(prefix)_enable" : "\(prefix)_enable[\(lane)]"
      let bits =
        lanes == 1
        ? "" : size == 1 ? "[\(lane)]" : "[\(lane * size + size - 1):\(lane * size)]"
      text.add(
        "if (\(enable) && \(prefix)_address == \(read)_address) "
          + "\(read)_data\(bits) <= \(prefix)_data\(bits);")
    }
  }
}
