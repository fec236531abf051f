/// Delays in nanoseconds on an ECP5 of speed grade 6, of the fastest way through the switches where no other net is in it.
///
/// nextpnr expects up to 1.7 times as much of long wires before it routes. Source: mean of what `route-placement` finds for each net by
/// itself; typical entries of Project Trellis' timing database for cells.
struct DelayEstimate: Sendable {
  /// To tiles that are so many columns and rows away, the nearest first.
  private static let near: [Float] = [0.37, 0.56, 0.67, 0.74, 0.85, 0.91, 0.97, 1.01]
  /// By columns and rows between two ends.
  private let wires: [Float]
  private let columns: Int

  init(_ device: Device) {
    columns = device.columns
    wires = (0..<device.rows).flatMap { rows in
      (0..<device.columns).map { columns in
        let tiles = columns + rows
        if tiles < Self.near.count { return Self.near[tiles] }
        return Self.near.last! + 0.05 * Float(tiles - Self.near.count + 1)
      }
    }
  }

  /// Of a wire that goes so far. A carry takes no time from one place to the next, a table's flip-flop next to nothing.
  func wire(columns: Int, rows: Int, to port: PlacedDesign.Port) -> Float {
    switch port {
    case .carryIn: 0
    case .tableData: 0.12
    default: wires[rows * self.columns + columns]
    }
  }

  /// From an input of a table or an adder to an output.
  static func through(
    _ kind: PlacedDesign.Kind, from input: PlacedDesign.Port, to output: PlacedDesign.Port
  ) -> Float {
    if kind != .carry { return 0.24 }
    if input == .carryIn && output == .carryOut { return 0.071 }
    return 0.45
  }

  /// From the clock to an output.
  static func launch(_ kind: PlacedDesign.Kind) -> Float { kind == .flipFlop ? 0.525 : 0.7 }

  /// From an input to the clock.
  static func setup(_ kind: PlacedDesign.Kind, _ port: PlacedDesign.Port) -> Float {
    kind != .flipFlop || port == .reset ? 0.3 : 0
  }
}
