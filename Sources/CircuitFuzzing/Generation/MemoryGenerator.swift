import HDL
import SeededRandom

extension PartGenerator {
  /// A memory, with contents or without.
  mutating func memory() {
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

  /// A read port of a memory.
  mutating func read(_ ref: Ref, _ shape: MemoryShape) {
    let address = pick(near: .unsigned(shape.addressBits))
    if random.chance(35), shape.depth < 64 {
      add(.look(ref, address: address), shape.word)
    } else {
      add(.read(ref, address: address, enable: pick(near: .bit)), shape.word)
    }
  }

  /// The write ports of a memory.
  mutating func writes(_ ref: Ref, _ shape: MemoryShape) {
    for _ in 0..<random.pick([shape.initial.isEmpty ? 1 : 0, 1, 1, 1, 1, 2]) {
      let width = shape.word.width
      let lanes = isPlain ? [1] : [1, 1, 2, 3, 4, 8, width].filter { width % $0 == 0 && $0 <= 16 }
      part.writes.append(
        .init(
          memory: ref, address: pick(near: .unsigned(shape.addressBits)),
          data: pick(near: shape.word), enable: pick(near: .bit), lanes: random.pick(lanes),
          delay: random.chance(30) ? random.int(1...3) : 0))
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
