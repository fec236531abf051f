/// Makes a failing trial small: fewer cycles, outputs, statements and items, and narrower values.
public struct Shrinker {
  /// Which of several trials fail in the same way. Trials with faults do not count as failing.
  let fails: ([Trial]) -> [Bool]
  /// The most candidates tried at once.
  let batch: Int

  /// A shrinker by what counts as failing.
  public init(batch: Int = 12, fails: @escaping ([Trial]) -> [Bool]) {
    (self.batch, self.fails) = (batch, fails)
  }

  /// The smallest trial that steps of shrinking reach within a number of rounds.
  public func shrink(_ trial: Trial, rounds: Int = 400) -> Trial {
    var best = trial
    let cleaned = trial.cleaned()
    if fails([cleaned])[0] { best = cleaned }
    var rest = rounds
    while rest > 0 {
      guard let next = step(best, &rest) else { break }
      best = next
    }
    return best
  }

  private func step(_ trial: Trial, _ rest: inout Int) -> Trial? {
    let passes: [(Trial) -> [Trial]] = [
      Candidates.cycles, Candidates.outputs, Candidates.assertions, Candidates.actions,
      Candidates.items,
      Candidates.memories, Candidates.widths, Candidates.details, Candidates.stimuli,
    ]
    for pass in passes {
      var seen: Set<Trial> = [trial]
      var candidates = pass(trial).map { $0.cleaned() }.filter { seen.insert($0).inserted }
      candidates = candidates.filter { $0.size < trial.size }
      while !candidates.isEmpty, rest > 0 {
        let group = Array(candidates.prefix(batch))
        candidates.removeFirst(group.count)
        rest -= 1
        let failing = zip(group, fails(group)).filter(\.1).map(\.0)
        if let best = failing.min(by: { $0.size < $1.size }) { return best }
      }
    }
    return nil
  }
}

extension Trial {
  /// How large it is, for comparison while shrinking.
  var size: Int {
    let parts = circuit.parts.map { part -> Int in
      let actions = (part.combinational + part.synchronous).joined().map(\.size).reduce(0, +)
      let types = part.types(circuit).values
      let states = types.reduce(0) { if case .state = $1 { $0 + 40 } else { $0 } }
      let fixed = types.reduce(0) { if case .fixed = $1 { $0 + 20 } else { $0 } }
      let bits = (types.map(\.width) + part.outputs.map(\.type.width)).reduce(0, +)
      let details = part.items.map(\.size).reduce(0, +)
      return part.items.count * 200 + part.outputs.count * 100 + actions * 150 + bits + states
        + fixed + part.writes.map { 200 + $0.lanes * 10 + $0.delay * 20 }.reduce(0, +) + details
        + part.assertions.map { 150 + ($0.condition == nil ? 0 : 20) + $0.age * 20 }.reduce(0, +)
        + (part.reset == .synchronous ? 0 : 5)
    }
    let ones = stimulus.inputs.joined().map { $0.words.map(\.nonzeroBitCount).reduce(0, +) }
    return parts.reduce(0, +) + circuit.parts.count * 300 + stimulus.cycles * 20
      + stimulus.reset.count { $0 } * 4 + ones.reduce(0, +) / 8
  }
}

extension Action {
  var size: Int {
    switch self {
    case .when(let branches, let otherwise):
      branches.count + branches.flatMap { $0.body.map(\.size) }.reduce(0, +)
        + otherwise.map(\.size).reduce(0, +)
    case .select(_, let choices):
      1 + choices.count + choices.flatMap { $0.body.map(\.size) }.reduce(0, +)
    case .eachState(_, let bodies):
      1 + bodies.count + bodies.joined().map(\.size).reduce(0, +)
    case .setElement(let elements, _, _): 1 + elements.count
    case .choosePacket: 2
    default: 1
    }
  }
}

extension Item {
  /// What its parameters add to the size.
  var size: Int {
    switch kind {
    case .memory(let shape): shape.depth + shape.initial.count * 3
    case .operation(_, let refs): refs.count * 20
    case .constant(_, let bits): bits.isZero ? 0 : 3
    case .register(_, let reset): reset == nil ? 8 : reset!.isZero ? 0 : 3
    case .instance: 100
    default: 0
    }
  }
}
