import EngineProgram

/// What a contraction does with the partial sums of an element.
struct PartialLane {
  /// Whether sums are written as partial sums.
  let isStored: Bool
  private let isAdded, isShort: Bool
  private let pad: Pad
  /// From an element of C to its lowest word, and from word to word.
  private let distance, word: Int

  /// For a contraction whose fields are legal.
  init(_ instruction: Instruction) {
    let f = ContractFields.self
    isStored = instruction[f.partial.store] == 1
    isAdded = instruction[f.partial.add] == 1
    isShort = instruction[f.partial.isShort] == 1
    pad = Pad(rawValue: instruction[isStored ? f.c.pad : f.partial.pad]) ?? .activations
    distance = isStored ? 0 : instruction[f.partial.distance]
    word = instruction[f.partial.word]
  }

  private var words: Range<Int> { 0..<(isShort ? PartialSum.shortWords : PartialSum.words) }

  /// The sum with the partial sum of the element at `c`, if there is one.
  func sum(_ sum: Int, _ c: Int, _ executor: Executor) throws(Reason) -> Int {
    guard isAdded else { return sum }
    var old: [Int] = []
    for place in words { old.append(try executor.read(pad, at: c + distance + place * word)) }
    let total = sum &+ PartialSum.joined(old)
    return isShort ? low(PartialSum.shortBits, of: total) : total
  }

  /// Writes a partial sum.
  func store(_ sum: Int, _ c: Int, _ executor: inout Executor) throws(Reason) {
    for place in words {
      try executor.write(Int(PartialSum.word(place, of: sum)), pad.rawValue, at: c + place * word)
    }
  }
}
