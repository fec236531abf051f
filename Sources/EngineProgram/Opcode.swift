/// What an instruction does.
public enum Opcode: Int, Hashable, Sendable, CaseIterable {
  /// Ends the program.
  case halt
  /// A contraction of two tensors: writes a tensor or updates a core.
  case contract
  /// Loss and gradient of the logits.
  case softmax
  /// Makes the next exponents the current ones, at the end of a step.
  case commit
  /// Waits for the batch that is on its way, and makes its buffer the one that is computed on.
  case swap
  /// Starts to fill the other input buffer from the input stream, in the background.
  case fetch
  /// Sets registers from the input stream.
  case configure
  /// Writes words of the input stream to a pad.
  case load
  /// Sends words of a pad to the output stream.
  case store
  /// Sets exponent slots from the input stream.
  case loadSlots
  /// Sends exponent slots to the output stream.
  case storeSlots
  /// Sends the outcome of the steps since the last report to the output stream.
  case report
  /// Goes back to an earlier instruction a number of times.
  case loop
  /// Sums the squares of slices of a core.
  case energy
  /// The factors that the indices of a bond are shrunk by.
  case factors
  /// Which indices of a bond are dead.
  case threshold
  /// Multiplies a core by the factors of its two bonds.
  case shrink

  /// The name in assembler text.
  public var name: String {
    switch self {
    case .loadSlots: "load.slots"
    case .storeSlots: "store.slots"
    default: "\(self)"
    }
  }

  /// The opcode with a name in assembler text.
  public init?(name: some StringProtocol) {
    guard let opcode = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = opcode
  }

  /// What it does, for the reference page.
  public var documentation: String {
    switch self {
    case .halt: "Ends the program; the engine waits for the next command."
    case .contract:
      "`C[m, n] = sum over k of A[m, k] * B[k, n]`, tile by tile, with a fused end: bias, shift, "
        + "rounding, ReLU, mask, saturation and statistics, or the update of a core."
    case .softmax: "Softmax cross-entropy of the logits of all samples, and its gradient."
    case .commit:
      "`current = next` for a range of exponent slots; the step number grows by one unless only "
        + "measuring."
    case .swap: "Waits until the other input buffer is full, then computes on it."
    case .fetch:
      "Starts to fill the other input buffer from the input stream. Runs in the background; the "
        + "stream is its own until it ends."
    case .configure: "Sets registers from the input stream, a word each."
    case .load:
      "Writes the input stream to a pad, two 16-bit words from each stream word, low half first."
    case .store:
      "Sends a pad's words to the output stream, two in each stream word, low half first."
    case .loadSlots: "Sets exponent slots from the input stream, a word each."
    case .storeSlots: "Sends exponent slots to the output stream, a word each."
    case .report:
      "Sends loss, correct samples, saturations by cause and cycles, and clears them."
    case .loop:
      "Goes to an earlier instruction until the instructions have run a number of times. Loops do "
        + "not nest."
    case .energy:
      "Sums the squares of the words of slices of a core, some slices side by side, and writes the sums to `act`."
    case .factors:
      "`2^16 M / (M + penalty)` for every index of a bond, `M` being the sums of its two slices together."
    case .threshold:
      "Sends `M` of every index of a bond, and whether it is below a threshold."
    case .shrink:
      "Multiplies every word of a core by the factors of its left and its right index, and rounds stochastically."
    }
  }
}
