import EngineProgram
import TensorTrains
import Training

/// The tasks of a step for each of its micro-batches.
///
/// What does not depend on samples is computed once: in the first micro-batch, or, where it needs a
/// sum over all samples, in the last. Such sums wait in a pad as partial sums. Parameters are updated in
/// the last one, so that all others read the weights of before.
struct MicroBatchTasks {
  /// When a task is done.
  private enum Time { case first, always, sums, last }

  private let times: [Time]
  /// The buffer of the partial sums that a task adds up, and whether they are short.
  private var partials: [Int: (buffer: Int, isShort: Bool)] = [:]
  /// The lifetimes of what stays from one micro-batch to the next.
  private let whole: ClosedRange<Int>

  /// - Parameters:
  ///   - tasks: those of a step, in their order.
  ///   - buffers: gets those of partial sums, and the lifetimes of what stays.
  ///   - parts: how the batch is cut; `tasks` are those of the first part.
  init(_ tasks: [Lowering.Task], _ buffers: inout [Buffer], _ parts: MicroBatches) {
    var late: Set<Int> = []
    times = tasks.map { task in
      guard case .contract(let contraction) = task else { return .always }
      switch contraction.batch {
      case .element: return .always
      case .sum:
        late.insert(contraction.c)
        return .sums
      case .none:
        let isLate = contraction.isUpdate || contraction.reads.contains(where: late.contains)
        if isLate { late.insert(contraction.c) }
        return isLate ? .last : .first
      }
    }
    whole = 0...max(tasks.count - 1, 0)
    for (place, time) in times.enumerated() {
      guard case .contract(let task) = tasks[place] else { continue }
      switch time {
      case .first: buffers[task.c].lifetime = whole
      case .sums:
        let result = buffers[task.c]
        let bits = task.sumBits(depth: task.depth.elementCount / parts.size * parts.batch)
        let isShort = bits <= PartialSum.shortBits
        partials[place] = (buffers.count, isShort)
        buffers.append(
          Buffer(
            name: "partial sums of \(result.name.replacing(" master", with: ""))",
            words: Self.words(isShort: isShort) * result.words, pad: .weights, lifetime: whole))
      case .always, .last: break
      }
    }
  }

  private static func words(isShort: Bool) -> Int {
    isShort ? PartialSum.shortWords : PartialSum.words
  }

  /// The tasks of a micro-batch, each with its place in a whole step.
  ///
  /// - Parameters:
  ///   - tasks: those of a whole step for its samples.
  ///   - buffers: those of ``init(_:_:)``.
  func tasks(
    _ tasks: [Lowering.Task], _ buffers: [Buffer], part: Int, of count: Int
  ) -> [(place: Int, task: Lowering.Task)] {
    let (isFirst, isLast) = (part == 0, part == count - 1)
    return tasks.enumerated().compactMap { place, task in
      switch times[place] {
      case .first: return isFirst ? (place, task) : nil
      case .last: return isLast ? (place, task) : nil
      case .always:
        guard case .contract(var contraction) = task else { return (place, task) }
        contraction.continues = !isFirst
        return (place, .contract(contraction))
      case .sums:
        guard case .contract(var contraction) = task, let partial = partials[place] else {
          return (place, task)
        }
        contraction.partial = ContractionTask.PartialUse(
          buffer: partial.buffer,
          words: buffers[partial.buffer].words / Self.words(isShort: partial.isShort),
          isShort: partial.isShort, isAdded: !isFirst, isStored: !isLast)
        if !isLast { contraction.becomePartialSum(partial.buffer) }
        return (place, .contract(contraction))
      }
    }
  }
}

extension ContractionTask {
  /// The same sums, kept for the next micro-batch in a buffer.
  fileprivate mutating func becomePartialSum(_ buffer: Int) {
    name = "partial sums: \(name)"
    (c, cSlot, d, dSlot, number) = (buffer, 0, nil, 0, 0)
    end = .partialSum
  }
}
