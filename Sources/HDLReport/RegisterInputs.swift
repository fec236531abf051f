import HDL

/// Registers as yosys builds them: a choice that keeps the value becomes the clock enable, a choice
/// of a constant the synchronous reset, and what remains is logic.
extension NetworkBuilder {
  mutating func connectRegister(_ scope: Int, _ number: Int32) {
    let variable = graph(scope).variables[Int(number)]
    let state = values[Key(scope: scope, node: variable.node)]!
    for input in inputs(scope, number) {
      let start = variable.reset.map { $0[input.place] ? "1" : "0" } ?? "x"
      cells.append(
        HardCell(
          kind: .register, inputs: [input.data, input.enable, input.clear],
          outputs: [state[input.place]],
          identity: "\(clockRoot(scope, variable.domain)) \(start)"))
    }
  }

  /// A second copy of a register without enable and reset: they become logic before it.
  mutating func duplicateRegister(_ scope: Int, _ number: Int32) {
    let variable = graph(scope).variables[Int(number)]
    let state = values[Key(scope: scope, node: variable.node)]!
    let next = inputs(scope, number).map { input in
      let kept = network.mux(input.enable, input.data, state[input.place])
      let start = variable.reset?[input.place] ?? false
      return start ? network.or(input.clear, kept) : network.and(!input.clear, kept)
    }
    cells.append(
      HardCell(
        kind: .memory, inputs: next, outputs: [], memory: MemoryCells(registers: next.count)))
  }

  /// What one bit of a register reads.
  private struct Input {
    var place = 0
    var data: Literal
    /// Set where the register takes a new value,
    var enable = Literal.one
    /// and where that is a constant.
    var clear = Literal.zero
  }

  /// Which constants a bit can take by its reset input.
  private enum Constant: Equatable {
    case none
    case any
    case only(Literal)

    func allows(_ bit: Literal) -> Bool {
      bit.isConstant && (self == .any || self == .only(bit))
    }
  }

  /// What the bits of a register read, with the reset of its clock joined.
  private mutating func inputs(_ scope: Int, _ number: Int32) -> [Input] {
    let graph = graph(scope)
    let variable = graph.variables[Int(number)]
    let state = values[Key(scope: scope, node: variable.node)]!
    let domain = graph.domains[Int(variable.domain)]
    var reset = Literal.zero
    if domain.reset >= 0, variable.reset != nil {
      reset = bits(scope, graph.variables[Int(domain.reset)].node)[0]
    }
    var result: [Input] = []
    for segment in lowering(scope).segments(of: number) where segment.value >= 0 {
      for bit in 0..<segment.width {
        let place = segment.low + bit
        var constant = Constant.any
        if let value = variable.reset {
          if domain.reset >= 0 {
            constant = domain.style == .asynchronous ? .none : .only(value[place] ? .one : .zero)
          }
        }
        var input = split(scope, segment.value, bit, state[place], constant)
        input.place = place
        input.clear = network.or(reset, input.clear)
        result.append(input)
      }
    }
    return result
  }

  private func clockRoot(_ scope: Int, _ domain: Int32) -> String {
    let graph = graph(scope)
    let node = graph.variables[Int(graph.domains[Int(domain)].clock)].node
    return values[Key(scope: scope, node: node)].map { "\($0[0].code)" } ?? "\(scope).\(domain)"
  }

  /// A bit of a node as a choice, if it is one: behind slices, concatenations and wires.
  private func choice(_ scope: Int, _ node: Int32, _ bit: Int) -> (mux: Node, bit: Int)? {
    let graph = graph(scope)
    var (node, bit) = (graph.nodes[Int(node)], bit)
    while true {
      switch node.kind {
      case .mux: return (node, bit)
      case .slice:
        bit += Int(node.b)
        node = graph.nodes[Int(node.a)]
      case .extend:
        let inner = graph.nodes[Int(node.a)]
        if bit >= Int(inner.width) { return nil }
        node = inner
      case .concatenate:
        let low = graph.nodes[Int(node.b)]
        if bit >= Int(low.width) {
          bit -= Int(low.width)
          node = graph.nodes[Int(node.a)]
        } else {
          node = low
        }
      case .variable:
        let variable = graph.variables[Int(node.a)]
        guard variable.kind == .wire, variable.driver >= 0 else { return nil }
        node = graph.nodes[Int(variable.driver)]
      default: return nil
      }
    }
  }

  /// What a bit of a register reads when a bit of a node is its next value.
  private mutating func split(
    _ scope: Int, _ node: Int32, _ bit: Int, _ own: Literal, _ constant: Constant
  ) -> Input {
    let value = bits(scope, node)[bit]
    if value == own { return Input(data: own, enable: .zero) }
    guard let (mux, bit) = choice(scope, node, bit) else { return Input(data: value) }
    let select = bits(scope, mux.a)[0]
    let (taken, other) = (bits(scope, mux.b)[bit], bits(scope, mux.c)[bit])
    if taken == other { return split(scope, mux.b, bit, own, constant) }
    if taken == own || other == own {
      let condition = taken == own ? !select : select
      // A register has one reset: that of its clock is found first, and leaves no other behind an
      // enable.
      let rest = split(
        scope, taken == own ? mux.c : mux.b, bit, own, constant == .any ? .any : .none)
      return Input(
        data: rest.data, enable: network.and(condition, rest.enable),
        clear: network.and(condition, rest.clear))
    }
    if constant.allows(taken) || constant.allows(other) {
      let isTaken = constant.allows(taken)
      let condition = isTaken ? select : !select
      let rest = split(
        scope, isTaken ? mux.c : mux.b, bit, own, .only(isTaken ? taken : other))
      if rest.clear == .zero, rest.enable == .one {
        return Input(data: rest.data, clear: condition)
      }
      return Input(
        data: rest.data, enable: network.or(condition, rest.enable),
        clear: network.or(condition, rest.clear))
    }
    let a = split(scope, mux.b, bit, own, .none)
    let b = split(scope, mux.c, bit, own, .none)
    if a.enable == .one, b.enable == .one { return Input(data: value) }
    let enable = network.mux(select, a.enable, b.enable)
    // A constant on one side of what remains becomes the reset after all.
    if constant == .any, a.data.isConstant != b.data.isConstant {
      let condition = a.data.isConstant ? select : !select
      return Input(
        data: a.data.isConstant ? b.data : a.data, enable: enable,
        clear: network.and(condition, enable))
    }
    return Input(data: network.mux(select, a.data, b.data), enable: enable)
  }
}
