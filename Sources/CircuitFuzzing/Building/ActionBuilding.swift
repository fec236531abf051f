import HDL

extension PartBuilder {
  /// The surface's statements for actions.
  func statements(_ actions: [Action]) -> [Statement] { actions.flatMap { statements($0) } }

  private func statements(_ action: Action) -> [Statement] {
    switch action {
    case .assign(let target, let ref): return assign(target, value(ref))
    case .assignBits(let target, let low, let width, let ref):
      return assignBits(target, low, width, value(ref))
    case .assignPacket(let target, let fields):
      return block { packets[target]! <== packet(target, fields) }
    case .choosePacket(let target, let condition, let a, let b):
      return block {
        packets[target]! <== mux(bit(condition), packet(target, a), packet(target, b))
      }
    case .when(let branches, let otherwise): return when(branches, otherwise)
    case .select(let subject, let choices): return select(subject, choices)
    case .eachState(let state, let bodies): return eachState(state, bodies)
    case .setElement(let elements, let index, let ref):
      return setElement(elements, value(index), value(ref))
    }
  }

  func bit(_ ref: Ref) -> Bit { value(ref).fitted(to: .bit).bit }

  private func assign(_ ref: Ref, _ source: Built) -> [Statement] {
    let target = targets[ref]!
    let drive = target.driven(by: source.fitted(to: target.type))
    guard let valid = valid[ref] else { return drive }
    return drive + block { valid <== true }
  }

  private func assignBits(_ ref: Ref, _ low: Int, _ width: Int, _ source: Built) -> [Statement] {
    let target = targets[ref]!
    let start = min(low, target.type.width - 1)
    let length = max(1, min(width, target.type.width - start))
    // A register that is not reset is defined as a whole or not at all.
    if valid[ref] != nil || length == target.type.width { return assign(ref, source) }
    if length == 1 {
      let drive = source.fitted(to: .bit).bit
      switch target {
      case .unsigned(let number): return block { number[start] <== drive }
      case .signed(let number): return block { number[start] <== drive }
      default: return assign(ref, source)
      }
    }
    let drive = source.fitted(to: .unsigned(length)).unsigned
    switch target {
    case .unsigned(let number): return block { number[start..<start + length] <== drive }
    case .signed(let number): return block { number[start..<start + length] <== drive }
    default: return assign(ref, source)
    }
  }

  private func packet(_ target: Ref, _ fields: [Ref]) -> Packet {
    let own = packets[target]!
    return Packet(
      flag: bit(fields[0]),
      count: value(fields[1]).fitted(to: .unsigned(own.count.width)).unsigned,
      level: value(fields[2]).fitted(to: .signed(own.level.width)).signed)
  }

  private func when(_ branches: [Action.Branch], _ otherwise: [Action]) -> [Statement] {
    guard let first = branches.first else { return statements(otherwise) }
    if branches.count == 1, !otherwise.isEmpty {
      return block {
        When(bit(first.condition)) {
          statements(first.body)
        } else: {
          statements(otherwise)
        }
      }
    }
    var chain = When(bit(first.condition)) { statements(first.body) }
    for branch in branches.dropFirst() {
      chain = chain.elseWhen(bit(branch.condition)) { statements(branch.body) }
    }
    if !otherwise.isEmpty { chain = chain.else { statements(otherwise) } }
    return block { chain }
  }

  private func select(_ subject: Ref, _ choices: [Action.Choice]) -> [Statement] {
    let number = value(subject).fitted(to: .unsigned(value(subject).type.width)).unsigned
    var seen = Set<Int>()
    let limited = choices.map { choice in
      // After shrinking, a narrower subject has fewer values.
      choice.values.isEmpty
        ? choice
        : Action.Choice(
          values: choice.values.filter {
            (number.width > 62 || $0 < 1 << number.width) && seen.insert($0).inserted
          }, body: choice.body)
    }
    let kept = zip(choices, limited).filter { $0.values.isEmpty || !$1.values.isEmpty }.map(\.1)
    if kept.isEmpty { return [] }
    return block {
      Switch(number) {
        for choice in kept {
          caseItem(choice.values, statements(choice.body))
        }
      }
    }
  }

  private func caseItem(_ values: [Int], _ body: [Statement]) -> CaseItem {
    switch values.count {
    case 0: Default { body }
    case 1: Case(values[0]) { body }
    case 2: Case(values[0], values[1]) { body }
    default: Case(values[0], values[1], values[2]) { body }
    }
  }

  private func eachState(_ ref: Ref, _ bodies: [[Action]]) -> [Statement] {
    func each<State: CaseIterable & Hashable>(_ state: Enumeration<State>) -> [Statement] {
      let all = Array(State.allCases)
      return block {
        state.onEach { current in
          statements(bodies[all.firstIndex(of: current)! % bodies.count])
        }
      }
    }
    switch value(ref) {
    case .three(let state): return each(state)
    case .four(let state): return each(state)
    case .five(let state): return each(state)
    default: return statements(bodies[0])
    }
  }

  private func setElement(_ elements: [Ref], _ index: Built, _ source: Built) -> [Statement] {
    let place = index.fitted(to: .unsigned(index.type.width)).unsigned
    let numbers = elements.compactMap { ref -> Unsigned? in
      if case .unsigned(let number) = targets[ref]! { return number }
      return nil
    }
    guard numbers.count == elements.count, elements.allSatisfy({ valid[$0] == nil }) else {
      return elements.flatMap { assign($0, source) }
    }
    return block {
      numbers.set(place) { element in
        element <== source.fitted(to: .unsigned(element.width)).unsigned
      }
    }
  }
}
