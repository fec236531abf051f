/// The order of a verilated model's members in memory.
///
/// Verilator puts the registers of an instance side by side. Here those come side by side that have the same
/// name but for its numbers, as the sums of all cells of the array do: what is computed alike for them,
/// clang then does for several with one vector instruction, which needs neighbours to load and store.
package enum MemberOrder {
  /// What goes into the name of a library for it.
  static let name = "members by kind"

  /// The header of a model with its scalar members in this order. Every line stays, and
  /// members of one type stay where members of that type were.
  package static func arrange(_ header: String) -> String {
    var lines = header.split(separator: "\n", omittingEmptySubsequences: false)
    var members: [Substring: [Member]] = [:]
    for (line, text) in lines.enumerated() {
      guard let found = text.wholeMatch(of: /\s*([CSIQ]Data)\/\*[0-9:]+\*\/ (\w+);/) else {
        continue
      }
      members[found.1, default: []].append(Member(line: line, name: found.2))
    }
    for inPlace in members.values {
      let texts = inPlace.sorted().map { lines[$0.line] }
      for (member, text) in zip(inPlace, texts) { lines[member.line] = text }
    }
    return lines.joined(separator: "\n")
  }

  private struct Member: Comparable {
    let line: Int
    /// The name without its numbers.
    let kind: String
    let numbers: [Int]

    init(line: Int, name: Substring) {
      self.line = line
      kind = String(name.replacing(/[0-9]+/, with: "#"))
      numbers = name.matches(of: /[0-9]+/).map { Int($0.0) ?? .max }
    }

    static func < (a: Member, b: Member) -> Bool {
      if a.kind != b.kind { return a.kind < b.kind }
      return a.numbers.lexicographicallyPrecedes(b.numbers)
    }
  }
}
