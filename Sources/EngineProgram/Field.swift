/// A field of an instruction. The assembler, the executor and the decoder in hardware take its
/// place and width from here.
public struct Field: Hashable, Sendable {
  /// The name in assembler text, such as `a.base`.
  public let name: String
  /// The number of bits.
  public let width: Int
  /// Whether it is two's complement.
  public let isSigned: Bool
  /// What it means, for the reference page.
  public let documentation: String

  /// A field of an opcode's format.
  init(_ name: String, _ width: Int, signed: Bool = false, _ documentation: String) {
    (self.name, self.width, isSigned) = (name, width, signed)
    self.documentation = documentation
  }

  /// The values that it holds.
  public var range: ClosedRange<Int> {
    isSigned ? -(1 << (width - 1))...(1 << (width - 1)) - 1 : 0...(1 << width) - 1
  }

  /// The value that it holds which differs from a number by whole turns of its range.
  public func wrapped(_ value: Int) -> Int {
    let above = (value - range.lowerBound) & (1 << width - 1)
    return range.lowerBound + above
  }

  /// Fields are told apart by name.
  public static func == (a: Field, b: Field) -> Bool { a.name == b.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The address of the first element of something.
  static func address(_ name: String, _ documentation: String) -> Field {
    Field(name, FieldWidth.address, documentation)
  }
  /// What is added to an address.
  static func stride(_ name: String, _ documentation: String) -> Field {
    Field(name, FieldWidth.address, signed: true, documentation)
  }
  /// A number of turns or of elements.
  static func count(_ name: String, _ documentation: String) -> Field {
    Field(name, FieldWidth.count, documentation)
  }
  /// A choice.
  static func flag(_ name: String, _ documentation: String) -> Field {
    Field(name, 1, documentation)
  }
  /// An exponent slot.
  static func slot(_ name: String, _ documentation: String) -> Field {
    Field(name, FieldWidth.slot, documentation)
  }
}

/// Widths that fields, executor and hardware share.
public enum FieldWidth {
  /// An address of a pad, and a stride with its sign.
  public static let address = 18
  /// An address of the mask memory, and a stride with its sign.
  public static let mask = 14
  /// The index of an element in its tensor, for random bits.
  public static let element = 24
  /// The number of turns of a loop.
  public static let count = 13
  /// The number of an exponent slot.
  public static let slot = 7
  /// The number of a tensor, for random bits.
  public static let number = 24
  /// A number of bits, up to 16.
  public static let bits = 5
  /// A place in the program.
  public static let target = 8
}
