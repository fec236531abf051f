import Diagnostics
import EngineProgram

/// A step that does not fit the memories of an engine.
struct LackingSpace: Error {
  /// What each memory needs and has, where it needs more, in bytes.
  private var lacking: [(memory: String, wanted: Int, present: Int)] = []
  private let samples: Int

  /// The bytes that are missing in all memories together.
  var bytes: Int { lacking.reduce(0) { $0 + $1.wanted - $1.present } }

  /// What is missing for a number of samples at a time; nil if all fits.
  init?(
    _ needed: [Pad: Int], maskWords: Int, samples: Int, _ configuration: EngineConfiguration
  ) {
    self.samples = samples
    for pad in Pad.allCases {
      let (wanted, present) = (needed[pad] ?? 0, configuration.words(of: pad))
      let bytes = pad == .input ? 1 : 2
      if wanted > present { lacking.append((pad.longName, wanted * bytes, present * bytes)) }
    }
    if maskWords > configuration.maskWords {
      let bytes = { (words: Int) in (words * configuration.columns + 7) / 8 }
      lacking.append(
        ("the memory for masks", bytes(maskWords), bytes(configuration.maskWords)))
    }
    if lacking.isEmpty { return nil }
  }

  /// The error that people are told.
  /// - Parameter batch: a smaller batch that fits.
  func error(fitting batch: Int?) -> InputError {
    let memories = lacking.map {
      "\($0.memory) lacks \($0.wanted - $0.present) bytes: it has \($0.present), the step needs "
        + "\($0.wanted)"
    }
    return InputError(
      .unavailable,
      "the network does not fit the engine in micro-batches of any size. With "
        + "\(samples == 1 ? "one sample" : "\(samples) samples") at a time "
        + "\(memories.joined(separator: "; ")): use "
        + (batch.map { "--batch \($0), which fits, " } ?? "")
        + "a smaller --rank or a larger engine")
  }
}

extension Pad {
  /// The name in messages.
  var longName: String {
    switch self {
    case .activations: "the memory for activations"
    case .weights: "the memory for weights"
    case .input: "the memory for inputs"
    }
  }
}
