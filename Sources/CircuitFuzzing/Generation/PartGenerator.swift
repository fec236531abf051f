import FixedPoint
import HDL

/// Makes one random part.
///
/// There is no combinational loop by construction: an item reads only earlier items, and what drives
/// a wire reads only items before the wire.
struct PartGenerator {
  var random: RandomSource
  let circuit: Circuit
  let isPlain: Bool
  let isTop: Bool
  var part: Part
  var types: [Ref: ValueType] = [:]
  /// Readable items, in order.
  var readable: [Ref] = []
  var uses: [Ref: Int] = [:]
  /// Wires that no `comb` block drives yet.
  var wires: [Ref] = []
  var registers: [Ref] = []
  var packets: [Ref: (unsigned: Int, signed: Int)] = [:]
  var memories: [Ref: MemoryShape] = [:]
  private var nextID = 0
  private var multiplications = 0
  private var wideShifts = 0

  init(
    _ random: RandomSource, _ circuit: Circuit, reset: ResetStyle, isPlain: Bool, isTop: Bool
  ) {
    self.random = random
    self.circuit = circuit
    self.isPlain = isPlain
    self.isTop = isTop
    part = Part(reset: reset)
  }

  mutating func generate() -> Part {
    for _ in 0..<random.int(1...4) { input() }
    for _ in 0..<random.int(isTop ? 1...5 : 0...3) { register() }
    if random.chance(20) { packet() }
    if random.chance(isTop ? 45 : 25) { memory() }
    if isTop, random.chance(15) { memory() }
    for _ in 0..<random.int(isTop ? 8...26 : 4...12) { step() }
    if isTop {
      let used = part.items.compactMap { item -> Int? in
        if case .instance(let index, _) = item.kind { index } else { nil }
      }
      for index in circuit.parts.indices where !used.contains(index) { instance(index) }
    }
    for (ref, shape) in memories.sorted(by: { $0.key < $1.key }) {
      if !part.items.contains(where: { $0.reads(memory: ref) }) { read(ref, shape) }
      writes(ref, shape)
    }
    combinational()
    synchronous()
    outputs()
    return part
  }

  // MARK: Items

  @discardableResult
  mutating func add(_ kind: Item.Kind, _ type: ValueType?) -> Ref {
    let id = nextID
    nextID += 1
    part.items.append(Item(id: id, kind: kind))
    if let type {
      types[id] = type
      readable.append(id)
    }
    return id
  }

  /// A type of any kind.
  mutating func type(_ widest: Int = Generator.widest) -> ValueType {
    switch random.int(0...9) {
    case 0, 1: return .bit
    case 2, 3, 4: return .unsigned(width(widest))
    case 5, 6, 7: return .signed(width(widest))
    case 8:
      let width = width(min(widest, 40))
      return .fixed(format(width))
    default: return .state(random.pick(StateKind.allCases))
    }
  }

  mutating func format(_ width: Int) -> Format {
    let fraction = random.int(0...width)
    return Format(integer: width - fraction, fraction: fraction, isSigned: random.chance(70))
  }

  /// A width; often small, often beside a border of words or bytes.
  mutating func width(_ widest: Int) -> Int {
    let wanted: Int
    switch random.int(0...9) {
    case 0...3: wanted = random.int(1...9)
    case 4: wanted = random.pick([15, 16, 17, 31, 32, 33])
    case 5: wanted = random.pick([63, 64, 65, 80])
    default: wanted = random.int(1...widest)
    }
    return min(wanted, widest)
  }

  private mutating func input() {
    let type = type()
    part.inputs.append(type)
    add(.input(part.inputs.count - 1), type)
  }

  private mutating func register() {
    let type = type()
    var isReset = part.reset == .none || random.chance(70)
    if case .state = type { isReset = true }
    let bits =
      isReset ? (random.chance(50) ? BitPattern(0, width: type.width) : random.bits(type)) : nil
    registers.append(add(.register(type, bits), type))
  }

  private mutating func packet() {
    let (unsigned, signed) = (width(20), width(20))
    let id = add(.packet(unsigned: unsigned, signed: signed), nil)
    packets[id] = (unsigned, signed)
    for (index, type) in [ValueType.bit, .unsigned(unsigned), .signed(signed)].enumerated() {
      add(.field(id, index), type)
    }
  }

  private mutating func memory() {
    let isLarge = random.chance(6)
    let depth = isLarge ? random.pick([64, 96]) : random.pick([1, 2, 3, 4, 5, 7, 8, 16])
    let width =
      isLarge ? random.pick([8, 9]) : width(isPlain ? 64 : depth > 8 ? 16 : Generator.widest)
    let word: ValueType =
      random.chance(15)
      ? .fixed(format(width)) : random.chance(50) ? .unsigned(width) : .signed(width)
    let count = isLarge || random.chance(60) ? random.int(1...depth) : 0
    let shape = MemoryShape(
      depth: depth, word: word, collision: random.pick([.readFirst, .writeFirst, .undefined]),
      initial: (0..<count).map { _ in random.bits(word) })
    memories[add(.memory(shape), nil)] = shape
  }

  private mutating func step() {
    switch random.int(0...99) {
    case 0..<5:
      let type = type()
      add(.constant(type, random.bits(type)), type)
    case 5..<9:
      let ref = pick()
      add(.named(ref), types[ref]!)
    case 9..<18:
      let type = type(40)
      wires.append(add(.wire(type), type))
    case 18..<26:
      if let ref = memories.keys.sorted().randomElement(using: &random) {
        read(ref, memories[ref]!)
      }
    case 26..<32:
      if isTop, !circuit.parts.isEmpty { instance(random.int(0...circuit.parts.count - 1)) }
    default: operation()
    }
  }

  private mutating func instance(_ index: Int) {
    let child = circuit.parts[index]
    let id = add(.instance(index, child.inputs.map { pick(near: $0) }), nil)
    for (place, output) in child.outputs.enumerated() { add(.output(id, place), output.type) }
  }

  private mutating func read(_ ref: Ref, _ shape: MemoryShape) {
    let address = pick(near: .unsigned(shape.addressBits))
    if random.chance(35), shape.depth < 64 {
      add(.look(ref, address: address), shape.word)
    } else {
      add(.read(ref, address: address, enable: pick(near: .bit)), shape.word)
    }
  }

  private mutating func writes(_ ref: Ref, _ shape: MemoryShape) {
    for _ in 0..<random.pick([shape.initial.isEmpty ? 1 : 0, 1, 1, 1, 1, 2]) {
      let width = shape.word.width
      let lanes = isPlain ? [1] : [1, 1, 2, 3, 4, 8, width].filter { width % $0 == 0 && $0 <= 16 }
      part.writes.append(
        .init(
          memory: ref, address: pick(near: .unsigned(shape.addressBits)),
          data: pick(near: shape.word), enable: pick(near: .bit), lanes: random.pick(lanes)))
    }
  }

  // MARK: Choice of operands

  /// A readable item before `limit`: of a few random ones the least used.
  mutating func pick(before limit: Ref = .max) -> Ref {
    let end = limit == .max ? readable.count : readable.firstIndex { $0 >= limit } ?? readable.count
    var best = readable[random.int(0...end - 1)]
    for _ in 0..<2 {
      let other = readable[random.int(0...end - 1)]
      if uses[other, default: 0] < uses[best, default: 0] { best = other }
    }
    uses[best, default: 0] += 1
    return best
  }

  /// Mostly an item of a type like `type`, so that not everything is converted.
  mutating func pick(near type: ValueType, before limit: Ref = .max) -> Ref {
    let like = readable.filter { $0 < limit && isLike(types[$0]!, type) }
    if like.isEmpty || random.chance(25) { return pick(before: limit) }
    let ref = random.pick(like)
    uses[ref, default: 0] += 1
    return ref
  }

  private func isLike(_ a: ValueType, _ b: ValueType) -> Bool {
    switch (a, b) {
    case (.bit, .bit), (.signed, .signed), (.fixed, .fixed), (.state, .state): true
    case (.unsigned(let x), .unsigned(let y)): x >= y
    default: false
    }
  }

  // MARK: Operations

  private mutating func operation() {
    for _ in 0..<8 {
      let operation = parameters(random.pick(Operator.samples))
      let operands = operands(operation)
      let signature = Signature.of(operation, operands.map { types[$0]! })
      let widest = max(signature.result.width, signature.operands.map(\.width).max() ?? 1)
      if widest > Generator.widest || !isAffordable(signature) { continue }
      add(.operation(operation, operands), signature.result)
      return
    }
  }

  /// Multiplications and wide shifts make large netlists: a few of each are enough.
  private mutating func isAffordable(_ signature: Signature) -> Bool {
    let width = signature.operands[0].width
    switch signature.operation {
    case .multiply, .wrappingMultiply:
      let size = width * signature.operands[1].width
      if size > 200 {
        guard multiplications < 1, random.chance(25), size <= 1600 else { return false }
        multiplications += 1
      }
    case .shiftLeftBy, .shiftRightBy, .bitBy:
      if width > 33 {
        guard wideShifts < 2 else { return false }
        wideShifts += 1
      }
    default: break
    }
    return true
  }

  private mutating func parameters(_ sample: Operator) -> Operator {
    switch sample {
    case .equalsConstant: .equalsConstant(constant())
    case .lessThanConstant: .lessThanConstant(constant())
    case .greaterThanConstant: .greaterThanConstant(constant())
    case .wrappingAddConstant: .wrappingAddConstant(constant())
    case .multiplyConstant: .multiplyConstant(random.int(-9...9))
    case .shiftLeft: .shiftLeft(random.int(0...9))
    case .shiftLeftWrapping: .shiftLeftWrapping(width(Generator.widest))
    case .shiftRight: .shiftRight(width(Generator.widest))
    case .bit: .bit(random.int(0...79))
    case .slice: .slice(low: random.int(0...40), width: width(40))
    case .repeated: .repeated(random.int(1...40))
    case .extended: .extended(width(Generator.widest))
    case .truncated: .truncated(width(Generator.widest))
    case .saturated: .saturated(width(40))
    case .asFixed: .asFixed(fraction: random.int(0...12))
    case .rounded(_, let rounding): .rounded(fraction: random.int(0...12), rounding)
    case .fixedSaturated: .fixedSaturated(integer: random.int(-2...12))
    case .fixedTruncated: .fixedTruncated(integer: random.int(-2...12))
    case .fixedExtended:
      .fixedExtended(integer: random.int(0...20), fraction: random.int(0...20))
    case .isState: .isState(random.int(0...4))
    default: sample
    }
  }

  private mutating func constant() -> Int {
    random.chance(50) ? random.int(-4...8) : random.int(-70000...70000)
  }

  private mutating func operands(_ operation: Operator) -> [Ref] {
    switch operation {
    case .mux:
      let value = pick()
      return [pick(near: .bit), value, pick(near: types[value]!)]
    case .prioritySelect, .oneHotSelect:
      let value = pick()
      var refs = [pick(near: .bit), value]
      for _ in 0..<random.int(0...3) { refs += [pick(near: .bit), pick(near: types[value]!)] }
      return operation == .oneHotSelect ? refs : refs + [pick(near: types[value]!)]
    case .choose:
      let value = pick()
      return [pick(near: .unsigned(2)), value]
        + (0..<random.int(0...5)).map { _ in pick(near: types[value]!) }
    case .concatenate: return (0..<random.int(1...4)).map { _ in pick() }
    case .rounded(_, .stochastic):
      return [pick(near: .fixed(.q(4, 4))), pick(near: .unsigned(stochasticBits))]
    case .rounded, .fixedSaturated, .fixedTruncated, .fixedExtended, .raw:
      return [pick(near: .fixed(.q(4, 4)))]
    case .isState: return [pick(near: .state(.three))]
    case .shiftLeftBy, .shiftRightBy, .bitBy: return [pick(), pick(near: .unsigned(1))]
    case .add, .subtract, .multiply, .wrappingAdd, .wrappingSubtract, .wrappingMultiply, .and, .or,
      .xor, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      let first = pick()
      return [first, pick(near: types[first]!)]
    default: return [pick()]
    }
  }

  // MARK: Outputs

  private mutating func outputs() {
    var fresh = readable.filter { uses[$0, default: 0] == 0 }
    for _ in 0..<random.int(isTop ? 2...6 : 1...3) {
      let ref = fresh.popLast() ?? pick()
      uses[ref, default: 0] += 1
      part.outputs.append(.init(type: random.chance(85) ? types[ref]! : type(), value: ref))
    }
  }
}

extension Item {
  func reads(memory ref: Ref) -> Bool {
    switch kind {
    case .look(ref, _), .read(ref, _, _): true
    default: false
    }
  }
}
