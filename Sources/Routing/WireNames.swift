/// What the names of an ECP5's wires tell.
enum WireNames {
  /// Whether a wire belongs to the network of clocks, which nextpnr routes itself.
  static func isOfClocks(_ name: String) -> Bool {
    name.contains("G_") || name.contains("HPBX") || name.hasPrefix("CLK")
      || name.hasPrefix("JCLK") || name.hasPrefix("MUXCLK")
  }

  /// Whether a wire is that of a cell's output.
  static func isOutput(_ name: String) -> Bool {
    if name.hasSuffix("_SLICE") { return name.first == "F" || name.first == "Q" }
    return name.hasPrefix("JP") && (name.hasSuffix("_MULT18") || name.hasSuffix("_PIO"))
      || name.hasPrefix("JDO") && name.hasSuffix("_EBR")
  }

  /// Whether a wire leads to the inputs of cells only, and to nothing else.
  static func isInput(_ name: String) -> Bool {
    if name.contains("_") { return !isOutput(name) }
    let name = name.first == "J" ? name.dropFirst() : Substring(name)
    guard let last = name.last, last.isNumber else { return false }
    return ["A", "B", "C", "D", "M", "CE", "LSR", "DI", "CLK", "MUXLSR"].contains(name.dropLast())
  }

  /// Whether a wire is one of those by which signals come into a tile.
  static func entersTile(_ name: String) -> Bool {
    isInput(name) && !name.contains("_") && !name.contains("DI") && !name.contains("MUX")
  }
}
