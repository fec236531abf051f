/// The values with names that are kept from cycle to cycle while nothing changes from which they follow, for text
/// in which they are computed only after a change.
struct KeptValues {
  /// Values that follow from the same changes, each after those it reads.
  struct Group {
    /// The changes after which they are computed.
    let changes: SeldomChanges.Changes
    /// The values.
    var values: [NamedValue] = []
  }

  /// The groups.
  private(set) var groups: [Group] = []
  /// All kept values.
  private(set) var kept: Set<NamedValue> = []
  /// For the registers of each process that change seldom the changes after which they may.
  let registers: [[Int32: SeldomChanges.Changes]]

  private let named: NamedValues
  /// A group of fewer operations than these is computed sooner than it is asked whether it has to be.
  private static let fewest = 4

  /// The values of a module that are kept.
  init(_ seldom: inout SeldomChanges, _ named: NamedValues) {
    (registers, self.named) = (seldom.registers, named)
    guard !seldom.changes.isEmpty else { return }
    var found: [SeldomChanges.Changes: Set<NamedValue>] = [:]
    for (value, node) in named.definitions {
      if let changes = seldom.changes(behind: node), changes != 0 {
        found[changes, default: []].insert(value)
      }
    }
    for (changes, values) in found.sorted(by: { $0.key < $1.key }) {
      let operations = values.map { named.operations(for: $0) }.reduce(0, +)
      guard operations >= Self.fewest else { continue }
      var group = Group(changes: changes)
      for value in values.sorted() { add(value, of: values, to: &group) }
      groups.append(group)
    }
  }

  private mutating func add(_ value: NamedValue, of all: Set<NamedValue>, to group: inout Group) {
    guard kept.insert(value).inserted else { return }
    for name in named.names(for: value) where all.contains(name) { add(name, of: all, to: &group) }
    group.values.append(value)
  }
}
