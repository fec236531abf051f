/// A piece of a step that every thread does its share of.
struct Phase: Sendable {
  /// How the work is shared: by samples, the same for all phases, or in some way of its own.
  enum Partition: Sendable { case samples, other }

  /// A buffer, by the object that owns it.
  typealias Resource = ObjectIdentifier

  let partition: Partition
  let reads: [Resource]
  let writes: [Resource]
  /// Does the share of a thread.
  let work: @Sendable (_ thread: Int) -> Void
}

/// Phases in groups: within a group a thread needs to wait for no other, between groups all wait.
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

  /// Does all phases with a team.
  func run(on team: ThreadTeam) {
    team.run { thread in
      for (index, group) in groups.enumerated() {
        if index > 0 { team.synchronize() }
        for phase in group { phase.work(thread) }
      }
    }
  }
}
