import EngineProgram

/// Finds for every tensor the pad in which it fits and from which computing is fastest.
///
/// Tensors of the batch start in the pad for activations, others beside the weights. Then one
/// tensor, or two together, move to the other pad, as long as a move makes less lie outside the
/// pads, or makes the step shorter and nothing fit worse. Where there are few tensors, all
/// placements are looked at: the fastest one that fits.
struct PlacementSearch {
  private(set) var buffers: [Buffer]
  private let tasks: [TaskCycles]
  private let movable: [Int]
  private let configuration: EngineConfiguration

  /// The most tensors of which every placement is looked at.
  private static let exhaustive = 16
  /// The most placements that are tried for space.
  private static let trials = 1000

  /// Words that fit nowhere, then cycles.
  private typealias Cost = (excess: Int, cycles: Int)

  init(
    _ buffers: [Buffer], _ tasks: [Lowering.Task], movable: [Int],
    _ configuration: EngineConfiguration
  ) {
    let order = movable.sorted { buffers[$0].words > buffers[$1].words }
    self.buffers = buffers
    self.movable = order
    self.configuration = configuration
    self.tasks = tasks.compactMap {
      guard case .contract(let task) = $0 else { return nil }
      return TaskCycles(task, buffers, movable: order, configuration)
    }
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
    if movable.count <= Self.exhaustive { lookAtAll(best) }
  }

  /// Takes the fastest of all placements that fits, if it is better than the best known.
  private mutating func lookAtAll(_ best: Cost) {
    let faster = (0..<1 << movable.count).map { (places: $0, cycles: cycles(of: $0)) }
      .filter { best.excess > 0 || $0.cycles < best.cycles }
      .sorted { ($0.cycles, $0.places) < ($1.cycles, $1.places) }
    for (places, _) in faster.prefix(Self.trials) {
      var trial = buffers
      for (bit, index) in movable.enumerated() {
        trial[index].pad = places >> bit & 1 == 1 ? .weights : .activations
      }
      if excess(of: trial) == 0 {
        buffers = trial
        return
      }
    }
  }

  private func cost(of buffers: [Buffer]) -> Cost {
    var places = 0
    for (bit, index) in movable.enumerated() where buffers[index].pad == .weights {
      places |= 1 << bit
    }
    return (excess(of: buffers), cycles(of: places))
  }

  private func cycles(of places: Int) -> Int { tasks.reduce(0) { $0 + $1.cycles(places) } }

  private func excess(of buffers: [Buffer]) -> Int {
    var placed = buffers
    let needed = Allocation.place(&placed)
    return needed.reduce(0) { $0 + max($1.value - configuration.words(of: $1.key), 0) }
  }
}

/// The cycles of a contraction, for each choice of pads of the tensors that it reads and writes.
private struct TaskCycles {
  /// The places among the movable tensors of those that it uses.
  private let bits: [Int]
  /// Cycles, by the pads of these tensors; very many where its ports do not allow it.
  private let table: [Int]

  init(
    _ task: ContractionTask, _ buffers: [Buffer], movable: [Int],
    _ configuration: EngineConfiguration
  ) {
    let used = Set([task.a.buffer, task.b.buffer, task.c, task.partial?.buffer].compactMap { $0 })
    let bits = movable.indices.filter { used.contains(movable[$0]) }
    self.bits = bits
    table = (0..<1 << bits.count).map { places in
      var trial = buffers
      for (bit, position) in bits.enumerated() {
        trial[movable[position]].pad = places >> bit & 1 == 1 ? .weights : .activations
      }
      return LaneChoice.best(of: task, trial, configuration)?.cycles ?? 1 << 40
    }
  }

  /// The cycles if bit `i` of `places` says whether movable tensor `i` lies beside the weights.
  func cycles(_ places: Int) -> Int {
    var index = 0
    for (bit, position) in bits.enumerated() { index |= (places >> position & 1) << bit }
    return table[index]
  }
}

extension Buffer {
  /// Moves it to the other of the two pads for tensors.
  fileprivate mutating func move() { pad = pad == .weights ? .activations : .weights }
}
