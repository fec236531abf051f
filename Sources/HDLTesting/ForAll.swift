import Synchronization
import Testing

/// Runs a test on random cases. When one fails, it is made as simple as it gets while it still
/// fails; then its expectations are reported, with the seed and the values drawn.
///
///     try forAll(seed: 7, cases: 200) { draw in
///       let values = draw.array(1...9) { draw.int(0...255) }
///       #expect(checksum(values) == goldenChecksum(values))
///     }
///
/// The same seed gives the same cases everywhere.
public func forAll(
  seed: UInt64, cases: Int, sourceLocation: Testing.SourceLocation = #_sourceLocation,
  _ body: (Draw) throws -> Void
) throws {
  for number in 0..<cases {
    var random = RandomSequence(seed: seed &+ UInt64(number) &* 0xd129_42a1_7f4a_7c15)
    let draw = Draw(seed: random.next())
    guard fails(draw, body) else { continue }
    var search = Shrinking(draw)
    search.run { fails($0, body) }
    let last = Draw(seed: 0, replaying: search.best)
    do { try body(last) } catch { Issue.record(error, sourceLocation: sourceLocation) }
    let values = last.log.map { "  \($0)" }.joined(separator: "\n")
    Issue.record(
      """
      case \(number + 1) of \(cases) with seed \(seed) failed; made simpler in \
      \(search.accepted) steps it draws:
      \(values)
      """, sourceLocation: sourceLocation)
    return
  }
}

/// Whether a case fails, without its failure counting.
private func fails(_ draw: Draw, _ body: (Draw) throws -> Void) -> Bool {
  let failed = Mutex(false)
  // Thrown errors are issues too, and all issues match: nothing is left to throw.
  try? withKnownIssue("a case of forAll, while looking for a simpler one", isIntermittent: true) {
    try body(draw)
  } matching: { _ in
    failed.withLock { $0 = true }
    return true
  }
  return failed.withLock { $0 }
}
