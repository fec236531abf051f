import EngineProgram
import SeededRandom

/// Makes the words that instructions read from the input stream.
struct StreamGenerator {
  /// The words that an instruction reads, with contents that make sense for it.
  func words(of instruction: Instruction, _ random: inout RandomSource) -> [UInt32] {
    switch instruction.opcode {
    case .configure: registers(instruction, &random)
    case .loadSlots:
      (0..<instruction[RangeFields.count]).map { _ in slot(&random).word }
    case .load:
      numbers((Self.elements(instruction, TransferFields.walk) + 1) / 2, &random)
    case .fetch: bytes(instruction, &random)
    default: []
    }
  }

  private static func elements(_ instruction: Instruction, _ walk: WalkFields) -> Int {
    walk.counts.reduce(1) { $0 * max(instruction[$1], 1) }
  }

  private func registers(
    _ instruction: Instruction, _ random: inout RandomSource
  ) -> [UInt32] {
    let first = instruction[RangeFields.first]
    return (first..<first + instruction[RangeFields.count]).map { place in
      switch Register(rawValue: place) {
      case .rateExponent: UInt32(bitPattern: Int32(random.stride(bits: random.chance(90) ? 5 : 31)))
      // Parameters are to change more often than not.
      case .measure: UInt32(truncatingIfNeeded: random.next()) & ~(random.chance(80) ? 1 : 0)
      default: UInt32(truncatingIfNeeded: random.next())
      }
    }
  }

  private func slot(_ random: inout RandomSource) -> ExponentSlot {
    let wild = random.chance(6)
    func exponent(_ middle: Int) -> Int {
      wild ? ExponentSlot.limited(random.stride(bits: 10)) : middle + random.int(-6...6)
    }
    return ExponentSlot(current: exponent(-4), next: exponent(-4), level: exponent(4))
  }

  /// Two numbers in a word, of any size, or all small.
  private func numbers(_ count: Int, _ random: inout RandomSource) -> [UInt32] {
    let bits = random.pick([1, 4, 8, 12, 16, 16, 16])
    return (0..<count).map { _ in
      let pair = (0..<2).map { _ in
        UInt32(UInt16(bitPattern: Int16(truncatingIfNeeded: random.stride(bits: bits))))
      }
      return pair[0] | pair[1] << 16
    }
  }

  private func bytes(_ instruction: Instruction, _ random: inout RandomSource) -> [UInt32] {
    let run = max(instruction[FetchFields.walk.counts[0]], 1)
    let runs = Self.elements(instruction, FetchFields.walk) / run
    let data = (0..<runs * ((run + 3) / 4)).map { _ in UInt32(truncatingIfNeeded: random.next()) }
    // Labels are mostly those of few classes.
    let most = random.pick([3, 9, 40, 255])
    let labels = (0..<(instruction[FetchFields.samples] + 3) / 4).map { _ in
      (0..<4).reduce(UInt32(0)) { word, _ in word << 8 | UInt32(random.int(0...most)) }
    }
    return data + labels
  }
}
