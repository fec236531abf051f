/// The fields of `softmax`. Logits and gradient are in the pad for activations, labels in that for
/// inputs.
public enum SoftmaxFields {
  /// The first logit, and the stride from sample to sample.
  public static let logits = Field.address("logits.base", "address of the first logit"),
    logitsStride = Field.stride("logits.sample", "stride from sample to sample")
  /// The exponent slots of logits and gradient.
  public static let logitsSlot = Field.slot("logits.slot", "exponent slot of the logits"),
    gradientSlot = Field.slot("gradient.slot", "exponent slot of the gradient")
  /// The first element of the gradient, and the stride from sample to sample.
  public static let gradient = Field.address("gradient.base", "address of the first gradient"),
    gradientStride = Field.stride("gradient.sample", "stride from sample to sample")
  /// The first label.
  public static let labels = Field.address("labels.base", "address of the first label")
  /// Sizes.
  public static let classes = Field.count("classes", "logits of a sample"),
    samples = Field.count("samples", "samples")
  /// Bits and tensor number of the gradient.
  public static let bits = Field("bits", FieldWidth.bits, "bits of the gradient"),
    number = Field("number", FieldWidth.number, "tensor number for random bits")
  /// The index of the first element in its tensor, where the samples are not the first of a batch.
  public static let element = Field(
    "e.base", FieldWidth.element, "index of the first gradient in its tensor")

  static let all = [
    logits, logitsStride, logitsSlot, gradient, gradientStride, gradientSlot, labels, classes,
    samples, bits, number, element,
  ]
}

/// The fields of instructions on a range of slots or registers.
public enum RangeFields {
  /// The first one.
  public static let first = Field("first", 8, "the first slot or register")
  /// How many.
  public static let count = Field("count", 8, "how many")

  static let all = [first, count]
}

/// Nested loops over addresses, of `fetch`, `load` and `store`.
public struct WalkFields: Sendable {
  /// The number of loops.
  public static let levels = 5
  /// Turns of each loop, the innermost first.
  public let counts = (0..<levels).map {
    Field.count("loop\($0).count", "turns of loop \($0), 0 being the innermost")
  }
  /// What each turn adds to the address.
  public let steps = (0..<levels).map {
    Field.stride("loop\($0).step", "step of the address at its turn")
  }

  var all: [Field] { zip(counts, steps).flatMap { [$0, $1] } }
}

/// The fields of `fetch`.
public enum FetchFields {
  /// The first byte.
  public static let base = Field.address("base", "address of the first byte")
  /// The bytes, one at each turn of the innermost loop, whose step is 1. Those of one run of that
  /// loop come four a word, the last word holding the rest.
  public static let walk = WalkFields()
  /// The first label.
  public static let labels = Field.address("labels.base", "address of the first label")
  /// The labels.
  public static let samples = Field.count("samples", "labels, which follow the bytes")

  static let all = [base] + walk.all + [labels, samples]
}

/// The fields of `load` and `store`.
public enum TransferFields {
  /// The pad.
  public static let pad = Field("pad", 2, "the pad, act or wgt")
  /// The first word.
  public static let base = Field.address("base", "address of the first word")
  /// The words.
  public static let walk = WalkFields()

  /// All of them.
  public static let all = [pad, base] + walk.all
}

/// The fields of `loop`.
public enum LoopFields {
  /// Where to go.
  public static let target = Field("target", FieldWidth.target, "the instruction to go to")
  /// How often.
  public static let turns = Field("turns", 24, "how often the instructions run")

  static let all = [target, turns]
}
