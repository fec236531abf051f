/// The order of a verilated model's members in memory.
///
/// Verilator puts the registers of an instance side by side. Here those come side by side that have the same
/// name but for its numbers, as the sums of all cells of the array do: what is computed alike for them,
/// clang then does for several with one vector instruction, which needs neighbours to load and store.
package enum MemberOrder {
  /// What goes into the name of a library for it.
  static let name = "members by kind, instances side by side"

  /// The header of a model with its scalar members in this order. Every line stays, and
  /// members of one type stay where members of that type were.
  package static func arrange(_ header: String) -> String {
    var lines = header.split(separator: "\n", omittingEmptySubsequences: false)
    for inPlace in Dictionary(grouping: members(of: header), by: \.type).values {
      let kinds = Dictionary(grouping: inPlace, by: \.kind).sorted { $0.key < $1.key }
      let texts = kinds.flatMap { ordered($0.value) }.map { lines[$0.line] }
      for (member, text) in zip(inPlace, texts) { lines[member.line] = text }
    }
    return lines.joined(separator: "\n")
  }

  /// The scalar members that a header declares.
  static func members(of header: String) -> [Member] {
    header.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      line, text in
      guard let found = text.wholeMatch(of: /\s*([CSIQ]Data)\/\*[0-9:]+\*\/ (\w+);/) else {
        return nil
      }
      return Member(line: line, type: found.1, name: found.2)
    }
  }

  /// Members of one kind. The number that takes most values counts instances most likely, and comes last: what
  /// lanes have alike is side by side for each field of a lane.
  private static func ordered(_ members: [Member]) -> [Member] {
    let places = (members.first?.numbers ?? []).indices.sorted { a, b in
      let (ofA, ofB) = (Set(members.map { $0.numbers[a] }), Set(members.map { $0.numbers[b] }))
      return (ofA.count, a) < (ofB.count, b)
    }
    return members.sorted { a, b in
      places.map { a.numbers[$0] }.lexicographicallyPrecedes(places.map { b.numbers[$0] })
    }
  }

  /// A scalar member.
  struct Member {
    /// The line that declares it.
    let line: Int
    /// Verilator's type.
    let type: Substring
    /// Its name.
    let name: Substring
    /// The name without its numbers.
    let kind: String
    /// Those numbers.
    let numbers: [Int]

    init(line: Int, type: Substring, name: Substring) {
      (self.line, self.type, self.name) = (line, type, name)
      kind = String(name.replacing(/[0-9]+/, with: "#"))
      numbers = name.matches(of: /[0-9]+/).map { Int($0.0) ?? .max }
    }
  }
}
