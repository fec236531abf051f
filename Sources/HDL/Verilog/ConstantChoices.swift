/// Choices by constants, as parameters of a generator make them, replaced by what they choose.
///
/// With them an `always_comb` could read nothing that changes, of which simulators warn.
struct ConstantChoices {
  private let graph: Graph
  /// For each node, whether it depends on constants alone.
  private let isConstant: [Bool]

  init(_ graph: Graph) {
    self.graph = graph
    var isConstant: [Bool] = []
    isConstant.reserveCapacity(graph.nodes.count)
    // Operands come before what reads them.
    for node in graph.nodes {
      let operands = [node.a, node.b, node.c].prefix(node.operandCount)
      isConstant.append(
        node.kind != .variable && node.kind != .memoryRead
          && operands.allSatisfy { isConstant[Int($0)] })
    }
    self.isConstant = isConstant
  }

  /// The same statements without such choices.
  func removed(from statements: [StatementNode]) -> [StatementNode] {
    statements.flatMap { statement -> [StatementNode] in
      switch statement {
      case .assign: return [statement]
      case .when(let condition, let then, let otherwise, let location):
        let (then, otherwise) = (removed(from: then), removed(from: otherwise))
        if isConstant[Int(condition)] {
          return graph.constantResult(condition).isZero ? otherwise : then
        }
        if then.isEmpty, otherwise.isEmpty { return [] }
        return [
          .when(condition: condition, then: then, otherwise: otherwise, location: location)
        ]
      case .select(var selection):
        if isConstant[Int(selection.subject)] { return removed(from: taken(selection)) }
        for index in selection.cases.indices {
          selection.cases[index].body = removed(from: selection.cases[index].body)
        }
        selection.otherwise = selection.otherwise.map(removed)
        let isEmpty =
          selection.cases.allSatisfy(\.body.isEmpty) && (selection.otherwise ?? []).isEmpty
        return isEmpty ? [] : [.select(selection)]
      }
    }
  }

  private func taken(_ selection: StatementNode.Selection) -> [StatementNode] {
    let value = graph.constantResult(selection.subject)
    if let match = selection.cases.first(where: { $0.patterns.contains(value) }) {
      return match.body
    }
    return selection.otherwise ?? (selection.isComplete ? selection.cases.last?.body : nil) ?? []
  }
}
