/// Arithmetic as yosys maps it to the ECP5: chains of CCU2C from five bits up, look-up tables below.
extension NetworkBuilder {
  /// The longest sum that stays in look-up tables.
  private static let shortest = 4

  mutating func sum(_ a: [Literal], _ b: [Literal], subtracts: Bool) -> [Literal] {
    if !subtracts, a.allSatisfy({ $0 == .zero }) { return b }
    if b.allSatisfy({ $0 == .zero }) { return a }
    // Low bits that meet zeros pass through.
    let low = b.prefix { $0 == .zero }.count
    if low > 0 {
      return Array(a.prefix(low))
        + sum(Array(a.dropFirst(low)), Array(b.dropFirst(low)), subtracts: subtracts)
    }
    if !subtracts, let other = a.firstIndex(where: { $0 != .zero }), other > 0 {
      return Array(b.prefix(other))
        + sum(Array(b.dropFirst(other)), Array(a.dropFirst(other)), subtracts: false)
    }
    if a.count <= NetworkBuilder.shortest {
      return prefix(a, subtracts ? b.map { !$0 } : b, carry: subtracts ? .one : .zero).sum
    }
    return chain(a, b, subtracts: subtracts).sum
  }

  /// A sum or difference of two operands as a chain of CCU2C, with the carry out of each bit.
  private mutating func chain(_ a: [Literal], _ b: [Literal], subtracts: Bool) -> (
    sum: [Literal], carries: [Literal]
  ) {
    var carry: Literal = subtracts ? .one : .zero
    var (sum, carries): ([Literal], [Literal]) = ([], [])
    for low in stride(from: 0, to: a.count, by: 2) {
      let isLast = low + 1 == a.count
      let outputs = sources(3)
      cells.append(
        HardCell(
          kind: .carry,
          inputs: [
            a[low], b[low], isLast ? .zero : a[low + 1], isLast ? .zero : b[low + 1], carry,
          ], outputs: outputs))
      sum += outputs.prefix(isLast ? 1 : 2)
      // The carry between the two bits of a cell does not leave it: where it is needed, it is made
      // again.
      carries.append(network.majority(a[low], subtracts ? !b[low] : b[low], carry))
      if !isLast { carries.append(outputs[2]) }
      carry = outputs[2]
    }
    return (sum, carries)
  }

  /// A short sum as yosys builds it: the carries of Brent and Kung ("A regular layout for parallel
  /// adders", 1982).
  private mutating func prefix(_ a: [Literal], _ b: [Literal], carry first: Literal) -> (
    sum: [Literal], carries: [Literal]
  ) {
    let halves = zip(a, b).map { network.xor($0, $1) }
    var passes = halves
    var carries = zip(a, b).map { network.and($0, $1) }
    if carries.isEmpty { return ([], []) }
    carries[0] = network.or(carries[0], network.and(passes[0], first))
    func join(_ place: Int, _ distance: Int) {
      let carried = network.and(passes[place], carries[place - distance])
      carries[place] = network.or(carries[place], carried)
      passes[place] = network.and(passes[place], passes[place - distance])
    }
    var span = 2
    while span < 2 * a.count {
      for place in stride(from: span - 1, to: a.count, by: span) { join(place, span / 2) }
      span *= 2
    }
    while span > 1 {
      for place in stride(from: span + span / 2 - 1, to: a.count, by: span) {
        join(place, span / 2)
      }
      span /= 2
    }
    return (zip(halves, [first] + carries).map { network.xor($0, $1) }, carries)
  }

  mutating func equal(_ a: [Literal], _ b: [Literal]) -> Literal {
    let same = zip(a, b).map { !network.xor($0, $1) }
    return network.tree(same, empty: .one) { $0.and($1, $2) }
  }

  mutating func less(_ a: [Literal], _ b: [Literal], signed: Bool) -> Literal {
    var (a, b) = (a, b)
    if signed { (a[a.count - 1], b[b.count - 1]) = (b[b.count - 1], a[a.count - 1]) }
    // Against a power of two only the upper bits count.
    let ones = b.filter { $0 == .one }.count
    if !signed, b.allSatisfy(\.isConstant) || a.allSatisfy(\.isConstant) {
      if b.allSatisfy(\.isConstant), ones == 1 {
        let place = b.firstIndex(of: .one)!
        return !network.tree(Array(a[place...]), empty: .zero) { $0.or($1, $2) }
      }
      if a.allSatisfy(\.isConstant), a == a.sorted(by: { $0.code > $1.code }) {
        let place = a.firstIndex(of: .zero) ?? a.count
        return network.tree(Array(b[place...]), empty: .zero) { $0.or($1, $2) }
      }
    }
    let unknown = zip(a, b).filter { !$0.isConstant || !$1.isConstant }.count
    if a.count <= NetworkBuilder.shortest || unknown <= NetworkBuilder.shortest {
      return !prefix(a, b.map { !$0 }, carry: .one).carries.last!
    }
    return !chain(a, b, subtracts: true).carries.last!
  }

  mutating func shifted(
    _ value: [Literal], _ amount: [Literal], left: Bool, fill: Literal
  ) -> [Literal] {
    var result = value
    for (place, bit) in amount.enumerated() {
      let distance = place < 20 ? 1 << place : value.count
      let before = result
      for index in result.indices {
        let from = left ? index - distance : index + distance
        let moved = before.indices.contains(from) ? before[from] : fill
        result[index] = network.mux(bit, moved, before[index])
      }
    }
    return result
  }

  mutating func product(
    _ a: [Literal], _ b: [Literal], _ aSigned: Bool, _ bSigned: Bool, width: Int
  ) -> [Literal] {
    for (constant, other, signed) in [(a, b, bSigned), (b, a, aSigned)]
    where constant.allSatisfy({ $0.isConstant }) {
      let ones = constant.indices.filter { constant[$0] == .one }
      if ones.isEmpty { return Array(repeating: .zero, count: width) }
      if ones.count == 1, ones[0] < constant.count - 1 || !(aSigned || bSigned) {
        let shifted = Array(repeating: Literal.zero, count: ones[0]) + other
        return extended(shifted, width, signed)
      }
    }
    let outputs = sources(width)
    func parts(_ count: Int, _ signed: Bool) -> Int {
      count <= 18 ? 1 : (count - (signed ? 2 : 1)) / (signed ? 17 : 18) + 1
    }
    let (m, n) = (parts(a.count, aSigned), parts(b.count, bSigned))
    if min(a.count, b.count) < 2 { return outputs }
    cells.append(
      HardCell(kind: .multiplier, inputs: a + b, outputs: outputs, count: m * n))
    // The partial products are added in chains, first along the first operand.
    var bits = m > 1 || n > 1 ? 0 : -1
    for row in 0..<n where m > 1 {
      bits += a.count + min(18, b.count - 18 * row) - 18
    }
    if n > 1 { bits += (n - 1) * (a.count + b.count - 18) }
    if bits > 0 {
      cells.append(HardCell(kind: .carry, inputs: [], outputs: outputs, count: (bits + 1) / 2))
    }
    return outputs
  }
}
