import HDL

/// The last part of a walk that runs up to two steps ahead of who takes them, so that what that depends on
/// reaches no counter: a step that was not taken moves aside, and whether the walk goes on is known a cycle
/// before. From two cycles after the start a step can be taken in every cycle.
struct WalkAhead {
  private let isAhead, isAside: Bit
  private let aside: Unsigned
  /// The step that was made last.
  let ahead: Unsigned
  /// Whether the walk makes a step in this cycle.
  let advances: Bit
  /// Whether there is a step to take, and which.
  let isThere: Bit, next: Unsigned

  /// For steps of `width` bits.
  init(width: Int, _ m: Builder) {
    isAhead = m.reg("isAhead")
    ahead = m.reg("ahead", unsigned: width, reset: .none)
    isAside = m.reg("isAside")
    aside = m.reg("aside", unsigned: width, reset: .none)
    advances = m.wire("advances", !isAhead | !isAside)
    isThere = isAhead | isAside
    next = m.wire("next", mux(isAside, aside, ahead))
  }

  /// Drops all steps at a start; else takes in `step`, and lets go of the one that is taken.
  func move(_ step: Unsigned, start: Bit, takes: Bit) -> [Statement] {
    block {
      When(start) {
        isAhead <== false
        isAside <== false
      }.else {
        isAhead <== true
        isAside <== !takes & (isAside | isAhead)
      }
      When(advances) { ahead <== step }
      When(!isAside) { aside <== ahead }
    }
  }
}
