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
}
