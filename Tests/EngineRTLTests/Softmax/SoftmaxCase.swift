import Engine
import EngineExecutor
import EngineProgram
import FixedPoint
import HDL

/// A batch of logits for the softmax unit.
struct SoftmaxCase {
  var classes: Int
  var samples: Int
  var bits = 16
  var exponent = -10
  var logits: [Int16]
  var labels: [UInt8]
  /// Places of logits and gradient in the pad, and their distances from sample to sample.
  var base = 40, stride: Int, gradientBase = 9000, gradientStride: Int
  var seed: UInt64 = 1
  var step = 5

  /// A batch whose samples lie close together.
  init(classes: Int, logits: [Int16], labels: [UInt8]) {
    (self.classes, self.logits, self.labels) = (classes, logits, labels)
    samples = labels.count
    (stride, gradientStride) = (classes, classes)
  }

  static let configuration = EngineConfiguration(
    rows: 4, columns: 6, activationWords: 1 << 14, weightWords: 64, inputWords: 1 << 10,
    maskWords: 16)
  static let labelBase = 3
  static let number = 0x1001

  var softmax: Instruction {
    let f = SoftmaxFields.self
    var instruction = Instruction(.softmax)
    instruction[f.logits] = base
    instruction[f.logitsStride] = stride
    instruction[f.gradient] = gradientBase
    instruction[f.gradientStride] = gradientStride
    instruction[f.labels] = Self.labelBase
    instruction[f.classes] = classes
    instruction[f.samples] = samples
    instruction[f.bits] = bits
    instruction[f.number] = Self.number
    return instruction
  }

  /// What the executor makes of it: the pad, the counters, and the cycles of the model.
  func expected() throws -> SoftmaxResult {
    var engine = Executor(Self.configuration)
    var registers = [UInt32](repeating: 0, count: Register.count)
    registers[Register.step.rawValue] = UInt32(step)
    let keys = RandomStream(seed: seed).seedKeys
    for index in 0..<keys.count / 2 {
      registers[Register.keys.rawValue + index] =
        UInt32(keys[2 * index]) | UInt32(keys[2 * index + 1]) << 16
    }
    var configure = Instruction(.configure)
    configure[RangeFields.count] = Register.count
    var slots = Instruction(.loadSlots)
    slots[RangeFields.count] = 1
    var fetch = Instruction(.fetch)
    fetch[FetchFields.base] = 0
    fetch[FetchFields.labels] = Self.labelBase
    fetch[FetchFields.samples] = samples
    var load = Instruction(.load)
    load[TransferFields.base] = base
    load[TransferFields.walk.counts[0]] = classes
    load[TransferFields.walk.steps[0]] = 1
    load[TransferFields.walk.counts[1]] = samples
    load[TransferFields.walk.steps[1]] = stride - (classes - 1)
    engine.send(registers)
    engine.send([ExponentSlot(current: exponent).word])
    engine.send(packed(logits.map { UInt32(UInt16(bitPattern: $0)) }, bits: 16))
    engine.send([0] + packed(labels.map(UInt32.init), bits: 8))
    try engine.run(
      [configure, slots, load, fetch, Instruction(.swap), softmax, Instruction(.halt)])
    return SoftmaxResult(
      pad: engine.pads[0], loss: engine.outcome.loss, correct: engine.outcome.correct,
      saturations: engine.outcome.gradients,
      cycles: CycleModel.softmax(samples: samples, classes: classes))
  }

  /// The pad before the unit starts.
  var pad: [Int16] {
    var pad = [Int16](repeating: 0, count: Self.configuration.activationWords)
    for (index, logit) in logits.enumerated() {
      pad[base + index / classes * stride + index % classes] = logit
    }
    return pad
  }

  /// Runs a unit on it.
  func run(_ sim: Simulator<SoftmaxUnit>, logitLatency: Int, labelLatency: Int) -> SoftmaxResult {
    var result = SoftmaxResult(pad: pad)
    let source = pad
    let keys = RandomStream(seed: seed).bits(step: step, tensor: Self.number).keys
    sim[\.work.logits] = base
    sim[\.work.logitsStride] = stride & ((1 << FieldWidth.address) - 1)
    sim[\.work.gradient] = gradientBase
    sim[\.work.gradientStride] = gradientStride & ((1 << FieldWidth.address) - 1)
    sim[\.work.labels] = Self.labelBase
    sim[\.work.classes] = classes
    sim[\.work.samples] = samples
    sim[\.work.bits] = bits
    sim[\.work.exponent] = exponent
    for (index, key) in keys.enumerated() { sim[\.work.keys, index] = Int(key) }
    var logitQueue = [Int?](repeating: nil, count: logitLatency)
    var labelQueue = [Int?](repeating: nil, count: labelLatency)
    sim[\.start] = true
    while result.cycles < 100_000 {
      // What nobody asked for is noise.
      sim[\.logit.data] = logitQueue.removeFirst() ?? 0x5a5a
      sim[\.label.data] = labelQueue.removeFirst() ?? 0xa5
      logitQueue.append(
        sim[\.logit.enable] ? Int(UInt16(bitPattern: source[sim[\.logit.address]])) : nil)
      labelQueue.append(
        sim[\.label.enable] ? Int(labels[sim[\.label.address] - Self.labelBase]) : nil)
      if sim[\.write.enable] {
        result.pad[sim[\.write.address]] = Int16(truncatingIfNeeded: sim[\.write.data])
      }
      if sim[\.saturates] { result.saturations += 1 }
      if sim[\.outcome.valid] {
        result.loss += sim[\.outcome.loss]
        result.correct += sim[\.outcome.isCorrect] ? 1 : 0
      }
      let done = sim[\.done]
      sim.step()
      sim[\.start] = false
      if done { break }
      result.cycles += 1
    }
    return result
  }
}

/// What softmax leaves behind.
struct SoftmaxResult: Equatable {
  var pad: [Int16]
  var loss = 0
  var correct = 0
  var saturations = 0
  var cycles = 0
}

/// Numbers side by side in words of 32 bits, the first lowest.
func packed(_ values: [UInt32], bits: Int) -> [UInt32] {
  let ratio = 32 / bits
  return stride(from: 0, to: values.count, by: ratio).map { start in
    values[start..<min(start + ratio, values.count)].reversed().reduce(0) { $0 << bits | $1 }
  }
}
