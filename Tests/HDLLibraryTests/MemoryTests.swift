import HDL
import HDLLibrary
import HDLTesting
import Testing

@Suite struct MemoryTests {
  @Test(arguments: [false, true]) func simpleDualPortHoldsWords(registered: Bool) throws {
    var draw = Draw(1)
    let sim = try Simulator(SimpleDualPortRam(width: 70, depth: 13, registered: registered))
    let recording = sim.recording()
    var words = [BitPattern](repeating: BitPattern(0, width: 70), count: 13)
    var pipe: [BitPattern?] = registered ? [nil, nil] : [nil]
    var faults = 0
    for _ in 0..<600 {
      let writes = Bool.random(using: &draw)
      let reads = Bool.random(using: &draw)
      let (from, to) = (Int.random(in: 0..<13, using: &draw), Int.random(in: 0..<13, using: &draw))
      let data = BitPattern(words: [draw.next(), draw.next()], width: 70)
      sim[\.write.enable] = writes
      sim[\.write.address] = to
      sim.pokeBits(sim.io.write.data, data)
      // Reading the word that is written is not defined.
      sim[\.read.enable] = reads && !(writes && from == to)
      sim[\.read.address] = from
      if let known = pipe.last!, sim.peekBits(sim.io.read.data) != known { faults += 1 }
      if registered { pipe[1] = pipe[0] }
      if sim[\.read.enable] { pipe[0] = words[from] }
      if writes { words[to] = data }
      sim.step()
    }
    #expect(faults == 0)
    try recording.expectSameInIcarus()
  }

  @Test func trueDualPortHoldsWords() throws {
    var draw = Draw(2)
    let sim = try Simulator(TrueDualPortRam(width: 9, depth: 8))
    let recording = sim.recording()
    let ports: [KeyPath<TrueDualPortRam.IO, TrueDualPortRam.Port>] = [\.a, \.b]
    var words = [Int](repeating: 0, count: 8)
    var last: [Int?] = [nil, nil]
    var faults = 0
    for _ in 0..<600 {
      let places = [Int.random(in: 0..<8, using: &draw), Int.random(in: 0..<8, using: &draw)]
      var updates: [(Int, Int)] = []
      for (index, path) in ports.enumerated() {
        let port = sim.io[keyPath: path]
        let enabled = Bool.random(using: &draw) && (index == 0 || places[0] != places[1])
        let writes = Bool.random(using: &draw)
        let data = draw.words(1, bits: 9)[0]
        if let known = last[index], sim.peek(port.word) != known { faults += 1 }
        sim.poke(port.enable, enabled)
        sim.poke(port.write, writes)
        sim.poke(port.address, places[index])
        sim.poke(port.data, data)
        if enabled, writes { updates.append((places[index], data)) }
        if enabled, !writes { last[index] = words[places[index]] }
      }
      for (place, data) in updates { words[place] = data }
      sim.step()
    }
    #expect(faults == 0)
    try recording.expectSameInIcarus()
  }

  @Test func byteEnablesWriteTheirLanesOnly() throws {
    var draw = Draw(3)
    let sim = try Simulator(ByteEnableRam(lane: 5, count: 3, depth: 6))
    let recording = sim.recording()
    var words = [Int](repeating: 0, count: 6)
    for _ in 0..<300 {
      let place = Int.random(in: 0..<6, using: &draw)
      let (lanes, data) = (draw.words(1, bits: 3)[0], draw.words(1, bits: 15)[0])
      let mask = (0..<3).reduce(0) { $0 | (lanes >> $1 & 1) * 31 << (5 * $1) }
      sim[\.write.enable] = lanes
      sim[\.write.address] = place
      sim[\.write.data] = data
      sim.step()
      words[place] = words[place] & ~mask | data & mask
      sim[\.write.enable] = 0
      sim[\.read.enable] = true
      sim[\.read.address] = place
      sim.step()
      sim[\.read.enable] = false
      #expect(sim[\.read.data] == words[place])
    }
    try recording.expectSameInIcarus()
  }

  @Test(arguments: [false, true]) func romGivesItsWords(registered: Bool) throws {
    let table = [3, -1, 0, 17, -30, 5]
    let sim = try Simulator(Rom(width: 6, words: table, registered: registered))
    let recording = sim.recording()
    sim[\.enable] = true
    for (address, word) in table.enumerated() {
      sim[\.address] = address
      sim.step(registered ? 2 : 1)
      #expect(sim[\.data] == word & 63)
    }
    try recording.expectSameInIcarus()
  }

  @Test(arguments: 1...9) func delaysByItsSteps(depth: Int) throws {
    var draw = Draw(depth)
    let sim = try Simulator(DelayLine(width: 7, depth: depth))
    let recording = sim.recording()
    var history = [Int](repeating: 0, count: depth)
    for _ in 0..<200 {
      let word = draw.words(1, bits: 7)[0]
      sim[\.x] = word
      sim[\.enable] = Bool.random(using: &draw)
      #expect(sim[\.y] == history[history.count - depth])
      if sim[\.enable] { history.append(word) }
      sim.step()
    }
    try recording.expectSameInIcarus()
  }
}
