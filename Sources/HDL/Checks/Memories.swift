extension Graph {
  /// Memories that nothing reads, and those of which only zeros can be read.
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
      }
    }
  }
}
