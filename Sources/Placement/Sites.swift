/// The places of a kind of cell that has its own, and what stands in them.
struct Sites: Sendable {
  let places: [Place]
  /// The cell in each place, or -1.
  var cells: [Int]

  init(_ places: [Place], of kind: PlacedDesign.Kind, _ design: PlacedDesign) {
    self.places = places
    var numbers: [Place: Int] = [:]
    for (number, cell) in design.cells.enumerated() where cell.kind == kind {
      numbers[cell.place] = number
    }
    cells = places.map { numbers[$0] ?? -1 }
  }
}
