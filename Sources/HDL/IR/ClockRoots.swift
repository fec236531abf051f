extension Design {
  /// Whether all registers share one clock, which is an input of the top module.
  public var hasOneClock: Bool {
    let clocks = top.domains.filter { top.variables[Int($0.clock)].kind == .input }
    return clocks.count == 1 && modules.allSatisfy(\.passesClocksOn)
  }
}

extension Graph {
  /// Whether the clock of every instance is that of this module, unchanged.
  fileprivate var passesClocksOn: Bool {
    let inner = domains.filter { variables[Int($0.clock)].kind != .input }
    guard blackBox == nil, !inner.isEmpty else { return true }
    let lowering = Lowering(self, quiet: true)
    let own = Set(domains.map(\.clock).filter { variables[Int($0)].kind == .input })
    return own.count == 1
      && inner.allSatisfy { domain in
        let value = lowering.value(of: domain.clock)
        guard value >= 0, nodes[Int(value)].kind == .variable else { return false }
        return own.contains(nodes[Int(value)].a)
      }
  }
}
