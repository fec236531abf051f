/// Removes assignments that a later one in the same list, or in a list around it, replaces anyway.
///
/// They have no effect, but yosys keeps them: where an assignment follows an `if` or `case` that
/// drives the same bits inside another block, it lets the earlier one win.
struct OverriddenAssignments {
  let graph: Graph

  /// The statements that have an effect.
  func removed(from statements: [StatementNode]) -> [StatementNode] { kept(statements, [:]) }

  /// `covered` holds, for each variable, which of its bits a later statement drives in any case.
  private func kept(
    _ statements: [StatementNode], _ covered: [Int32: [Bool]]
  ) -> [StatementNode] {
    var covered = covered
    var result: [StatementNode] = []
    for statement in statements.reversed() {
      switch statement {
      case .assign(let item):
        result += parts(item, covered[item.variable]).reversed()
        let width = graph.variables[Int(item.variable)].width
        for bit in Int(item.low)..<Int(item.low + item.width) {
          covered[item.variable, default: Array(repeating: false, count: width)][bit] = true
        }
      case .when(let condition, let then, let otherwise, let location):
        let (a, b) = (kept(then, covered), kept(otherwise, covered))
        if a.isEmpty && b.isEmpty && !(then.isEmpty && otherwise.isEmpty) { continue }
        result.append(.when(condition: condition, then: a, otherwise: b, location: location))
      case .select(var selection):
        for index in selection.cases.indices {
          selection.cases[index].body = kept(selection.cases[index].body, covered)
        }
        selection.otherwise = selection.otherwise.map { kept($0, covered) }
        let isEmpty =
          selection.cases.allSatisfy(\.body.isEmpty) && (selection.otherwise ?? []).isEmpty
        if !isEmpty { result.append(.select(selection)) }
      }
    }
    return result.reversed()
  }

  /// The parts of an assignment that are not covered.
  private func parts(
    _ item: StatementNode.Assignment, _ covered: [Bool]?
  ) -> [StatementNode] {
    guard let covered else { return [.assign(item)] }
    let bits = Int(item.low)..<Int(item.low + item.width)
    if bits.allSatisfy({ !covered[$0] }) { return [.assign(item)] }
    var result: [StatementNode] = []
    var start = bits.lowerBound
    while start < bits.upperBound {
      guard !covered[start] else {
        start += 1
        continue
      }
      let end = (start..<bits.upperBound).first { covered[$0] } ?? bits.upperBound
      var part = item
      (part.low, part.width) = (Int32(start), Int32(end - start))
      part.value = graph.slice(item.value, low: start - bits.lowerBound, width: end - start)
      result.append(.assign(part))
      start = end
    }
    return result
  }
}
