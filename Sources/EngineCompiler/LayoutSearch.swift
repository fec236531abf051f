import EngineProgram
import TensorTrains
import Training

/// Chooses the strides of all tensors so that the tiles of contractions are as full as can be.
///
/// Starts with every stride odd. Then the strides of two tensors of a contraction change together,
/// as long as a change makes the step shorter, or as short in less room.
struct LayoutSearch {
  private let configuration: EngineConfiguration
  private let uses: [Use]
  /// The strides that each tensor could have, and the ones that it has.
  private let candidates: [[[Int]]]
  private let names: [Layouts.Name]
  private let words: [[Int]]
  private var chosen: [Int]
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    var use, a, b, c: Int
  }

  /// A contraction and the tensors that it reads and writes, by their place.
  private struct Use {
    var tensors: [Int?]
    /// The least cycles that any strides give.
    var least: Int
    /// The contraction with strides of its tensors.
    var task: ([[Int]?]) -> ContractionTask
  }

  /// What strides are worth in cycles: a step's room is of use for larger batches.
  private static let wordsOfCycle = 64

  init(_ lowering: Lowering, _ configuration: EngineConfiguration) {
    self.configuration = configuration
    var places: [Layouts.Name: Int] = [:]
    var names: [Layouts.Name] = []
    var shapes: [[Int]] = []
    var uses: [Use] = []
    for operation in lowering.program.operations {
      guard let product = operation.product else { continue }
      let network = lowering.program.networks[product.layer]
      let contraction = product.contraction
      let result: LeafSet
      if case .update(_, let parameter) = operation {
        result = LeafSet(leaf: parameter.core!)
      } else {
        result = contraction.result
      }
      let tensors = [contraction.left, contraction.right, result].map { set -> Int? in
        guard lowering.choosesLayout(layer: product.layer, set) else { return nil }
        let name = Layouts.Name(layer: product.layer, set: set)
        if let place = places[name] { return place }
        places[name] = names.count
        names.append(name)
        shapes.append(network.shape(of: set))
        return names.count - 1
      }
      let task = { (strides: [[Int]?]) in
        var layouts = Layouts()
        for (place, strides) in zip(tensors, strides) {
          if let place { layouts[names[place]] = strides }
        }
        return lowering.outline(operation, layouts)
      }
      let least =
        LaneChoice.best(
          of: task(Array(repeating: nil, count: 3)), configuration, anyStride: true,
          ports: { _ in .free })?.cycles ?? 0
      uses.append(Use(tensors: tensors, least: least, task: task))
    }
    self.uses = uses
    self.names = names
    candidates = shapes.map { Layouts.candidates($0, banks: configuration.banks) }
    words = zip(shapes, candidates).map { shape, candidates in
      let shape = shape.filter { $0 > 1 }
      return candidates.map { Strides.words(shape, $0) }
    }
    chosen = zip(shapes, candidates).map { shape, candidates in
      candidates.firstIndex(of: Strides.padded(shape.filter { $0 > 1 })) ?? 0
    }
  }

  /// The best strides found.
  mutating func layouts() -> Layouts {
    var improves = true
    while improves {
      improves = false
      for use in uses {
        let tensors = Set(use.tensors.compactMap { $0 }).sorted()
        for (position, first) in tensors.enumerated() {
          for second in tensors[position...] where improve(first, second) { improves = true }
        }
      }
    }
    var layouts = Layouts()
    for (place, name) in names.enumerated() { layouts[name] = candidates[place][chosen[place]] }
    return layouts
  }

  /// Changes the strides of two tensors, or of one that is given twice.
  private mutating func improve(_ first: Int, _ second: Int) -> Bool {
    let affected = uses.indices.filter {
      uses[$0].tensors.contains(first) || uses[$0].tensors.contains(second)
    }
    let start = (chosen[first], chosen[second])
    var best = start
    var least = cost(affected, first, second)
    let bound = affected.reduce(0) { $0 + uses[$1].least } * Self.wordsOfCycle
    let before = least
    for one in candidates[first].indices {
      for other in first == second ? one..<one + 1 : candidates[second].indices {
        let room = words[first][one] + (first == second ? 0 : words[second][other])
        guard bound + room < least else { continue }
        (chosen[first], chosen[second]) = (one, other)
        let cost = cost(affected, first, second)
        if cost < least { (least, best) = (cost, (one, other)) }
      }
    }
    (chosen[first], chosen[second]) = best
    return least < before
  }

  private mutating func cost(_ affected: [Int], _ first: Int, _ second: Int) -> Int {
    let room =
      words[first][chosen[first]] + (first == second ? 0 : words[second][chosen[second]])
    return affected.reduce(room) { $0 + cycles(of: $1) * Self.wordsOfCycle }
  }

  private mutating func cycles(of index: Int) -> Int {
    let tensors = uses[index].tensors
    let places = tensors.map { $0.map { chosen[$0] } ?? -1 }
    let key = Key(use: index, a: places[0], b: places[1], c: places[2])
    if let cycles = known[key] { return cycles }
    let task = uses[index].task(tensors.map { $0.map { candidates[$0][chosen[$0]] } })
    let cycles =
      LaneChoice.best(of: task, configuration, ports: { _ in .free })?.cycles ?? 1 << 32
    known[key] = cycles
    return cycles
  }
}

extension StepProgram.Operation {
  /// The contraction, if it is one of two tensors.
  var product: StepProgram.Product? {
    switch self {
    case .activate(let product, _, _, _), .differentiate(let product, _, _),
      .update(let product, _):
      product
    case .view, .softmax, .updateBias: nil
    }
  }
}
