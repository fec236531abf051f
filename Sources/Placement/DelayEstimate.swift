/// Delays in nanoseconds on an ECP5 of speed grade 6, as nextpnr expects them before it routes.
///
/// Source: `predictDelay` of nextpnr's ECP5 architecture for wires; typical entries of Project Trellis'
/// timing database for cells. The slowest way is within 4 % of what nextpnr prints after placement.
struct DelayEstimate: Sendable {
  /// By columns and rows between two ends.
  private let wires: [Float]
  private let columns: Int

  init(_ device: Device) {
    columns = device.columns
    wires = (0..<device.rows).flatMap { rows in
      (0..<device.columns).map { columns in
        let near = 2 * (min(columns, 5) + min(rows, 5))
        let far = max(columns - 5, 0) + max(rows - 5, 0)
        return 0.076 * Float(6 + near + far)
      }
    }
  }

  /// Of a wire that goes so far. Wires inside a slice, of a carry or from a table to its flip-flop, take no time.
  func wire(columns: Int, rows: Int, to port: PlacedDesign.Port) -> Float {
    port == .tableData || port == .carryIn ? 0 : wires[rows * self.columns + columns]
  }

  /// From an input of a table or an adder to an output.
  static func through(
    _ kind: PlacedDesign.Kind, from input: PlacedDesign.Port, to output: PlacedDesign.Port
  ) -> Float {
    if kind != .carry { return 0.24 }
    if input == .carryIn && output == .carryOut { return 0.036 }
    return 0.45
  }

  /// From the clock to an output.
  static func launch(_ kind: PlacedDesign.Kind) -> Float { kind == .flipFlop ? 0.525 : 0.7 }

  /// From an input to the clock.
  static func setup(_ kind: PlacedDesign.Kind, _ port: PlacedDesign.Port) -> Float {
    kind != .flipFlop || port == .reset ? 0.3 : 0
  }
}
