import FixedPoint
import HDL
import SeededRandom

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
  /// Large multiplications and wide shifts so far, of which a part has few.
  var multiplications = 0
  var wideShifts = 0

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
    if random.chance(30) { assertions() }
    return part
  }

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

  /// Properties of random values: most fail in some cycles, and conditions make that rare.
  private mutating func assertions() {
    for _ in 0..<random.int(1...3) {
      part.assertions.append(
        .init(
          condition: random.chance(75) ? pick(near: .bit) : nil, value: pick(near: .bit),
          age: random.pick([0, 0, 1, 1, 2])))
    }
  }

  private mutating func outputs() {
    var fresh = readable.filter { uses[$0, default: 0] == 0 }
    for _ in 0..<random.int(isTop ? 2...6 : 1...3) {
      let ref = fresh.popLast() ?? pick()
      uses[ref, default: 0] += 1
      part.outputs.append(.init(type: random.chance(85) ? types[ref]! : type(), value: ref))
    }
  }
}
