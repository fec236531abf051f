/// Blocks that choose by constants alone, as parameters of a generator make them: what they choose.
///
/// Such a block would be an `always_comb` without anything that starts it, of which simulators warn.
struct ConstantBlocks {
  let graph: Graph

  /// The assignments that take effect, in order.
  func taken(_ statements: [StatementNode]) -> [StatementNode] {
    statements.flatMap { statement -> [StatementNode] in
      switch statement {
      case .assign: return [statement]
      case .when(let condition, let then, let otherwise, _):
        return taken(graph.constantResult(condition).isZero ? otherwise : then)
      case .select(let selection):
        let value = graph.constantResult(selection.subject)
        if let match = selection.cases.first(where: { $0.patterns.contains(value) }) {
          return taken(match.body)
        }
        let last = selection.isComplete ? selection.cases.last?.body : nil
        return taken(selection.otherwise ?? last ?? [])
      }
    }
  }
}
