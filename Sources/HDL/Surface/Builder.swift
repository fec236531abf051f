import FixedPoint

/// Describes the content of one module.
public final class Builder {
  let graph: Graph
  let elaborator: Elaborator

  init(_ graph: Graph, _ elaborator: Elaborator) {
    (self.graph, self.elaborator) = (graph, elaborator)
  }

  /// Whether the design is elaborated for a proof. Then, and only then, a module may add registers
  /// and reads of memories that its assertions need; they are not in the emitted text.
  public var isProving: Bool { elaborator.assertsStreamRules }

  // MARK: Processes

  /// Registers written at the edge of a clock.
  public func sync(
    _ clock: Clock, @Block _ body: () -> [Statement], file: String = #fileID, line: Int = #line
  ) {
    let statements = body().nodes
    add(
      Process(
        domain: domain(clock, file, line), statements: statements, location: place(file, line)))
  }

  /// Wires, outputs and inputs of instances driven without a clock. Every path must drive them.
  public func comb(
    @Block _ body: () -> [Statement], file: String = #fileID, line: Int = #line
  ) {
    add(Process(domain: -1, statements: body().nodes, location: place(file, line)))
  }

  /// The domain of a clock of this module.
  func domain(_ clock: Clock, _ file: String, _ line: Int) -> Int32 {
    if clock.graph === graph { return clock.domain }
    graph.fault(
      .foreignSignal, at: place(file, line),
      "clock '\(clock.info.name)' belongs to module \(clock.graph.name) and is used in "
        + "\(graph.name); give \(graph.name) a clock port")
    if graph.domains.isEmpty {
      let own = Variable(kind: .input, name: "", width: 1, isSigned: false, location: -1)
      graph.domains.append(
        ClockDomain(
          name: "", clock: graph.addVariable(own), reset: -1, style: .none, location: -1))
    }
    return 0
  }

  private func add(_ process: Process) {
    graph.processes.append(process)
  }

  func place(_ file: String, _ line: Int) -> Int32 {
    let location = graph.place(file, line)
    graph.stamp(location)
    return location
  }

  /// Describes hardware for a caller: everything that `body` makes, and every fault in it, belongs to
  /// the caller's line instead of its own.
  public func at<T>(_ file: String, _ line: Int, _ body: () throws -> T) rethrows -> T {
    let outer = graph.callerPlace
    graph.callerPlace = graph.place(file, line)
    defer { graph.callerPlace = outer }
    return try body()
  }

  // MARK: Declarations

  func declare(
    _ name: String, _ kind: VariableKind, width: Int, signed: Bool, reset: Reset = .zero,
    _ file: String, _ line: Int
  ) -> Int32 {
    let location = place(file, line)
    if width < 1 {
      graph.fault(.width, at: location, "'\(name)' has \(width) bits; it needs at least one")
    }
    let width = max(1, width)
    var variable = Variable(
      kind: kind, name: name, width: width, isSigned: signed, location: location)
    switch reset {
    case .zero: variable.reset = BitPattern(0, width: width)
    case .value(let value):
      let needed = signed ? signedBits(value) : value < 0 ? Int.max : unsignedBits(value)
      if needed > width {
        graph.fault(
          .constant, at: location,
          "reset value \(value) does not fit '\(name)', which is "
            + "\(signed ? "Signed" : "Unsigned")(\(width)); widen the register or change the value")
      }
      variable.reset = BitPattern(value, width: width)
      variable.resetIsExplicit = true
    case .bits(let bits):
      variable.reset = bits.slice(from: 0, count: width)
      variable.resetIsExplicit = true
    case .none: variable.reset = nil
    }
    if kind != .register { variable.reset = nil }
    return graph.addVariable(variable)
  }

  func signal(_ variable: Int32) -> Signal {
    Signal(graph, graph.variables[Int(variable)].node)
  }

  /// A register of one bit.
  public func reg(
    _ name: String, reset: Reset = .zero, file: String = #fileID, line: Int = #line
  ) -> Bit {
    Bit(signal(declare(name, .register, width: 1, signed: false, reset: reset, file, line)))
  }
  /// A register of an unsigned number.
  public func reg(
    _ name: String, unsigned width: Int, reset: Reset = .zero, file: String = #fileID,
    line: Int = #line
  ) -> Unsigned {
    Unsigned(
      signal(declare(name, .register, width: width, signed: false, reset: reset, file, line)))
  }
  /// A register of a two's complement number.
  public func reg(
    _ name: String, signed width: Int, reset: Reset = .zero, file: String = #fileID,
    line: Int = #line
  ) -> Signed {
    Signed(signal(declare(name, .register, width: width, signed: true, reset: reset, file, line)))
  }
  /// A register of a fixed-point number; a reset value is in raw units.
  public func reg(
    _ name: String, _ format: Format, reset: Reset = .zero, file: String = #fileID,
    line: Int = #line
  ) -> Fixed {
    let variable = declare(
      name, .register, width: format.width, signed: format.isSigned, reset: reset, file, line)
    graph.variables[Int(variable)].formatText = "\(format)"
    return Fixed(signal(variable), format)
  }
  /// A register of an enum, with its state at reset.
  public func reg<State: CaseIterable & Hashable>(
    _ name: String, _ state: State, file: String = #fileID, line: Int = #line
  ) -> Enumeration<State> {
    let variable = declare(
      name, .register, width: Enumeration<State>.bits, signed: false,
      reset: .bits(Enumeration<State>.pattern(state)), file, line)
    graph.variables[Int(variable)].caseNames = Enumeration<State>.names
    return Enumeration(signal: signal(variable))
  }
  /// Registers for each field of a bundle, such as `word_a` and `word_last`.
  public func reg<T>(
    _ name: String, like bundle: T, reset: Reset = .zero, file: String = #fileID,
    line: Int = #line
  ) -> T {
    Bundle.rebuilt(bundle) { path, value in
      self.like(name, path, value, .register, reset, file, line)
    }
  }

  private func like(
    _ name: String, _ path: [String], _ value: any Value, _ kind: VariableKind, _ reset: Reset,
    _ file: String, _ line: Int
  ) -> Signal {
    let variable = declare(
      ([name] + path).joined(separator: "_"), kind, width: value.signal.width,
      signed: value.signal.isSigned, reset: reset, file, line)
    if let fixed = value as? Fixed {
      graph.variables[Int(variable)].formatText = "\(fixed.format)"
    }
    if value.signal.node.kind == .variable {
      graph.variables[Int(variable)].caseNames =
        value.signal.graph.variables[Int(value.signal.node.a)].caseNames
    }
    return signal(variable)
  }

  /// A named wire with a value, or a bundle of them.
  public func wire<T>(
    _ name: String, _ value: T, file: String = #fileID, line: Int = #line
  ) -> T {
    Bundle.rebuilt(value) { path, leaf in
      let driver = leaf.signal.moved(to: self.graph)
      let wire = self.like(name, path, leaf, .wire, .none, file, line)
      self.graph.variables[Int(wire.node.a)].driver = driver
      return wire
    }
  }
  /// A wire of one bit, driven in a `comb` block.
  public func wire(_ name: String, file: String = #fileID, line: Int = #line) -> Bit {
    Bit(signal(declare(name, .wire, width: 1, signed: false, file, line)))
  }
  /// A wire of an unsigned number, driven in a `comb` block.
  public func wire(
    _ name: String, unsigned width: Int, file: String = #fileID, line: Int = #line
  ) -> Unsigned {
    Unsigned(signal(declare(name, .wire, width: width, signed: false, file, line)))
  }
  /// A wire of a two's complement number, driven in a `comb` block.
  public func wire(
    _ name: String, signed width: Int, file: String = #fileID, line: Int = #line
  ) -> Signed {
    Signed(signal(declare(name, .wire, width: width, signed: true, file, line)))
  }
  /// Wires for each field of a bundle, driven in a `comb` block.
  public func wire<T>(
    _ name: String, like bundle: T, file: String = #fileID, line: Int = #line
  ) -> T {
    Bundle.rebuilt(bundle) { path, value in
      self.like(name, path, value, .wire, .none, file, line)
    }
  }

  /// States that values are deliberately not used.
  public func unused(_ values: Any..., file: String = #fileID, line: Int = #line) {
    _ = place(file, line)
    for leaf in values.flatMap({ Bundle.leaves($0) }) where leaf.value.signal.node.kind == .variable
    {
      graph.variables[Int(leaf.value.signal.node.a)].unusedIsWaived = true
    }
  }

  /// States that values change seldom: together they stay as they are in most cycles.
  ///
  /// This is for speed only. Text for simulators (``VerilogOptions/forSimulation``) keeps what follows from such values
  /// alone instead of computing it in every cycle; what it says stays the same, whether they change or not. Between
  /// two edges of the clock they may change once. Other text has nothing of it. Of a bundle of ports, what
  /// comes in counts.
  public func changesSeldom(_ values: Any..., file: String = #fileID, line: Int = #line) {
    _ = place(file, line)
    let variables = values.flatMap { Bundle.leaves($0) }.map(\.value.signal.node)
      .filter { $0.kind == .variable }.map(\.a)
    graph.seldom.append(
      variables.filter { index in
        switch graph.variables[Int(index)].kind {
        case .output, .instanceInput: false
        default: !graph.variables[Int(index)].isClock
        }
      })
  }

  /// States that a register may take its value from another clock domain, for a reason the
  /// caller knows: the value is stable when read, or is synchronised by this register.
  public func allowCrossing(into values: Any..., file: String = #fileID, line: Int = #line) {
    _ = place(file, line)
    for leaf in values.flatMap({ Bundle.leaves($0) }) where leaf.value.signal.node.kind == .variable
    {
      graph.crossingWaivers.insert(leaf.value.signal.node.a)
    }
  }

  /// A clock that a cell such as a PLL makes, with its reset. Registers of it belong to a domain of
  /// their own. In simulation it has its edges together with the clock that its cell passes on.
  public func clock(
    _ name: String, from signal: Bit, reset: Bit? = nil, style: ResetStyle = .synchronous,
    file: String = #fileID, line: Int = #line
  ) -> Clock {
    let wire = self.wire(name, signal, file: file, line: line)
    let resetWire = reset.map { self.wire(resetName(of: name), $0, file: file, line: line) }
    for variable in [wire, resetWire].compactMap({ $0?.signal.node.a }) {
      graph.variables[Int(variable)].isClock = true
    }
    graph.domains.append(
      ClockDomain(
        name: name, clock: wire.signal.node.a, reset: resetWire?.signal.node.a ?? -1,
        style: reset == nil ? .none : style, location: place(file, line)))
    return Clock(graph: graph, domain: Int32(graph.domains.count - 1))
  }

  // MARK: Structure

  /// A module inside this one. Its clock is connected to this module's when both have only one
  /// and none is connected by hand.
  public func instance<M: Module>(
    _ name: String, _ module: M, file: String = #fileID, line: Int = #line
  ) -> Instance<M> {
    let location = place(file, line)
    let index = graph.instances.count
    let child = elaborator.elaborate(module, instance: true)
    graph.instances.append(
      InstanceNode(name: name, module: child, ports: [], location: location))
    let ports = Ports(graph: graph, instance: index, location: location)
    let known = graph.faults.count
    let io = module.ports(ports)
    graph.keepParameterFaults(from: known)
    graph.instances[index].ports = ports.named(io)
    return Instance(io: io)
  }

  // MARK: Properties

  /// A property that holds at every clock edge, and, with `if`, whenever that is set.
  public func assert(
    _ name: String, if condition: Bit? = nil, _ value: Bit, clock: Clock? = nil,
    file: String = #fileID, line: Int = #line
  ) { property(.assert, name, condition, value, clock, file, line) }

  /// A property that a proof takes for granted at every clock edge.
  public func assume(
    _ name: String, if condition: Bit? = nil, _ value: Bit, clock: Clock? = nil,
    file: String = #fileID, line: Int = #line
  ) { property(.assume, name, condition, value, clock, file, line) }

  /// A situation that should be reachable.
  public func cover(
    _ name: String, _ value: Bit, clock: Clock? = nil, file: String = #fileID, line: Int = #line
  ) { property(.cover, name, nil, value, clock, file, line) }

  private func property(
    _ kind: PropertyNode.Kind, _ name: String, _ condition: Bit?, _ value: Bit, _ clock: Clock?,
    _ file: String, _ line: Int
  ) {
    let location = place(file, line)
    guard !graph.domains.isEmpty else {
      graph.fault(
        .port, at: location, "property '\(name)' needs a clock; give \(graph.name) a clock port")
      return
    }
    graph.addProperty(
      PropertyNode(
        kind: kind, name: name, condition: condition?.signal.moved(to: graph) ?? -1,
        value: value.signal.moved(to: graph), domain: clock?.domain ?? 0, location: location))
  }
}

/// A module inside another, with its ports.
@dynamicMemberLookup
public struct Instance<M: Module> {
  /// The ports, seen from outside: its inputs are driven, its outputs read.
  public let io: M.IO

  /// A port by its name.
  public subscript<T>(dynamicMember path: KeyPath<M.IO, T>) -> T { io[keyPath: path] }
}
