import ContractionKernels
import Foundation
import Synchronization

/// A few threads that do the shares of a ``Schedule`` together, the caller as the first of them.
///
/// Each thread begins with the share of its own number, so that what it reads is in its cache. A
/// share whose thread the machine does not run just now is done by another: a busy machine slows a
/// team down, but does not stop it.
final class ThreadTeam: @unchecked Sendable {
  private struct Job {
    var schedule: Schedule
    /// The groups that all jobs before had.
    var groupsBefore: Int64
  }

  /// The number of threads, the caller included, and of shares.
  let count: Int
  private let team: OpaquePointer
  private let ended = DispatchGroup()
  private let job = Mutex<Job?>(nil)
  private var groupsDone: Int64 = 0

  init(_ count: Int) {
    self.count = count
    team = taut_team_create(Int32(count))
    for thread in 1..<max(count, 1) {
      ended.enter()
      let worker = Thread { [self] in serve(thread) }
      worker.stackSize = 1 << 20
      worker.start()
    }
  }

  /// Ends the threads. The team cannot be used after.
  func stop() {
    job.withLock { $0 = nil }
    taut_team_start(team)
    ended.wait()
    taut_team_destroy(team)
  }

  /// Does all phases of a schedule, and returns when they are done.
  func run(_ schedule: Schedule) {
    let next = Job(schedule: schedule, groupsBefore: groupsDone)
    groupsDone += Int64(schedule.groups.count)
    if count > 1 {
      job.withLock { $0 = next }
      taut_team_start(team)
    }
    work(next, as: 0)
  }

  private func work(_ job: Job, as thread: Int) {
    let (works, ends) = (job.schedule.works.start, job.schedule.ends.start)
    var first = 0
    for index in 0..<job.schedule.ends.count {
      let group = job.groupsBefore + Int64(index) + 1
      for offset in 0..<count {
        let share = (thread + offset) % count
        // Data of a share lies in the cache of its own thread, which is seldom far behind.
        if offset > 0 { taut_team_leave_time(team, Int32(share), group) }
        // A thread that comes late finds all shares of the groups that it missed claimed.
        guard taut_team_claim(team, Int32(share), group) else { continue }
        for place in first..<ends[index] { works[place]._withUnsafeGuaranteedRef { $0(share) } }
        taut_team_finish(team, group)
      }
      first = ends[index]
      taut_team_wait(team, group)
    }
  }

  private func serve(_ thread: Int) {
    var starts: Int64 = 0
    while true {
      starts += 1
      taut_team_await_start(team, starts)
      guard let next = job.withLock({ $0 }) else { break }
      work(next, as: thread)
    }
    ended.leave()
  }
}

/// The part of `0..<count` that belongs to a share, in multiples of `grain`.
func share(of count: Int, thread: Int, of threads: Int, grain: Int = 1) -> Range<Int> {
  let grains = (count + grain - 1) / grain
  let begin = grains * thread / threads * grain
  let end = grains * (thread + 1) / threads * grain
  return min(begin, count)..<min(end, count)
}
