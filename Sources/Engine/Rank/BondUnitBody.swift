import EngineProgram
import FixedPoint
import HDL

/// The registers and the state machine of a ``BondUnit``.
struct BondUnitBody {
  private let io: BondUnit.IO
  private let m: Builder
  private let state: Enumeration<BondUnit.State>
  /// The sum that is shifted, then the energy, at last the remainder of a division, with a sign.
  private let energy: Unsigned
  /// The other sum, then the divisor.
  private let divisor: Unsigned
  private let quotient: Unsigned
  private let step, left, place: Unsigned
  /// Whether `step` is zero. An address of the pads depends on it, so it is a register where they are far.
  private let isLast: Bit
  private let spreads: Bool
  /// The energy plus or less penalty, threshold or divisor; whether it is less.
  private let total: Unsigned
  private let subtracts: Bit
  private let isZero, done: Bit

  init(_ io: BondUnit.IO, _ m: Builder, spreads: Bool) {
    (self.io, self.m, self.spreads) = (io, m, spreads)
    state = m.reg("mode", BondUnit.State.idle)
    energy = m.reg("energy", unsigned: RankUnit.sumBits + 2, reset: .none)
    divisor = m.reg("divisor", unsigned: RankUnit.sumBits + 2, reset: .none)
    quotient = m.reg("quotient_", unsigned: CycleModel.factorBits, reset: .none)
    step = m.reg("step", unsigned: 6, reset: .none)
    isLast = spreads ? m.reg("isLastStep", reset: .none) : step == 0
    left = m.reg("indicesLeft", unsigned: FieldWidth.count, reset: .none)
    place = m.reg("place_", unsigned: RankUnit.placeBits, reset: .none)
    subtracts = m.reg("subtracts", reset: .none)
    isZero = m.reg("isZero", reset: .none)
    let width = energy.width
    let term = m.wire(
      "secondTerm",
      mux(state == .sums, io.term.extended(to: width), divisor)
        ^ subtracts.repeated(width))
    let sum = m.wire(
      "sum_", concatenate(energy, Bit(true)) &+ concatenate(term, subtracts))
    total = sum[1..<width + 1]
    done = m.reg("ends")
  }

  func describe() {
    let reads = m.wire("asks", state == .asks)
    let arrives = m.delayed("arrives", reads, by: CycleModel.padRead, io.clock)
    let arrivesSecond = m.delayed(
      "arrivesSecond", reads & isLast, by: CycleModel.padRead, io.clock)
    describeStates(arrivesSecond: arrivesSecond)
    describeNumbers(arrives: arrives, arrivesSecond: arrivesSecond)
    let finished = m.delayed("isDone", done, by: CycleModel.writeEnd, io.clock)
    let isHigh = spreads ? isLast : m.wire("isHigh", isLast)
    let word = Unsigned(BondTable.factor >> 1, width: BondTable.distanceBits - 1)
    m.comb {
      io.reads <== reads
      io.place <== place
      io.readsRight <== io.shiftsRight ^ isLast
      io.write.enable <== state == .writes
      io.write.address <== concatenate(place, word, isHigh)
      io.write.data
        <== mux(isHigh, quotient[16..<17].extended(to: 16), quotient[0..<16])
      io.done <== finished
    }
  }

  private func describeStates(arrivesSecond: Bit) {
    m.sync(io.clock) {
      done <== false
      When(!isLast) {
        step <== step &- 1
        if spreads { isLast <== step == 1 }
      }
      state.onEach {
        switch $0 {
        case .idle:
          left <== io.count
          place <== io.firstIndex
          step <== 1
          if spreads { isLast <== false }
          When(io.start) { state <== .asks }
        case .asks: When(isLast) { state <== .gathers }
        case .gathers:
          subtracts <== false
          When(arrivesSecond) {
            step <== io.alignment
            if spreads { isLast <== io.alignment == 0 }
            state <== .aligns
          }
        case .aligns: When(isLast) { state <== .restores }
        case .restores:
          subtracts <== io.isThreshold
          state <== .sums
        case .sums:
          step <== 1
          if spreads { isLast <== false }
          When(io.isThreshold) { state <== .writes }.else { state <== .cuts }
        case .cuts:
          subtracts <== true
          step <== CycleModel.factorBits - 1
          if spreads { isLast <== false }
          isZero <== !divisor[0..<SliceFactor.divisionBits].anyBit
          When(isCut) { state <== .divides }
        case .divides:
          subtracts <== !isNegative
          When(isLast) {
            step <== 1
            if spreads { isLast <== false }
            state <== .writes
          }
        case .writes:
          When(isLast) {
            left <== left &- 1
            place <== place &+ 1
            step <== 1
            if spreads { isLast <== false }
            done <== left == 1
            When(left == 1) { state <== .idle }.else { state <== .asks }
          }
        }
      }
    }
  }

  /// Whether the divisor has no more bits than are divided.
  private var isCut: Bit { !divisor[SliceFactor.divisionBits..<divisor.width].anyBit }

  /// Whether a difference is negative.
  private var isNegative: Bit { total[total.width - 1] }

  private func describeNumbers(arrives: Bit, arrivesSecond: Bit) {
    let bits = RankUnit.sumBits
    let adds = m.wire("adds", ((state == .aligns) & isLast) | (state == .divides))
    let moves = m.wire(
      "moves", (state == .aligns) | (state == .restores) | ((state == .cuts) & !isCut))
    // A quotient of two zeros is one.
    let bit = m.wire(
      "quotientBit",
      mux(
        io.isThreshold, isNegative,
        !isNegative & (!isZero | (step == CycleModel.factorBits - 1))))
    m.sync(io.clock) {
      When(arrives & !arrivesSecond) {
        energy <== io.sum.extended(to: bits + 2)
      }.elseWhen(adds) {
        energy <== total &<< 1
      }.elseWhen(moves) { energy <== energy >> 1 }
      When(arrivesSecond) {
        divisor <== io.sum.extended(to: bits + 2)
      }.elseWhen(state == .sums) {
        divisor <== total
      }.elseWhen((state == .cuts) & !isCut) { divisor <== divisor >> 1 }
      When(state == .gathers) {
        quotient <== 0
      }.elseWhen((state == .divides) | ((state == .sums) & io.isThreshold)) {
        quotient <== concatenate(quotient[0..<CycleModel.factorBits - 1], bit)
      }
    }
  }
}
