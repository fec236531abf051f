/// Puts the tasks of a step in an order in which every weight is read before it is updated.
///
/// An update waits until all other tasks have read the master that it changes. Where two updates
/// wait for one another, the weights of one are copied first.
struct Schedule {
  private(set) var tasks: [Lowering.Task] = []

  init(_ lowering: inout Lowering) {
    var waiting = lowering.tasks
    while !waiting.isEmpty {
      if let ready = waiting.indices.first(where: { index in
        Self.isReady(waiting[index], before: waiting[..<index], others: waiting, at: index)
      }) {
        tasks.append(waiting.remove(at: ready))
      } else {
        tasks.append(Self.breakCycle(&waiting, &lowering))
      }
    }
    moveCopy()
  }

  /// Moves a copy behind softmax: it needs no random bits, so that those of the next contraction
  /// are made while it runs.
  private mutating func moveCopy() {
    guard
      let softmax = tasks.firstIndex(where: { if case .softmax = $0 { true } else { false } }),
      let copy = tasks.firstIndex(where: \.isCopy), copy > softmax + 1
    else { return }
    tasks.insert(tasks.remove(at: copy), at: softmax + 1)
  }

  /// Whether nothing that waits must come before a task.
  private static func isReady(
    _ task: Lowering.Task, before earlier: ArraySlice<Lowering.Task>, others: [Lowering.Task],
    at place: Int
  ) -> Bool {
    let reads = task.reads
    if earlier.contains(where: { $0.result.map(reads.contains) ?? false && !$0.isUpdate }) {
      return false
    }
    guard task.isUpdate, let master = task.result else { return true }
    return !others.indices.contains { $0 != place && others[$0].reads.contains(master) }
  }

  /// Copies the smallest master that an update waits for, and makes the other updates read the
  /// copy.
  private static func breakCycle(
    _ waiting: inout [Lowering.Task], _ lowering: inout Lowering
  ) -> Lowering.Task {
    let candidates = waiting.filter(\.isUpdate).compactMap(\.result)
    let parameter = lowering.parameters.filter { candidates.contains($0.master) }
      .min { $0.shape.reduce(1, *) < $1.shape.reduce(1, *) }!
    var copy: ContractionTask?
    for index in waiting.indices {
      guard case .contract(var task) = waiting[index], task.c != parameter.master else { continue }
      for side in [\ContractionTask.a, \ContractionTask.b]
      where task[keyPath: side].buffer == parameter.master {
        let made = copy ?? lowering.addCopy(of: parameter, view: task[keyPath: side].view)
        copy = made
        task[keyPath: side].buffer = made.c
        task[keyPath: side].slot = made.cSlot
        task[keyPath: side].view = 0
      }
      waiting[index] = .contract(task)
    }
    guard let copy else { preconditionFailure("no update reads \(parameter)") }
    return .contract(copy)
  }
}

extension Lowering.Task {
  /// The buffers that it reads.
  var reads: [Int] {
    switch self {
    case .contract(let task): task.reads
    case .softmax(let task): [task.logits]
    }
  }

  /// The buffer that it writes.
  var result: Int? {
    switch self {
    case .contract(let task): task.c
    case .softmax(let task): task.gradient
    }
  }

  var isUpdate: Bool {
    if case .contract(let task) = self { task.isUpdate } else { false }
  }

  /// Whether it copies weights.
  fileprivate var isCopy: Bool {
    if case .contract(let task) = self, case .exact = task.end { true } else { false }
  }
}
