import FixedPoint

/// Makes the ports of a module. Ports are inputs unless passed through ``output(_:)`` or
/// ``source(_:clock:)``; their names are the labels of the IO struct.
public struct Ports {
  let graph: Graph
  /// The instance whose ports these are in the module around it, or `nil` inside the module.
  let instance: Int?
  let location: Int32

  private func port(
    width: Int, signed: Bool, format: String? = nil, _ file: String, _ line: Int
  ) -> Signal {
    let location = instance == nil ? graph.place(file, line) : self.location
    let kind: VariableKind = instance.map { .instanceInput($0) } ?? .input
    if width < 1 {
      graph.fault(
        .width, at: location, "a port of \(graph.name) has \(width) bits; it needs at least one")
    }
    let index = graph.addVariable(
      Variable(
        kind: kind, name: "", width: max(1, width), isSigned: signed, location: location,
        formatText: format))
    return Signal(graph, graph.variables[Int(index)].node)
  }

  /// One wire.
  public func bit(file: String = #fileID, line: Int = #line) -> Bit {
    Bit(port(width: 1, signed: false, file, line))
  }
  /// An unsigned number.
  public func unsigned(_ width: Int, file: String = #fileID, line: Int = #line) -> Unsigned {
    Unsigned(port(width: width, signed: false, file, line))
  }
  /// A two's complement number.
  public func signed(_ width: Int, file: String = #fileID, line: Int = #line) -> Signed {
    Signed(port(width: width, signed: true, file, line))
  }
  /// A fixed-point number.
  public func fixed(_ format: Format, file: String = #fileID, line: Int = #line) -> Fixed {
    Fixed(
      port(width: format.width, signed: format.isSigned, format: "\(format)", file, line), format)
  }
  /// A value of an enum.
  public func state<State: CaseIterable & Hashable>(
    _: State.Type, file: String = #fileID, line: Int = #line
  ) -> Enumeration<State> {
    let signal = port(width: Enumeration<State>.bits, signed: false, file, line)
    graph.variables[Int(signal.node.a)].caseNames = Enumeration<State>.names
    return Enumeration(signal: signal)
  }
  /// Several ports of one type.
  public func vector<T>(_ count: Int, of element: () -> T) -> [T] {
    (0..<max(0, count)).map { _ in element() }
  }

  /// Makes a value or a bundle of ports an output. `clock` states the domain it belongs to, in a
  /// module of several clocks.
  public func output<T>(_ ports: T, clock: Clock? = nil) -> T {
    for leaf in Bundle.leaves(ports) { direct(leaf.value.signal, isOutput: true, clock) }
    return ports
  }

  /// States that ports are inputs, and of which clock domain.
  public func input<T>(_ ports: T, clock: Clock? = nil) -> T {
    for leaf in Bundle.leaves(ports) { direct(leaf.value.signal, isOutput: false, clock) }
    return ports
  }

  /// A stream into the module.
  public func sink<T>(
    _ payload: T, clock: Clock? = nil, file: String = #fileID, line: Int = #line
  ) -> Sink<T> {
    let sink = Sink(
      valid: input(bit(file: file, line: line), clock: clock),
      ready: output(bit(file: file, line: line), clock: clock),
      payload: input(payload, clock: clock))
    note(sink.valid, sink.ready, payload, isSource: false, clock)
    return sink
  }

  /// A stream out of the module.
  public func source<T>(
    _ payload: T, clock: Clock? = nil, file: String = #fileID, line: Int = #line
  ) -> Source<T> {
    let source = Source(
      valid: output(bit(file: file, line: line), clock: clock),
      ready: input(bit(file: file, line: line), clock: clock),
      payload: output(payload, clock: clock))
    note(source.valid, source.ready, payload, isSource: true, clock)
    return source
  }

  private func note(
    _ valid: Bit, _ ready: Bit, _ payload: Any, isSource: Bool, _ clock: Clock?
  ) {
    guard instance == nil else { return }
    let valid = valid.signal.node.a
    graph.streams.append(
      StreamNode(
        isSource: isSource, valid: valid, ready: ready.signal.node.a,
        payload: Bundle.leaves(payload).map { $0.value.signal.node.a },
        domain: clock?.domain ?? -1, location: graph.variables[Int(valid)].location))
  }

  /// A clock with its reset. The reset's port is named after the clock's: `reset` beside `clock`,
  /// `readReset` beside `readClock`.
  public func clock(
    reset: ResetStyle = .synchronous, file: String = #fileID, line: Int = #line
  ) -> Clock {
    let clock = port(width: 1, signed: false, file, line)
    let resetPort = reset == .none ? nil : port(width: 1, signed: false, file, line)
    for signal in [clock, resetPort].compactMap({ $0 }) {
      graph.variables[Int(signal.node.a)].isClock = true
    }
    graph.domains.append(
      ClockDomain(
        name: "", clock: clock.node.a, reset: resetPort?.node.a ?? -1, style: reset,
        location: location))
    return Clock(graph: graph, domain: Int32(graph.domains.count - 1))
  }

  /// States what must hold of the module's parameters. `message` says what is wrong and what to do;
  /// it appears at the line that uses the module, and the module's content is not looked at.
  public func require(
    _ condition: Bool, _ message: @autoclosure () -> String, file: String = #fileID,
    line: Int = #line
  ) {
    if condition { return }
    let location = instance == nil ? graph.place(file, line) : self.location
    graph.fault(.parameter, at: location, message())
  }

  private func direct(_ signal: Signal, isOutput: Bool, _ clock: Clock?) {
    let index = Int(signal.node.a)
    if isOutput {
      graph.variables[index].kind = instance.map { .instanceOutput($0) } ?? .output
    }
    if let clock { graph.variables[index].domain = clock.domain }
  }

  /// Names the ports by the labels of the IO struct and returns them in that order.
  func named(_ io: Any) -> [Int32] {
    var order: [Int32] = []
    func name(_ variable: Int32, _ text: String) {
      graph.variables[Int(variable)].name = text
      order.append(variable)
    }
    func visit(_ item: Any, _ path: [String]) {
      if let clock = item as? Clock {
        let label = path.joined(separator: "_")
        graph.domains[Int(clock.domain)].name = label
        name(clock.info.clock, label)
        if clock.info.reset >= 0 { name(clock.info.reset, resetName(of: label)) }
      } else if item is any Value || item is any Composite {
        for leaf in Bundle.leaves(item, path: path) {
          name(leaf.value.signal.node.a, leaf.path.joined(separator: "_"))
        }
      } else {
        for (label, child) in Mirror(reflecting: item).children {
          visit(child, path + [label ?? ""])
        }
      }
    }
    visit(io, [])
    return order
  }

}

/// The name of the reset of a clock: `reset` for `clock`, `readReset` for `readClock`.
func resetName(of clock: String) -> String {
  if clock == "clock" { return "reset" }
  if clock.hasSuffix("Clock") { return clock.dropLast(5) + "Reset" }
  if clock.hasSuffix("clock") { return clock.dropLast(5) + "reset" }
  return clock + "Reset"
}
