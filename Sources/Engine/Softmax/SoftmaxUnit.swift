import EngineProgram
import FixedPoint
import HDL
import HDLLibrary

/// Runs `softmax`: loss and gradient of the logits of all samples, as ``FixedPoint/Softmax`` defines
/// them.
///
/// Samples pass four stages, each with another sample: reading and the largest logit
/// (``SoftmaxReader``), powers and their sum (``SoftmaxPowers``), the reciprocal of the sum and the
/// loss (``SoftmaxReciprocal``, ``SoftmaxLoss``), gradients (``SoftmaxGradient``). A sample
/// enters every `max(classes, 20)` cycles: a logit takes one, a division 20. Nothing ever
/// waits, so the whole takes ``CycleModel/softmax(samples:classes:)`` cycles from `start` to `done`.
public struct SoftmaxUnit: Module {
  /// Cycles from a logit's address to the logit.
  public var logitLatency: Int
  /// Cycles from a label's address to the label; at most those of a logit.
  public var labelLatency: Int
  /// Whether its parts lie far apart, as on a larger device.
  public var spreads: Bool

  /// What to do. It stands still from `start` to `done`.
  public struct Work {
    /// The address of the first logit, and the stride from sample to sample.
    public let logits, logitsStride: Unsigned
    /// The address of the first gradient, and the stride from sample to sample.
    public let gradient, gradientStride: Unsigned
    /// The address of the first label.
    public let labels: Unsigned
    /// Logits of a sample, 1 to ``InstructionSet/maximumClasses``, and samples, at least 1.
    public let classes, samples: Unsigned
    /// Bits of the gradient, 1 to 16.
    public let bits: Unsigned
    /// The index of the first gradient in its tensor.
    public let element: Unsigned
    /// The exponent of the logits.
    public let exponent: Signed
    /// The round keys of the gradient's random bits. They may be made while the unit runs:
    /// they are not read before cycle ``SoftmaxUnit/keysNeeded``.
    public let keys: [Unsigned]

    init(_ p: Ports) {
      let address = { p.unsigned(FieldWidth.address) }
      (logits, logitsStride) = (address(), address())
      (gradient, gradientStride) = (address(), address())
      labels = address()
      (classes, samples) = (p.unsigned(FieldWidth.count), p.unsigned(FieldWidth.count))
      bits = p.unsigned(FieldWidth.bits)
      element = p.unsigned(FieldWidth.element)
      exponent = p.signed(ExponentSlot.width)
      keys = p.vector(FixedPoint.RandomBits.elementRounds) { p.unsigned(16) }
    }
  }
  /// What a sample adds to the counters.
  public struct Outcome {
    /// Whether there is a sample in this cycle.
    public let valid: Bit
    /// Its loss, in units of `2^-10` bits.
    public let loss: Unsigned
    /// Whether its largest logit is the label's.
    public let isCorrect: Bit
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins.
    public let start: Bit
    /// What to do.
    public let work: Work
    /// Reads logits.
    public let logit: WordRead
    /// Reads labels, a byte each.
    public let label: WordRead
    /// Writes gradients.
    public let write: WordWrite
    /// What samples add to the counters, the last one before `done`.
    public let outcome: Outcome
    /// Whether the gradient written in this cycle did not fit.
    public let saturates: Bit
    /// Whether the work is done, and the last write was inside its pad or is refused.
    public let done: Bit
  }

  /// The first cycle after `start` in which the keys must be there.
  public var keysNeeded: Int { CycleModel.softmaxFill - 9 + logitLatency }

  /// A unit for pads with these latencies.
  public init(
    logitLatency: Int = CycleModel.padRead, labelLatency: Int = CycleModel.padRead,
    spreads: Bool = false
  ) {
    (self.logitLatency, self.labelLatency, self.spreads) = (logitLatency, labelLatency, spreads)
  }

  /// The comment above the emitted module.
  public var documentation: String { "Softmax, cross-entropy and gradient of a batch's logits." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      1...logitLatency ~= labelLatency,
      "a SoftmaxUnit needs labels no later than logits, not after \(labelLatency) and "
        + "\(logitLatency) cycles")
    return IO(
      clock: p.clock(), start: p.bit(), work: Work(p), logit: WordRead(p, width: 16),
      label: WordRead(p, width: 8), write: WordWrite(p),
      outcome: p.output(
        Outcome(valid: p.bit(), loss: p.unsigned(SoftmaxLoss.width), isCorrect: p.bit())),
      saturates: p.output(p.bit()), done: p.output(p.bit()))
  }

  /// Connects the stages.
  public func body(_ io: IO, _ m: Builder) {
    let reader = m.instance(
      "readStage", SoftmaxReader(logitLatency: logitLatency, labelLatency: labelLatency))
    let powers = m.instance("powerStage", SoftmaxPowers(spreads: spreads))
    let reciprocal = m.instance("division", SoftmaxReciprocal())
    let loss = m.instance("lossStage", SoftmaxLoss())
    let gradient = m.instance("gradientStage", SoftmaxGradient())
    let classBits = SoftmaxReader.classBits

    // A label goes with its sample, a stage after the powers while the division runs.
    let labelInDivision = m.reg("labelInDivision", unsigned: 8, reset: .none)
    let correctInDivision = m.reg("correctInDivision")
    let divided = m.reg("divided", unsigned: 8, reset: .none)
    m.sync(io.clock) {
      When(powers.summed) {
        labelInDivision <== powers.label
        correctInDivision <== powers.isCorrect
      }
      When(reciprocal.finishing) { divided <== labelInDivision }
    }

    let done = m.delayed("isDone", gradient.done, by: CycleModel.writeEnd, io.clock)
    m.comb {
      reader.start <== io.start
      reader.logits <== io.work.logits
      reader.stride <== io.work.logitsStride
      reader.labels <== io.work.labels
      reader.classes <== io.work.classes[0..<classBits]
      reader.samples <== io.work.samples
      reader.logit.data <== io.logit.data
      reader.label.data <== io.label.data
      io.logit.enable <== reader.logit.enable
      io.logit.address <== reader.logit.address
      io.label.enable <== reader.label.enable
      io.label.address <== reader.label.address

      powers.elementValid <== reader.elementValid
      powers.element <== reader.element
      powers.start <== reader.found
      powers.largest <== reader.largest
      powers.sampleLabel <== reader.sampleLabel
      powers.sampleIsCorrect <== reader.isCorrect
      powers.classes <== io.work.classes[0..<classBits]
      powers.exponent <== io.work.exponent

      reciprocal.start <== powers.summed
      reciprocal.sum <== powers.sum
      loss.start <== powers.summed
      loss.sum <== powers.sum
      loss.distance <== powers.labelDistance
      io.outcome.valid <== loss.valid
      io.outcome.loss <== loss.loss
      io.outcome.isCorrect <== correctInDivision

      gradient.restart <== io.start
      gradient.start <== reciprocal.finished
      gradient.reciprocal <== reciprocal.quotient
      gradient.label <== divided
      gradient.powerValid <== powers.powerValid
      gradient.power <== powers.power
      gradient.gradient <== io.work.gradient
      gradient.stride <== io.work.gradientStride
      gradient.classes <== io.work.classes[0..<classBits]
      gradient.samples <== io.work.samples
      gradient.bits <== io.work.bits
      gradient.element <== io.work.element
      gradient.keys <== io.work.keys
      io.write.enable <== gradient.write.enable
      io.write.address <== gradient.write.address
      io.write.data <== gradient.write.data
      io.saturates <== gradient.saturates
      io.done <== done
    }
    // Classes beyond the highest that a label names are refused before the unit starts.
    m.unused(io.work.classes)
  }
}
