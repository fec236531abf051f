/// One instruction: an opcode and the values of its fields.
public struct Instruction: Hashable, Sendable {
  /// What it does.
  public let opcode: Opcode
  /// Its encoding.
  public private(set) var words: [UInt32]
  /// What it is for, in the listing; not part of the encoding.
  public var comment = ""

  /// An instruction whose fields are zero.
  public init(_ opcode: Opcode, comment: String = "") {
    self.opcode = opcode
    self.comment = comment
    words = Array(repeating: 0, count: InstructionSet.words)
    words[0] = UInt32(opcode.rawValue)
  }

  /// Decodes an instruction, or `nil` if its opcode is unknown. `words` has the length of one.
  public init?(words: some Collection<UInt32>) {
    guard words.count == InstructionSet.words, let first = words.first,
      let opcode = Opcode(rawValue: Int(first & (1 << InstructionSet.opcodeWidth - 1)))
    else { return nil }
    self.opcode = opcode
    self.words = Array(words)
  }

  /// The value of a field, which the opcode must have. A value that does not fit traps: whoever
  /// makes instructions checks first.
  public subscript(field: Field) -> Int {
    get {
      let (word, shift) = place(field).quotientAndRemainder(dividingBy: 32)
      var pair = UInt64(words[word])
      if shift + field.width > 32 { pair |= UInt64(words[word + 1]) << 32 }
      let value = Int(pair >> UInt64(shift) & Self.mask(field))
      return value > field.range.upperBound ? value - 1 << field.width : value
    }
    set {
      precondition(
        field.range.contains(newValue), "\(newValue) does not fit field \(field.name) of \(opcode)")
      let (word, shift) = place(field).quotientAndRemainder(dividingBy: 32)
      let mask = Self.mask(field) << UInt64(shift)
      let bits = UInt64(bitPattern: Int64(newValue)) << UInt64(shift) & mask
      words[word] =
        words[word] & ~UInt32(truncatingIfNeeded: mask) | UInt32(truncatingIfNeeded: bits)
      if shift + field.width > 32 {
        words[word + 1] = words[word + 1] & ~UInt32(mask >> 32) | UInt32(bits >> 32)
      }
    }
  }

  private static func mask(_ field: Field) -> UInt64 { 1 << UInt64(field.width) - 1 }

  private func place(_ field: Field) -> Int {
    guard let place = InstructionSet.places[opcode]?[field] else {
      preconditionFailure("\(opcode) has no field \(field.name)")
    }
    return place
  }
}
