import EngineProgram

/// What a contraction does with the partial sums of an element.
struct PartialLane {
  /// Whether sums are written as partial sums.
  let isStored: Bool
  private let isAdded: Bool
  /// From an element of C to its lowest word, and from word to word.
  private let distance, word: Int

  init(_ instruction: Instruction) {
    let f = ContractFields.self
    isStored = instruction[f.partial.store] == 1
    isAdded = instruction[f.partial.add] == 1
    distance = isStored ? 0 : instruction[f.partial.base] - instruction[f.c.base]
    word = instruction[f.partial.word]
  }

  /// The sum with the partial sum of the element at `c`, if there is one.
  func sum(_ sum: Int, _ c: Int, _ executor: Executor) throws(Reason) -> Int {
    guard isAdded else { return sum }
    var words: [Int] = []
    for place in 0..<PartialSum.words {
      words.append(try executor.read(.weights, at: c + distance + place * word))
    }
    return sum &+ PartialSum.joined(words)
  }

  /// Writes a partial sum.
  func store(_ sum: Int, _ c: Int, _ executor: inout Executor) throws(Reason) {
    for place in 0..<PartialSum.words {
      try executor.write(
        Int(PartialSum.word(place, of: sum)), Pad.weights.rawValue, at: c + place * word)
    }
  }
}
