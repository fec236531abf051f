import HDL
import HDLTools

/// How a proof is made.
public enum ProofMethod: Hashable, Sendable {
  /// Every run from the reset, up to the depth: finds real faults, proves nothing beyond.
  case bounded
  /// Whether properties that held for some cycles, from any state at all, hold in the next; with
  /// ``bounded`` for the start this proves them for ever.
  case induction
}

/// What was proved.
public struct Proof: Sendable {
  /// The assertions, with the instances that lead to them.
  public var assertions: [String]
  /// The clock edges of the bounded check, if it was made.
  public var depth: Int?
  /// The cycles that induction had to look back, if it was made.
  public var inductionDepth: Int?
}

/// Proves all assertions in a module and all it contains, and the rules of their streams.
///
/// A run starts with one cycle of reset; afterwards the reset of a design of one clock may come back
/// at any time. In a design of several, clocks tick in any order, together or apart, and their
/// resets end when each has ticked; in an induction no clock waits for more than three ticks of others. Registers without a reset, memories without initial contents,
/// outputs of black boxes, words read while they are written where that is undefined, and inputs
/// take any value. Streams into the module keep their rules, and
/// the assumptions of the module hold; those of inner modules are proved.
/// - Parameters:
///   - depth: how many clock edges to look ahead; induction may use fewer.
///   - methods: by default both, which is a full proof.
///   - limit: seconds for each question to the solver.
/// - Throws: ``ProofFailure``; `DesignError` for faults of the design; `MissingTool` and
///   ``CheckerFailure`` when the tool chain cannot answer.
@discardableResult
public func prove(
  _ module: some Module, depth: Int = 20, by methods: Set<ProofMethod> = [.bounded, .induction],
  limit: Int = 300
) throws -> Proof {
  let design = try Design(proving: module)
  let assertions = design.propertyNames(.assert)
  guard !assertions.isEmpty else {
    throw CheckerFailure("error: \(design.top.name) has no assertion to prove; add m.assert")
  }
  return try Tool.inTemporaryFolder { folder in
    let checker = try ModelChecker(design, in: folder, limit: limit)
    var proof = Proof(assertions: assertions)
    try checker.checkAssumptions(depth: depth)
    if methods.contains(.bounded) {
      let answer = try checker.ask(.bounded, depth: depth)
      if !answer.events.isEmpty {
        throw try ProofFailure(answer, checker, depth: depth, isInduction: false)
      }
      proof.depth = depth
    }
    if methods.contains(.induction) {
      let answer = try checker.ask(.induction, depth: depth)
      if answer.status != "PASSED" {
        throw try ProofFailure(answer, checker, depth: depth, isInduction: true)
      }
      proof.inductionDepth = answer.inductionSteps.map { $0 / checker.stepsPerCycle }
    }
    return proof
  }
}

extension Design {
  /// The names of properties of one kind, each with the instances that lead to it.
  func propertyNames(_ kind: PropertyNode.Kind) -> [String] {
    func visit(_ graph: Graph, _ path: [String]) -> [String] {
      graph.properties.filter { $0.kind == kind }.map {
        (path + [$0.name]).joined(separator: ".")
      } + graph.instances.flatMap { visit(modules[$0.module], path + [$0.name]) }
    }
    return visit(top, [])
  }
}
