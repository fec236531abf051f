import HDL

/// How quickly words pass a module when neither side waits.
struct Pace {
  /// Cycles from the first word taken to the first one offered.
  var latency: Int
  /// Words taken and words given in a long run.
  var taken: Int
  var given: Int

  /// `1 word a cycle`, or how many words of input or output pass in how many cycles.
  var text: String {
    if taken == given, taken == Pace.cycles { return "1 word a cycle" }
    if taken == Pace.cycles { return "1 word in a cycle" }
    if given == Pace.cycles { return "1 word out a cycle" }
    return "1 word in \(Pace.cycles / given) cycles"
  }

  private static let cycles = 720

  /// Runs a module with both streams always willing.
  init<M: Module, T, U>(
    _ module: M, _ x: KeyPath<M.IO, Sink<T>>, _ y: KeyPath<M.IO, Source<U>>,
    _ prepare: (Simulator<M>) -> Void = { _ in }
  ) throws {
    let sim = try Simulator(module)
    prepare(sim)
    let (sink, source) = (sim.io[keyPath: x], sim.io[keyPath: y])
    sim.poke(sink.valid, true)
    sim.poke(source.ready, true)
    var first: Int?
    latency = 0
    // Some cycles to fill the module, then the run.
    (taken, given) = (0, 0)
    for cycle in 0..<Pace.cycles + 240 {
      if sim.peek(sink.ready) {
        first = first ?? cycle
        if cycle >= 240 { taken += 1 }
      }
      if sim.peek(source.valid) {
        if latency == 0 { latency = cycle - (first ?? cycle) }
        if cycle >= 240 { given += 1 }
      }
      sim.step()
    }
  }
}
