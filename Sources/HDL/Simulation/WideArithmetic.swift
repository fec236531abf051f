/// Operations on values of any number of words.
enum WideArithmetic {
  /// Word `index` of a slot, extended by its sign or with zeros.
  @inline(__always)
  private static func word(
    _ slot: Slot, _ index: Int, _ words: UnsafeMutablePointer<UInt64>
  ) -> UInt64 {
    if index < slot.count { return words[Int(slot.word) + index] }
    guard slot.isSigned else { return 0 }
    return Int64(bitPattern: words[Int(slot.word) + slot.count - 1]) < 0 ? ~0 : 0
  }

  /// Runs one operation.
  static func run(_ step: WideOperation, _ words: UnsafeMutablePointer<UInt64>) {
    let count = step.result.count
    let result = words + Int(step.result.word)
    func a(_ index: Int) -> UInt64 { word(step.a, index, words) }
    func b(_ index: Int) -> UInt64 { word(step.b, index, words) }
    switch step.kind {
    case .not: for index in 0..<count { result[index] = ~a(index) }
    case .and: for index in 0..<count { result[index] = a(index) & b(index) }
    case .or: for index in 0..<count { result[index] = a(index) | b(index) }
    case .xor: for index in 0..<count { result[index] = a(index) ^ b(index) }
    case .add, .subtract:
      var carry: UInt64 = step.kind == .add ? 0 : 1
      for index in 0..<count {
        let addend = step.kind == .add ? b(index) : ~b(index)
        let (first, over) = a(index).addingReportingOverflow(addend)
        let (second, more) = first.addingReportingOverflow(carry)
        result[index] = second
        carry = over || more ? 1 : 0
      }
    case .multiply: multiply(step, result, count, a, b)
    case .equal, .less:
      result[0] = compare(step, a, b) ? 1 : 0
      return
    case .shiftLeft, .shiftRight: shift(step, result, count, a, amount: distance(step.b, words))
    case .slice:
      let (offset, bits) = (step.low / 64, UInt64(step.low % 64))
      for index in 0..<count {
        result[index] =
          bits == 0
          ? a(index + offset) : a(index + offset) >> bits | a(index + offset + 1) << (64 - bits)
      }
    case .concatenate:
      let (offset, bits) = (Int(step.b.width) / 64, UInt64(step.b.width) % 64)
      for index in 0..<count {
        var value = b(index)
        if index >= offset { value |= a(index - offset) << bits }
        if bits > 0, index > offset { value |= a(index - offset - 1) >> (64 - bits) }
        result[index] = value
      }
    case .mux:
      let chosen = a(0) != 0 ? step.b : step.c
      for index in 0..<count { result[index] = word(chosen, index, words) }
    case .extend: for index in 0..<count { result[index] = a(index) }
    case .reduceAnd:
      let total = step.a.count
      let full = (0..<total).allSatisfy { index in
        let mask = index == total - 1 ? OperationEmission.mask((step.a.width - 1) % 64 + 1) : ~0
        return a(index) & mask == mask
      }
      result[0] = full ? 1 : 0
      return
    case .reduceOr: result[0] = (0..<step.a.count).contains { a($0) != 0 } ? 1 : 0
    case .reduceXor:
      let total = step.a.count
      let ones = (0..<total).reduce(0) { sum, index in
        let mask = index == total - 1 ? OperationEmission.mask((step.a.width - 1) % 64 + 1) : ~0
        return sum + (a(index) & mask).nonzeroBitCount
      }
      result[0] = UInt64(ones & 1)
    case .constant, .variable, .memoryRead: return
    }
    normalize(step.result, result)
  }

  private static func normalize(_ slot: Slot, _ result: UnsafeMutablePointer<UInt64>) {
    let used = Int(slot.width) % 64
    guard used > 0 else { return }
    let top = slot.count - 1
    if slot.isSigned {
      let shift = Int64(64 - used)
      result[top] = UInt64(bitPattern: Int64(bitPattern: result[top] << UInt64(shift)) >> shift)
    } else {
      result[top] &= (1 << UInt64(used)) - 1
    }
  }

  private static func multiply(
    _ step: WideOperation, _ result: UnsafeMutablePointer<UInt64>, _ count: Int,
    _ a: (Int) -> UInt64, _ b: (Int) -> UInt64
  ) {
    for index in 0..<count { result[index] = 0 }
    for i in 0..<count {
      var carry: UInt64 = 0
      let left = a(i)
      for j in 0..<(count - i) {
        let (high, low) = left.multipliedFullWidth(by: b(j))
        let (first, over) = result[i + j].addingReportingOverflow(low)
        let (second, more) = first.addingReportingOverflow(carry)
        result[i + j] = second
        carry = high &+ (over ? 1 : 0) &+ (more ? 1 : 0)
      }
    }
  }

  private static func compare(
    _ step: WideOperation, _ a: (Int) -> UInt64, _ b: (Int) -> UInt64
  ) -> Bool {
    // One word more than either operand: there both are exact in two's complement.
    let count = max(step.a.count, step.b.count) + 1
    if step.kind == .equal { return (0..<count).allSatisfy { a($0) == b($0) } }
    let (x, y) = (Int64(bitPattern: a(count - 1)), Int64(bitPattern: b(count - 1)))
    if x != y { return x < y }
    for index in (0..<count - 1).reversed() where a(index) != b(index) {
      return a(index) < b(index)
    }
    return false
  }

  private static func distance(_ slot: Slot, _ words: UnsafeMutablePointer<UInt64>) -> Int {
    for index in 1..<max(slot.count, 1) where words[Int(slot.word) + index] != 0 { return 1 << 30 }
    return Int(min(words[Int(slot.word)], 1 << 30))
  }

  private static func shift(
    _ step: WideOperation, _ result: UnsafeMutablePointer<UInt64>, _ count: Int,
    _ a: (Int) -> UInt64, amount: Int
  ) {
    let (offset, bits) = (amount / 64, UInt64(amount % 64))
    if step.kind == .shiftRight {
      let limit = min(offset, step.a.count + 1)
      for index in 0..<count {
        result[index] =
          bits == 0
          ? a(index + limit) : a(index + limit) >> bits | a(index + limit + 1) << (64 - bits)
      }
      return
    }
    for index in (0..<count).reversed() {
      var value: UInt64 = 0
      if index >= offset { value = a(index - offset) << bits }
      if bits > 0, index > offset { value |= a(index - offset - 1) >> (64 - bits) }
      result[index] = value
    }
  }
}
