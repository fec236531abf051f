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
    let sim = try Simulator(pad, compiled: true)
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
      sim.poke(sim.io.y.write, write)
      written.append(values)
      if cycle >= Scratchpad.valueDelay {
        for (lane, value) in written[cycle - Scratchpad.valueDelay].enumerated() {
          sim.poke(sim.io.y.values[lane], value)
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
    let sim = try Simulator(pad, compiled: true)
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
      read.drive(sim, sim.io.x.request)
      sim[\.buffer] = buffer == 1
      sim[\.stream.enable] = write.enable
      sim[\.stream.base] = write.base
      sim[\.stream.active] = write.active
      for lane in 0..<4 { sim.poke(sim.io.stream.values[lane], values[lane]) }

      x.expect(read, buffers[buffer], banks, at: cycle)
      stream.expect(write, nil, 4, inside: pad.words, at: cycle)
      x.check(sim, sim.io.x.data, sim.io.x.fault, at: cycle)
      stream.check(sim, [], sim.io.stream.fault, at: cycle)
      for lane in write.lanes(4) where write.address(lane) < pad.words {
        buffers[1 - buffer][write.address(lane)] = values[lane]
      }
      sim.step()
    }
    #expect(x.faults > 5 && stream.faults > 5)
    try replay.expectSame()
  }
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
