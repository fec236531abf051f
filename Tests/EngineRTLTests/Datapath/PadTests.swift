import Engine
import EngineProgram
import HDL
import Testing

@Suite struct PadTests {
  /// Banks of one block RAM, of several blocks, and of a block that is not full.
  static let pads = [
    Scratchpad(words: 2 * 600, banks: 2), Scratchpad(words: 4 * 3072, banks: 4),
    Scratchpad(words: 8 * 1100, banks: 8), Scratchpad(words: 16 * 5120, banks: 16),
  ]

  @Test(arguments: pads) func readsAndWritesAtEveryOddStride(_ pad: Scratchpad) throws {
    let sim = try Simulator(ReadPad(pad: pad), compiled: true)
    // The engine's own size takes long to build; it differs from the others by numbers only.
    let replay = pad.banks < 16 ? sim.verilatorReplay() : nil
    let banks = pad.banks
    var draw = SeededRandom(pad.words)
    var memory = [Int](repeating: 0, count: pad.words)
    var (x, y) = (Timeline(), Timeline())
    var written: [[Int]] = []
    sim.reset()
    for cycle in 0..<400 {
      var read = PadAccess(words: pad.words, banks: banks, &draw)
      let other = PadAccess(words: pad.words, banks: banks, &draw)
      // Words are written first, and later mostly read.
      let write = Int.random(in: 0..<(cycle < 200 ? 2 : 8), using: &draw) == 0
      if write, !read.addresses(banks).isDisjoint(with: other.addresses(banks)) {
        read.enable = false
      }
      let values = (0..<banks).map { _ in Int.random(in: -32768...32767, using: &draw) }
      read.drive(sim, sim.io.x.request)
      other.drive(sim, sim.io.y.request)
      sim.poke(sim.io.write, write)
      written.append(values)
      if cycle >= Scratchpad.valueDelay {
        for (lane, value) in written[cycle - Scratchpad.valueDelay].enumerated() {
          sim.poke(sim.io.values[lane], value)
        }
      }

      x.expect(read, memory, banks, at: cycle)
      y.expect(other, write ? nil : memory, banks, inside: pad.words, at: cycle)
      x.check(sim, sim.io.x.data, sim.io.x.fault, at: cycle)
      y.check(sim, sim.io.y.data, sim.io.y.fault, at: cycle)
      if write {
        for lane in other.lanes(banks) where memory.indices.contains(other.address(lane)) {
          memory[other.address(lane)] = values[lane]
        }
      }
      sim.step()
    }
    #expect(x.faults > 5 && y.faults > 5)
    try replay?.expectSame()
  }

  @Test(arguments: [InputPad(words: 4 * 512, banks: 4), InputPad(words: 8 * 700, banks: 8)])
  func readsOneBufferAndFillsTheOther(_ pad: InputPad) throws {
    let sim = try Simulator(ReadInputPad(pad: pad), compiled: true)
    let replay = sim.verilatorReplay()
    let banks = pad.banks
    var draw = SeededRandom(pad.words)
    var buffers = [[Int]](repeating: Array(repeating: 0, count: pad.words), count: 2)
    var (x, stream) = (Timeline(), Timeline())
    sim.reset()
    for cycle in 0..<400 {
      let buffer = cycle / 50 & 1
      let read = PadAccess(words: pad.words, banks: banks, &draw)
      // Bytes follow one another: requests of four lanes at stride one.
      var write = PadAccess(words: pad.words, banks: banks, &draw)
      (write.stride, write.outerStride) = (1, 1)
      write.active &= 15
      let values = (0..<4).map { _ in Int.random(in: -128...127, using: &draw) }
      read.drive(sim, sim.io.pad.x.request)
      sim[\.pad.buffer] = buffer == 1
      sim[\.pad.stream.enable] = write.enable
      sim[\.pad.stream.base] = write.base
      sim[\.pad.stream.active] = write.active
      for lane in 0..<4 { sim.poke(sim.io.pad.stream.values[lane], values[lane]) }

      x.expect(read, buffers[buffer], banks, at: cycle)
      stream.expect(write, nil, 4, inside: pad.words, at: cycle)
      x.check(sim, sim.io.x, sim.io.pad.x.fault, at: cycle)
      stream.check(sim, [], sim.io.pad.stream.fault, at: cycle)
      for lane in write.lanes(4) where write.address(lane) < pad.words {
        buffers[1 - buffer][write.address(lane)] = values[lane]
      }
      sim.step()
    }
    #expect(x.faults > 5 && stream.faults > 5)
    try replay.expectSame()
  }
}

/// A pad with the way to its banks and the ways of both ports back to the lanes. One of them
/// could come from the other port.
private struct ReadPad: Module {
  var pad: Scratchpad

  struct Port {
    let request: PadRequest
    let fault: Bit
    let data: [Signed]
  }
  struct IO {
    let clock: Clock
    let x, y: Port
    let write: Bit
    let values: [Signed]
  }

  func ports(_ p: Ports) -> IO {
    func lanes() -> [Signed] { p.vector(pad.banks) { p.signed(16) } }
    func port() -> Port {
      Port(
        request: PadRequest(p, banks: pad.banks), fault: p.output(p.bit()), data: p.output(lanes()))
    }
    return IO(clock: p.clock(), x: port(), y: port(), write: p.bit(), values: lanes())
  }

  func body(_ io: IO, _ m: Builder) {
    let pad = m.instance("pad", pad)
    let spread = m.instance("spread", LaneSpread(banks: self.pad.banks, lanes: self.pad.banks))
    m.comb {
      pad.clock <== io.clock
      pad.x.request <== io.x.request
      pad.y.request <== io.y.request
      pad.y.write <== io.write
      spread.clock <== io.clock
      spread.sources[0] <== pad.y.writes
      spread.values <== io.values
      pad.y.values <== spread.words
      io.x.fault <== pad.x.fault
      io.y.fault <== pad.y.fault
      io.x.data <== returned("x", [pad.x.words], choice: 0, io.clock, m)
      io.y.data <== returned("y", [pad.x.words, pad.y.words], choice: 1, io.clock, m)
    }
  }
}

/// The same of a pad for inputs.
private struct ReadInputPad: Module {
  var pad: InputPad

  struct IO {
    let pad: InputPad.IO
    let x: [Signed]
  }

  func ports(_ p: Ports) -> IO {
    IO(pad: pad.ports(p), x: p.output(p.vector(pad.banks) { p.signed(16) }))
  }

  func body(_ io: IO, _ m: Builder) {
    pad.body(io.pad, m)
    m.comb { io.x <== returned("x", [io.pad.x.words], choice: 0, io.pad.clock, m) }
  }
}

/// What a port has read, by lane.
private func returned(
  _ name: String, _ sources: [BankWords], choice: Int, _ clock: Clock, _ m: Builder
) -> [Signed] {
  let words = sources[0].words
  let unit = m.instance(
    "\(name)Return",
    LaneReturn(banks: words.count, lanes: words.count, widths: sources.map { $0.words[0].width }))
  m.comb {
    unit.clock <== clock
    unit.choice <== unit.choice.constant(choice)
    for (port, source) in zip(unit.sources, sources) { port <== source }
  }
  return unit.data
}

/// What a port must show, by cycle.
private struct Timeline {
  private var words: [Int: [Int: Int]] = [:]
  private var faultCycles: Set<Int> = []
  private(set) var faults = 0

  /// Notes the words that a request in `cycle` reads from `memory`, if it reads, and its fault.
  mutating func expect(
    _ request: PadAccess, _ memory: [Int]?, _ lanes: Int, inside words: Int? = nil, at cycle: Int
  ) {
    let size = words ?? memory!.count
    var read: [Int: Int] = [:]
    for lane in request.lanes(lanes) {
      let address = request.address(lane)
      if address >= size {
        faultCycles.insert(cycle + Scratchpad.faultLatency)
      } else if let memory {
        read[lane] = memory[address]
      }
    }
    self.words[cycle + Scratchpad.readLatency] = read
  }

  mutating func check<M: Module>(
    _ sim: Simulator<M>, _ data: [Signed], _ fault: Bit, at cycle: Int
  ) {
    #expect(sim.peek(fault) == faultCycles.contains(cycle))
    if faultCycles.contains(cycle) { faults += 1 }
    for (lane, word) in words[cycle] ?? [:] { #expect(sim.peek(data[lane]) == word) }
  }
}
