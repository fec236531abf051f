/// Something that stands in a block of hardware statements.
public protocol BlockItem {
  /// The statements, given the line on which the item stands.
  func statements(file: String, line: Int) -> [Statement]
}

/// One statement in a block, with its module.
public struct Statement {
  let graph: Graph
  let node: StatementNode
}

/// Collects the statements of a block, each with its line.
@resultBuilder
public enum Block {
  /// A statement of the block.
  public static func buildExpression(
    _ item: some BlockItem, file: String = #fileID, line: Int = #line
  ) -> [Statement] {
    item.statements(file: file, line: line)
  }
  /// Statements made elsewhere, by a function with a block of its own.
  public static func buildExpression(_ statements: [Statement]) -> [Statement] { statements }
  /// An expression for its effect on the elaboration only, such as `print`.
  public static func buildExpression(_ nothing: Void) -> [Statement] { [] }
  /// The statements in order.
  public static func buildBlock(_ parts: [Statement]...) -> [Statement] { parts.flatMap { $0 } }
  /// A generation-time `if` without `else`.
  public static func buildOptional(_ part: [Statement]?) -> [Statement] { part ?? [] }
  /// A generation-time `if`.
  public static func buildEither(first: [Statement]) -> [Statement] { first }
  /// A generation-time `else`.
  public static func buildEither(second: [Statement]) -> [Statement] { second }
  /// A generation-time `for`.
  public static func buildArray(_ parts: [[Statement]]) -> [Statement] { parts.flatMap { $0 } }
}

/// The statements of a block written as a function's result.
public func block(@Block _ content: () -> [Statement]) -> [Statement] { content() }

extension Array where Element == Statement {
  var nodes: [StatementNode] { map(\.node) }
  var graph: Graph? { first?.graph }
}

extension Signal {
  /// The module in which a choice by this signal stands: that of the statements chosen from, for a
  /// constant belongs to no module. `nil` when there is neither.
  func module(of bodies: [[Statement]]) -> Graph? {
    graph.isLiteral ? bodies.lazy.joined().first?.graph : graph
  }
}
