import EngineProgram

/// Finds for every tensor the pad in which it fits and from which computing is fastest.
///
/// Tensors of the batch start in the pad for activations, others beside the weights. Then one
/// tensor, or two together, move to the other pad, as long as a move makes less lie outside the
/// pads, or makes the step shorter and nothing fit worse.
struct PlacementSearch {
  private(set) var buffers: [Buffer]
  private let tasks: [ContractionTask]
  private let movable: [Int]
  private let configuration: EngineConfiguration
  private var known: [Key: Int] = [:]

  /// What decides the cycles of a contraction: where its operands and its result lie.
  private struct Key: Hashable {
    var task: Int
    var a: Pad?, b: Pad?, c: Pad
  }

  /// Words that fit nowhere, then cycles.
  private typealias Cost = (excess: Int, cycles: Int)

  init(
    _ buffers: [Buffer], _ tasks: [Lowering.Task], movable: [Int],
    _ configuration: EngineConfiguration
  ) {
    self.buffers = buffers
    self.tasks = tasks.compactMap {
      if case .contract(let task) = $0 { task } else { nil }
    }
    self.movable = movable.sorted { buffers[$0].words > buffers[$1].words }
    self.configuration = configuration
  }

  /// Moves tensors until no move helps.
  mutating func improve() {
    var best = cost(of: buffers)
    var improves = true
    while improves {
      improves = false
      for (position, first) in movable.enumerated() {
        for second in [first] + movable[(position + 1)...] {
          var trial = buffers
          trial[first].move()
          if second != first { trial[second].move() }
          let cost = cost(of: trial)
          if cost < best {
            (buffers, best, improves) = (trial, cost, true)
          }
        }
      }
    }
  }

  private mutating func cost(of buffers: [Buffer]) -> Cost {
    var placed = buffers
    let needed = Allocation.place(&placed)
    let excess = needed.reduce(0) { $0 + max($1.value - configuration.words(of: $1.key), 0) }
    return (excess, tasks.indices.reduce(0) { $0 + cycles(of: $1, buffers) })
  }

  /// The cycles of a contraction; very many if its ports do not allow it.
  private mutating func cycles(of index: Int, _ buffers: [Buffer]) -> Int {
    let task = tasks[index]
    let key = Key(
      task: index, a: task.a.buffer.map { buffers[$0].pad },
      b: task.b.buffer.map { buffers[$0].pad },
      c: buffers[task.c].pad)
    if let cycles = known[key] { return cycles }
    let cycles = LaneChoice.best(of: task, buffers, configuration)?.cycles ?? 1 << 40
    known[key] = cycles
    return cycles
  }
}

extension Buffer {
  /// Moves it to the other of the two pads for tensors.
  fileprivate mutating func move() { pad = pad == .weights ? .activations : .weights }
}
