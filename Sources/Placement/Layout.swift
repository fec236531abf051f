/// Where all cells stand, and the delays that follow from it.
struct Layout: Sendable {
  let netlist: Netlist
  private let delays: DelayEstimate
  var columns, rows, indices: [Int]

  init(_ design: PlacedDesign, _ netlist: Netlist, _ device: Device) {
    self.netlist = netlist
    delays = DelayEstimate(device)
    columns = design.cells.map(\.place.column)
    rows = design.cells.map(\.place.row)
    indices = design.cells.map(\.place.index)
  }

  /// The place of a cell.
  subscript(cell: Int) -> Place {
    get { Place(column: columns[cell], row: rows[cell], index: indices[cell]) }
    set {
      (columns[cell], rows[cell], indices[cell]) = (newValue.column, newValue.row, newValue.index)
    }
  }

  /// The delay of the wire to a pin.
  func delay(to pin: Int) -> Float {
    let from = netlist.cellOfPin[netlist.driver(ofPin: pin)]
    let to = netlist.cellOfPin[pin]
    return delays.wire(
      columns: abs(columns[from] - columns[to]), rows: abs(rows[from] - rows[to]),
      to: netlist.portOfPin[pin])
  }
}
