import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// How threads share a step.
@Suite struct ThreadSharingTests {
  @Test(arguments: [(4, 8, 64), (5, 3, 30), (1, 7, 21), (9, 16, 288)], 1...5)
  func everyElementHasOneOwnerAndAPlaceOfItsOwn(_ sizes: (Int, Int, Int), threads: Int) {
    let (size, stride, count) = (sizes.0, sizes.1, sizes.2)
    let whole = count / (size * stride) * (size * stride)
    let ownership = Ownership(size: size, stride: stride, threads: threads)
    let runs = (0..<threads).map { Array(ownership.runs(of: $0, count: whole).joined()) }
    #expect(runs.joined().sorted() == Array(0..<whole))
    let placement = Placement(count: whole, ownership)
    let places = runs.map { $0.map(placement.place) }
    #expect(Set(places.joined()).count == whole)
    #expect(places.joined().allSatisfy { (0..<placement.capacity).contains($0) })
    // What two threads write is not in one page.
    let ranges = places.filter { !$0.isEmpty }.map { $0.min()!...$0.max()! }
    for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(b.lowerBound - a.upperBound > 2000) }
  }

  @Test func placesOfIndicesAddUp() {
    let ownership = Ownership(size: 5, stride: 6, threads: 3)
    let placement = Placement(count: 4 * 30, ownership)
    for outer in 0..<4 {
      for shared in 0..<5 {
        for inner in 0..<6 {
          #expect(
            placement.place(of: outer * 30 + shared * 6 + inner)
              == placement.place(of: outer * 30) + placement.place(of: shared * 6)
              + placement.place(of: inner))
        }
      }
    }
  }

  @Test func rowsOfPiecesHoldAllPiecesInOrder() {
    let ownership = Ownership(size: 3, stride: 5, threads: 2)
    for thread in 0..<2 {
      let indices = Array(ownership.runs(of: thread, count: 61 / 15 * 15).joined()) + [70, 71, 90]
      let pieces = Piece.pieces(of: indices, ({ $0 }, { 2 * $0 / 2 + $0 / 15 }))
      let found = PieceRow.rows(pieces).flatMap { row in
        (0..<row.count).flatMap { piece in
          (0..<row.piece.count).map {
            [row.piece.first + piece * row.first + $0, row.piece.second + piece * row.second + $0]
          }
        }
      }
      #expect(found == indices.map { [$0, $0 + $0 / 15] })
    }
  }

  /// Wide layers are shared by weights and not by samples, and sums over so many outputs do not fit
  /// in 32 bits.
  @Test(arguments: [8, 4]) func threadsThatShareWeightsGiveTheBitsOfTheReference(
    weightBits: Int
  ) throws {
    let network = try Network("wide") {
      Linear(.tensorTrain, out: [20, 21], in: [6, 10])
      Layer.relu
      Linear(.tensorTrain, out: [5], in: [30, 14])
    }
    let precision = try Precision(weightBits: weightBits, activationBits: 8, gradientBits: 16)
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: 4) }
    let random = RandomStream(seed: 3)
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: weightBits, random: random)
    let program = StepProgram(
      network, ranks: ranks, batch: 24, precision: precision, planner: ContractionPlanner())
    let rates = StepRates(learningRate: Rate(0.05 / 24), momentum: 230, random: random)
    var reference = ReferenceStep(program, state: state)
    let fast = FastStep.Instructions.available.flatMap { instructions in
      [1, 2, 3, 4].map {
        FastStep(program, state: state, threads: $0, instructions: instructions)
      }
    }
    var data = TestData(7)
    for step in 0..<5 {
      let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
      let mode: StepMode = step < 2 ? .measure : .train
      let expected = reference.run(batch, rates, mode: mode)
      for step in fast {
        #expect(step.run(batch, rates, mode: mode) == expected)
        #expect(step.state == reference.state)
      }
    }
  }
}
