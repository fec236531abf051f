extension Lowering {
  /// Registers, memories and instances that take values of another clock domain without a
  /// synchroniser, whatever instances the values pass on their way.
  func checkCrossings(_ design: Design) {
    // Clocks of instances are clocks of this module; those that a cell makes are more.
    let own = graph.domains.filter {
      if case .instanceInput = graph.variables[Int($0.clock)].kind { false } else { true }
    }
    guard own.count > 1 else { return }
    let domains = ClockDomains(self, design)
    var reported = Set<String>()
    domains.visitTakers { node, clock, taker in
      guard let source = domains.sources(of: node).first(where: { $0.clock != clock }) else {
        return
      }
      let name = text(of: taker)
      guard reported.insert(name).inserted else { return }
      let giver = graph.variables[Int(source.variable)]
      graph.fault(
        .clockCrossing, at: place(of: taker, node),
        "\(name) of clock '\(clockName(clock))' takes '\(graph.describe(giver.node))' of clock "
          + "'\(clockName(source.clock))' (\(graph.text(giver.location))); cross through a "
          + "Synchronizer or an AsyncFifo\(waiver(taker))")
    }
  }

  private func clockName(_ clock: Int32) -> String {
    clock < 0 ? "?" : graph.describe(graph.variables[Int(clock)].node)
  }

  private func text(of taker: ClockDomains.Taker) -> String {
    switch taker {
    case .register(let index): "register '\(graph.variables[Int(index)].name)'"
    case .memory(let index): "memory '\(graph.memories[index].name)'"
    case .instanceInput(let index):
      "instance input '\(graph.describe(graph.variables[Int(index)].node))'"
    }
  }

  private func waiver(_ taker: ClockDomains.Taker) -> String {
    switch taker {
    case .register(let index), .instanceInput(let index):
      ", or state m.allowCrossing(into: \(graph.describe(graph.variables[Int(index)].node)))"
    case .memory: ""
    }
  }

  private func place(of taker: ClockDomains.Taker, _ node: Int32) -> Int32 {
    switch taker {
    case .register(let index):
      segments(of: index).first { $0.value == node }?.location ?? -1
    case .memory(let index): graph.memories[index].location
    case .instanceInput(let index):
      segments(of: index).first { $0.location >= 0 }?.location
        ?? graph.variables[Int(index)].location
    }
  }
}
