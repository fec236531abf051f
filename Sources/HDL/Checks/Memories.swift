extension Graph {
  /// Memories that nothing reads, those of which only zeros can be read, and those that would
  /// silently become registers.
  func checkMemories() {
    let looked = Set(nodes.lazy.filter { $0.kind == .memoryRead }.map(\.b))
    for (index, memory) in memories.enumerated() {
      if memory.reads.isEmpty, !looked.contains(Int32(index)) {
        fault(
          .memory, at: memory.location,
          "memory '\(memory.name)' is never read; give it a port with .read(...), or remove it")
      } else if memory.writes.isEmpty, memory.initial.isEmpty {
        fault(
          .memory, at: memory.location,
          "memory '\(memory.name)' is never written and has no initial words; give it a port with "
            + ".write(...), or words with 'initial:'")
      } else if memory.collision == .readFirst, memory.writes.count > 1, !memory.reads.isEmpty,
        !memory.registersAreAllowed
      {
        fault(
          .memory, at: memory.location,
          "memory '\(memory.name)' is read-first and has \(memory.writes.count) write ports, which "
            + "no block RAM of the ECP5 does: it becomes \(memory.depth * memory.width) registers; "
            + "make it .undefined or .writeFirst, write through one port, or state "
            + "m.allowRegisters(for: \(memory.name))")
      }
    }
  }
}
