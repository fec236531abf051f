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
      return ripple(a, subtracts ? b.map { !$0 } : b, carry: subtracts ? .one : .zero).sum
    }
    return chain(a, b, count: a.count)
  }

  private mutating func chain(_ a: [Literal], _ b: [Literal], count: Int) -> [Literal] {
    let outputs = sources(count)
    cells.append(
      HardCell(kind: .carry, inputs: a + b, outputs: outputs, count: (a.count + 1) / 2))
    return outputs
  }

  private mutating func ripple(_ a: [Literal], _ b: [Literal], carry: Literal) -> (
    sum: [Literal], carry: Literal
  ) {
    var carry = carry
    var sum: [Literal] = []
    for (x, y) in zip(a, b) {
      let half = network.xor(x, y)
      sum.append(network.xor(half, carry))
      carry = network.mux(half, carry, x)
    }
    return (sum, carry)
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
      return !ripple(a, b.map { !$0 }, carry: .one).carry
    }
    return chain(a, b, count: 1)[0]
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
