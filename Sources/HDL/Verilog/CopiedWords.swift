/// Neighbouring bits of one value that vendors' flip-flops copy, one each. A simulator takes one register for all of
/// them, which is one operation and not one for each bit.
struct CopiedWords {
  /// Some of those bits.
  struct Word {
    /// The instances, from the lowest bit.
    var instances: [Int]
    /// The node of the value, and which of its bits the lowest is.
    var value: Int32
    var low: Int
    /// The variable of the module that is the clock.
    var clock: Int32
    /// The variables of the copies.
    var copies: [Int32]
  }

  private(set) var words: [Word] = []
  /// All instances of them.
  private(set) var instances = Set<Int>()

  /// The words of a module, but for instances that are equal to others.
  init(_ graph: Graph, _ design: Design, _ parts: ProcessParts, except equal: EqualCells) {
    struct Source: Hashable {
      var module: Int
      var clock: Int32
      var value: Int32
    }
    var found: [Source: [(low: Int, instance: Int, copy: Int32)]] = [:]
    var order: [Source] = []
    var pins: [Int: Pins?] = [:]
    for (index, instance) in graph.instances.enumerated() where equal.firsts[index] == nil {
      let child = design.modules[instance.module]
      guard child.cell != nil else { continue }
      let known = pins[instance.module] ?? Pins(child)
      pins[instance.module] = .some(known)
      guard let known, let data = parts.inlined[instance.ports[known.data]],
        let clock = parts.inlined[instance.ports[known.clock]]
      else { continue }
      let (bit, clockNode) = (graph.nodes[Int(data)], graph.nodes[Int(clock)])
      guard bit.kind == .slice, clockNode.kind == .variable else { continue }
      let source = Source(module: instance.module, clock: clockNode.a, value: bit.a)
      if found[source] == nil { order.append(source) }
      found[source, default: []].append((Int(bit.b), index, instance.ports[known.state]))
    }
    for source in order {
      for bit in (found[source] ?? []).sorted(by: { $0.low < $1.low }) {
        if let last = words.indices.last, words[last].value == source.value,
          words[last].clock == source.clock,
          words[last].low + words[last].copies.count == bit.low
        {
          words[last].instances.append(bit.instance)
          words[last].copies.append(bit.copy)
        } else {
          words.append(
            Word(
              instances: [bit.instance], value: source.value, low: bit.low, clock: source.clock,
              copies: [bit.copy]))
        }
      }
    }
    words.removeAll { $0.copies.count == 1 }
    instances = Set(words.flatMap(\.instances))
  }

  /// No words.
  init() {}

  /// The places of the ports of a cell that only copies a bit at each edge of a clock, without reset.
  private struct Pins {
    var clock, data, state: Int

    init?(_ cell: Graph) {
      let parts = ProcessParts(cell)
      guard cell.ports.count == 3, cell.instances.isEmpty, cell.memories.isEmpty,
        parts.combinational.isEmpty, parts.synchronous.count == 1,
        let process = parts.synchronous.first, process.statements.count == 1,
        case .assign(let item) = process.statements[0],
        cell.variables[Int(item.variable)].width == 1,
        cell.variables[Int(item.variable)].reset == nil,
        cell.nodes[Int(item.value)].kind == .variable
      else { return nil }
      let drivers = parts.drivers(cell)
      let isState = { (port: Int32) in
        drivers[port].map {
          cell.nodes[Int($0)].kind == .variable && cell.nodes[Int($0)].a == item.variable
        }
          ?? false
      }
      guard let clock = cell.ports.firstIndex(of: cell.domains[Int(process.domain)].clock),
        let data = cell.ports.firstIndex(of: cell.nodes[Int(item.value)].a),
        let state = cell.ports.firstIndex(where: isState), Set([clock, data, state]).count == 3
      else { return nil }
      (self.clock, self.data, self.state) = (clock, data, state)
    }
  }
}

extension ModulePrinter {
  /// One register for each word, under the name of the cell of its lowest bit.
  mutating func printCopiedWords() {
    for word in copiedWords.words {
      let lowest = graph.instances[word.instances[0]]
      let value = printer.text(word.value).text
      let bits = word.copies.count
      let isWhole = bits == Int(graph.nodes[Int(word.value)].width)
      let range = isWhole ? "" : "[\(word.low + bits - 1):\(word.low)]"
      body.gap()
      body.add("logic [\(bits - 1):0] \(lowest.name);", from: place(lowest.location))
      body.add(
        "always_ff @(posedge \(signalText(word.clock))) \(lowest.name) <= \(value)\(range);")
    }
  }

  /// What each copy is, as rows of assignments.
  func copies() -> [(cells: [String], place: String?)] {
    copiedWords.words.flatMap { word in
      let name = graph.instances[word.instances[0]].name
      return word.copies.enumerated().map { bit, copy in
        (["assign \(printer.name(copy))", "= \(name)[\(bit)];"], nil as String?)
      }
    }
  }
}
