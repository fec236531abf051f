import HDL

/// Registers as yosys builds them: a choice that keeps the value becomes the clock enable, a choice
/// of a constant the synchronous reset, and what remains is logic.
extension NetworkBuilder {
  mutating func connectRegister(_ scope: Int, _ number: Int32) {
    let graph = graph(scope)
    let variable = graph.variables[Int(number)]
    let state = values[Key(scope: scope, node: variable.node)]!
    let domain = graph.domains[Int(variable.domain)]
    var reset = Literal.zero
    if domain.reset >= 0, variable.reset != nil {
      reset = bits(scope, graph.variables[Int(domain.reset)].node)[0]
    }
    for part in parts(scope, number, reset) {
      for (bit, data) in part.data.enumerated() {
        let place = part.low + bit
        let start = variable.reset.map { $0[place] ? "1" : "0" } ?? "x"
        cells.append(
          HardCell(
            kind: .register, inputs: [data, part.enable, part.clear], outputs: [state[place]],
            identity: "\(clockRoot(scope, variable.domain)) \(start)"))
      }
    }
  }

  /// A second copy of a register without enable and reset: they become logic before it.
  mutating func duplicateRegister(_ scope: Int, _ number: Int32) {
    let graph = graph(scope)
    let variable = graph.variables[Int(number)]
    let state = values[Key(scope: scope, node: variable.node)]!
    let domain = graph.domains[Int(variable.domain)]
    var reset = Literal.zero
    if domain.reset >= 0, variable.reset != nil {
      reset = bits(scope, graph.variables[Int(domain.reset)].node)[0]
    }
    var next: [Literal] = []
    for part in parts(scope, number, reset) {
      for (bit, data) in part.data.enumerated() {
        let place = part.low + bit
        let kept = network.mux(part.enable, data, state[place])
        let start = variable.reset?[place] ?? false
        next.append(start ? network.or(part.clear, kept) : network.and(!part.clear, kept))
      }
    }
    cells.append(
      HardCell(
        kind: .memory, inputs: next, outputs: [], memory: MemoryCells(registers: next.count)))
  }

  private struct Part {
    var low: Int
    var data: [Literal]
    var enable: Literal
    var clear: Literal
  }

  /// What the segments of a register take, with the reset joined.
  private mutating func parts(_ scope: Int, _ number: Int32, _ reset: Literal) -> [Part] {
    let graph = graph(scope)
    let variable = graph.variables[Int(number)]
    let state = values[Key(scope: scope, node: variable.node)]!
    let domain = graph.domains[Int(variable.domain)]
    let isFree = domain.reset < 0 || variable.reset == nil
    var result: [Part] = []
    for segment in lowering(scope).segments(of: number) where segment.value >= 0 {
      let own = Array(state[segment.low..<segment.low + segment.width])
      let constant = variable.reset?.slice(from: segment.low, count: segment.width)
      let clear: [Literal]? =
        domain.style == .asynchronous && !isFree
        ? nil
        : constant.map { value in (0..<segment.width).map { value[$0] ? .one : .zero } }
      let split = split(scope, segment.value, own, clear: clear)
      result.append(
        Part(
          low: segment.low, data: split.data, enable: split.enable,
          clear: network.or(reset, split.clear)))
    }
    return result
  }

  private func clockRoot(_ scope: Int, _ domain: Int32) -> String {
    let graph = graph(scope)
    let node = graph.variables[Int(graph.domains[Int(domain)].clock)].node
    return values[Key(scope: scope, node: node)].map { "\($0[0].code)" } ?? "\(scope).\(domain)"
  }

  /// The condition under which a register takes a new value, that value, and the condition under
  /// which it takes its reset value instead.
  private mutating func split(
    _ scope: Int, _ node: Int32, _ own: [Literal], clear: [Literal]?
  ) -> (enable: Literal, data: [Literal], clear: Literal) {
    let all = bits(scope, node)
    if all == own { return (.zero, own, .zero) }
    let item = graph(scope).nodes[Int(node)]
    guard item.kind == .mux else { return (.one, all, .zero) }
    let select = bits(scope, item.a)[0]
    let (taken, other) = (bits(scope, item.b), bits(scope, item.c))
    if taken == own || other == own {
      let condition = taken == own ? !select : select
      let rest = split(scope, taken == own ? item.c : item.b, own, clear: clear)
      return (
        network.and(condition, rest.enable), rest.data, network.and(condition, rest.clear)
      )
    }
    if let clear, taken == clear || other == clear {
      let condition = taken == clear ? select : !select
      let rest = split(scope, taken == clear ? item.c : item.b, own, clear: clear)
      if rest.clear == .zero, rest.enable == .one { return (.one, rest.data, condition) }
      return (
        network.or(condition, rest.enable), rest.data, network.or(condition, rest.clear)
      )
    }
    let a = split(scope, item.b, own, clear: nil)
    let b = split(scope, item.c, own, clear: nil)
    if a.enable == .one, b.enable == .one { return (.one, all, .zero) }
    let enable = network.mux(select, a.enable, b.enable)
    return (enable, zip(a.data, b.data).map { network.mux(select, $0, $1) }, .zero)
  }
}
