import HDL
import HDLLibrary
import HDLTesting
import Testing

/// A module with one stream of plain words in and one out.
protocol StreamModule: Module where IO: StreamIO {
  /// What comes out when `words` went in.
  func expected(_ words: [Int]) -> [Int]
  /// Bits of a word that enters.
  var inputBits: Int { get }
}

/// Ports of a ``StreamModule``.
protocol StreamIO {
  var x: Sink<Unsigned> { get }
  var y: Source<Unsigned> { get }
}

extension Fifo.IO: StreamIO {}
extension SkidBuffer.IO: StreamIO {}
extension UpConverter.IO: StreamIO {}
extension DownConverter.IO: StreamIO {}
extension Gearbox.IO: StreamIO {}
extension AsyncFifo.IO: StreamIO {}
extension HandshakeCrossing.IO: StreamIO {}

extension Fifo: StreamModule {
  var inputBits: Int { width }
  func expected(_ words: [Int]) -> [Int] { words }
}
extension SkidBuffer: StreamModule {
  var inputBits: Int { width }
  func expected(_ words: [Int]) -> [Int] { words }
}
extension AsyncFifo: StreamModule {
  var inputBits: Int { width }
  func expected(_ words: [Int]) -> [Int] { words }
}
extension HandshakeCrossing: StreamModule {
  var inputBits: Int { width }
  func expected(_ words: [Int]) -> [Int] { words }
}
extension UpConverter: StreamModule {
  var inputBits: Int { width }
  func expected(_ words: [Int]) -> [Int] { repacked(words, from: width, to: width * ratio) }
}
extension DownConverter: StreamModule {
  var inputBits: Int { width * ratio }
  func expected(_ words: [Int]) -> [Int] { repacked(words, from: width * ratio, to: width) }
}
extension Gearbox: StreamModule {
  var inputBits: Int { input }
  func expected(_ words: [Int]) -> [Int] { repacked(words, from: input, to: output) }
}

/// The bits of words, the lowest first, in words of another width; a rest is dropped.
func repacked(_ words: [Int], from: Int, to: Int) -> [Int] {
  let bits = words.flatMap { word in (0..<from).map { word >> $0 & 1 } }
  return (0..<bits.count / to).map { place in
    (0..<to).reduce(0) { $0 | bits[place * to + $1] << $1 }
  }
}

/// One run of a ``StreamModule`` that watches the rules of streams.
struct StreamRun<M: StreamModule> {
  let module: M
  let sim: Simulator<M>
  private(set) var accepted: [Int] = []
  private(set) var delivered: [Int] = []
  private(set) var complaints: [String] = []
  private var offered: Int?
  private var waiting: Int?

  init(_ module: M, _ sim: Simulator<M>) {
    self.module = module
    self.sim = sim
  }

  /// A cycle in which a word is offered if wanted, or if one already is, and one is taken if wanted.
  mutating func cycle(offers: Bool, takes: Bool, _ word: @autoclosure () -> Int) {
    if offers, offered == nil { offered = word() }
    sim.poke(sim.io.x.valid, offered != nil)
    if let offered { sim.poke(sim.io.x.payload, offered) }
    // Whether a word is offered must not depend on whether it is taken.
    sim.poke(sim.io.y.ready, !takes)
    let valid = sim.peek(sim.io.y.valid)
    sim.poke(sim.io.y.ready, takes)
    if sim.peek(sim.io.y.valid) != valid { complaints.append("valid waits for ready") }
    if let waiting, !valid || sim.peek(sim.io.y.payload) != waiting {
      complaints.append("word \(waiting) was withdrawn or changed")
    }
    waiting = valid && !takes ? sim.peek(sim.io.y.payload) : nil
    if valid, takes { delivered.append(sim.peek(sim.io.y.payload)) }
    if let word = offered, sim.peek(sim.io.x.ready) {
      accepted.append(word)
      offered = nil
    }
    sim.step()
  }

  /// Takes what is left, and says what is wrong with the run.
  mutating func verdict(drain: Int) -> [String] {
    for _ in 0..<drain { cycle(offers: false, takes: true, 0) }
    let expected = module.expected(accepted)
    if delivered != expected {
      complaints.append("\(accepted) gave \(delivered), expected \(expected)")
    }
    return complaints + sim.failures.map(\.description)
  }
}

/// Every sequence of `length` cycles of offering and taking.
func exhaust<M: StreamModule>(_ module: M, length: Int, drain: Int) throws -> [String] {
  let sim = try Simulator(module)
  for pattern in 0..<1 << (2 * length) {
    sim.reset()
    var run = StreamRun(module, sim)
    var draw = Draw(pattern)
    for cycle in 0..<length {
      let bits = pattern >> (2 * cycle)
      run.cycle(
        offers: bits & 1 == 1, takes: bits & 2 == 2, draw.words(1, bits: module.inputBits)[0])
    }
    let faults = run.verdict(drain: drain)
    if !faults.isEmpty { return ["pattern \(pattern): "] + faults }
  }
  return []
}

/// A long random run, replayed on the emitted text.
func runRandomly<M: StreamModule>(
  _ module: M, cycles: Int = 400, seed: Int, drain: Int
) throws -> [String] {
  var draw = Draw(seed)
  let sim = try Simulator(module)
  let recording = sim.recording()
  var run = StreamRun(module, sim)
  for cycle in 0..<cycles {
    // Phases in which one side is quicker fill and empty the module.
    let (offering, taking) = [(90, 20), (20, 90), (60, 60), (100, 100)][cycle / 25 % 4]
    run.cycle(
      offers: Int.random(in: 0..<100, using: &draw) < offering,
      takes: Int.random(in: 0..<100, using: &draw) < taking,
      draw.words(1, bits: module.inputBits)[0])
  }
  var faults = run.verdict(drain: drain)
  if run.delivered.count < cycles / 16 { faults.append("only \(run.delivered.count) words passed") }
  let difference = try recording.replay()
  return faults + (difference.isEmpty ? [] : [difference])
}
