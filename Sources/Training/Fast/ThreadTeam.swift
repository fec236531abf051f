import ContractionKernels
import Foundation

/// A few threads that run the same work together, the caller as the first of them.
final class ThreadTeam: @unchecked Sendable {
  /// The number of threads, the caller included.
  let count: Int
  private let barrier: OpaquePointer
  private let finished = DispatchGroup()
  // Written by the caller before the start barrier, read by the others after it.
  private var work: (@Sendable (Int) -> Void)?

  init(_ count: Int) {
    self.count = count
    barrier = taut_barrier_create(Int32(count))
    for thread in 1..<max(count, 1) {
      finished.enter()
      let worker = Thread { [self] in serve(thread) }
      worker.stackSize = 1 << 20
      worker.start()
    }
  }

  /// Ends the threads. The team cannot be used after.
  func stop() {
    work = nil
    taut_barrier_wait(barrier)
    finished.wait()
    taut_barrier_destroy(barrier)
  }

  /// Runs `body` on every thread with the thread's number, and returns when all are done.
  func run(_ body: @escaping @Sendable (Int) -> Void) {
    work = body
    taut_barrier_wait(barrier)
    body(0)
    taut_barrier_wait(barrier)
  }

  /// Waits, inside ``run(_:)``, until every thread is here.
  func synchronize() { taut_barrier_wait(barrier) }

  private func serve(_ thread: Int) {
    while true {
      taut_barrier_wait(barrier)
      guard let work else { break }
      work(thread)
      taut_barrier_wait(barrier)
    }
    finished.leave()
  }
}

/// The part of `0..<count` that belongs to a thread, in multiples of `grain`.
func share(of count: Int, thread: Int, of threads: Int, grain: Int = 1) -> Range<Int> {
  let grains = (count + grain - 1) / grain
  let begin = grains * thread / threads * grain
  let end = grains * (thread + 1) / threads * grain
  return min(begin, count)..<min(end, count)
}
