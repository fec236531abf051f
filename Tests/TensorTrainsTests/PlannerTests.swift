import TensorTrains
import Testing

@Suite struct PlannerTests {
  static let layers: [(Linear, rank: Int)] = [
    (Linear(.tensorTrain, out: [3, 4], in: [5, 2]), 3),
    (Linear(.tensorTrain, out: [7], in: [2, 9, 3]), 4),
    (Linear(.tensorTrainMatrix, out: [2, 3, 4], in: [5, 2, 2]), 5),
    (Linear(.tensorTrainMatrix, out: [2, 3], in: [4, 5]), 1),
    (Linear(.dense, out: [6], in: [7]), 1),
    (Linear(.tensorTrain, out: [2, 2], in: [2, 2, 2]), 2),
  ]

  /// A cost that has nothing to do with multiplications.
  static let scrambled = ContractionCost { contraction, network in
    let shape = contraction.shape(in: network)
    return (shape.rows * 7919 + shape.columns * 104_729 + shape.depth * 1_299_709) % 1013
  }

  /// The least cost over all binary trees with the given leaves, by trying every way to insert
  /// one leaf after the other into every edge.
  static func exhaustive(
    _ network: LayerNetwork, _ cost: ContractionCost, inputGradient: Bool
  ) -> Int {
    // A tree is a list of edges' leaf sets, seen from the gradient of the output.
    indirect enum Tree {
      case leaf(Int)
      case node(Tree, Tree)

      var set: LeafSet {
        switch self {
        case .leaf(let leaf): LeafSet(leaf: leaf)
        case .node(let a, let b): a.set.union(b.set)
        }
      }

      func inserting(_ leaf: Int) -> [Tree] {
        let here = [Tree.node(self, .leaf(leaf))]
        guard case .node(let a, let b) = self else { return here }
        return here + a.inserting(leaf).map { .node($0, b) }
          + b.inserting(leaf).map { .node(a, $0) }
      }

      func contractions(_ network: LayerNetwork, inputGradient: Bool) -> [Contraction] {
        guard case .node(let a, let b) = self else { return [] }
        let rest = network.all.subtracting(set)
        var found = [Contraction(a.set, b.set)]
        for (one, other) in [(a, b), (b, a)] where inputGradient || one.set != network.input {
          found.append(Contraction(rest, other.set))
        }
        return found + a.contractions(network, inputGradient: inputGradient)
          + b.contractions(network, inputGradient: inputGradient)
      }
    }
    let trees = (1...network.coreCount).reduce([Tree.leaf(0)]) { trees, leaf in
      trees.flatMap { $0.inserting(leaf) }
    }
    return trees.map { tree in
      tree.contractions(network, inputGradient: inputGradient)
        .reduce(0) { $0 + cost.of($1, in: network) }
    }.min()!
  }

  @Test(arguments: layers.indices, [true, false])
  func noTreeIsCheaper(_ index: Int, _ inputGradient: Bool) {
    let (linear, rank) = Self.layers[index]
    for batch in [1, 6, 50] {
      let network = LayerNetwork(linear, ranks: linear.ranks(startingFrom: rank), batch: batch)
      for cost in [ContractionCost.multiplications, .arrayCycles, Self.scrambled] {
        let plan = ContractionPlanner(minimizing: cost)
          .plan(network, inputGradient: inputGradient)
        #expect(
          plan.cost(cost)
            == Self.exhaustive(network, cost, inputGradient: inputGradient))
      }
    }
  }

  /// Every operand is there when it is used, nothing is made twice, and everything asked for is made.
  @Test(arguments: layers.indices, [true, false])
  func plansAreComplete(_ index: Int, _ inputGradient: Bool) {
    let (linear, rank) = Self.layers[index]
    let network = LayerNetwork(linear, ranks: linear.ranks(startingFrom: rank), batch: 3)
    for exactLeaves in [8, 1] {
      var planner = ContractionPlanner()
      planner.exactLeaves = exactLeaves
      let plan = planner.plan(network, inputGradient: inputGradient)
      var made = Set((0..<network.leaves.count).map { LeafSet(leaf: $0) })
      for contraction in plan.forward + plan.backward {
        #expect(made.contains(contraction.left) && made.contains(contraction.right))
        #expect(made.insert(contraction.result).inserted)
      }
      #expect(plan.forward.allSatisfy { !network.isBackward($0.result) })
      #expect(made.contains(network.output))
      #expect(plan.coreGradients.allSatisfy(made.contains))
      #expect(made.contains(network.all.subtracting(network.input)) == inputGradient)
      #expect(
        plan.cost(.arrayCycles)
          >= ContractionPlanner().plan(network, inputGradient: inputGradient)
          .cost(.arrayCycles))
    }
  }

  /// Tiles of 8 rows and 16 columns, by hand.
  @Test func countsCyclesOfTheArray() {
    let linear = Linear(.tensorTrain, out: [16], in: [28, 20])
    let network = LayerNetwork(linear, ranks: [16, 20], batch: 32)
    let (last, input) = (LeafSet(leaf: 2), network.input)
    // 20 by (32 x 28), 20 deep: three tiles of rows, two of the batch, 28 times.
    #expect(
      ContractionCost.arrayCycles.of(Contraction(last, input), in: network) == 3 * 56 * 20 + 20)
    // The gradient of the first core, 16 by 16 and 32 deep: two tiles, which drain in 16.
    let first = LeafSet(leaf: 0)
    let rest = network.all.subtracting(first).subtracting(network.outputGradient)
    #expect(
      ContractionCost.arrayCycles.of(Contraction(rest, network.outputGradient), in: network)
        == 2 * 32 + 20)
  }

  @Test func longTrainsArePlanned() {
    let linear = Linear(
      .tensorTrain, out: Array(repeating: 2, count: 10), in: Array(repeating: 2, count: 10))
    let network = LayerNetwork(linear, ranks: linear.ranks(startingFrom: 4), batch: 8)
    let plan = ContractionPlanner().plan(network, inputGradient: true)
    #expect(plan.forward.count == network.coreCount)
    #expect(plan.backward.count == 2 * network.coreCount)
  }
}
