extension ModulePrinter {
  /// Bits that are declared but never read outside assertions go into one expression: linters know
  /// a signal called `unused`. `used` are the bits that are read there, ranges by name.
  mutating func printSink(_ used: [String: [Range<Int>]]) {
    var items: [String] = []
    var areAsserted = false
    func check(_ name: String, _ width: Int) {
      let free = unreadBits(name, width, used)
      items += free
      if !free.isEmpty, unreadBits(name, width, printer.used) != free { areAsserted = true }
    }
    for (index, variable) in graph.variables.enumerated() where !variable.isFormal {
      switch variable.kind {
      case .output, .instanceInput: continue
      default: check(printer.name(Int32(index)), variable.width)
      }
    }
    for id in printer.spilling.spilled.sorted() where !parts.isFormal(id) {
      if let name = printer.spillName(id) { check(name, Int(graph.nodes[Int(id)].width)) }
    }
    guard !items.isEmpty else { return }
    body.gap()
    body.add(
      "// Bits that are deliberately not read\(areAsserted ? ", or only by assertions" : "").")
    printUnused("unused", items)
  }

  /// A net that reads some bits.
  mutating func printUnused(_ name: String, _ items: [String]) {
    var line = "wire \(name) = &{1'b0"
    for item in items {
      if line.count + item.count > 94 {
        body.add(line + ",")
        line = "  \(item)"
      } else {
        line += ", \(item)"
      }
    }
    body.add(line + "};")
  }

  /// The bits of a net that nothing reads, as texts.
  func unreadBits(_ name: String, _ width: Int, _ used: [String: [Range<Int>]]) -> [String] {
    unread(used[name] ?? [], of: width).map { bits in
      if bits.count == width { return name }
      return bits.count == 1
        ? "\(name)[\(bits.lowerBound)]"
        : "\(name)[\(bits.upperBound - 1):\(bits.lowerBound)]"
    }
  }

  /// The runs of bits that none of some ranges has.
  private func unread(_ ranges: [Range<Int>], of width: Int) -> [Range<Int>] {
    var free: [Range<Int>] = []
    var next = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { free.append(next..<range.lowerBound) }
      next = max(next, range.upperBound)
    }
    if next < width { free.append(next..<width) }
    return free
  }
}
