extension ModulePrinter {
  /// A read port of a memory for proofs: when a port of the same clock writes the word, what is read
  /// may be anything. Nothing is said of writes by other clocks. `word` reads its word.
  func undefinedReadText(
    _ memory: MemoryNode, _ port: MemoryNode.ReadPort, _ read: String, _ word: String,
    _ text: inout SourceText
  ) {
    let collisions = memory.writes.enumerated().filter { $1.domain == port.domain }.map {
      let write = "write\(number($0.offset, of: memory.writes.count))"
      return "((|\(write)_enable) && \(write)_address == \(read)_address)"
    }
    let anything = (type(memory.width, memory.isSigned) + ["\(read)_anything;"]).filter {
      !$0.isEmpty
    }
    text.add("(* anyseq *) \(anything.joined(separator: " "))")
    text.add("always_ff @(posedge \(clockName(memory, read))) begin")
    text.indentation += 1
    let value =
      collisions.isEmpty
      ? word : "(\(collisions.joined(separator: " || "))) ? \(read)_anything : \(word)"
    text.add("if (\(read)_enable) \(read)_data <= \(value);")
    text.indentation -= 1
    text.add("end")
  }
}
