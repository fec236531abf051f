/// The C text of a ``Program``: one function that brings all values up to date, and one that runs
/// many cycles of one clock.
struct CText {
  /// Operations in one C function: compilers slow down on longer ones.
  static let chunk = 3_000

  let program: Program
  private let constants: [Int32: UInt64]

  init(_ program: Program) {
    self.program = program
    var values: [Int32: UInt64] = [:]
    for constant in program.constants {
      for (index, word) in constant.value.enumerated() {
        values[constant.word + Int32(index)] = word
      }
    }
    constants = values
  }

  /// Whether whole cycles of a clock can run in C: no black boxes, and memories of plain words.
  func runsCycles() -> Bool {
    program.blackBoxes.isEmpty && program.clockWords.count == 1
      && program.memories.allSatisfy { $0.words == 1 }
      && program.writes.allSatisfy { $0.enable.width == 1 }
      && program.registers.allSatisfy { $0.asynchronousReset < 0 }
  }

  /// The whole text.
  var text: String {
    var parts = [
      """
      #include <stdint.h>
      typedef uint64_t u64;
      typedef int64_t i64;
      typedef void (*wide_fn)(void *context, int32_t index);

      """
    ]
    let chunks = stride(from: 0, to: program.operations.count, by: CText.chunk).map {
      $0..<min($0 + CText.chunk, program.operations.count)
    }
    for (index, range) in chunks.enumerated() {
      parts.append(
        "static void part\(index)(u64 *restrict w, u64 **m, wide_fn wide, void *context) {\n"
          + operations(range, stored: nil) + "}\n")
    }
    parts.append("void evaluate(u64 *w, u64 **m, wide_fn wide, void *context) {\n")
    for index in chunks.indices { parts.append("  part\(index)(w, m, wide, context);\n") }
    parts.append("}\n")
    if runsCycles() { parts.append(cycles) }
    return parts.joined()
  }

  // MARK: Operations

  /// The operations of a range. Results go into local variables, and into memory where `stored`
  /// says so; with `nil`, all do.
  private func operations(_ range: Range<Int>, stored: Set<Int32>?) -> String {
    var local = Set<Int32>()
    var lines: [String] = []
    lines.reserveCapacity(range.count)
    func read(_ word: Int32) -> String {
      if let value = constants[word] { return "UINT64_C(\(value))" }
      return local.contains(word) ? "v\(word)" : "w[\(word)]"
    }
    for step in program.operations[range] {
      if step.code == .wide {
        lines.append("  wide(context, \(step.a));")
        continue
      }
      if step.code == .memoryRead, program.memories[Int(step.b)].words > 1 {
        let memory = program.memories[Int(step.b)]
        for index in 0..<memory.words {
          lines.append(
            "  w[\(Int(step.destination) + index)] = \(read(step.a)) < \(memory.depth) ? "
              + "m[\(step.b)][\(read(step.a)) * \(memory.words) + \(index)] : 0;")
        }
        continue
      }
      let value = expression(step, read)
      let isNew = local.insert(step.destination).inserted
      lines.append("  \(isNew ? "u64 " : "")v\(step.destination) = \(value);")
      if stored?.contains(step.destination) ?? true {
        lines.append("  w[\(step.destination)] = v\(step.destination);")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func expression(_ step: Operation, _ read: (Int32) -> String) -> String {
    let a = read(step.a)
    let b = read(step.b)
    let bits = "UINT64_C(\(step.immediate))"
    func sign(_ value: String) -> String { "(u64)((i64)((\(value)) << \(step.c)) >> \(step.c))" }
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
    case .sign: return sign(a)
    case .addMask: return "(\(a) + \(b)) & \(bits)"
    case .addSign: return sign("\(a) + \(b)")
    case .subtractMask: return "(\(a) - \(b)) & \(bits)"
    case .subtractSign: return sign("\(a) - \(b)")
    case .reduceAnd: return "\(a) == \(bits)"
    case .reduceOr: return "\(a) != 0"
    case .reduceXor: return "(u64)__builtin_parityll(\(a))"
    case .memoryRead:
      return "\(a) < \(program.memories[Int(step.b)].depth) ? m[\(step.b)][\(a)] : 0"
    case .wide, .blackBox: return "0"
    }
  }

  // MARK: Cycles

  private var cycles: String {
    // Words that are read from memory: by other functions, by wide operations, by the next part.
    var stored = Set<Int32>()
    func keep(_ slot: Slot) {
      for index in 0..<slot.count { stored.insert(slot.word + Int32(index)) }
    }
    for register in program.registers { keep(register.next) }
    for port in program.reads { [port.address, port.enable].forEach(keep) }
    for port in program.writes { [port.address, port.data, port.enable].forEach(keep) }
    for wide in program.wide { [wide.a, wide.b, wide.c].forEach(keep) }
    var owner: [Int32: Int] = [:]
    for (index, step) in program.operations.enumerated() {
      for word in [step.a, step.b, step.c]
      where owner[word].map({ $0 != index / CText.chunk }) ?? false {
        stored.insert(word)
      }
      owner[step.destination] = index / CText.chunk
    }
    var text = ""
    let chunks = stride(from: 0, to: program.operations.count, by: CText.chunk).map {
      $0..<min($0 + CText.chunk, program.operations.count)
    }
    for (index, range) in chunks.enumerated() {
      text += "static void fast\(index)(u64 *restrict w, u64 **m, wide_fn wide, void *context) {\n"
      text += operations(range, stored: stored) + "}\n"
    }
    text += "void cycles(u64 *w, u64 **m, wide_fn wide, void *context, u64 count) {\n"
    text += "  for (u64 cycle = 0; cycle < count; cycle++) {\n"
    for index in chunks.indices { text += "  fast\(index)(w, m, wide, context);\n" }
    return text + edge + "  }\n}\n"
  }

  private var edge: String {
    var states = Set<Int32>()
    for register in program.registers {
      for index in 0..<register.state.count { states.insert(register.state.word + Int32(index)) }
    }
    for port in program.reads { states.insert(port.output.word) }
    func sample(_ index: Int, _ port: Program.MemoryReadPort) -> String {
      let address = "w[\(port.address.word)]"
      let word =
        "\(address) < \(program.memories[port.memory].depth) ? "
        + "m[\(port.memory)][\(address)] : 0"
      return "  u64 r\(index) = w[\(port.enable.word)] ? (\(word)) : w[\(port.output.word)];\n"
    }
    var early = ""
    var late = ""
    var commit = ""
    for (index, port) in program.reads.enumerated() {
      if port.collision == .writeFirst {
        late += sample(index, port)
      } else {
        early += sample(index, port)
      }
      commit += "  w[\(port.output.word)] = r\(index);\n"
    }
    var direct = ""
    for register in program.registers {
      for index in 0..<Int32(register.state.count) {
        let (from, to) = (register.next.word + index, register.state.word + index)
        if from == to { continue }
        if states.contains(from) {
          early += "  u64 s\(to) = w[\(from)];\n"
          commit += "  w[\(to)] = s\(to);\n"
        } else {
          direct += "  w[\(to)] = w[\(from)];\n"
        }
      }
    }
    var write = ""
    for port in program.writes {
      let address = "w[\(port.address.word)]"
      write +=
        "  if (w[\(port.enable.word)] && \(address) < "
        + "\(program.memories[port.memory].depth)) m[\(port.memory)][\(address)] = "
        + "w[\(port.data.word)];\n"
    }
    return early + write + late + direct + commit
  }
}
