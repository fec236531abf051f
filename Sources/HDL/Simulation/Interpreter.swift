/// Runs a ``Program`` over an array of words.
final class Interpreter {
  let program: Program
  let words: UnsafeMutablePointer<UInt64>
  let memories: [UnsafeMutablePointer<UInt64>]
  private let operations: UnsafeMutablePointer<Operation>
  private let count: Int
  let models: [any BlackBoxModel]
  /// The same operations as machine code, if asked for.
  var compiled: CompiledProgram?
  /// Properties that failed, or cover goals that were reached, in cycles run by ``compiled``.
  var reports: [(property: Int, cycle: Int)] = []

  init(_ program: Program) {
    self.program = program
    words = .allocate(capacity: max(1, program.words))
    words.initialize(repeating: 0, count: max(1, program.words))
    count = program.operations.count
    operations = .allocate(capacity: max(1, count))
    operations.initialize(from: program.operations, count: count)
    memories = program.memories.map { memory in
      let storage = UnsafeMutablePointer<UInt64>.allocate(capacity: memory.depth * memory.words)
      storage.initialize(repeating: 0, count: memory.depth * memory.words)
      for (index, word) in memory.initial.enumerated() {
        for (place, part) in word.canonical(signed: memory.isSigned).enumerated() {
          storage[index * memory.words + place] = part
        }
      }
      return storage
    }
    models = program.blackBoxes.map { $0.model() }
    for constant in program.constants {
      for (index, word) in constant.value.enumerated() {
        words[Int(constant.word) + index] = word
      }
    }
    for register in program.registers {
      if let reset = register.reset { store(reset, register.state) }
    }
  }

  deinit {
    words.deallocate()
    operations.deallocate()
    for memory in memories { memory.deallocate() }
  }

  /// The bits of a slot.
  func load(_ slot: Slot) -> BitPattern {
    BitPattern(
      words: (0..<slot.count).map { words[Int(slot.word) + $0] }, width: Int(slot.width))
  }

  /// Sets the bits of a slot.
  func store(_ bits: BitPattern, _ slot: Slot) {
    for (index, word) in bits.canonical(signed: slot.isSigned).enumerated() {
      words[Int(slot.word) + index] = word
    }
  }

  /// Brings every combinational value up to date.
  func evaluate() {
    if let compiled {
      compiled.evaluate(self)
      return
    }
    let words = words
    for index in 0..<count {
      let step = operations[index]
      let a = words[Int(step.a)]
      let result: UInt64
      switch step.code {
      case .copy: result = a
      case .not: result = ~a
      case .and: result = a & words[Int(step.b)]
      case .or: result = a | words[Int(step.b)]
      case .xor: result = a ^ words[Int(step.b)]
      case .add: result = a &+ words[Int(step.b)]
      case .subtract: result = a &- words[Int(step.b)]
      case .multiply: result = a &* words[Int(step.b)]
      case .equal: result = a == words[Int(step.b)] ? 1 : 0
      case .lessSigned:
        result = Int64(bitPattern: a) < Int64(bitPattern: words[Int(step.b)]) ? 1 : 0
      case .lessUnsigned: result = a < words[Int(step.b)] ? 1 : 0
      case .shiftLeft: result = a << words[Int(step.b)]
      case .shiftRightLogical: result = a >> words[Int(step.b)]
      case .shiftRightArithmetic:
        result = UInt64(bitPattern: Int64(bitPattern: a) >> min(words[Int(step.b)], 63))
      case .sliceMask: result = a &>> UInt64(step.c) & step.immediate
      case .concatenate: result = a &<< UInt64(step.c) | words[Int(step.b)]
      case .mux: result = a != 0 ? words[Int(step.b)] : words[Int(step.c)]
      case .mask: result = a & step.immediate
      case .sign:
        result = UInt64(
          bitPattern: Int64(bitPattern: a &<< UInt64(step.c)) &>> Int64(step.c))
      case .addMask: result = (a &+ words[Int(step.b)]) & step.immediate
      case .addSign:
        result = UInt64(
          bitPattern: Int64(bitPattern: (a &+ words[Int(step.b)]) &<< UInt64(step.c))
            &>> Int64(step.c))
      case .subtractMask: result = (a &- words[Int(step.b)]) & step.immediate
      case .subtractSign:
        result = UInt64(
          bitPattern: Int64(bitPattern: (a &- words[Int(step.b)]) &<< UInt64(step.c))
            &>> Int64(step.c))
      case .reduceAnd: result = a == step.immediate ? 1 : 0
      case .reduceOr: result = a != 0 ? 1 : 0
      case .reduceXor: result = UInt64(a.nonzeroBitCount & 1)
      case .memoryRead:
        readMemory(step, a)
        continue
      case .wide:
        WideArithmetic.run(program.wide[Int(step.a)], words)
        continue
      case .blackBox:
        runBlackBox(Int(step.a))
        continue
      }
      words[Int(step.destination)] = result
    }
  }

  private func readMemory(_ step: Operation, _ address: UInt64) {
    let memory = program.memories[Int(step.b)]
    for index in 0..<memory.words {
      words[Int(step.destination) + index] =
        address < UInt64(memory.depth)
        ? memories[Int(step.b)][Int(address) * memory.words + index] : 0
    }
  }

  private func inputs(_ index: Int) -> [String: BitPattern] {
    Dictionary(
      uniqueKeysWithValues: program.blackBoxes[index].inputs.map { ($0.name, load($0.slot)) })
  }

  private func runBlackBox(_ index: Int) {
    let values = models[index].outputs(inputs(index))
    for (name, slot) in program.blackBoxes[index].outputs {
      if let value = values[name] { store(value, slot) }
    }
  }

  /// Evaluates until the outputs of black boxes are stable.
  func settle() {
    for _ in 0..<max(1, program.blackBoxes.count + 1) {
      for index in program.blackBoxes.indices { runBlackBox(index) }
      evaluate()
    }
    resetAsynchronously()
  }

  private func resetAsynchronously() {
    var changed = false
    for register in program.registers
    where register.asynchronousReset >= 0 && words[Int(register.asynchronousReset)] != 0 {
      if let value = register.reset, load(register.state) != value {
        store(value, register.state)
        changed = true
      }
    }
    if changed { evaluate() }
  }
}
