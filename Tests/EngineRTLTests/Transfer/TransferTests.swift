import Engine
import EngineExecutor
import EngineProgram
import HDL
import HDLTesting
import Testing

@Suite struct TransferTests {
  static let readLatency = 4

  @Test func walksLikeNestedLoops() throws {
    let sim = try Simulator(AddressWalk())
    try forAll(seed: 71, cases: 60) { draw in
      let walk = TransferCase(draw)
      walk.poke(sim, sim.io.base, sim.io.loops)
      sim[\.start] = true
      sim.step()
      sim[\.start] = false
      sim.step(CycleModel.walkStart - 1)
      let run = max(walk.counts[0], 1)
      for (index, address) in walk.addresses.enumerated() {
        // The address stays until it is taken.
        sim[\.advance] = false
        sim.step(draw.int(0...1))
        #expect(sim[\.address] == address)
        #expect(sim[\.isLast] == (index == walk.count - 1))
        #expect(sim[\.endsRun] == (index % run == run - 1))
        sim[\.advance] = true
        sim.step()
      }
    }
  }

  @Test func loadsLikeTheExecutor() throws {
    let sim = try Simulator(LoadWithWalk())
    sim.reset()
    try forAll(seed: 72, cases: 60) { draw in
      try checkLoad(TransferCase(draw), draw.array(0...3) { draw.bool() }, draw, sim)
    }
    for count in 1...9 {
      try forAll(seed: 73, cases: 1) { draw in
        try checkLoad(TransferCase(base: 3, count: count), [], draw, sim)
      }
    }
  }

  /// `pauses` says in which cycles the stream has nothing, again and again.
  private func checkLoad(
    _ walk: TransferCase, _ pauses: [Bool], _ draw: Draw, _ sim: Simulator<LoadWithWalk>
  ) throws {
    let words = (0..<(walk.count + 1) / 2).map { _ in UInt32(draw.unsigned(32)) }
    var engine = Executor(TransferCase.configuration)
    engine.send(words)
    var load = Instruction(.load)
    walk.set(&load, TransferFields.base, TransferFields.walk)
    try engine.run([load, Instruction(.halt)])

    var pad = [Int16](repeating: 0, count: engine.pads[0].count)
    var sent = 0
    walk.poke(sim, sim.io.base, sim.io.loops)
    let taken = run(sim, \.start, \.done) { cycle in
      let offers = sent < words.count && !isPaused(pauses, cycle)
      sim[\.input.valid] = offers
      sim[\.input.payload] = offers ? Int(words[sent]) : 0x5a5a_a5a5
      if sim[\.write.enable], pad.indices.contains(sim[\.write.address]) {
        pad[sim[\.write.address]] = Int16(truncatingIfNeeded: sim[\.write.data])
      }
      if offers, sim[\.input.ready] { sent += 1 }
    }
    #expect(sent == words.count)
    #expect(pad == engine.pads[0])
    if pauses.isEmpty { #expect(taken == CycleModel.load(words: walk.count)) }
  }

  @Test func storesLikeTheExecutor() throws {
    for latency in [Self.readLatency, 1, 5] {
      let sim = try Simulator(StoreWithWalk(readLatency: latency))
      sim.reset()
      try forAll(seed: 74, cases: 40) { draw in
        try checkStore(TransferCase(draw), draw.array(0...3) { draw.bool() }, latency, sim)
      }
      for count in Array(1...12) + [100] {
        try checkStore(TransferCase(base: 3, count: count), [], latency, sim)
      }
      #expect(sim.failures.isEmpty)
    }
  }

  private func checkStore(
    _ walk: TransferCase, _ pauses: [Bool], _ latency: Int, _ sim: Simulator<StoreWithWalk>
  ) throws {
    var engine = Executor(TransferCase.configuration)
    // A pad full of words that differ.
    let all = TransferCase(base: 0, count: TransferCase.configuration.activationWords / 2)
    for half in 0..<2 {
      var fill = Instruction(.load)
      var part = all
      part.base = half * all.count
      part.set(&fill, TransferFields.base, TransferFields.walk)
      engine.send((0..<UInt32(all.count / 2)).map { ($0 + UInt32(half)) &* 0x9e37_79b1 })
      try engine.run([fill, Instruction(.halt)])
    }
    var store = Instruction(.store)
    walk.set(&store, TransferFields.base, TransferFields.walk)
    try engine.run([store, Instruction(.halt)])
    let expected = CycleModel.store(words: walk.count) - CycleModel.padRead + latency

    let pad = engine.pads[0]
    var received: [UInt32] = []
    var queue = [Int?](repeating: nil, count: latency)
    walk.poke(sim, sim.io.base, sim.io.loops)
    let taken = run(sim, \.start, \.done) { cycle in
      sim[\.read.data] = queue.removeFirst() ?? 0x5a5a
      queue.append(
        sim[\.read.enable] ? Int(UInt16(bitPattern: pad[sim[\.read.address] % pad.count])) : nil)
      sim[\.output.ready] = !isPaused(pauses, cycle)
      if sim[\.output.valid], sim[\.output.ready] {
        received.append(UInt32(sim[\.output.payload]))
      }
    }
    #expect(received == engine.receive())
    if pauses.isEmpty { #expect(taken == expected) }
  }

  @Test func fetchesLikeTheExecutor() throws {
    let sim = try Simulator(FetchUnit())
    sim.reset()
    try forAll(seed: 75, cases: 80) { draw in
      try checkFetch(
        TransferCase(draw, innermostStride: 1), samples: draw.int(0...9),
        draw.array(0...3) { draw.bool() }, draw, sim)
    }
    for count in 1...9 {
      for samples in [0, 1, 4, 5] {
        try forAll(seed: 76, cases: 1) { draw in
          try checkFetch(
            TransferCase(base: 3, count: count), samples: samples, [], draw, sim)
        }
      }
    }
  }

  private func checkFetch(
    _ walk: TransferCase, samples: Int, _ pauses: [Bool], _ draw: Draw,
    _ sim: Simulator<FetchUnit>
  ) throws {
    let labels = 5000
    let words = (0..<walk.byteWords + (samples + 3) / 4).map { _ in UInt32(draw.unsigned(32)) }
    var engine = Executor(TransferCase.configuration)
    engine.send(words)
    var fetch = Instruction(.fetch)
    walk.set(&fetch, FetchFields.base, FetchFields.walk)
    fetch[FetchFields.labels] = labels
    fetch[FetchFields.samples] = samples
    try engine.run([fetch, Instruction(.swap), Instruction(.halt)])

    var bytes = [Int16](repeating: 0, count: TransferCase.configuration.inputWords)
    var sent = 0
    walk.poke(sim, sim.io.base, sim.io.loops)
    sim[\.labels] = labels
    sim[\.samples] = samples
    let taken = run(sim, \.start, \.done) { cycle in
      let offers = sent < words.count && !isPaused(pauses, cycle)
      sim[\.input.valid] = offers
      sim[\.input.payload] = offers ? Int(words[sent]) : 0x5a5a_a5a5
      for lane in 0..<4
      where sim[\.write.lanes] >> lane & 1 == 1
        && bytes.indices.contains(sim[\.write.address] + lane)
      {
        bytes[sim[\.write.address] + lane] = Int16(
          Int8(truncatingIfNeeded: sim[\.write.data, lane]))
      }
      if offers, sim[\.input.ready] { sent += 1 }
    }
    #expect(sent == words.count)
    #expect(bytes == engine.inputs[engine.activeInput])
    if pauses.isEmpty { #expect(taken == CycleModel.fetch(words: words.count)) }
  }

  /// Some transfers of each unit with pauses, replayed on the emitted text.
  @Test func unitsAreTheSameInIcarus() throws {
    let (load, fetch) = (try Simulator(LoadWithWalk()), try Simulator(FetchUnit()))
    let store = try Simulator(StoreWithWalk(readLatency: Self.readLatency))
    let recordings = [load.recording(), fetch.recording(), store.recording()]
    try forAll(seed: 77, cases: 6) { draw in
      let pauses = draw.array(0...3) { draw.bool() }
      try checkLoad(TransferCase(draw), pauses, draw, load)
      try checkFetch(
        TransferCase(draw, innermostStride: 1), samples: draw.int(0...9), pauses, draw, fetch)
      try checkStore(TransferCase(draw), pauses, Self.readLatency, store)
    }
    for recording in recordings { try recording.expectSameInIcarus() }
  }

  private func isPaused(_ pauses: [Bool], _ cycle: Int) -> Bool {
    // At least every fourth cycle is not a pause.
    !pauses.isEmpty && cycle % 4 != 0 && pauses[cycle / 2 % pauses.count]
  }

  /// Starts a unit, runs it until it is done, and says how many cycles that took.
  private func run<M: Module>(
    _ sim: Simulator<M>, _ start: KeyPath<M.IO, Bit>, _ done: KeyPath<M.IO, Bit>,
    _ cycle: (Int) -> Void
  ) -> Int {
    sim[start] = true
    for number in 0..<20_000 {
      cycle(number)
      let isDone = sim[done]
      sim.step()
      sim[start] = false
      if isDone { return number }
    }
    return -1
  }
}
