import ContractionKernels
import Foundation

/// A few threads that do the shares of a ``Schedule`` together, the caller as the first of them.
///
/// Each thread begins with the share of its own number, so that what it reads is in its cache. A
/// share whose thread the machine does not run just now is done by another: a busy machine slows a
/// team down, but does not stop it.
final class ThreadTeam: @unchecked Sendable {
  /// The number of threads, the caller included, and of shares.
  let count: Int
  private let team: OpaquePointer
  private let ended = DispatchGroup()
  /// The groups that all schedules had so far.
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
    taut_team_start(team, nil, groupsDone)
    ended.wait()
    taut_team_destroy(team)
  }

  /// Does all phases of a schedule, and returns when they are done. The schedule must live until the
  /// team is stopped, since a late thread may look at it.
  func run(_ schedule: Schedule) {
    if count > 1 {
      taut_team_start(team, Unmanaged.passUnretained(schedule).toOpaque(), groupsDone)
    }
    work(schedule, after: groupsDone, as: 0)
    groupsDone += Int64(schedule.groups.count)
  }

  private func work(_ schedule: Schedule, after groupsBefore: Int64, as thread: Int) {
    let (works, ends, groups) = (
      schedule.works.start, schedule.ends.start, schedule.ends.count
    )
    var first = 0
    for index in 0..<groups {
      let group = groupsBefore + Int64(index) + 1
      for offset in 0..<count {
        // The data of other shares lies in the caches of their own threads, which are seldom late.
        if offset == 1, taut_team_wait_briefly(team, group) { break }
        let share = (thread + offset) % count
        // A thread that comes late finds all shares of the groups that it missed claimed.
        guard taut_team_claim(team, Int32(share), group) else { continue }
        for place in first..<ends[index] { works[place]._withUnsafeGuaranteedRef { $0(share) } }
        taut_team_finish(team, Int32(share), group)
      }
      first = ends[index]
      taut_team_wait(team, group)
    }
  }

  private func serve(_ thread: Int) {
    var starts: Int64 = 0
    while true {
      starts += 1
      var groupsBefore: Int64 = 0
      guard let job = taut_team_await_start(team, starts, &groupsBefore) else { break }
      Unmanaged<Schedule>.fromOpaque(job)._withUnsafeGuaranteedRef {
        work($0, after: groupsBefore, as: thread)
      }
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
