import HDL
import SeededRandom

extension PartGenerator {
  /// `comb` blocks for the wires, one to three in a block.
  mutating func combinational() {
    var rest = wires
    while !rest.isEmpty {
      let group = Array(rest.prefix(random.int(1...3)))
      rest.removeFirst(group.count)
      if group.count == 1, let halves = halves(group[0]) {
        part.combinational.append(halves)
        continue
      }
      // A value for each path first: everything after that is free to drive or not.
      var body = group.map { Action.assign($0, pick(near: types[$0]!, before: $0)) }
      if random.chance(70) {
        body += actions(group, depth: 2, limit: group[0])
      }
      part.combinational.append(body)
    }
  }

  /// A wire driven in two slices.
  private mutating func halves(_ wire: Ref) -> [Action]? {
    switch types[wire]! {
    case .unsigned(let width) where width > 1, .signed(let width) where width > 1:
      guard random.chance(40) else { return nil }
      let cut = random.int(1...width - 1)
      return [
        .assignBits(wire, low: 0, width: cut, pick(before: wire)),
        .assignBits(wire, low: cut, width: width - cut, pick(before: wire)),
      ]
    default: return nil
    }
  }

  /// `sync` blocks that drive every register, each in one of them.
  mutating func synchronous() {
    var targets = registers + packets.keys.sorted()
    targets.shuffle(using: &random)
    while !targets.isEmpty {
      let group = Array(targets.prefix(random.int(1...4)))
      targets.removeFirst(group.count)
      var body = actions(group, depth: 3, limit: .max)
      for target in group where !body.contains(where: { $0.drives(target) }) {
        body.insert(wholeAssignment(target), at: random.int(0...body.count))
      }
      part.synchronous.append(body)
    }
  }

  private mutating func actions(_ targets: [Ref], depth: Int, limit: Ref) -> [Action] {
    (0..<random.int(1...3)).map { _ in action(targets, depth: depth, limit: limit) }
  }

  private mutating func action(_ targets: [Ref], depth: Int, limit: Ref) -> Action {
    if depth == 0 || random.chance(30) { return assignment(random.pick(targets), limit: limit) }
    func inner(_ generator: inout PartGenerator) -> [Action] {
      generator.random.chance(12)
        ? [] : generator.actions(targets, depth: depth - 1, limit: limit)
    }
    switch random.int(0...9) {
    case 0...4:
      let branches = (0..<random.pick([1, 1, 2, 3])).map { _ in
        Action.Branch(condition: pick(near: .bit, before: limit), body: inner(&self))
      }
      return .when(branches, otherwise: random.chance(50) ? inner(&self) : [])
    case 5, 6: return selection(limit, inner)
    case 7, 8:
      let states = readable.filter {
        if case .state = types[$0]! { $0 < limit } else { false }
      }
      guard let state = states.randomElement(using: &random) else {
        return selection(limit, inner)
      }
      uses[state, default: 0] += 1
      guard case .state(let kind) = types[state]! else { return selection(limit, inner) }
      return .eachState(state, (0..<kind.count).map { _ in inner(&self) })
    default:
      let numbers = targets.filter { if case .unsigned = types[$0] { true } else { false } }
      guard !numbers.isEmpty else { return assignment(random.pick(targets), limit: limit) }
      return .setElement(
        numbers, index: pick(near: .unsigned(1), before: limit), pick(before: limit))
    }
  }

  private mutating func selection(
    _ limit: Ref, _ inner: (inout PartGenerator) -> [Action]
  ) -> Action {
    let small = readable.filter { $0 < limit && (1...4).contains(types[$0]!.width) }
    let subject = small.randomElement(using: &random) ?? pick(before: limit)
    uses[subject, default: 0] += 1
    let count = types[subject]!.width >= 4 ? 16 : 1 << types[subject]!.width
    var values = Array(0..<count).shuffled(using: &random)
    if random.chance(60) { values = Array(values.prefix(random.int(1...6))) }
    var choices: [Action.Choice] = []
    while !values.isEmpty {
      let part = Array(values.prefix(random.pick([1, 1, 2, 3])))
      values.removeFirst(part.count)
      choices.append(.init(values: part, body: inner(&self)))
    }
    if random.chance(60) { choices.append(.init(values: [], body: inner(&self))) }
    return .select(subject, choices)
  }

  private mutating func fields(_ packet: (unsigned: Int, signed: Int)) -> [Ref] {
    [pick(near: .bit), pick(near: .unsigned(packet.unsigned)), pick(near: .signed(packet.signed))]
  }

  private mutating func wholeAssignment(_ target: Ref) -> Action {
    if let packet = packets[target] { return .assignPacket(target, fields(packet)) }
    return .assign(target, pick(near: types[target]!))
  }

  private mutating func assignment(_ target: Ref, limit: Ref) -> Action {
    if let packet = packets[target] {
      return random.chance(50)
        ? .assignPacket(target, fields(packet))
        : .choosePacket(target, pick(near: .bit), fields(packet), fields(packet))
    }
    let type = types[target]!
    let before = wires.contains(target) ? min(target, limit) : limit
    if random.chance(15), type.width > 1 {
      let low = random.int(0...type.width - 1)
      return .assignBits(
        target, low: low, width: random.int(1...type.width - low), pick(before: before))
    }
    return .assign(target, pick(near: type, before: before))
  }
}

extension Action {
  /// Whether it drives all bits of a wire or register on some path, whatever the values are.
  func drives(_ ref: Ref) -> Bool {
    switch self {
    case .assign(let target, _), .assignPacket(let target, _), .choosePacket(let target, _, _, _):
      target == ref
    case .when(let branches, let otherwise):
      (branches.flatMap(\.body) + otherwise).contains { $0.drives(ref) }
    case .eachState(_, let bodies): bodies.joined().contains { $0.drives(ref) }
    case .assignBits, .select, .setElement: false
    }
  }
}
