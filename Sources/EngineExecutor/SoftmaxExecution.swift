import EngineProgram
import FixedPoint

extension Executor {
  mutating func softmax(_ instruction: Instruction) throws(Reason) {
    let f = SoftmaxFields.self
    let (classes, samples) = (instruction[f.classes], instruction[f.samples])
    let bits = instruction[f.bits]
    guard (1...InstructionSet.maximumClasses).contains(classes), samples > 0,
      (1...16).contains(bits)
    else { throw .fault(.illegalInstruction) }
    let exponent = slots[instruction[f.logitsSlot]].current
    let keys = random.bits(step: value(.step), tensor: instruction[f.number])
    let first = instruction[f.element]
    for sample in 0..<samples {
      let logitsBase = instruction[f.logits] + sample * instruction[f.logitsStride]
      let logits = try (0..<classes).map { (index) throws(Reason) in
        Int16(try read(.activations, at: logitsBase + index))
      }
      let labelPlace = wrapped(instruction[f.labels] + sample)
      guard inputs[activeInput].indices.contains(labelPlace) else {
        throw .fault(.addressOutOfRange)
      }
      let label = Int(UInt8(truncatingIfNeeded: inputs[activeInput][labelPlace]))
      var gradient: [Int] = []
      let result = Softmax()(logits: logits, exponent: exponent, label: label) {
        gradient.append(
          shiftedStochastic(
            $1, by: 16 - bits,
            random: keys[(first + sample * classes + $0) & (1 << FieldWidth.element - 1)]))
      }
      for (index, value) in gradient.enumerated() {
        if magnitudeBits(value) > bits - 1 { outcome.gradients += 1 }
        try write(
          saturated(value, bits: bits), Pad.activations.rawValue,
          at: instruction[f.gradient] + sample * instruction[f.gradientStride] + index)
      }
      outcome.loss += result.loss
      outcome.correct += result.prediction == label ? 1 : 0
    }
    cycles +=
      CycleModel.softmaxStart + CycleModel.unitEnd
      + CycleModel.softmax(samples: samples, classes: classes)
  }
}
