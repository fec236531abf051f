import EngineProgram
import HDL

/// What is known of a `loop` when it is dispatched: found while it is taken, as its numbers are long.
struct LoopAhead {
  /// Whether this is its last turn.
  let isLastTurn: Bit
  /// Whether it is refused: it must go back, and hold no other loop, as there is one counter of turns.
  let isBad: Bit

  init(
    turns: Unsigned, place: Unsigned, loopPlace: Unsigned, ahead: Unsigned, takes: Bit,
    _ clock: Clock, _ m: Builder
  ) {
    let loop = InstructionFields(opcode: .loop, bits: ahead)
    let isLastTurn = m.reg("isLastTurn", reset: .none)
    let goesOn = m.reg("goesOn", reset: .none)
    let isInside = m.reg("isInside", reset: .none)
    m.sync(clock) {
      When(takes) {
        isLastTurn <== Self.isLastTurn(loop, turns)
        goesOn <== Self.goesOn(loop, place)
        isInside <== turns.anyBit & (loopPlace != place)
      }
    }
    (self.isLastTurn, isBad) = (isLastTurn, goesOn | isInside)
  }

  private static func isLastTurn(_ loop: InstructionFields, _ turns: Unsigned) -> Bit {
    turns + 1 >= loop[LoopFields.turns].extended(to: 25)
  }

  private static func goesOn(_ loop: InstructionFields, _ place: Unsigned) -> Bit {
    loop[LoopFields.target].extended(to: 9) >= place.extended(to: 9)
  }

  /// For a proof: what was found still holds when the instruction is dispatched.
  func describeProperties(
    _ loop: InstructionFields, if dispatches: Bit, turns: Unsigned, place: Unsigned,
    loopPlace: Unsigned, _ m: Builder
  ) {
    m.assert("knowsLastTurn", if: dispatches, isLastTurn == Self.isLastTurn(loop, turns))
    m.assert(
      "knowsBadLoop", if: dispatches,
      isBad == (Self.goesOn(loop, place) | (turns.anyBit & (loopPlace != place))))
  }
}
