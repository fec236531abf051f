import FixedPoint

/// Runs steps of one program on one state.
public protocol StepExecutor {
  /// The program that it runs.
  var program: StepProgram { get }
  /// The state after the last step. Setting it must keep all shapes.
  var state: ModelState { get set }

  /// The number of training steps done.
  var stepCount: Int { get }

  /// Runs a step on a batch: forward, backward and, unless only measuring, the update. Measuring
  /// changes nothing but exponents.
  mutating func run(_ batch: Batch, _ rates: StepRates, mode: StepMode) -> StepOutcome

  /// The logits of a batch, one row a sample, and their exponent.
  mutating func evaluate(_ batch: Batch) -> (logits: [Int16], exponent: Int)

  /// One step of the prior on the ranks: multiplies all cores, then says which slices are left. The
  /// ranks stay.
  mutating func applyPrior(_ step: PriorStep) -> PriorOutcome

  /// Clock cycles of all steps so far, those of the prior included, on a device that counts them.
  var cycles: Int? { get }

  /// The parts of a batch that the device computes one after the other.
  var microBatches: MicroBatches { get }
}

extension StepExecutor {
  /// The step of the prior on the state.
  public mutating func applyPrior(_ step: PriorStep) -> PriorOutcome {
    applyPriorToState(step)
  }

  /// The step of the prior on the state, for devices that do not do it by themselves or not always.
  package mutating func applyPriorToState(_ step: PriorStep) -> PriorOutcome {
    var state = self.state
    let saturations = state.shrink(
      step.prior, strength: step.strength, learningRate: step.learningRate, random: step.random)
    self.state = state
    return PriorOutcome(saturations: saturations, survivors: state.survivors(step.prior))
  }

  /// No device but an engine counts cycles.
  public var cycles: Int? { nil }

  /// A device with enough memory computes the whole batch at once.
  public var microBatches: MicroBatches {
    MicroBatches(batch: program.batch, size: program.batch)
  }
}

/// Whether a step trains.
public enum StepMode: Sendable {
  /// Parameters and exponents change.
  case train
  /// Only exponents change, so that the first real step finds them fitting.
  case measure
}

/// The samples of one step: rows of a table of inputs, which is shared and not copied.
public struct Batch: Sendable {
  /// The inputs as integers, one row a sample of the whole set.
  public var table: [Int8]
  /// The exponent of the inputs.
  public var exponent: Int
  /// The rows that are in the batch.
  public var rows: [Int]
  /// The class of each sample in the batch.
  public var labels: [UInt8]

  /// A batch of some rows of a table.
  public init(table: [Int8], exponent: Int, rows: [Int], labels: [UInt8]) {
    precondition(rows.count == labels.count, "one label a sample")
    self.table = table
    self.exponent = exponent
    self.rows = rows
    self.labels = labels
  }

  /// The inputs of the batch, in order, where a row has `width` values.
  package func inputs(width: Int) -> [Int8] {
    rows.flatMap { table[$0 * width..<($0 + 1) * width] }
  }
}

/// The numbers that an update multiplies with, and the source of its random bits.
public struct StepRates: Sendable {
  /// The learning rate divided by the batch size.
  public var learningRate: Rate
  /// The decay of momentum, in units of 1/256.
  public var momentum: Int
  /// The random bits of the run.
  public var random: RandomStream

  /// Creates the rates of a step.
  public init(learningRate: Rate, momentum: Int, random: RandomStream) {
    self.learningRate = learningRate
    self.momentum = momentum
    self.random = random
  }
}

/// What a step reports.
public struct StepOutcome: Hashable, Sendable {
  /// The sum of the samples' losses, `-log2 p(label)` in units of `2^-10`.
  public var loss = 0
  /// The number of samples whose largest logit was the label's.
  public var correct = 0
  /// Values that did not fit, by cause.
  public var saturations = Saturations()

  /// The outcome of no samples.
  public init() {}
}

/// How many values did not fit their width, by the kind of tensor.
public struct Saturations: Hashable, Sendable, Codable {
  /// In activations, logits and intermediates going forward.
  public var activation = 0
  /// In gradients and intermediates going backward.
  public var gradient = 0
  /// In momentum.
  public var momentum = 0
  /// In master weights.
  public var weight = 0

  /// No saturations.
  public init() {}

  /// Adds the counts of another part of the run.
  public static func += (a: inout Saturations, b: Saturations) {
    a.activation += b.activation
    a.gradient += b.gradient
    a.momentum += b.momentum
    a.weight += b.weight
  }
}

/// The exponent of a tensor that has never been written. Measuring steps mend it.
package func initialExponent(of tensor: StepProgram.Tensor) -> Int {
  tensor.isGradient ? Softmax.gradientExponent : tensor.bits == Precision.logitBits ? -10 : -4
}

extension StepProgram {
  /// The names of all tensors whose exponents are kept.
  var keys: Set<TensorKey> { Set(tensors.compactMap(\.key)) }

  /// The exponents that the tensors are written with in the coming step.
  package func writeExponents(_ state: ModelState, _ batch: Batch) -> [Int] {
    tensors.indices.map { index in
      let tensor = tensors[index]
      guard let key = tensor.key else {
        if index == input { return batch.exponent }
        // The gradient of the logits is the one gradient whose scale is fixed.
        return tensor.isGradient
          ? Softmax.gradientExponent + Precision.logitBits - precision.gradientBits : 0
      }
      return state.exponents[key] ?? initialExponent(of: tensor)
    }
  }

  /// Sets the exponents of the next step from what was written.
  func finish(_ state: inout ModelState, exponents: [Int], statistics: [RangeStatistics]) {
    for (index, tensor) in tensors.enumerated() {
      guard let key = tensor.key else { continue }
      state.exponents[key] = nextExponent(
        exponents[index], after: statistics[index], bits: tensor.bits)
    }
  }

  /// The saturations that the statistics count.
  func saturations(_ statistics: [RangeStatistics]) -> Saturations {
    var counts = Saturations()
    for (tensor, statistics) in zip(tensors, statistics) {
      if tensor.isGradient {
        counts.gradient += statistics.saturations
      } else {
        counts.activation += statistics.saturations
      }
    }
    return counts
  }
}

extension ModelState {
  /// A parameter by its place.
  package subscript(index: StepProgram.ParameterIndex) -> Parameter {
    get {
      index.core.map { layers[index.layer].cores[$0] } ?? layers[index.layer].bias!
    }
    set {
      if let core = index.core {
        layers[index.layer].cores[core] = newValue
      } else {
        layers[index.layer].bias = newValue
      }
    }
  }
}
