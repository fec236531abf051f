/// The order of one cycle's operations in which most registers take their next value as soon as it
/// is known, so that hardly any value is stored twice.
///
/// A register may only move on once everything that reads its present value has been computed. So
/// readers come before what they read, as far as there is such an order; the registers that stay
/// behind move at the end. What no state, memory or property depends on is left out.
struct CycleSchedule {
  /// One step of a cycle.
  enum Step {
    /// Runs the operation of this index.
    case operation(Int)
    /// Moves a sink on: a register, a memory's read port, or the test of a property.
    case sink(Int)
  }

  /// What takes values at the clock edge.
  struct Sink {
    /// Words it reads.
    var inputs: [Int32]
    /// Words it writes.
    var states: [Int32]
    /// Whether it must wait for the end of the cycle.
    var isLate: Bool
  }

  /// Registers first, then read ports, then properties.
  private(set) var sinks: [Sink] = []
  /// The steps, in order.
  private(set) var steps: [Step] = []
  /// The sinks that move at the end.
  private(set) var late: [Int] = []

  private let program: Program
  private var owner: [Int32]
  private var producer: [Int32]
  private var isEmitted: [Bool]
  private var isReady: [Bool] = []
  private var pending: [Int] = []

  /// The schedule of a program.
  init(_ program: Program) {
    self.program = program
    owner = Array(repeating: -1, count: program.words)
    producer = Array(repeating: -1, count: program.words)
    isEmitted = Array(repeating: false, count: program.operations.count)
    for (index, step) in program.operations.enumerated() {
      for word in program.results(of: step) where producer[Int(word)] < 0 {
        producer[Int(word)] = Int32(index)
      }
    }
    collectSinks()
    isReady = Array(repeating: false, count: sinks.count)
    countReaders()
    for sink in order() {
      for word in sinks[sink].inputs { require(word) }
      isReady[sink] = true
      advance(sink)
    }
    for write in program.writes { for word in writeInputs(write) { require(word) } }
    late = sinks.indices.filter { sinks[$0].isLate || pending[$0] > 0 }
  }

  private func writeInputs(_ write: Program.MemoryWrite) -> [Int32] {
    write.address.all + write.data.all + write.enable.all
  }

  private mutating func collectSinks() {
    for register in program.registers {
      let moves = zip(register.next.all, register.state.all).filter { $0 != $1 }
      sinks.append(Sink(inputs: moves.map(\.0), states: moves.map(\.1), isLate: false))
    }
    for port in program.reads {
      sinks.append(
        Sink(
          inputs: port.address.all + port.enable.all, states: port.output.all,
          isLate: port.collision == .writeFirst))
    }
    for property in program.properties {
      let slots = [property.condition, property.value, property.reset].compactMap { $0 }
      sinks.append(Sink(inputs: slots.flatMap(\.all), states: [], isLate: false))
    }
    for (index, sink) in sinks.enumerated() {
      for word in sink.states { owner[Int(word)] = Int32(index) }
    }
    // What a write reads must keep its value until memories are written, at the end.
    for word in program.writes.flatMap(writeInputs) where owner[Int(word)] >= 0 {
      sinks[Int(owner[Int(word)])].isLate = true
    }
  }

  // MARK: Order

  /// Sinks, those that read a state before that state.
  private func order() -> [Int] {
    // Nodes: operations, then sinks. Successors are what reads their values.
    let count = program.operations.count
    var starts = [Int](repeating: 0, count: count + sinks.count + 1)
    func forEachEdge(_ body: (Int, Int) -> Void) {
      func edges(_ word: Int32, to node: Int) {
        if producer[Int(word)] >= 0 { body(Int(producer[Int(word)]), node) }
        if owner[Int(word)] >= 0 { body(count + Int(owner[Int(word)]), node) }
      }
      for (index, step) in program.operations.enumerated() {
        for word in program.operands(of: step) { edges(word, to: index) }
      }
      for (index, sink) in sinks.enumerated() {
        for word in sink.inputs { edges(word, to: count + index) }
      }
    }
    forEachEdge { from, _ in starts[from + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var fill = starts
    var targets = [Int32](repeating: 0, count: starts.last!)
    forEachEdge { from, to in
      targets[fill[from]] = Int32(to)
      fill[from] += 1
    }
    var result: [Int] = []
    var seen = [Bool](repeating: false, count: count + sinks.count)
    for root in sinks.indices where !seen[count + root] {
      seen[count + root] = true
      var stack = [(node: count + root, next: starts[count + root])]
      while let (node, next) = stack.last {
        if next < starts[node + 1] {
          stack[stack.count - 1].next += 1
          let target = Int(targets[next])
          if !seen[target] {
            seen[target] = true
            stack.append((target, starts[target]))
          }
        } else {
          stack.removeLast()
          if node >= count { result.append(node - count) }
        }
      }
    }
    return result
  }

  // MARK: Readers

  private mutating func countReaders() {
    pending = Array(repeating: 0, count: sinks.count)
    var needed = [Bool](repeating: false, count: program.operations.count)
    var stack = sinks.flatMap(\.inputs) + program.writes.flatMap(writeInputs)
    while let word = stack.popLast() {
      guard producer[Int(word)] >= 0, !needed[Int(producer[Int(word)])] else { continue }
      for index in group(Int(producer[Int(word)])) {
        needed[index] = true
        let operands = program.operands(of: program.operations[index])
        stack += operands
        for sink in read(operands, by: -1) { pending[sink] += 1 }
      }
    }
    for (index, sink) in sinks.enumerated() {
      for other in read(sink.inputs, by: index) { pending[other] += 1 }
    }
  }

  /// The sinks whose states are among some words, each once.
  private func read(_ words: [Int32], by reader: Int) -> [Int] {
    var result: [Int] = []
    for word in words {
      let sink = Int(owner[Int(word)])
      if sink >= 0, sink != reader, !result.contains(sink) { result.append(sink) }
    }
    return result
  }

  /// An operation has read some words.
  private mutating func readDone(_ words: [Int32]) {
    for sink in read(words, by: -1) {
      pending[sink] -= 1
      advance(sink)
    }
  }

  /// Moves a sink on if it can, and then what only waited for it. One that stays behind still reads
  /// its inputs at the end, so they stay behind as well.
  private mutating func advance(_ first: Int) {
    var waiting = [first]
    while let sink = waiting.popLast() {
      guard isReady[sink], pending[sink] == 0, !sinks[sink].isLate else { continue }
      isReady[sink] = false
      steps.append(.sink(sink))
      for other in read(sinks[sink].inputs, by: sink) {
        pending[other] -= 1
        waiting.append(other)
      }
    }
  }

  // MARK: Operations

  /// An operation with the ones behind it that work on the same result.
  private func group(_ first: Int) -> Range<Int> {
    var end = first + 1
    let word = program.operations[first].destination
    while end < program.operations.count, program.operations[end].destination == word { end += 1 }
    return first..<end
  }

  private mutating func require(_ word: Int32) {
    guard producer[Int(word)] >= 0 else { return }
    var stack = [Int(producer[Int(word)])]
    while let first = stack.last {
      if isEmitted[first] {
        stack.removeLast()
        continue
      }
      let operations = group(first)
      let missing = operations.flatMap { program.operands(of: program.operations[$0]) }.map {
        Int(producer[Int($0)])
      }.filter { $0 >= 0 && $0 != first && !isEmitted[$0] }
      if missing.isEmpty {
        stack.removeLast()
        for index in operations {
          isEmitted[index] = true
          steps.append(.operation(index))
        }
        for index in operations {
          readDone(program.operands(of: program.operations[index]))
        }
      } else {
        stack += missing
      }
    }
  }
}

extension Slot {
  /// The indices of its words.
  var all: [Int32] { (0..<Int32(count)).map { word + $0 } }
}

extension Program {
  /// The words that an operation reads.
  func operands(of step: Operation) -> [Int32] {
    switch step.code {
    case .copy, .not, .sliceMask, .mask, .sign, .reduceAnd, .reduceOr, .reduceXor, .memoryRead:
      [step.a]
    case .mux: [step.a, step.b, step.c]
    case .wide:
      wide[Int(step.a)].a.all + wide[Int(step.a)].b.all + wide[Int(step.a)].c.all
    case .blackBox: []
    default: [step.a, step.b]
    }
  }

  /// The words that an operation writes.
  func results(of step: Operation) -> [Int32] {
    switch step.code {
    case .wide: wide[Int(step.a)].result.all
    case .memoryRead:
      (0..<Int32(memories[Int(step.b)].words)).map { step.destination + $0 }
    default: [step.destination]
    }
  }
}
