/// The template of a write-first memory with several write ports: no block RAM forwards a word from
/// one port to the other, so that the word written is kept beside the array and chosen after the
/// read. Written as an assignment in the reading process, such a memory does not infer.
extension ModulePrinter {
  /// Whether a memory uses this template.
  func forwards(_ memory: MemoryNode) -> Bool {
    memory.collision == .writeFirst && memory.writes.count > 1 && lanes(memory).count == 1
  }

  /// How many lanes the write ports have; one element when all have the same number.
  private func lanes(_ memory: MemoryNode) -> Set<Int> {
    Set(memory.writes.map { Int(graph.nodes[Int($0.enable)].width) })
  }

  /// The text of one read port; `word` reads its word.
  func forwardingText(
    _ memory: MemoryNode, _ port: MemoryNode.ReadPort, _ read: String, _ word: String,
    _ text: inout SourceText
  ) {
    let count = lanes(memory).first!
    let size = memory.width / count
    func bits(_ lane: Int) -> String {
      count == 1
        ? "" : size == 1 ? "[\(lane)]" : "[\(lane * size + size - 1):\(lane * size)]"
    }
    func one(_ name: String, _ lane: Int) -> String { count == 1 ? name : "\(name)[\(lane)]" }
    text.table([
      (type(memory.width, memory.isSigned) + ["\(read)_word;"], nil),
      (type(memory.width, memory.isSigned) + ["\(read)_new;"], nil),
      (type(count, false) + ["\(read)_hit;"], nil),
    ])
    text.gap()
    for lane in 0..<count {
      text.add(
        "assign \(read)_data\(bits(lane)) = \(one("\(read)_hit", lane)) ? \(read)_new\(bits(lane)) "
          + ": \(read)_word\(bits(lane));")
    }
    text.gap()
    text.add("always_ff @(posedge \(clockName(memory, read))) begin")
    text.indentation += 1
    text.add("if (\(read)_enable) begin")
    text.indentation += 1
    text.add("\(read)_word <= \(word);")
    text.add("\(read)_hit <= \(count)'d0;")
    for (index, write) in memory.writes.enumerated() where write.domain == port.domain {
      let prefix = "write\(number(index, of: memory.writes.count))"
      for lane in 0..<count {
        text.add(
          "if (\(one("\(prefix)_enable", lane)) && \(prefix)_address == \(read)_address) begin")
        text.indentation += 1
        text.add("\(one("\(read)_hit", lane)) <= 1'b1;")
        text.add("\(read)_new\(bits(lane)) <= \(prefix)_data\(bits(lane));")
        text.indentation -= 1
        text.add("end")
      }
    }
    text.indentation -= 1
    text.add("end")
    text.indentation -= 1
    text.add("end")
  }
}
