import Routing
import SeededRandom
import Testing

@Suite struct SearchPartsTests {
  @Test func heapGivesTheCheapestFirst() {
    var random = RandomSource(seed: 5)
    var heap = SearchHeap()
    let costs = (0..<500).map { _ in Float(random.int(0...99)) }
    for (wire, cost) in costs.enumerated() { heap.insert(Int32(wire), cost) }
    var taken: [Float] = []
    while let (wire, cost) = heap.removeFirst() {
      #expect(costs[Int(wire)] == cost)
      taken.append(cost)
    }
    #expect(taken == costs.sorted())
  }

  /// A mark, table 5, then which input is which: 0 to 3 are A to D.
  @Test(arguments: [(0, 1, true), (1, 0, true), (2, 3, true), (0, 2, false), (3, 1, false)])
  func adderInputsAreExchangedInPairs(from: Int32, to: Int32, isAllowed: Bool) {
    let swap = Permutation(bits: 0x4000 | 5 << 4 | from << 2 | to)
    #expect(swap.table == 5)
    #expect(swap.isAllowed(by: .pairs) == isAllowed)
    #expect(swap.isAllowed(by: .all))
    #expect(!swap.isAllowed(by: .none))
    #expect(Permutation(bits: 0).isAllowed(by: .none))
  }

  @Test func treesLoseWhatIsNotKept() {
    var tree = RouteTree(source: 10)
    let trunk = tree.append(11, after: 0)
    let left = tree.append(12, after: trunk)
    let right = tree.append(13, after: trunk)
    _ = tree.append(14, after: right)
    let end = tree.append(15, after: right)
    // Wire 14 leads to no pin, and what is behind 12 is not kept.
    let places = tree.prune(ends: [left, end, -1]) { $0 != 12 }
    #expect(tree.nodes.map(\.wire) == [10, 11, 13, 15])
    #expect(tree.nodes.map(\.parent) == [-1, 0, 1, 2])
    #expect(places == [0, 1, -1, 2, -1, 3])
  }
}
