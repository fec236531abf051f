import EngineCompiler
import EngineProgram
import FixedPoint
import Training

/// How a state and a batch lie in the words that the engine reads and sends.
struct StateFormat {
  private let compiled: CompiledStep

  init(_ compiled: CompiledStep) { self.compiled = compiled }

  /// Exponent slots, of which that of the batch is given, then master and momentum of each parameter, two values a word.
  func words(of state: ModelState, inputExponent: Int) -> [UInt32] {
    var slots = Array(repeating: ExponentSlot(), count: compiled.slots.count)
    let program = compiled.program
    for (tensor, slot) in compiled.slots.tensors {
      let exponent = program.tensors[tensor].key.map {
        state.exponents[$0] ?? initialExponent(of: program.tensors[tensor])
      }
      let fixed =
        tensor == program.input
        ? inputExponent
        : Softmax.gradientExponent + Precision.logitBits - program.precision.gradientBits
      slots[slot] = ExponentSlot(current: exponent ?? fixed, next: exponent ?? fixed)
    }
    for parameter in compiled.parameters.map({ ($0.index, state[$0.index]) }) {
      slots[compiled.slots.masters[parameter.0]!] = ExponentSlot(
        current: parameter.1.master.exponent, next: parameter.1.master.nextExponent,
        level: parameter.1.view.level)
      slots[compiled.slots.momenta[parameter.0]!] = ExponentSlot(
        current: parameter.1.momentum.exponent, next: parameter.1.momentum.nextExponent)
    }
    return slots.map(\.word)
      + compiled.parameters.flatMap { parameter in
        packed(state[parameter.index].master.values)
          + packed(state[parameter.index].momentum.values)
      }
  }

  /// The state in the words that the engine sent; step and shapes are those of `known`. Before a
  /// step has written any tensor, so are the exponents of tensors.
  func state(_ words: [UInt32], like known: ModelState, isWritten: Bool) -> ModelState {
    var state = known
    let slots = words.prefix(compiled.slots.count).map(ExponentSlot.init(word:))
    for (tensor, slot) in compiled.slots.tensors {
      guard let key = compiled.program.tensors[tensor].key else { continue }
      if isWritten { state.exponents[key] = slots[slot].current }
    }
    var rest = words.dropFirst(compiled.slots.count)
    let take = { (count: Int) -> [Int16] in
      let taken = rest.prefix((count + 1) / 2)
      rest = rest.dropFirst(taken.count)
      return Array(unpacked(taken).prefix(count))
    }
    for parameter in compiled.parameters {
      var value = state[parameter.index]
      let master = slots[compiled.slots.masters[parameter.index]!]
      let momentum = slots[compiled.slots.momenta[parameter.index]!]
      value.master = ScaledTensor(
        values: take(value.count), exponent: master.current, nextExponent: master.next)
      value.momentum = ScaledTensor(
        values: take(value.count), exponent: momentum.current, nextExponent: momentum.next)
      value.view.level = master.level
      state[parameter.index] = value
    }
    return state
  }

  /// The inputs of a micro-batch, four bytes a word, each run of bytes from a new word on; then the
  /// labels.
  func words(of batch: Batch, body: Int) -> [UInt32] {
    let width = compiled.program.tensors[compiled.program.input].count / compiled.program.batch
    var part = batch
    let samples = compiled.bodies[body].samples
    part.rows = Array(batch.rows[samples])
    part.labels = Array(batch.labels[samples])
    let bytes = part.inputs(width: width).map { UInt8(bitPattern: $0) }
    let run = compiled.inputRun(of: body)
    return stride(from: 0, to: bytes.count, by: run).flatMap {
      packed(Array(bytes[$0..<$0 + run]))
    } + packed(part.labels)
  }
}

/// Bytes, four a word, the first lowest.
private func packed(_ bytes: [UInt8]) -> [UInt32] {
  stride(from: 0, to: bytes.count, by: 4).map { start in
    (0..<min(4, bytes.count - start)).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
  }
}

/// Numbers, two a word, the first lowest.
private func packed(_ values: [Int16]) -> [UInt32] {
  stride(from: 0, to: values.count, by: 2).map { start in
    (0..<min(2, values.count - start)).reduce(0) {
      $0 | UInt32(UInt16(bitPattern: values[start + $1])) << UInt32(16 * $1)
    }
  }
}

/// The numbers in words of two.
func unpacked(_ words: some Sequence<UInt32>) -> [Int16] {
  words.flatMap {
    [Int16(truncatingIfNeeded: $0), Int16(truncatingIfNeeded: $0 >> 16)]
  }
}
