/// A memory of words. Give it ports with ``read(_:_:at:enable:)`` and ``write(_:at:_:enable:)``.
public struct Memory<Word: Value> {
  let builder: Builder
  let index: Int
  let word: Word
  /// The number of words.
  public let depth: Int

  /// The bits of an address.
  public var addressBits: Int { max(1, unsignedBits(depth - 1)) }

  /// The word at an address, without a clock: distributed RAM.
  public subscript(address: Unsigned) -> Word {
    let graph = builder.graph
    let node = Node(
      .memoryRead, width: word.width, signed: word.signal.isSigned,
      checked(address).moved(to: graph), Int32(index))
    return word.with(Signal(graph, graph.add(node)))
  }

  /// A port that reads at each clock edge at which `enable` is set; `name` is the register that
  /// holds the word from then on.
  public func read(
    _ name: String, _ clock: Clock, at address: Unsigned, enable: Bit = Bit(true),
    file: String = #fileID, line: Int = #line
  ) -> Word {
    let graph = builder.graph
    let address = checked(address).moved(to: graph)
    let enable = enable.signal.moved(to: graph)
    let location = builder.place(file, line)
    let output = builder.declare(
      name, .memoryOutput(index), width: word.width, signed: word.signal.isSigned, file, line)
    let domain = builder.domain(clock, file, line)
    graph.variables[Int(output)].domain = domain
    graph.memories[index].reads.append(
      .init(
        domain: domain, address: address, enable: enable, output: output,
        location: location))
    return word.with(builder.signal(output))
  }

  /// A port that writes at each clock edge at which `enable` is set.
  public func write(
    _ clock: Clock, at address: Unsigned, _ data: Word, enable: Bit, file: String = #fileID,
    line: Int = #line
  ) { addWrite(clock, address, data, enable.signal, file, line) }

  /// A port that writes lanes of a word: `lanes` has one enable for each, the lowest first, and
  /// must divide the width.
  public func write(
    _ clock: Clock, at address: Unsigned, _ data: Word, lanes: Unsigned, file: String = #fileID,
    line: Int = #line
  ) { addWrite(clock, address, data, lanes.signal, file, line) }

  private func addWrite(
    _ clock: Clock, _ address: Unsigned, _ data: Word, _ enable: Signal, _ file: String,
    _ line: Int
  ) {
    let graph = builder.graph
    let address = checked(address).moved(to: graph)
    let value = data.signal.moved(to: graph)
    let lanes = enable.moved(to: graph)
    let location = builder.place(file, line)
    let name = graph.memories[index].name
    var port = MemoryNode.WritePort(
      domain: builder.domain(clock, file, line), address: address, data: value, enable: lanes,
      location: location)
    if data.width != word.width {
      graph.fault(
        .memory, at: location,
        "memory '\(name)' has words of \(word.width) bits and is written with "
          + "'\(graph.describe(value))' of \(data.width) bits; use "
          + (data.width < word.width
            ? ".extended(to: \(word.width))" : ".truncated(to: \(word.width))"))
      port.data = graph.constant(BitPattern(0, width: word.width), signed: word.signal.isSigned)
    }
    if word.width % enable.width != 0 {
      graph.fault(
        .memory, at: location,
        "\(enable.width) write enables do not divide the \(word.width) bits of memory '\(name)'; "
          + "use a number of lanes that does")
      port.enable = graph.constant(BitPattern(0, width: 1))
    }
    graph.memories[index].writes.append(port)
  }

  private func checked(_ address: Unsigned) -> Signal {
    if address.width != addressBits {
      let graph = builder.graph
      let node = address.signal.moved(to: graph)
      graph.fault(
        .memory,
        "memory '\(graph.memories[index].name)' of \(depth) words takes addresses of "
          + "\(addressBits) bits; '\(graph.describe(node))' has \(address.width); "
          + "use \(address.width < addressBits ? ".extended" : ".truncated")(to: \(addressBits))")
      return Signal(graph, graph.constant(BitPattern(0, width: addressBits)))
    }
    return address.signal
  }
}

extension Builder {
  /// States that a memory may become registers in hardware, when it does what no block RAM does.
  public func allowRegisters(for memory: Memory<some Value>) {
    graph.memories[memory.index].registersAreAllowed = true
  }

  /// A memory of `depth` words of `width` bits. `collision` says what a clocked read returns when
  /// the same word is written at the same edge. `initial` gives the first words.
  public func memory(
    _ name: String, depth: Int, unsigned width: Int, collision: Collision,
    initial: [BitPattern] = [], file: String = #fileID, line: Int = #line
  ) -> Memory<Unsigned> {
    let word = Unsigned(Signal(constant: BitPattern(0, width: width), signed: false))
    return memory(
      name, depth: depth, of: word, collision: collision, initial: initial,
      file: file, line: line)
  }

  /// A memory of words like `word`.
  public func memory<Word: Value>(
    _ name: String, depth: Int, of word: Word, collision: Collision, initial: [BitPattern] = [],
    file: String = #fileID, line: Int = #line
  ) -> Memory<Word> {
    let location = place(file, line)
    if depth < 1 {
      graph.fault(.memory, at: location, "memory '\(name)' has \(depth) words; it needs at least 1")
    }
    if initial.count > depth {
      graph.fault(
        .memory, at: location,
        "memory '\(name)' has \(depth) words and \(initial.count) initial words; "
          + "drop the surplus or deepen it")
    }
    graph.memories.append(
      MemoryNode(
        name: name, depth: max(1, depth), width: word.width, isSigned: word.signal.isSigned,
        collision: collision,
        initial: initial.prefix(max(1, depth)).map { $0.extended(to: word.width, signed: false) },
        location: location))
    return Memory(builder: self, index: graph.memories.count - 1, word: word, depth: max(1, depth))
  }
}
