import EngineProgram
import HDL

/// Adds partial sums to the sums of a lane, a word of 16 bits a cycle, the lowest first.
struct PartialLane {
  /// What all lanes share. A number after a name is the stage in which it stands, if the old word came with
  /// a master in stage 0.
  struct Control {
    /// Which word of the sum is taken, if one is.
    let takes1: Unsigned
    /// Whether a carry goes on to the next word.
    let carries2: Bit
    /// Whether a new word has come, and whether in its place the sign of the one before is meant.
    let moves3, isSign3: Bit
    /// Whether the new words together are the sum that goes on.
    var joins = Bit(false)

    static func ports(_ p: Ports) -> Control {
      Control(
        takes1: p.unsigned(PartialSum.words), carries2: p.bit(), moves3: p.bit(),
        isSign3: p.bit(), joins: p.bit())
    }
  }

  private static let wordBits = 16

  /// The sum of an old word and one of the sum; an old master as it came.
  let word3: Signed
  /// The sum, or the one that the new words make, in the cycle after the last of them.
  let sum3: Signed

  init(
    _ control: Control, sum: Signed, old: Signed, _ clock: Clock,
    _ pipe: (_ stage: Int) -> Pipeline, _ m: Builder
  ) {
    let bits = Self.wordBits
    let wide = sum.extended(to: bits * PartialSum.words).asUnsigned
    // A word that is not taken is zero by the reset of its register.
    let taken = (0..<PartialSum.words).map { place in
      pipe(2).register(
        "takenWord\(place)", wide[bits * place..<bits * (place + 1)],
        clearedIf: !control.takes1[place], to: Unsigned(0, width: bits))
    }
    let carry = m.reg("wordCarry", reset: .none)
    let total = m.wire(
      "wordSum",
      (concatenate(old.asUnsigned.extended(to: bits + 1), Bit(true))
        &+ concatenate(balanced(taken) { $0 | $1 }.extended(to: bits + 1), carry))[1..<bits + 2])
    let word3 = pipe(3).register("oldMaster3", total[0..<bits].asSigned)
    let words = (0..<PartialSum.words).map { m.reg("newWord\($0)", unsigned: bits, reset: .none) }
    let last = words[PartialSum.words - 1]
    m.sync(clock) {
      When(control.carries2) {
        carry <== total[bits]
      } else: {
        carry <== false
      }
      When(control.moves3) {
        zip(words, words.dropFirst()).flatMap { to, from in block { to <== from } }
        last
          <== mux(
            control.isSign3, last.asSigned.mostSignificantBit.repeated(bits), word3.asUnsigned)
      }
    }
    let joined = concatenate(words.reversed().map { $0 as any Value })[0..<sum.width].asSigned
    self.word3 = word3
    sum3 = m.wire("sumToFinish", mux(control.joins, joined, sum))
  }
}
