/// The look-up tables of the ECP5, LUT4, in the figures of yosys' model.
enum LookupTable {
  /// Inputs of a table.
  static let inputs = 4
  /// Picoseconds from each input to the output, the fastest first, with those of a wire.
  static let delays: [Float] = [141, 275, 379, 379].map { $0 + wire }
  /// Picoseconds of a wire, as yosys takes them.
  private static let wire: Float = 300
}
