import EngineProgram
import HDL

/// First stage of ``SoftmaxUnit``: reads the logits and the label of each sample, and finds the largest
/// logit.
struct SoftmaxReader: Module {
  /// Cycles from an address to its logit and its label.
  var logitLatency: Int
  var labelLatency: Int

  /// Bits of a number of classes.
  static let classBits = unsignedBits(InstructionSet.maximumClasses)

  struct IO {
    let clock: Clock
    let start: Bit
    let logits, stride, labels, classes, samples: Unsigned
    let logit, label: WordRead
    /// A logit as it came.
    let elementValid: Bit
    let element: Unsigned
    /// Whether the largest logit of a sample is known, in this cycle only.
    let found: Bit
    let largest: Signed
    let sampleLabel: Unsigned
    /// Whether the largest logit is the label's; the first of equal ones counts.
    let isCorrect: Bit
  }

  var documentation: String { "Reads the logits of each sample and finds the largest." }

  func ports(_ p: Ports) -> IO {
    let address = { p.unsigned(FieldWidth.address) }
    return IO(
      clock: p.clock(), start: p.bit(), logits: address(), stride: address(), labels: address(),
      classes: p.unsigned(Self.classBits), samples: p.unsigned(FieldWidth.count),
      logit: WordRead(p, width: 16), label: WordRead(p, width: 8),
      elementValid: p.output(p.bit()), element: p.output(p.unsigned(16)),
      found: p.output(p.bit()), largest: p.output(p.signed(16)),
      sampleLabel: p.output(p.unsigned(8)), isCorrect: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let bits = Self.classBits
    let begins = m.reg("begins")
    let runs = m.reg("runs")
    let slot = m.reg("slot", unsigned: bits, reset: .none)
    let slotBeforeLast = m.reg("slotBeforeLast", unsigned: bits, reset: .none)
    let samplesLeft = m.reg("samplesLeft", unsigned: FieldWidth.count, reset: .none)
    let base = m.reg("base", unsigned: FieldWidth.address, reset: .none)
    let address = m.reg("address", unsigned: FieldWidth.address, reset: .none)
    let labelAddress = m.reg("labelAddress", unsigned: FieldWidth.address, reset: .none)
    // Both known a cycle before: a sample has several slots.
    let ends = m.reg("ends")
    let isLastSample = m.delayed("isLastSample", samplesLeft == 1, by: 1, io.clock)
    let continues = m.wire("continues", ends & !isLastSample)
    let next = m.wire("next", base &+ io.stride)
    let elements = ElementCounter(
      "read", io.clock, begins: begins | continues, classes: io.classes, m)

    m.sync(io.clock) {
      slotBeforeLast
        <== mux(
          io.classes < CycleModel.division, Unsigned(CycleModel.division - 2, width: bits),
          io.classes &- 2)
      ends <== runs & (slot == slotBeforeLast)
      slot <== mux(begins | ends, slot.constant(0), slot &+ 1)
      When(begins) { runs <== true }.elseWhen(ends) { runs <== continues }
      begins <== io.start
      When(io.start) {
        samplesLeft <== io.samples
        base <== io.logits
        address <== io.logits
        labelAddress <== io.labels
      }.else {
        When(ends) {
          samplesLeft <== samplesLeft &- 1
          base <== next
          address <== next
          labelAddress <== labelAddress &+ 1
        }.elseWhen(elements.valid) { address <== address &+ 1 }
      }
    }
    m.comb {
      io.logit.enable <== elements.valid
      io.logit.address <== address
      io.label.enable <== elements.isFirst
      io.label.address <== labelAddress
    }
    findLargest(io, elements, m)
  }

  /// What happens to logits and labels as they come.
  private func findLargest(_ io: IO, _ elements: ElementCounter, _ m: Builder) {
    let clock = io.clock
    let valid = m.delayed("valid", elements.valid, by: logitLatency + 1, clock)
    let first = m.delayed("first", elements.isFirst, by: logitLatency + 1, clock)
    let last = m.delayed("last", elements.isLast, by: logitLatency + 1, clock)
    let labelComes = m.delayed(
      "labelComes", elements.isFirst, by: labelLatency, clock)
    let logit = m.reg("logit_", signed: 16, reset: .none)
    let place = m.reg("place", unsigned: Self.classBits, reset: .none)
    let nextLabel = m.reg("nextLabel", unsigned: 8, reset: .none)
    let largest = m.reg("greatest", signed: 16, reset: .none)
    let prediction = m.reg("prediction", unsigned: Self.classBits, reset: .none)
    let label = m.reg("label_", unsigned: 8, reset: .none)
    let found = m.reg("isFound")
    let here = m.wire("here", mux(first, place.constant(0), place))

    m.sync(clock) {
      logit <== io.logit.data.asSigned
      When(labelComes) { nextLabel <== io.label.data }
      When(valid) {
        place <== here &+ 1
        When(first | (logit > largest)) {
          largest <== logit
          prediction <== here
        }
        When(first) { label <== nextLabel }
      }
      found <== valid & last
    }
    m.comb {
      io.elementValid <== valid
      io.element <== logit.asUnsigned
      io.found <== found
      io.largest <== largest
      io.sampleLabel <== label
      io.isCorrect <== prediction == label
    }
  }
}
