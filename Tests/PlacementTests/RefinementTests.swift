import Placement
import Testing

@Suite struct RefinementTests {
  private static func options(_ seed: UInt64, sweeps: Int = 40) -> Refinement.Options {
    var options = Refinement.Options()
    (options.seed, options.sweeps, options.goal) = (seed, sweeps, 2)
    return options
  }

  private static func refined(
    _ design: PlacedDesign, _ options: Refinement.Options
  ) -> (PlacedDesign, before: Refinement.Figures, after: Refinement.Figures) {
    var refinement = Refinement(design, on: smallDevice, options)
    let before = refinement.figures()
    refinement.run()
    var result = design
    for (cell, place) in refinement.places.enumerated() { result.cells[cell].place = place }
    return (result, before, refinement.figures())
  }

  @Test(arguments: 1...8) func shortensWiresAndKeepsTheRules(seed: UInt64) {
    let design = randomDesign(seed: seed)
    let (result, before, after) = Self.refined(design, Self.options(seed))
    #expect(after.wires < before.wires * 3 / 4)
    #expect(after.slowest < before.slowest)

    var places = Set<[Int]>()
    for (old, new) in zip(design.cells, result.cells) {
      let isTable = [.table, .carry, .distributedRAM].contains(new.kind)
      let kind = isTable ? 0 : new.kind == .flipFlop ? 1 : new.kind == .blockRAM ? 2 : 3
      #expect(places.insert([kind, new.place.column, new.place.row, new.place.index]).inserted)
      // Cells may leave the tile with RAM in tables, and none comes to it.
      if new.place.column == 22 && new.place.row == 2 { #expect(new.place == old.place) }
      switch new.kind {
      case .multiplier, .distributedRAM, .other: #expect(new.place == old.place)
      case .blockRAM: #expect(smallDevice.blockRAMs.contains(new.place))
      case .table, .carry, .flipFlop: #expect(new.place.row != 6 && 0..<8 ~= new.place.index)
      }
    }
    expectLegalTiles(result)
    for net in result.nets {
      let from = result.cells[net[0].cell].place
      for pin in net.dropFirst() {
        let to = result.cells[pin.cell].place
        if pin.port == .tableData { #expect(from == to) }
        if pin.port == .carryIn {
          #expect(from.row == to.row)
          #expect(8 * to.column + to.index == 8 * from.column + from.index + 1)
        }
      }
    }
  }

  /// Flip-flops of a slice share all controls, and those of a tile their reset.
  private func expectLegalTiles(_ design: PlacedDesign) {
    var resets: [[Int]: Set<Int>] = [:]
    var controls: [[Int]: Set<Int>] = [:]
    for cell in design.cells where cell.kind == .flipFlop {
      let tile = [cell.place.column, cell.place.row]
      resets[tile, default: []].insert(cell.controls.reset)
      controls[tile + [cell.place.index / 2], default: []].insert(cell.controls.all)
    }
    #expect(resets.values.allSatisfy { $0.count == 1 })
    #expect(controls.values.allSatisfy { $0.count == 1 })
  }

  /// What is kept while cells move is what counting again gives.
  @Test func countsAsItGoes() {
    let (result, _, after) = Self.refined(randomDesign(seed: 9), Self.options(9))
    var again = Refinement(result, on: smallDevice, Self.options(9))
    #expect(again.figures() == after)
  }

  @Test func isTheSameEachTime() {
    let design = randomDesign(seed: 3)
    let places = { (seed: UInt64) in
      Self.refined(design, Self.options(seed)).0.cells.map(\.place)
    }
    #expect(places(3) == places(3))
    #expect(places(3) != places(4))
  }

  @Test func withoutSweepsNothingMoves() {
    let design = randomDesign(seed: 5)
    #expect(
      Self.refined(design, Self.options(5, sweeps: 0)).0.cells.map(\.place)
        == design.cells.map(\.place))
  }

  /// A goal that is out of reach by wires alone: with weight the slowest way is faster.
  @Test func weightMakesTheSlowestWayFaster() {
    let design = randomDesign(seed: 6)
    var heavy = Self.options(6, sweeps: 150)
    (heavy.goal, heavy.weight) = (8, 40)
    var light = heavy
    light.weight = 0
    let (_, _, fast) = Self.refined(design, heavy)
    let (_, _, short) = Self.refined(design, light)
    #expect(fast.slowest < short.slowest)
  }

  /// Cells that nothing is connected to move too, and a design may have no block RAMs and no chains.
  @Test func takesWhatIsNotConnected() {
    let cells = (0..<8).map {
      PlacedDesign.Cell(name: "\($0)", kind: .table, place: Place(column: 1, row: 1, index: $0))
    }
    let (result, _, after) = Self.refined(PlacedDesign(cells: cells, nets: []), Self.options(1))
    #expect(after.wires == 0 && after.slowest == 0 && after.crowding == 0)
    #expect(Set(result.cells.map(\.place)) == Set(cells.map(\.place)))
  }

  /// A cell may leave a tile with RAM in tables, but nobody takes its place: where all is full it stays.
  @Test func aTileWithMemoryOnlyLetsGo() {
    var cells = [
      PlacedDesign.Cell(
        name: "memory", kind: .distributedRAM, place: Place(column: 5, row: 0, index: 0)),
      PlacedDesign.Cell(name: "guest", kind: .table, place: Place(column: 5, row: 0, index: 2)),
    ]
    cells += (0..<8).map {
      .init(name: "full\($0)", kind: .table, place: Place(column: 6, row: 0, index: $0))
    }
    let net: [PlacedDesign.Pin] = [.init(cell: 2, port: .output), .init(cell: 1, port: .input)]
    let full = PlacedDesign(cells: cells, nets: [net])
    #expect(Self.refined(full, Self.options(1, sweeps: 2000)).0.cells[1].place == cells[1].place)
    cells.removeLast()
    let free = PlacedDesign(cells: cells, nets: [net])
    #expect(Self.refined(free, Self.options(1, sweeps: 2000)).0.cells[1].place.column == 6)
  }
}
