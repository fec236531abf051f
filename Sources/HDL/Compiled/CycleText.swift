/// The C function that runs many cycles of the only clock, for as long as no reset is active.
struct CycleText {
  private let program: Program
  private let schedule: CycleSchedule
  private let constants: [Int32: UInt64]

  init(_ text: CText) {
    program = text.program
    schedule = CycleSchedule(program)
    var values = text.constants
    for word in program.resetWords { values[word] = 0 }
    constants = values
  }

  /// The text.
  var text: String {
    let stored = storedWords()
    let parameters =
      "u64 *w, u64 **m, wide_fn wide, report_fn report, void *context, u64 cycle"
    var result = ""
    let chunks = stride(from: 0, to: schedule.steps.count, by: CText.chunk).map {
      $0..<min($0 + CText.chunk, schedule.steps.count)
    }
    for (index, range) in chunks.enumerated() {
      var body = OperationText(program, constants: constants, stored: stored)
      for step in schedule.steps[range] {
        switch step {
        case .operation(let number): body.add(program.operations[number])
        case .sink(let sink): move(sink, &body)
        }
      }
      result +=
        "static void cycle\(index)(\(parameters)) {\n\(body.lines.joined(separator: "\n"))\n}\n"
    }
    result += "void cycles(\(parameters), u64 count) {\n"
    result += "  for (u64 end = cycle + count; cycle < end; cycle++) {\n"
    for index in chunks.indices {
      result += "  cycle\(index)(w, m, wide, report, context, cycle);\n"
    }
    return result + end() + "\n  }\n}\n"
  }

  /// Words that are needed outside the function that computes them.
  private func storedWords() -> Set<Int32> {
    var stored = Set<Int32>()
    var home: [Int32: Int] = [:]
    func use(_ words: [Int32], _ chunk: Int) {
      for word in words where home[word].map({ $0 != chunk }) ?? false { stored.insert(word) }
    }
    for (index, step) in schedule.steps.enumerated() {
      let chunk = index / CText.chunk
      switch step {
      case .operation(let number):
        let operation = program.operations[number]
        use(program.operands(of: operation), chunk)
        for word in program.results(of: operation) { home[word] = chunk }
        if operation.code == .wide, OperationText.isCalled(program.wide[Int(operation.a)]) {
          stored.formUnion(program.operands(of: operation))
        }
      case .sink(let sink): use(schedule.sinks[sink].inputs, chunk)
      }
    }
    for sink in schedule.late { stored.formUnion(schedule.sinks[sink].inputs) }
    for write in program.writes {
      stored.formUnion(write.address.all + write.data.all + write.enable.all)
    }
    return stored
  }

  private func move(_ sink: Int, _ body: inout OperationText) {
    let (registers, reads) = (program.registers.count, program.reads.count)
    if sink < registers {
      for (from, to) in zip(schedule.sinks[sink].inputs, schedule.sinks[sink].states) {
        body.add("w[\(to)] = \(body.read(from));")
      }
    } else if sink < registers + reads {
      let port = program.reads[sink - registers]
      body.add("if (\(body.read(port.enable.word))) {")
      for index in 0..<port.output.count {
        body.add("  w[\(Int(port.output.word) + index)] = \(sample(port, index, body));")
      }
      body.add("}")
    } else {
      test(sink - registers - reads, &body)
    }
  }

  private func sample(
    _ port: Program.MemoryReadPort, _ index: Int, _ body: OperationText
  ) -> String {
    let memory = program.memories[port.memory]
    let address = body.read(port.address.word)
    let place = memory.words == 1 ? address : "\(address) * \(memory.words) + \(index)"
    return "\(address) < \(memory.depth) ? m[\(port.memory)][\(place)] : 0"
  }

  private func test(_ index: Int, _ body: inout OperationText) {
    let property = program.properties[index]
    let value = body.read(property.value.word)
    var conditions = [property.kind == .cover ? value : "!\(value)"]
    if let condition = property.condition { conditions.append(body.read(condition.word)) }
    if let reset = property.reset { conditions.append("!\(body.read(reset.word))") }
    let test = conditions.map { "(\($0))" }.joined(separator: " && ")
    body.add("if (__builtin_expect(\(test), 0)) report(context, \(index), cycle);")
  }

  // MARK: The end of a cycle

  /// Memories are written, and what had to wait moves.
  private func end() -> String {
    var body = OperationText(program, constants: constants, stored: nil)
    let reads = program.registers.count..<(program.registers.count + program.reads.count)
    func take(_ sink: Int) {
      if reads.contains(sink) {
        let port = program.reads[sink - program.registers.count]
        for index in 0..<port.output.count {
          let word = Int(port.output.word) + index
          body.add(
            "u64 n\(word) = \(body.read(port.enable.word)) ? (\(sample(port, index, body))) "
              + ": w[\(word)];")
        }
      } else {
        for (from, to) in zip(schedule.sinks[sink].inputs, schedule.sinks[sink].states) {
          body.add("u64 n\(to) = \(body.read(from));")
        }
      }
    }
    func isWriteFirst(_ sink: Int) -> Bool {
      reads.contains(sink)
        && program.reads[sink - program.registers.count].collision == .writeFirst
    }
    for sink in schedule.late where !isWriteFirst(sink) { take(sink) }
    for write in program.writes { add(write, &body) }
    for sink in schedule.late where isWriteFirst(sink) { take(sink) }
    for sink in schedule.late {
      for word in schedule.sinks[sink].states { body.add("w[\(word)] = n\(word);") }
    }
    return body.lines.joined(separator: "\n")
  }

  private func add(_ write: Program.MemoryWrite, _ body: inout OperationText) {
    let memory = program.memories[write.memory]
    let address = body.read(write.address.word)
    let enable = body.read(write.enable.word)
    body.add("if (\(enable) && \(address) < \(memory.depth)) {")
    if write.enable.width == 1 {
      for index in 0..<memory.words {
        let place = memory.words == 1 ? address : "\(address) * \(memory.words) + \(index)"
        body.add("  m[\(write.memory)][\(place)] = \(body.read(write.data.word + Int32(index)));")
      }
    } else {
      let lanes = Int(write.enable.width)
      let size = memory.width / lanes
      let masks = (0..<lanes).map { lane -> String in
        let isTop = lane == lanes - 1 && memory.isSigned
        let bits = isTop ? ~UInt64(0) : OperationEmission.mask(Int32(size))
        let mask = bits << UInt64(lane * size)
        return "(\(enable) >> \(lane) & 1 ? UINT64_C(\(mask)) : 0)"
      }
      body.add("  u64 k = \(masks.joined(separator: " | "));")
      let place = "m[\(write.memory)][\(address)]"
      body.add("  \(place) = (\(place) & ~k) | (\(body.read(write.data.word)) & k);")
    }
    body.add("}")
  }
}
