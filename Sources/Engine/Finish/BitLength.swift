import HDL

/// The place of the highest bit that is set, from 1; 0 if there is none.
///
/// Bits are looked at in groups of four, and so are the groups, so that it takes the time of a
/// logarithm.
func bitLength(_ bits: Unsigned, _ name: String, _ m: Builder) -> Unsigned {
  // A bit below the lowest one makes places count from 1, and one is always set.
  var groups = [HighestBit(isAny: Bit(true))]
  groups += (0..<bits.width).map { HighestBit(isAny: bits[$0]) }
  var level = 0
  while groups.count > 1 {
    groups = stride(from: 0, to: groups.count, by: 4).map {
      HighestBit(of: Array(groups[$0...].prefix(4)), "\(name)\(level)_\($0 / 4)", m)
    }
    level += 1
  }
  m.unused(groups[0].isAny)
  return groups[0].place![0..<unsignedBits(bits.width)]
}

/// The highest bit of a group of bits that is set.
private struct HighestBit {
  /// Whether there is one.
  let isAny: Bit
  /// Its place in the group, of no meaning if there is none; a single bit needs none.
  let place: Unsigned?

  /// A single bit.
  init(isAny: Bit) { (self.isAny, place) = (isAny, nil) }

  /// Of up to four groups of equal size, the lowest first.
  init(of groups: [HighestBit], _ name: String, _ m: Builder) {
    isAny = m.wire("\(name)_any", balanced(groups.map(\.isAny)) { $0 | $1 })
    func highest(_ choices: [Unsigned]) -> Unsigned {
      prioritySelect(
        zip(groups, choices).dropFirst().reversed().map { ($0.isAny, $1) }, otherwise: choices[0])
    }
    let group = highest(groups.indices.map { Unsigned($0, width: 2) })
    let inner = groups.compactMap(\.place)
    place = m.wire(
      "\(name)_place", inner.isEmpty ? group : concatenate(group, highest(inner)))
  }
}
