/// What a pip to the input of a look-up table says of it, if its signal may come through another input.
package struct Permutation: Hashable {
  /// Zero, or a mark, three bits for the table and two each for the inputs from outside and of the table.
  package let bits: Int32

  package init(bits: Int32) { self.bits = bits }

  /// Whether the pip is of this kind at all.
  package var isSwap: Bool { bits & 0x4000 != 0 }
  /// The place of the table in the tile.
  package var table: Int { Int(bits >> 4) & 7 }

  /// What the inputs of a table may be exchanged for.
  package enum Rule: UInt8 {
    /// Nothing: memories, and what writes them.
    case none
    /// A and B with each other, C and D with each other: adders.
    case pairs
    case all
  }

  /// Whether a rule allows it.
  package func isAllowed(by rule: Rule) -> Bool {
    switch rule {
    case .none: !isSwap
    case .pairs: !isSwap || (bits >> 3) & 1 == (bits >> 1) & 1
    case .all: true
    }
  }
}
