import EngineProgram
import FixedPoint
import HDL

/// Runs `factors` and `threshold`, index after index of a bond, with one adder.
///
/// The two sums of an index are read, one of them is shifted right a bit a cycle, and they are added. Then
/// the energy is compared, or divided by itself plus the penalty, a bit of the quotient a cycle.
struct BondUnit: Module {
  /// Whether the pads are far away, so that nothing may be decoded for their addresses.
  var spreads: Bool

  struct IO {
    let clock: Clock
    /// Begins; all that follows stands still until `done`.
    let start: Bit
    /// Whether energies are compared; else factors are made.
    let isThreshold: Bit
    /// The place of the first index, and the number of indices.
    let firstIndex, count: Unsigned
    /// Penalty or threshold, and how far a sum is shifted right.
    let term, alignment: Unsigned
    /// Whether that is the sum of the right core.
    let shiftsRight: Bit
    /// Reads a sum: the place of its index, and whether it is that of the right core.
    let reads: Bit
    let place: Unsigned
    let readsRight: Bit
    /// The sum, ``CycleModel/padRead`` cycles later.
    let sum: Unsigned
    let write: WordWrite
    /// Whether all is written, so long ago that a fault of an address is known.
    let done: Bit
  }

  enum State: CaseIterable {
    case idle, asks, gathers, aligns, restores, sums, cuts, divides, writes
  }

  var documentation: String { "Factors of the indices of a bond, or which of them are dead." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), isThreshold: p.bit(),
      firstIndex: p.unsigned(RankUnit.placeBits), count: p.unsigned(FieldWidth.count),
      term: p.unsigned(BondTerm.bits), alignment: p.unsigned(6), shiftsRight: p.bit(),
      reads: p.output(p.bit()), place: p.output(p.unsigned(RankUnit.placeBits)),
      readsRight: p.output(p.bit()), sum: p.unsigned(RankUnit.sumBits), write: WordWrite(p),
      done: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) { BondUnitBody(io, m, spreads: spreads).describe() }
}
