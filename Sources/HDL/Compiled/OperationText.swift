/// Operations as C statements.
struct OperationText {
  let program: Program
  /// Words that never change, or that are known for the whole run.
  let constants: [Int32: UInt64]
  /// Words that must be in memory; with `nil`, all.
  var stored: Set<Int32>?
  private(set) var lines: [String] = []
  private var local = Set<Int32>()

  init(_ program: Program, constants: [Int32: UInt64], stored: Set<Int32>?) {
    (self.program, self.constants, self.stored) = (program, constants, stored)
  }

  /// The text that reads a word.
  func read(_ word: Int32) -> String {
    if let value = constants[word] { return "UINT64_C(\(value))" }
    return local.contains(word) ? "v\(word)" : "w[\(word)]"
  }

  /// Adds a line as it is.
  mutating func add(_ line: String) { lines.append("  \(line)") }

  /// Adds the statements of an operation.
  mutating func add(_ step: Operation) {
    switch step.code {
    case .wide: addWide(step)
    case .memoryRead:
      let memory = program.memories[Int(step.b)]
      let address = read(step.a)
      for index in 0..<memory.words {
        let place = memory.words == 1 ? address : "\(address) * \(memory.words) + \(index)"
        set(
          step.destination + Int32(index),
          "\(address) < \(memory.depth) ? m[\(step.b)][\(place)] : 0")
      }
    default: set(step.destination, narrow(step))
    }
  }

  private mutating func set(_ word: Int32, _ value: String) {
    let isNew = local.insert(word).inserted
    add("\(isNew ? "u64 " : "")v\(word) = \(value);")
    if stored?.contains(word) ?? true { add("w[\(word)] = v\(word);") }
  }

  private func sign(_ value: String, _ shift: some CustomStringConvertible) -> String {
    "(u64)((i64)((\(value)) << \(shift)) >> \(shift))"
  }

  private func narrow(_ step: Operation) -> String {
    let a = read(step.a)
    let b = read(step.b)
    let bits = "UINT64_C(\(step.immediate))"
    switch step.code {
    case .copy: return a
    case .not: return "~\(a)"
    case .and: return "\(a) & \(b)"
    case .or: return "\(a) | \(b)"
    case .xor: return "\(a) ^ \(b)"
    case .add: return "\(a) + \(b)"
    case .subtract: return "\(a) - \(b)"
    case .multiply: return "\(a) * \(b)"
    case .equal: return "\(a) == \(b)"
    case .lessSigned: return "(i64)\(a) < (i64)\(b)"
    case .lessUnsigned: return "\(a) < \(b)"
    case .shiftLeft: return "\(b) < 64 ? \(a) << (\(b) & 63) : 0"
    case .shiftRightLogical: return "\(b) < 64 ? \(a) >> (\(b) & 63) : 0"
    case .shiftRightArithmetic: return "(u64)((i64)\(a) >> (\(b) < 63 ? \(b) : 63))"
    case .sliceMask: return "\(a) >> \(step.c) & \(bits)"
    case .concatenate: return "\(a) << \(step.c) | \(b)"
    case .mux: return "\(a) ? \(b) : \(read(step.c))"
    case .mask: return "\(a) & \(bits)"
    case .sign: return sign(a, step.c)
    case .addMask: return "(\(a) + \(b)) & \(bits)"
    case .addSign: return sign("\(a) + \(b)", step.c)
    case .subtractMask: return "(\(a) - \(b)) & \(bits)"
    case .subtractSign: return sign("\(a) - \(b)", step.c)
    case .reduceAnd: return "\(a) == \(bits)"
    case .reduceOr: return "\(a) != 0"
    case .reduceXor: return "(u64)__builtin_parityll(\(a))"
    case .memoryRead, .wide, .blackBox: return "0"
    }
  }

  // MARK: More than 64 bits

  /// Whether an operation runs in Swift, on words in memory.
  static func isCalled(_ step: WideOperation) -> Bool {
    switch step.kind {
    case .multiply, .shiftLeft, .shiftRight: true
    default: false
    }
  }

  /// Word `index` of a slot, extended by its sign or with zeros.
  private func word(_ slot: Slot, _ index: Int) -> String {
    if index < slot.count { return read(slot.word + Int32(index)) }
    return slot.isSigned
      ? "(u64)((i64)\(read(slot.word + Int32(slot.count - 1))) >> 63)" : "UINT64_C(0)"
  }

  private mutating func addWide(_ step: Operation) {
    let wide = program.wide[Int(step.a)]
    if OperationText.isCalled(wide) {
      add("wide(context, \(step.a));")
      return
    }
    let (a, b, result) = (wide.a, wide.b, wide.result)
    switch wide.kind {
    case .add, .subtract: addSum(wide)
    case .equal, .less: set(result.word, comparison(wide))
    case .reduceAnd:
      let terms = (0..<a.count).map { index in
        let bits = "UINT64_C(\(mask(a, index)))"
        return "(\(word(a, index)) & \(bits)) == \(bits)"
      }
      set(result.word, terms.map { "(\($0 ))" }.joined(separator: " & "))
    case .reduceOr:
      set(result.word, "(\((0..<a.count).map { word(a, $0) }.joined(separator: " | "))) != 0")
    case .reduceXor:
      let terms = (0..<a.count).map { "(\(word(a, $0)) & UINT64_C(\(mask(a, $0))))" }
      set(result.word, "(u64)__builtin_parityll(\(terms.joined(separator: " ^ ")))")
    default:
      // A result may be narrow although an operand is wide: all words are read before any is set.
      let values = (0..<result.count).map { normal(bitwise(wide, $0, a, b), result, $0) }
      for (index, value) in values.enumerated() { set(result.word + Int32(index), value) }
    }
  }

  private func mask(_ slot: Slot, _ index: Int) -> UInt64 {
    index < slot.count - 1 ? ~0 : OperationEmission.mask((slot.width - 1) % 64 + 1)
  }

  private func bitwise(_ wide: WideOperation, _ index: Int, _ a: Slot, _ b: Slot) -> String {
    switch wide.kind {
    case .not: return "~\(word(a, index))"
    case .and: return "\(word(a, index)) & \(word(b, index))"
    case .or: return "\(word(a, index)) | \(word(b, index))"
    case .xor: return "\(word(a, index)) ^ \(word(b, index))"
    case .mux: return "\(word(a, 0)) ? \(word(b, index)) : \(word(wide.c, index))"
    case .slice:
      let (offset, bits) = (wide.low / 64, wide.low % 64)
      let low = word(a, index + offset)
      return bits == 0 ? low : "\(low) >> \(bits) | \(word(a, index + offset + 1)) << \(64 - bits)"
    case .concatenate:
      let (offset, bits) = (Int(b.width) / 64, Int(b.width) % 64)
      var terms = [word(b, index)]
      if index >= offset { terms.append("\(word(a, index - offset)) << \(bits)") }
      if bits > 0, index > offset {
        terms.append("\(word(a, index - offset - 1)) >> \(64 - bits)")
      }
      return terms.joined(separator: " | ")
    default: return word(a, index)
    }
  }

  /// The top word of a result in its canonical form.
  private func normal(_ value: String, _ slot: Slot, _ index: Int) -> String {
    let used = Int(slot.width) % 64
    guard used > 0, index == slot.count - 1 else { return value }
    return slot.isSigned
      ? sign(value, 64 - used) : "(\(value)) & UINT64_C(\((UInt64(1) << UInt64(used)) - 1))"
  }

  private mutating func addSum(_ wide: WideOperation) {
    let isSum = wide.kind == .add
    for index in 0..<wide.result.count {
      let place = wide.result.word + Int32(index)
      let carry = index == 0 ? (isSum ? "0" : "1") : "(u64)(t\(place - 1) >> 64)"
      let addend = word(wide.b, index)
      add(
        "u128 t\(place) = (u128)\(word(wide.a, index)) + \(isSum ? addend : "(u64)~\(addend)") + \(carry);"
      )
    }
    for index in 0..<wide.result.count {
      let place = wide.result.word + Int32(index)
      set(place, normal("(u64)t\(place)", wide.result, index))
    }
  }

  private func comparison(_ wide: WideOperation) -> String {
    // One word more than either operand: there both are exact in two's complement.
    let count = max(wide.a.count, wide.b.count) + 1
    if wide.kind == .equal {
      let terms = (0..<count).map { "(\(word(wide.a, $0)) ^ \(word(wide.b, $0)))" }
      return "(\(terms.joined(separator: " | "))) == 0"
    }
    var text = "0"
    for index in 0..<count {
      let (x, y) = (word(wide.a, index), word(wide.b, index))
      let less = index == count - 1 ? "(i64)\(x) < (i64)\(y)" : "\(x) < \(y)"
      text = "(\(less) || (\(x) == \(y) && \(text)))"
    }
    return text
  }
}
