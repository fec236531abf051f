import SeededRandom

extension PartGenerator {
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
}
