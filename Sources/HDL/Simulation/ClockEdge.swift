/// What happens at the edge of one clock, prepared for speed.
struct ClockEdge {
  private var direct: [(from: Int32, to: Int32)] = []
  private var staged: [(from: Int32, to: Int32)] = []
  private let reads: [Program.MemoryReadPort]
  private let writes: [Program.MemoryWrite]
  private let boxes: [(index: Int, clock: String)]
  private let stage: UnsafeMutablePointer<UInt64>

  /// The registers, memory ports and black boxes of clock `clock`.
  init(_ program: Program, clock: Int) {
    let registers = program.registers.filter { $0.clock == clock }
    reads = program.reads.filter { $0.clock == clock }
    writes = program.writes.filter { $0.clock == clock }
    boxes = program.blackBoxes.enumerated().flatMap { index, box in
      box.clocks.filter { $0.clock == clock }.map { (index, $0.name) }
    }
    // A next value that is itself a state must be taken before that state moves.
    var states = Set<Int32>()
    for register in registers {
      for index in 0..<register.state.count { states.insert(register.state.word + Int32(index)) }
    }
    for read in reads {
      for index in 0..<read.output.count { states.insert(read.output.word + Int32(index)) }
    }
    for register in registers {
      for index in 0..<Int32(register.state.count) {
        let move = (from: register.next.word + index, to: register.state.word + index)
        if move.from == move.to { continue }
        if states.contains(move.from) { staged.append(move) } else { direct.append(move) }
      }
    }
    let readWords = reads.map(\.output.count).reduce(0, +)
    stage = .allocate(capacity: max(1, staged.count + readWords))
  }

  /// Frees the staging words.
  func release() { stage.deallocate() }

  /// Moves all state of this clock on by one edge.
  func apply(_ machine: Interpreter) {
    let words = machine.words
    for index in boxes.indices {
      let box = machine.program.blackBoxes[boxes[index].index]
      let inputs = Dictionary(
        uniqueKeysWithValues: box.inputs.map { ($0.name, machine.load($0.slot)) })
      machine.models[boxes[index].index].clockEdge(boxes[index].clock, inputs)
    }
    for index in staged.indices { stage[index] = words[Int(staged[index].from)] }
    if !reads.isEmpty || !writes.isEmpty { applyMemories(machine) }
    for move in direct { words[Int(move.to)] = words[Int(move.from)] }
    for index in staged.indices { words[Int(staged[index].to)] = stage[index] }
    var place = staged.count
    for read in reads {
      for index in 0..<read.output.count {
        words[Int(read.output.word) + index] = stage[place]
        place += 1
      }
    }
  }

  private func applyMemories(_ machine: Interpreter) {
    var place = staged.count
    let hasWriteFirst = reads.contains { $0.collision == .writeFirst }
    func sample(_ wanted: (Collision) -> Bool) {
      place = staged.count
      for read in reads {
        if wanted(read.collision) { take(read, place, machine) }
        place += read.output.count
      }
    }
    sample { $0 != .writeFirst }
    for write in writes { perform(write, machine) }
    if hasWriteFirst { sample { $0 == .writeFirst } }
  }

  private func take(_ read: Program.MemoryReadPort, _ place: Int, _ machine: Interpreter) {
    let words = machine.words
    let memory = machine.program.memories[read.memory]
    let address = words[Int(read.address.word)]
    let enabled = words[Int(read.enable.word)] != 0
    for index in 0..<read.output.count {
      stage[place + index] =
        !enabled
        ? words[Int(read.output.word) + index]
        : address < UInt64(memory.depth)
          ? machine.memories[read.memory][Int(address) * memory.words + index] : 0
    }
  }

  private func perform(_ write: Program.MemoryWrite, _ machine: Interpreter) {
    let words = machine.words
    let memory = machine.program.memories[write.memory]
    let address = words[Int(write.address.word)]
    guard address < UInt64(memory.depth) else { return }
    let base = machine.memories[write.memory] + Int(address) * memory.words
    if write.enable.width == 1 {
      guard words[Int(write.enable.word)] != 0 else { return }
      for index in 0..<memory.words { base[index] = words[Int(write.data.word) + index] }
      return
    }
    let lanes = machine.load(write.enable)
    let size = memory.width / Int(write.enable.width)
    let data = machine.load(write.data)
    let old = BitPattern(words: (0..<memory.words).map { base[$0] }, width: memory.width)
    var merged: BitPattern?
    for lane in 0..<Int(write.enable.width) {
      let part = (lanes[lane] ? data : old).slice(from: lane * size, count: size)
      merged = merged.map { part.concatenated(above: $0) } ?? part
    }
    let result = merged!.canonical(signed: memory.isSigned)
    for index in 0..<memory.words { base[index] = result[index] }
  }
}
