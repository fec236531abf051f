import Diagnostics
import Placement

/// The wires at the pins of a design.
struct PinWires: Sendable {
  /// Where the pins of each net begin, and one more at the end; the driver is the first.
  let first: [Int]
  /// The wire at each pin.
  let wires: [Int32]
  /// Whether a net is routed here. What feeds the buffer of a clock is left to nextpnr, as the clock is.
  let isRouted: [Bool]

  /// Errors are ``InputError``s: a pin that the device does not have.
  init(_ design: PlacedDesign, _ graph: RoutingGraph) throws {
    first = design.nets.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    isRouted = design.nets.map { net in !net.contains { $0.name == "CLKI" } }
    wires = try zip(design.nets, isRouted).flatMap { net, isRouted in
      try net.map { pin in
        if !isRouted { return -1 }
        let cell = design.cells[pin.cell]
        let name = Self.name(pin.name, cell)
        let wire = graph.wire(column: cell.place.column, row: cell.place.row, name)
        guard let wire else {
          throw InputError(
            .dataFormat,
            "there is no wire \(name) at \(cell.bel) for port \(pin.name) of \(cell.name); was the design placed for another device?"
          )
        }
        return wire
      }
    }
  }

  /// The wire at a port of a cell, without its tile.
  private static func name(_ port: String, _ cell: PlacedDesign.Cell) -> String {
    switch cell.kind {
    case .table, .carry, .distributedRAM, .flipFlop: nameInSlice(port, cell.place.index)
    case .blockRAM: "J\(port)_EBR"
    case .multiplier: "J\(port)_MULT18"
    case .other: cell.bel.hasSuffix("RAMW") ? nameOfWriter(port) : nameOfPad(port, cell.bel)
    }
  }

  private static func nameInSlice(_ port: String, _ index: Int) -> String {
    let (slice, half) = (["A", "B", "C", "D"][index / 2], index % 2)
    return switch port {
    case "CE", "LSR", "WRE", "WCK": "\(port)\(index / 2)_SLICE"
    // A carry goes from the one half of a slice to the other, and on to the next slice; the first and last wires have names of their own.
    case "FCI": index == 0 ? "FCI_SLICE" : half == 0 ? "FCI\(slice)_SLICE" : "FCI\(slice)1_SLICE"
    case "FCO": index == 7 ? "FCO_SLICE" : half == 0 ? "FCI\(slice)1_SLICE" : "FCO\(slice)_SLICE"
    case "F1": "F\(index + 1)_SLICE"
    case "WAD0", "WAD1", "WAD2", "WAD3": "\(port)\(slice)_SLICE"
    case "WD": "WD\(half)\(slice)_SLICE"
    default: "\(port)\(index)_SLICE"
    }
  }

  /// Slice C writes the memories of slices A and B: address and data come in through its two tables.
  private static func nameOfWriter(_ port: String) -> String {
    if port.first == "W" { return "\(port)C_SLICE" }
    return "\(port.dropLast())\(port.last == "0" ? 4 : 5)_SLICE"
  }

  private static func nameOfPad(_ port: String, _ bel: String) -> String {
    let letter = bel.last.map(String.init) ?? ""
    return switch port {
    case "I": "PADDO\(letter)_PIO"
    case "O": "JPADDI\(letter)_PIO"
    case "T": "PADDT\(letter)_PIO"
    default: port
    }
  }
}
