/// The values with names that are kept from cycle to cycle while nothing changes from which they follow, for text
/// in which they are computed only after a change.
struct KeptValues {
  /// Values that follow from the same marked groups, each after those it reads.
  struct Group {
    /// The groups after whose changes they are computed.
    let groups: SeldomChanges.Groups
    /// The values.
    var values: [NamedValue] = []
  }

  /// The groups.
  private(set) var groups: [Group] = []
  /// All kept values.
  private(set) var kept: Set<NamedValue> = []
  private let named: NamedValues
  /// A group of fewer operations than these is computed sooner than it is asked whether it has to be.
  private static let fewest = 4

  /// The values of a module that are kept.
  init(_ seldom: inout SeldomChanges, _ named: NamedValues) {
    self.named = named
    guard !seldom.marked.isEmpty else { return }
    var found: [SeldomChanges.Groups: Set<NamedValue>] = [:]
    for (value, node) in named.definitions {
      if let groups = seldom.groups(behind: node), groups != 0 {
        found[groups, default: []].insert(value)
      }
    }
    for (groups, values) in found.sorted(by: { $0.key < $1.key }) {
      let operations = values.map { named.operations(for: $0) }.reduce(0, +)
      guard operations >= Self.fewest else { continue }
      var group = Group(groups: groups)
      for value in values.sorted() { add(value, of: values, to: &group) }
      self.groups.append(group)
    }
  }

  private mutating func add(_ value: NamedValue, of all: Set<NamedValue>, to group: inout Group) {
    guard kept.insert(value).inserted else { return }
    for name in named.names(for: value) where all.contains(name) { add(name, of: all, to: &group) }
    group.values.append(value)
  }
}
