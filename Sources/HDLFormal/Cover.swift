import HDL
import HDLTools

/// A run that reaches a cover goal.
public struct CoverTrace: Sendable {
  /// The goal, with the instances that lead to it.
  public var name: String
  /// The step in which it is reached, from 0: a cycle, or half of one in a design of several clocks.
  public var step: Int
  /// The run as text.
  public var waveform: String
}

/// Cover goals that no run reaches.
public struct UnreachedCover: Error, CustomStringConvertible {
  /// The goals, with their instances and lines.
  public var goals: [(name: String, location: SourceLocation)]
  /// The clock edges that were tried.
  public var depth: Int

  /// The text for people.
  public var description: String {
    goals.map {
      "\($0.location): error: no run of \(depth) cycles reaches cover goal '\($0.name)'; raise the "
        + "depth, or look for an assumption or a condition that rules it out"
    }.joined(separator: "\n")
  }
}

/// Finds a run from the reset, of at most `depth` clock edges, to every cover goal of a module and
/// all it contains. What may happen in a run is as for ``prove(_:depth:by:limit:)``.
/// - Throws: ``UnreachedCover`` when there is no such run; otherwise as for a proof.
@discardableResult
public func cover(_ module: some Module, depth: Int = 20, limit: Int = 300) throws -> [CoverTrace] {
  let design = try Design(proving: module)
  guard !design.propertyNames(.cover).isEmpty else {
    throw CheckerFailure("error: \(design.top.name) has no cover goal to reach; add m.cover")
  }
  return try Tool.inTemporaryFolder { folder in
    let checker = try ModelChecker(design, in: folder, limit: limit)
    let answer = try checker.ask(.cover, depth: depth)
    let missed = answer.unreached.compactMap { FoundProperty($0.path, $0.label, in: design) }
    guard missed.isEmpty else {
      throw UnreachedCover(
        goals: missed.map {
          (name: ($0.path + [$0.property.name]).joined(separator: "."), location: $0.location)
        }, depth: depth)
    }
    return try answer.events.compactMap { event in
      guard let found = FoundProperty(event.path, event.label, in: design),
        found.property.kind == .cover
      else { return nil }
      let trace = try checker.trace(event.trace)
      return CoverTrace(
        name: (found.path + [found.property.name]).joined(separator: "."),
        step: trace.steps.count - 1,
        waveform: found.waveform(trace, design, showsClocks: checker.stepsPerCycle > 1))
    }
  }
}
