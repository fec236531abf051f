import Placement
import SeededRandom
import Testing

@Suite struct ChannelsTests {
  typealias Box = Boxes.Box

  private static func randomBox(_ random: inout RandomSource) -> Box {
    let columns = [random.int(0...23), random.int(0...23)].sorted()
    let rows = [random.int(0...11), random.int(0...11)].sorted()
    return Box(left: columns[0], right: columns[1], top: rows[0], bottom: rows[1])
  }

  @Test func fourCornersGiveWhatABoxHas() {
    var random = RandomSource(seed: 1)
    let values = (0..<24 * 12).map { _ in
      SIMD2(Float(random.int(0...9)), Float(random.int(0...9)))
    }
    var sums = CornerSums(columns: 24, rows: 12)
    for (tile, value) in values.enumerated() { sums.add(value, column: tile % 24, row: tile / 24) }
    sums.accumulate()
    for _ in 0..<50 {
      let box = Self.randomBox(&random)
      var expected = SIMD2<Float>.zero
      for row in box.top...box.bottom {
        for column in box.left...box.right { expected += values[row * 24 + column] }
      }
      #expect(sums.total(box) == expected)
    }
  }

  @Test func changesReachAllTilesOfABoxAndNoOther() {
    var random = RandomSource(seed: 2)
    var expected = [Float](repeating: 0, count: 24 * 12)
    var sums = CornerSums(columns: 24, rows: 12)
    for _ in 0..<50 {
      let box = Self.randomBox(&random)
      let value = Float(random.int(-9...9))
      sums.change(box, by: SIMD2(value, -value))
      for row in box.top...box.bottom {
        for column in box.left...box.right { expected[row * 24 + column] += value }
      }
    }
    sums.accumulate()
    for (tile, value) in expected.enumerated() {
      #expect(sums.atCorner(tile % 24, tile / 24) == SIMD2(value, -value))
    }
  }

  /// 300 wires along one row are 60 a tile for the five rows around it.
  @Test func countsFullTiles() {
    let nets = [(box: Box(left: 0, right: 23, top: 5, bottom: 5), factor: Float(24 * 300) / 23)]
    var channels = Channels(smallDevice)
    #expect(channels.fullTiles == 0)
    channels.update(nets)
    #expect(channels.fullTiles == 5 * 24)
    channels.update([(box: nets[0].box, factor: 0.7 * nets[0].factor)])
    #expect(channels.fullTiles == 0)
  }

  /// Where there is twice the room's 46 wires, a price rises by a twentieth each time up to three times the length, and falls again.
  @Test func pricesFollowWhatIsFull() {
    let box = Box(left: 0, right: 23, top: 0, bottom: 11)
    let along = Box(left: 2, right: 7, top: 5, bottom: 5)
    let across = Box(left: 2, right: 2, top: 3, bottom: 8)
    var channels = Channels(smallDevice)
    #expect(channels.cost(of: along) == 5)
    let full = [(box: box, factor: Float(24 * 12) / 23 * 92)]
    channels.update(full)
    #expect(abs(channels.cost(of: along) - 5 * 1.05) < 1e-3)
    // Of the same nets fewer run along columns, of which there are more.
    #expect(channels.cost(of: across) == 5)
    for _ in 0..<100 { channels.update(full) }
    #expect(abs(channels.cost(of: along) - 5 * 4) < 1e-3)
    for _ in 0..<100 { channels.update([]) }
    #expect(abs(channels.cost(of: along) - 5) < 1e-3)
  }

  /// Where all ways are as long, wires run beside what is full: along row 9, and not along row 3, which other nets fill.
  @Test func wiresRunBesideWhatIsFull() {
    var cells: [PlacedDesign.Cell] = []
    var nets: [[PlacedDesign.Pin]] = []
    func add(_ kind: PlacedDesign.Kind, _ column: Int, _ row: Int, _ index: Int = 0) -> Int {
      let place = Place(column: column, row: row, index: index)
      cells.append(.init(name: "\(cells.count)", kind: kind, place: place))
      return cells.count - 1
    }
    func connect(_ from: Int, _ to: Int) {
      nets.append([.init(cell: from, port: .output), .init(cell: to, port: .input)])
    }
    for _ in 0..<600 { connect(add(.other, 0, 3), add(.other, 23, 3)) }
    // Only tiles where something stands are known to hold logic.
    for row in 0..<12 where row != 6 { for column in 0..<24 { _ = add(.table, column, row, 7) } }
    let tables = (0..<7).map { add(.table, 20, 3, $0) }
    for table in tables {
      connect(add(.other, 2, 3), table)
      connect(table, add(.other, 20, 9))
    }
    var options = Refinement.Options()
    (options.sweeps, options.weight) = (300, 0)
    let design = PlacedDesign(cells: cells, nets: nets)
    var refinement = Refinement(design, on: smallDevice, options)
    let before = refinement.figures()
    refinement.run()
    #expect(refinement.figures().wires == before.wires)
    #expect(tables.allSatisfy { refinement.places[$0].row >= 7 })
  }
}
