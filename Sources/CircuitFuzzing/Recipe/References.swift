extension Item.Kind {
  /// The items that it reads or belongs to.
  var references: [Ref] {
    switch self {
    case .input, .constant, .wire, .register, .packet, .memory: []
    case .operation(_, let refs), .instance(_, let refs): refs
    case .named(let ref), .field(let ref, _), .output(let ref, _): [ref]
    case .look(let memory, let address): [memory, address]
    case .read(let memory, let address, let enable): [memory, address, enable]
    }
  }

  /// The same with other items in the places of those it reads.
  func mapped(_ map: (Ref) -> Ref) -> Item.Kind {
    switch self {
    case .input, .constant, .wire, .register, .packet, .memory, .field, .output: self
    case .operation(let operation, let refs): .operation(operation, refs.map(map))
    case .instance(let index, let refs): .instance(index, refs.map(map))
    case .named(let ref): .named(map(ref))
    case .look(let memory, let address): .look(memory, address: map(address))
    case .read(let memory, let address, let enable):
      .read(memory, address: map(address), enable: map(enable))
    }
  }
}

extension Part.Write {
  /// The same with other items in the places of those it reads.
  func mapped(_ map: (Ref) -> Ref) -> Part.Write {
    var result = self
    (result.address, result.data, result.enable) = (map(address), map(data), map(enable))
    return result
  }
}

extension Part.Assertion {
  /// The items that it reads.
  var references: [Ref] { [value] + (condition.map { [$0] } ?? []) }

  /// The same with other items in the places of those it reads.
  func mapped(_ map: (Ref) -> Ref) -> Part.Assertion {
    Part.Assertion(condition: condition.map(map), value: map(value), age: age)
  }
}

extension Action {
  /// The items that it reads, nested statements included.
  var references: [Ref] {
    switch self {
    case .assign(_, let ref), .assignBits(_, _, _, let ref): [ref]
    case .assignPacket(_, let refs): refs
    case .choosePacket(_, let condition, let a, let b): [condition] + a + b
    case .when(let branches, let otherwise):
      branches.flatMap { [$0.condition] + $0.body.flatMap(\.references) }
        + otherwise.flatMap(\.references)
    case .select(let subject, let choices):
      [subject] + choices.flatMap { $0.body.flatMap(\.references) }
    case .eachState(let state, let bodies): [state] + bodies.joined().flatMap(\.references)
    case .setElement(_, let index, let ref): [index, ref]
    }
  }

  /// The items that it drives, nested statements included.
  var targets: [Ref] {
    switch self {
    case .assign(let target, _), .assignBits(let target, _, _, _), .assignPacket(let target, _),
      .choosePacket(let target, _, _, _):
      [target]
    case .when(let branches, let otherwise):
      branches.flatMap { $0.body.flatMap(\.targets) } + otherwise.flatMap(\.targets)
    case .select(_, let choices): choices.flatMap { $0.body.flatMap(\.targets) }
    case .eachState(_, let bodies): bodies.joined().flatMap(\.targets)
    case .setElement(let elements, _, _): elements
    }
  }

  /// The same with other items in the places of those it reads.
  func mapped(_ map: (Ref) -> Ref) -> Action {
    func all(_ actions: [Action]) -> [Action] { actions.map { $0.mapped(map) } }
    switch self {
    case .assign(let target, let ref): return .assign(target, map(ref))
    case .assignBits(let target, let low, let width, let ref):
      return .assignBits(target, low: low, width: width, map(ref))
    case .assignPacket(let target, let refs): return .assignPacket(target, refs.map(map))
    case .choosePacket(let target, let condition, let a, let b):
      return .choosePacket(target, map(condition), a.map(map), b.map(map))
    case .when(let branches, let otherwise):
      return .when(
        branches.map { Branch(condition: map($0.condition), body: all($0.body)) },
        otherwise: all(otherwise))
    case .select(let subject, let choices):
      return .select(
        map(subject), choices.map { Choice(values: $0.values, body: all($0.body)) })
    case .eachState(let state, let bodies): return .eachState(map(state), bodies.map(all))
    case .setElement(let elements, let index, let ref):
      return .setElement(elements, index: map(index), map(ref))
    }
  }

  /// The same without what drives items that are not kept; `nil` when nothing is left.
  func keeping(_ isKept: (Ref) -> Bool) -> Action? {
    func all(_ actions: [Action]) -> [Action] { actions.compactMap { $0.keeping(isKept) } }
    switch self {
    case .assign(let target, _), .assignBits(let target, _, _, _), .assignPacket(let target, _),
      .choosePacket(let target, _, _, _):
      return isKept(target) ? self : nil
    case .setElement(let elements, let index, let ref):
      let kept = elements.filter(isKept)
      return kept.isEmpty ? nil : .setElement(kept, index: index, ref)
    default:
      if !targets.contains(where: isKept) { return nil }
    }
    switch self {
    case .when(let branches, let otherwise):
      return .when(
        branches.map { Branch(condition: $0.condition, body: all($0.body)) },
        otherwise: all(otherwise))
    case .select(let subject, let choices):
      return .select(subject, choices.map { Choice(values: $0.values, body: all($0.body)) })
    case .eachState(let state, let bodies): return .eachState(state, bodies.map(all))
    default: return self
    }
  }
}

extension Part {
  /// The types of its readable items.
  func types(_ circuit: Circuit) -> [Ref: ValueType] {
    var types: [Ref: ValueType] = [:]
    var shapes: [Ref: MemoryShape] = [:]
    var packets: [Ref: (Int, Int)] = [:]
    var instances: [Ref: Int] = [:]
    for item in items {
      switch item.kind {
      case .input(let index): types[item.id] = inputs[index]
      case .constant(let type, _), .wire(let type), .register(let type, _): types[item.id] = type
      case .operation(let operation, let refs):
        types[item.id] = Signature.of(operation, refs.map { types[$0]! }).result
      case .named(let ref): types[item.id] = types[ref]
      case .packet(let unsigned, let signed): packets[item.id] = (unsigned, signed)
      case .field(let ref, let index):
        let (unsigned, signed) = packets[ref]!
        types[item.id] = index == 0 ? .bit : index == 1 ? .unsigned(unsigned) : .signed(signed)
      case .memory(let shape): shapes[item.id] = shape
      case .look(let ref, _), .read(let ref, _, _): types[item.id] = shapes[ref]!.word
      case .instance(let index, _): instances[item.id] = index
      case .output(let ref, let index):
        types[item.id] = circuit.parts[instances[ref]!].outputs[index].type
      }
    }
    return types
  }
}
