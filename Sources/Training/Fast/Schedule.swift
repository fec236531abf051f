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
  let work: @Sendable (_ thread: Int) -> Void
}

/// Phases in groups: within a group no share waits for another, between groups all do.
struct Schedule: Sendable {
  let groups: [[Phase]]

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
  }
}
