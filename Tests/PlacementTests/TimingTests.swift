import Placement
import Testing

@Suite struct TimingTests {
  private func design(apart: Int) -> PlacedDesign {
    PlacedDesign(
      cells: [
        .init(name: "from", kind: .flipFlop, place: Place(column: 0, row: 0, index: 0)),
        .init(name: "table", kind: .table, place: Place(column: apart, row: 0, index: 0)),
        .init(name: "to", kind: .flipFlop, place: Place(column: apart, row: 0, index: 0)),
        .init(name: "constant", kind: .table, place: Place(column: 20, row: 0, index: 0)),
      ],
      nets: [
        [.init(cell: 0, port: .output), .init(cell: 1, port: .input)],
        [.init(cell: 1, port: .output), .init(cell: 2, port: .tableData)],
        [.init(cell: 3, port: .output), .init(cell: 2, port: .reset)],
      ])
  }

  /// From the clock 0.525, a wire, a table 0.24, and 0.12 to the flip-flop in its place.
  @Test(arguments: [(0, 0.37), (1, 0.56), (5, 0.91), (9, 1.11)])
  func addsUpAWay(apart: Int, wire: Float) {
    var refinement = Refinement(design(apart: apart), on: smallDevice)
    let expected = 0.525 + wire + 0.24 + 0.12
    #expect(abs(refinement.figures().slowest - expected) < 1e-4)
  }

  /// A table without inputs is a constant: the reset that it drives is not the slowest way, though it is far.
  @Test func countsEndsThatAreLate() {
    var options = Refinement.Options()
    options.goal = 1.9
    var near = Refinement(design(apart: 5), on: smallDevice, options)
    var far = Refinement(design(apart: 9), on: smallDevice, options)
    #expect(near.figures().lateEnds == 0)
    #expect(far.figures().lateEnds == 1)
  }

  /// From the clock 0.525 and a wire, then 0.45 to the carry, 0.071 from each place of the chain to the next, and 0.45 to the sum; nextpnr takes
  /// both halves of a carry cell for as slow as all of it.
  @Test(arguments: [2, 3, 16]) func addsUpAChain(length: Int) {
    let start = PlacedDesign.Cell(
      name: "from", kind: .flipFlop, place: Place(column: 0, row: 0, index: 0))
    let chain = (0..<length).map {
      PlacedDesign.Cell(
        name: "carry\($0)", kind: .carry, place: Place(column: 1 + $0 / 8, row: 0, index: $0 % 8))
    }
    let end = PlacedDesign.Cell(
      name: "to", kind: .flipFlop, place: Place(column: length / 8 + 1, row: 1, index: 0))
    var nets: [[PlacedDesign.Pin]] = [
      [.init(cell: 0, port: .output), .init(cell: 1, port: .input)],
      [.init(cell: length, port: .output), .init(cell: length + 1, port: .data)],
    ]
    for number in 1..<length {
      nets.append([
        .init(cell: number, port: .carryOut), .init(cell: number + 1, port: .carryIn),
      ])
    }
    var refinement = Refinement(
      PlacedDesign(cells: [start] + chain + [end], nets: nets), on: smallDevice)
    let wire = chain[length - 1].place.column == end.place.column ? Float(0.56) : 0.67
    let expected = 0.525 + 0.56 + 0.45 + 0.071 * Float(length - 2) + 0.45 + wire
    #expect(abs(refinement.figures().slowest - expected) < 1e-4)
  }
}
