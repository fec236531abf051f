/// A piece of a step in as many shares as there are threads.
struct Phase: Sendable {
  /// A buffer that a phase reads or writes.
  struct Access: Sendable {
    let resource: ObjectIdentifier
    /// The elements that each thread touches; nil if they may be any.
    let ownership: Ownership?

    init(_ buffer: AnyObject, _ ownership: Ownership?) {
      self.init(ObjectIdentifier(buffer), ownership)
    }

    init(_ resource: ObjectIdentifier, _ ownership: Ownership?) {
      (self.resource, self.ownership) = (resource, ownership)
    }
  }

  let reads: [Access]
  let writes: [Access]
  /// Does a share, the one of the thread of that number if it is not late.
  let work: Work

  /// A phase whose shares `body` does.
  init(reads: [Access], writes: [Access], body: @escaping @Sendable (_ thread: Int) -> Void) {
    (self.reads, self.writes) = (reads, writes)
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
    // The group of the last write of each buffer, and what of it each thread wrote.
    var written: [ObjectIdentifier: (group: Int, ownership: Ownership?)] = [:]
    for phase in phases {
      var group = 0
      for read in phase.reads {
        guard let write = written[read.resource] else { continue }
        let isOwn = read.ownership != nil && write.ownership == read.ownership
        group = max(group, isOwn ? write.group : write.group + 1)
      }
      // A second writer of the same buffer is ordered after the first.
      for write in phase.writes {
        if let before = written[write.resource] { group = max(group, before.group) }
      }
      while groups.count <= group { groups.append([]) }
      groups[group].append(phase)
      for write in phase.writes { written[write.resource] = (group, write.ownership) }
    }
    self.groups = groups
    let all = groups.joined().map { Unmanaged.passUnretained($0.work) }
    works = Buffer(all)
    ends = Buffer(groups.indices.map { groups[...$0].joined().count })
  }
}
