/// Simulates a module cycle by cycle.
///
///     let sim = try Simulator(Counter(width: 8))
///     sim[\.enable] = true
///     sim.step(3)
///     #expect(sim[\.count] == 3)
///
/// Registers start at their reset values, memories at their initial contents, inputs at zero.
public final class Simulator<M: Module> {
  /// The elaborated design.
  public let design: Design
  /// The ports of the top module.
  public let io: M.IO
  /// Edges of the first clock so far.
  public private(set) var cycle = 0
  /// Properties that did not hold.
  public private(set) var failures: [PropertyFailure] = []
  /// Cover goals that were reached.
  public private(set) var covered: Set<String> = []

  let machine: Interpreter
  private let edges: [ClockEdge]
  private let graph: Graph
  private var isSettled = false
  private var moments = 0
  private var observers: [any SimulationObserver] = []
  private var drivers: [Driver] = []
  private var timing = ClockTiming()
  private var skew: CrossingSkew?

  /// What happens around each edge of a clock.
  private struct Driver {
    var clock: Int
    var before: (Simulator<M>) -> Void
    var after: (Simulator<M>) -> Void
  }

  /// Elaborates, checks and prepares a module.
  ///
  /// With `compiled`, the operations are compiled to machine code first, which takes about a second
  /// and pays in runs of more than a million cycles; the results are the same.
  public init(_ module: M, compiled: Bool = false) throws {
    let elaborator = Elaborator()
    _ = elaborator.elaborate(module)
    design = try Design(checking: elaborator.modules)
    graph = design.top
    // The ports are made once more, in a graph of the same order, to give the IO its key paths.
    let shadow = Graph(name: graph.name)
    let ports = Ports(graph: shadow, instance: nil, location: -1)
    io = module.ports(ports)
    _ = ports.named(io)
    let program = try Flattening(design).program
    machine = Interpreter(program)
    if compiled { machine.compiled = try CompiledProgram(program) }
    edges = program.clockWords.indices.map { ClockEdge(program, clock: $0) }
  }

  deinit {
    for edge in edges { edge.release() }
  }

  // MARK: Values

  private func slot(_ value: any Value) -> Slot {
    guard let slot = machine.program.topSlots[value.signal.node.a] else {
      preconditionFailure("only ports of \(graph.name) can be read and written")
    }
    return slot
  }

  /// The value of a port. Only inputs can be set.
  public subscript<V: Value>(path: KeyPath<M.IO, V>) -> V.Host {
    get { peek(io[keyPath: path]) }
    set { poke(io[keyPath: path], newValue) }
  }

  /// One of several ports of an array.
  public subscript<V: Value>(path: KeyPath<M.IO, [V]>, index: Int) -> V.Host {
    get { peek(io[keyPath: path][index]) }
    set { poke(io[keyPath: path][index], newValue) }
  }

  /// The value of a port.
  public func peek<V: Value>(_ port: V) -> V.Host { port.host(of: peekBits(port)) }

  /// The bits of a port, for values that do not fit in 64.
  public func peekBits(_ port: any Value) -> BitPattern {
    settle()
    return machine.load(slot(port))
  }

  /// Sets an input; the value must fit.
  public func poke<V: Value>(_ port: V, _ value: V.Host) {
    guard let bits = port.bits(of: value) else {
      preconditionFailure("\(value) does not fit in \(port.typeText)")
    }
    pokeBits(port, bits)
  }

  /// Sets an input of any width.
  public func pokeBits(_ port: any Value, _ bits: BitPattern) {
    let variable = graph.variables[Int(port.signal.node.a)]
    precondition(
      variable.kind == .input, "'\(variable.name)' is an output of \(graph.name); set inputs only")
    machine.store(bits, slot(port))
    isSettled = false
  }

  /// The reset input of the clock, or of the first one.
  public func setReset(_ active: Bool, clock: KeyPath<M.IO, Clock>? = nil) {
    let index = clock.map { Int(io[keyPath: $0].domain) } ?? 0
    let reset = graph.domains[index].reset
    precondition(reset >= 0, "clock '\(graph.domains[index].name)' has no reset")
    machine.store(BitPattern(active ? 1 : 0, width: 1), machine.program.topSlots[reset]!)
    isSettled = false
  }

  /// One cycle of all clocks with every reset active.
  public func reset() {
    func set(_ active: Bool) {
      for domain in graph.domains where domain.reset >= 0 {
        guard let slot = machine.program.topSlots[domain.reset] else { continue }
        machine.store(BitPattern(active ? 1 : 0, width: 1), slot)
      }
      isSettled = false
    }
    set(true)
    edge(Array(edges.indices))
    set(false)
  }

  /// A word of a memory, by the path of instances and its name: `fifo.words`.
  public func memoryWord(_ path: String, _ index: Int) -> BitPattern {
    guard let number = machine.program.memories.firstIndex(where: { $0.name == path }) else {
      preconditionFailure("\(graph.name) has no memory '\(path)'")
    }
    let memory = machine.program.memories[number]
    precondition(index < memory.depth, "memory '\(path)' has \(memory.depth) words")
    return BitPattern(
      words: (0..<memory.words).map { machine.memories[number][index * memory.words + $0] },
      width: memory.width)
  }

  // MARK: Time

  func settle() {
    if isSettled { return }
    machine.settle()
    isSettled = true
  }

  /// Edges of the only clock, or of the first one; with ``setTiming(_:period:phase:)``, moments
  /// at which any clock has an edge.
  public func step(_ count: Int = 1) {
    if let compiled = machine.compiled, compiled.runsCycles(machine), drivers.isEmpty,
      observers.isEmpty, timing.isEmpty
    {
      compiled.cycles(machine, count, from: cycle)
      for report in machine.reports {
        note(machine.program.properties[report.property], report.cycle)
      }
      machine.reports.removeAll()
      cycle += count
      moments += count
      isSettled = false
      return
    }
    for _ in 0..<count { edge(nextClocks()) }
  }

  /// Gives a clock edges at `phase`, `phase + period` and so on, in any unit of time common to all
  /// clocks. Clocks without a timing stand still once one has it.
  public func setTiming(_ clock: KeyPath<M.IO, Clock>, period: Int, phase: Int = 0) {
    precondition(period > 0 && phase >= 0, "a clock needs a positive period and a phase from 0")
    timing.set(index(clock), period: period, phase: phase)
  }

  /// From now on, registers that may take values of other clock domains (``Builder/allowCrossing``)
  /// see each bit that changed just before their edge new or old, at random: the bits of a crossing
  /// arrive at different times, and a register may settle either way.
  public func skewCrossings(seed: UInt64) {
    skew = CrossingSkew(machine.program.registers.filter(\.crosses), seed: seed)
  }

  /// The clocks of the coming moment, which passes.
  func nextClocks() -> [Int] { timing.isEmpty ? [0] : timing.advance() }

  /// Edges of one clock among several.
  public func step(_ clock: KeyPath<M.IO, Clock>, _ count: Int = 1) {
    let index = self.index(clock)
    for _ in 0..<count { edge([index]) }
  }

  /// One edge of several clocks at the same time.
  public func step(together clocks: [KeyPath<M.IO, Clock>]) { edge(clocks.map { index($0) }) }

  private func index(_ clock: KeyPath<M.IO, Clock>) -> Int { index(io[keyPath: clock].domain) }

  private func index(_ number: Int32) -> Int {
    let domain = graph.domains[Int(number)]
    let word = machine.program.topSlots[domain.clock]!.word
    return machine.program.clockWords.firstIndex(of: word)!
  }

  /// The clock of a port: the one it was declared with, or the first.
  func clock(of port: Bit) -> Int {
    let domain = port.signal.graph.variables[Int(port.signal.node.a)].domain
    return domain < 0 ? 0 : index(domain)
  }

  private func edge(_ clocks: [Int]) {
    prepare(clocks)
    finish(clocks)
  }

  /// Lets drivers set inputs for the coming edges and settles.
  func prepare(_ clocks: [Int]) {
    for driver in drivers where clocks.contains(driver.clock) { driver.before(self) }
    settle()
  }

  /// Checks and shows the settled cycle, then takes the edge.
  func finish(_ clocks: [Int]) {
    settle()
    if !machine.program.properties.isEmpty { checkProperties(clocks) }
    for observer in observers {
      observer.sample(machine, cycle: moments)
      observer.edges(of: clocks.map { machine.program.clockNames[$0] })
    }
    for driver in drivers where clocks.contains(driver.clock) { driver.after(self) }
    skew?.sample(machine, clocks)
    for clock in clocks { edges[clock].apply(machine) }
    skew?.apply(machine)
    moments += 1
    if clocks.contains(0) { cycle += 1 }
    isSettled = false
  }

  /// Runs `before` before each edge of a clock, when inputs may be set, and `after` when all values
  /// are settled, just before the edge takes effect.
  func attach(
    to clock: Int, before: @escaping (Simulator<M>) -> Void,
    after: @escaping (Simulator<M>) -> Void
  ) { drivers.append(Driver(clock: clock, before: before, after: after)) }

  /// Shows every settled cycle to an observer, such as a waveform.
  public func observe(_ observer: any SimulationObserver) {
    var first: [Int32: Int] = [:]
    observer.share(
      machine.program.watched.enumerated().map { index, signal in
        if let known = first[signal.slot.word],
          machine.program.watched[known].slot.width == signal.slot.width
        {
          return known
        }
        first[signal.slot.word] = index
        return index
      })
    observer.begin(machine.program.watched.map { ($0.path, Int($0.slot.width), $0.caseNames) })
    observers.append(observer)
  }

  private func checkProperties(_ clocks: [Int]) {
    for property in machine.program.properties where clocks.contains(property.clock) {
      if let reset = property.reset, machine.words[Int(reset.word)] != 0 { continue }
      if let condition = property.condition, machine.words[Int(condition.word)] == 0 { continue }
      let holds = machine.words[Int(property.value.word)] != 0
      if holds == (property.kind == .cover) { note(property, cycle) }
    }
  }

  /// Notes a cover goal that is reached or another property that fails.
  private func note(_ property: Program.Property, _ cycle: Int) {
    if property.kind == .cover {
      covered.insert(property.name)
    } else {
      failures.append(
        PropertyFailure(
          name: property.name, path: property.path, location: property.location, cycle: cycle))
    }
  }
}

/// A property that did not hold in simulation.
public struct PropertyFailure: Hashable, Sendable, CustomStringConvertible {
  /// The property's name.
  public var name: String
  /// The instances that lead to it; empty in the top module.
  public var path: String
  /// Its line.
  public var location: SourceLocation
  /// The cycle.
  public var cycle: Int

  /// The text for people.
  public var description: String {
    let place = path.isEmpty ? "" : " in \(path)"
    return "\(location): error: assertion '\(name)'\(place) failed in cycle \(cycle)"
  }
}

/// Sees every cycle of a simulation.
public protocol SimulationObserver: AnyObject {
  /// The signals there are: instances and name, width, and names of values of an enum.
  func begin(_ signals: [(path: [String], width: Int, caseNames: [String])])
  /// The values in one cycle, in the order of the signals. With several clocks, cycles are the
  /// moments at which any of them has an edge.
  func record(_ values: [BitPattern], cycle: Int)
  /// For each signal of the coming ``begin(_:)`` the first that always has the same bits.
  func share(_ firsts: [Int])
  /// The clocks whose edges end the cycle just recorded.
  func edges(of clocks: [String])
}

extension SimulationObserver {
  /// Takes no notice.
  public func share(_ firsts: [Int]) {}
  /// Takes no notice.
  public func edges(of clocks: [String]) {}

  func sample(_ machine: Interpreter, cycle: Int) {
    record(machine.program.watched.map { machine.load($0.slot) }, cycle: cycle)
  }
}

extension Design {
  init(checking modules: [Graph]) throws {
    self.modules = modules
    let faults = check()
    if !faults.isEmpty { throw DesignError(diagnostics: faults) }
  }
}
