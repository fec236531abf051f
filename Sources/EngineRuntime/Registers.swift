import EngineProgram
import Training

/// The words that `configure` reads before a step.
struct Registers {
  let words: [UInt32]

  init(step: Int, _ rates: StepRates, _ mode: StepMode) {
    var words = [UInt32](repeating: 0, count: Register.count)
    let set = { (register: Register, value: Int) in
      words[register.rawValue] = UInt32(truncatingIfNeeded: value)
    }
    set(.step, step)
    set(.rateMantissa, rates.learningRate.mantissa)
    set(.rateExponent, rates.learningRate.exponent)
    set(.momentum, rates.momentum)
    set(.measure, mode == .measure ? 1 : 0)
    let keys = rates.random.seedKeys
    for index in 0..<keys.count / 2 {
      words[Register.keys.rawValue + index] =
        UInt32(keys[2 * index]) | UInt32(keys[2 * index + 1]) << 16
    }
    self.words = words
  }
}
