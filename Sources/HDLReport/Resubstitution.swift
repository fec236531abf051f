/// Makes a mapping smaller by what cannot happen: a table goes when all that use it can do without it,
/// or with another that is there already, wherever that makes a difference. Paths do not get more
/// tables by that.
///
/// Mishchenko, Brayton, Jiang and Jang, "Scalable don't-care-based logic optimization and
/// resynthesis" (2011), with windows so small that every value can be tried.
struct Resubstitution {
  private(set) var mapped: MappedTables
  /// The most tables on a path.
  private let depth: Int

  /// The most tables that must do without one.
  private static let users = 4

  init(_ mapped: MappedTables) {
    self.mapped = mapped
    depth = mapped.depth
    while pass() {}
  }

  /// Tries each table once, the last first; whether one went.
  private mutating func pass() -> Bool {
    var changed = false
    for node in mapped.tables.sorted(by: { mapped.isEarlier($1, $0) })
    where mapped.isTable(node) && eliminate(node) {
      changed = true
    }
    return changed
  }

  /// Gives each table that uses one another function without it; whether all have one.
  private mutating func eliminate(_ node: Int) -> Bool {
    let users = (mapped.fanouts[node] ?? []).sorted()
    if mapped.isRoot(node) || users.count > Resubstitution.users { return false }
    let doomed = mapped.cone(of: node)
    var changed: [(node: Int, table: Cut)] = []
    for user in users {
      guard let table = table(of: user, without: node, doomed) else { break }
      changed.append((user, mapped.replace(user, with: table)))
    }
    if changed.count == users.count, mapped.depth <= depth { return true }
    for (node, table) in changed.reversed() { _ = mapped.replace(node, with: table) }
    return false
  }

  /// Another table for a node, without a leaf and without those that go with it.
  private func table(of node: Int, without leaf: Int, _ doomed: Set<Int>) -> Cut? {
    guard let window = Window(node, mapped) else { return nil }
    let leaves = mapped.leaves(node)
    let others = leaves.filter { $0 != leaf }
    if let table = window.table(from: others) { return table }
    for other in window.nodes
    where !leaves.contains(other) && !doomed.contains(other) && mapped.isEarlier(other, node) {
      if let table = window.table(from: others + [other]) { return table }
    }
    return nil
  }
}
