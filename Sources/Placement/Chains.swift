/// The carry chains of a design: halves of carry cells that stand side by side along a row.
struct Chains: Sendable {
  /// The cells of each chain, from its beginning. Those that do not begin with a slice are missing, and stay.
  let cells: [[Int]]

  init(_ design: PlacedDesign, _ netlist: Netlist, _ tiles: Tiles) {
    var next = [Int](repeating: -1, count: netlist.cellCount)
    var hasPrevious = [Bool](repeating: false, count: netlist.cellCount)
    for pin in netlist.cellOfPin.indices where netlist.portOfPin[pin] == .carryIn {
      next[netlist.cellOfPin[netlist.driver(ofPin: pin)]] = netlist.cellOfPin[pin]
      hasPrevious[netlist.cellOfPin[pin]] = true
    }
    let first = design.cells.indices.filter { design.cells[$0].kind == .carry && !hasPrevious[$0] }
    cells = first.compactMap { first in
      let chain = Array(sequence(first: first) { next[$0] >= 0 ? next[$0] : nil })
      let begin = tiles.place(of: design.cells[first].place)
      let stands = chain.enumerated().allSatisfy { offset, cell in
        let place = tiles.place(of: design.cells[cell].place)
        return place == begin + offset && tiles.isFree[place / Tiles.placesOfTile]
      }
      return stands && begin % 2 == 0 && chain.count % 2 == 0 ? chain : nil
    }
  }
}
