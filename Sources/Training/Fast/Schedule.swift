/// A piece of a step in as many shares as there are threads.
struct Phase: Sendable {
  /// How the work is shared: by samples, the same for all phases, or in some way of its own.
  enum Partition: Sendable { case samples, other }

  /// A buffer, by the object that owns it.
  typealias Resource = ObjectIdentifier

  let partition: Partition
  let reads: [Resource]
  let writes: [Resource]
  /// Does a share, the one of the thread of that number if it is not late.
  let work: Work

  /// A phase whose shares `body` does.
  init(
    partition: Partition, reads: [Resource], writes: [Resource],
    body: @escaping @Sendable (_ thread: Int) -> Void
  ) {
    (self.partition, self.reads, self.writes) = (partition, reads, writes)
    work = Work(body)
  }

  /// What a phase does.
  ///
  /// An object, so that a thread can call it without counting a reference. The counts would lie in
  /// memory that all threads write, which costs more than many a phase.
  final class Work: Sendable {
    private let body: @Sendable (_ thread: Int) -> Void

    fileprivate init(_ body: @escaping @Sendable (_ thread: Int) -> Void) { self.body = body }

    func callAsFunction(_ thread: Int) { body(thread) }
  }
}

/// Phases in groups: within a group no share waits for another, between groups all do.
final class Schedule: Sendable {
  let groups: [[Phase]]
  /// The work of all phases, a group after the other.
  let works: Buffer<Unmanaged<Phase.Work>>
  /// Where the work of each group ends.
  let ends: Buffer<Int>

  /// Groups phases that are given in an order in which one thread could do them. Each is moved to
  /// the earliest group that its operands allow.
  init(_ phases: [Phase]) {
    var groups: [[Phase]] = []
    // The group and partition of the last write of each resource.
    var written: [Phase.Resource: (group: Int, partition: Phase.Partition)] = [:]
    for phase in phases {
      var group = 0
      for resource in phase.reads {
        guard let write = written[resource] else { continue }
        let isOwn = write.partition == .samples && phase.partition == .samples
        group = max(group, isOwn ? write.group : write.group + 1)
      }
      // A second writer of the same resource is ordered after the first.
      for resource in phase.writes {
        if let write = written[resource] { group = max(group, write.group) }
      }
      while groups.count <= group { groups.append([]) }
      groups[group].append(phase)
      for resource in phase.writes { written[resource] = (group, phase.partition) }
    }
    self.groups = groups
    let all = groups.joined().map { Unmanaged.passUnretained($0.work) }
    works = Buffer(all)
    ends = Buffer(groups.indices.map { groups[...$0].joined().count })
  }
}
