import ECP5
import EngineProgram
import HDL

/// Where the old words come from that a row adds: masters, or partial sums of either pad.
struct OldWords {
  private let settings: Settings
  private let words: DrainWalk.Words
  private let toFinish: Int
  private let configuration: EngineConfiguration
  private let m: Builder
  /// Whether partial sums are read; and from the pad for weights.
  private let readsWord, inWeights: Bit
  private let adds: Bit

  /// - Parameter toFinish: cycles from the read of a word to its coming to the finish.
  init(
    _ settings: Settings, _ words: DrainWalk.Words, toFinish: Int,
    _ configuration: EngineConfiguration, _ m: Builder
  ) {
    (self.settings, self.words, self.toFinish) = (settings, words, toFinish)
    (self.configuration, self.m) = (configuration, m)
    let f = ContractFields.self
    let isInWeights = { (fields: InstructionFields) in
      mux(fields.flag(f.partial.store), fields[f.c.pad][0], fields[f.partial.pad][0])
    }
    inWeights = m.wire("partialInWeights", settings.decoded("partialIsInWeights", isInWeights))
    adds = settings.decoded("addsPartial") { $0.flag(f.partial.add) }
    readsWord = m.wire("readsWord", words.reads & adds)
  }

  /// Whether a word is read from a pad.
  func read(from pad: Pad) -> Bit {
    readsWord & (pad == .weights ? inWeights : !inWeights)
  }

  /// For each lane, which pad's word it takes. Where nothing is added, the old word is zero.
  func sources() -> [(activations: Bit, weights: Bit)] {
    let lanes = configuration.finishLanes
    guard configuration.spreads else {
      let isWord = m.delayed("isOldWord", words.reads, by: toFinish, settings.clock)
      let activations = m.wire("takesActivations", isWord & adds & !inWeights)
      let weights = m.wire("takesWeights", !isWord | adds & inWeights)
      return Array(repeating: (activations, weights), count: lanes)
    }
    let isNext = m.delayed("isOldWord", words.reads, by: toFinish - 1, settings.clock)
    let copies = m.copies(
      "oldSource", concatenate(isNext & adds & !inWeights, !isNext | adds & inWeights), count: 4)
    return (0..<lanes).map { lane in
      let source = copies[lane * copies.count / lanes]
      return (source[1], source[0])
    }
  }
}
