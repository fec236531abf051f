/// A value of a plain Swift enum, encoded by the position of its cases.
public struct Enumeration<State: CaseIterable & Hashable>: Value {
  /// The signal.
  public let signal: Signal

  init(signal: Signal) { self.signal = signal }

  /// A constant.
  public init(_ state: State) {
    signal = Signal(constant: Self.pattern(state), signed: false)
  }

  static var count: Int { State.allCases.count }
  /// The bits of the encoding.
  public static var bits: Int { max(1, unsignedBits(count - 1)) }
  static func pattern(_ state: State) -> BitPattern {
    let index = State.allCases.enumerated().first { $1 == state }!.offset
    return BitPattern(index, width: bits)
  }
  static var names: [String] { State.allCases.map { "\($0)" } }

  /// A value of this type with another signal.
  public func with(_ signal: Signal) -> Enumeration { Enumeration(signal: signal) }
  /// The bits of a host value, or `nil` if it does not fit.
  public func bits(of host: State) -> BitPattern? { Self.pattern(host) }
  /// The host value of bits.
  public func host(of bits: BitPattern) -> State {
    let all = Array(State.allCases)
    return all[min(Int(bits.low), all.count - 1)]
  }
  /// The type in messages.
  public var typeText: String { "\(State.self)" }

  /// Whether in this state.
  public static func == (a: Enumeration, b: State) -> Bit {
    Signal.compared(.equal, a.signal, Enumeration(b).signal)
  }
  /// Whether in another state.
  public static func != (a: Enumeration, b: State) -> Bit { !(a == b) }
  /// Whether both are the same state.
  public static func == (a: Enumeration, b: Enumeration) -> Bit {
    Signal.compared(.equal, a.signal, b.signal)
  }

  /// What happens in each state. The closure runs once for every case of the enum at elaboration,
  /// so a `switch` in it must name them all: Swift's compiler finds a missing state.
  ///
  ///     state.onEach {
  ///       switch $0 {
  ///       case .idle: When(start) { state <== .busy }
  ///       case .busy: When(done) { state <== .idle }
  ///       }
  ///     }
  public func onEach(@Block _ body: (State) -> [Statement]) -> EachState {
    let bodies = State.allCases.map { body($0) }
    return EachState(subject: signal, names: Self.names, bodies: bodies)
  }
}

/// A choice by the state of an ``Enumeration``.
public struct EachState: BlockItem {
  let subject: Signal
  let names: [String]
  let bodies: [[Statement]]

  /// The statements, with the line on which they stand.
  public func statements(file: String, line: Int) -> [Statement] {
    guard let graph = subject.module(of: bodies) else { return [] }
    let location = graph.place(file, line)
    let chooser = subject.moved(to: graph)
    graph.stamp(location)
    let width = subject.width
    let cases = zip(names, bodies).enumerated().map { index, item in
      StatementNode.Case(
        patterns: [BitPattern(index, width: width)], label: item.0, body: item.1.nodes,
        location: location)
    }
    return [
      Statement(
        graph: graph,
        node: .select(
          .init(
            subject: chooser, cases: cases, otherwise: nil, isComplete: true,
            location: location)))
    ]
  }
}
