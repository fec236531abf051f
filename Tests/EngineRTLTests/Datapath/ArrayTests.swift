import Engine
import HDL
import Testing

@Suite struct ArrayTests {
  /// Tiles of random depths one right behind the other, with pauses, while the rows of the tile
  /// before leave.
  @Test(arguments: [ContractionArray(rows: 2, columns: 1), ContractionArray(rows: 4, columns: 6)])
  func sumsWhileItDrains(_ array: ContractionArray) throws {
    let sim = try Simulator(array, compiled: true)
    let replay = sim.verilatorReplay()
    var draw = SeededRandom(array.rows)
    var (left, row, isMoving): ([[Int]], Int, Bool) = ([], 0, false)
    var sums = Self.zeros(array)
    var finished: [Int: [[Int]]] = [:]
    var (remaining, isFirst, lastMove, tiles) = (0, true, -100, 0)
    sim.reset()
    for cycle in 0..<1200 {
      if let tile = finished[cycle] { (left, row, isMoving) = (tile, 0, false) }
      if !left.isEmpty {
        for column in 0..<array.columns { #expect(sim[\.row, column] == left[row][column]) }
      }
      // Rows that have not left when the next move begins must not be asked for later.
      let moves = finished.keys.contains { $0 > cycle && $0 <= cycle + 2 }
      let shift =
        !left.isEmpty && row + (isMoving ? 1 : 0) < array.rows - 1 && !moves
        && Int.random(in: 0..<3, using: &draw) > 0
      sim[\.shift] = shift
      if isMoving { row += 1 }
      isMoving = shift

      // Now and then sums are left unfinished, as by a program that was stopped.
      if remaining == 0 || Int.random(in: 0..<40, using: &draw) == 0 {
        (remaining, isFirst) = (Int.random(in: 1...8, using: &draw), true)
      }
      let valid = Int.random(in: 0..<6, using: &draw) > 0
      let isLast = remaining == 1
      // The rows of the tile before need their time.
      let waits = isLast && cycle < lastMove + 2 * array.rows
      sim[\.valid] = valid && !waits
      sim[\.first] = isFirst
      sim[\.last] = isLast
      let isWideA = Bool.random(using: &draw)
      let a = (0..<array.rows).map { _ in Self.operand(isWideA ? 16 : 8, &draw) }
      let b = (0..<array.columns).map { _ in Self.operand(isWideA ? 8 : 16, &draw) }
      for lane in a.indices { sim[\.a, lane] = a[lane] }
      for lane in b.indices { sim[\.b, lane] = b[lane] }
      if valid && !waits {
        if isFirst { sums = Self.zeros(array) }
        for r in a.indices { for c in b.indices { sums[r][c] += a[r] * b[c] } }
        if isLast {
          finished[cycle + ContractionArray.latency] = sums
          (lastMove, tiles) = (cycle, tiles + 1)
        }
        (isFirst, remaining) = (false, remaining - 1)
      }
      sim.step()
    }
    #expect(tiles > 100)
    try replay.expectSame()
  }

  /// The upper half of the rows computes with its own operands of the columns, and leaves behind the rows of the lower half that are wanted.
  @Test(arguments: 1...4) func computesTwoTilesAtOnce(_ rows: Int) throws {
    let array = ContractionArray(rows: 8, columns: 2, tilesPair: true, spreads: true)
    let sim = try Simulator(array, compiled: true)
    let replay = sim.verilatorReplay()
    var draw = SeededRandom(rows)
    sim.reset()
    sim[\.pair!.isPair] = true
    sim.step()
    var sums = Self.zeros(array)
    for cycle in 0..<5 {
      let a = (0..<8).map { _ in Self.operand(8, &draw) }
      let b = (0..<2).map { _ in (0..<2).map { _ in Self.operand(16, &draw) } }
      (sim[\.valid], sim[\.first], sim[\.last]) = (true, cycle == 0, cycle == 4)
      for lane in 0..<8 { sim[\.a, lane] = a[lane] }
      for lane in 0..<2 { (sim[\.b, lane], sim[\.pair!.b, lane]) = (b[0][lane], b[1][lane]) }
      for row in 0..<8 { for column in 0..<2 { sums[row][column] += a[row] * b[row / 4][column] } }
      sim.step()
    }
    sim[\.valid] = false
    sim.step(ContractionArray.latency - 1)
    for row in Array(0..<rows) + Array(4..<4 + rows) {
      if row > 0 {
        (sim[\.shift], sim[\.pair!.shiftsToSecond]) = (true, row == 4)
        sim.step()
        sim[\.shift] = false
        sim.step(ContractionArray.shiftLatency - 1)
      }
      for column in 0..<2 { #expect(sim[\.row, column] == sums[row][column]) }
    }
    try replay.expectSame()
  }

  /// The sums that no smaller accumulator holds; a smaller one wraps.
  @Test(arguments: [40, 34]) func holdsLongSums(_ bits: Int) throws {
    func held(_ sum: Int) -> Int { (sum << (Int.bitWidth - bits)) >> (Int.bitWidth - bits) }
    let sim = try Simulator(ContractionArray(rows: 2, columns: 1, sumBits: bits), compiled: true)
    let count = 50_000
    (sim[\.valid], sim[\.first]) = (true, true)
    for lane in 0..<2 { sim[\.a, lane] = lane == 0 ? -128 : 127 }
    sim[\.b, 0] = -32768
    sim.step()
    sim[\.first] = false
    sim.step(count - 2)
    sim[\.last] = true
    sim.step()
    sim[\.valid] = false
    sim.step(ContractionArray.latency - 1)
    #expect(sim[\.row, 0] == held(count << 22))
    sim[\.shift] = true
    sim.step(ContractionArray.shiftLatency)
    #expect(sim[\.row, 0] == held(-127 * count << 15))
  }

  private static func zeros(_ array: ContractionArray) -> [[Int]] {
    Array(repeating: Array(repeating: 0, count: array.columns), count: array.rows)
  }

  private static func operand(_ bits: Int, _ draw: inout SeededRandom) -> Int {
    let range = -(1 << (bits - 1))...(1 << (bits - 1)) - 1
    switch Int.random(in: 0..<8, using: &draw) {
    case 0: return range.lowerBound
    case 1: return range.upperBound
    default: return Int.random(in: range, using: &draw)
    }
  }
}
