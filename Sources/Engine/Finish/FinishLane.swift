import ECP5
import EngineProgram
import FixedPoint
import HDL

/// One lane of ``Finish``: aligns two numbers to 16 fraction bits, adds them and random bits, drops the
/// fraction and saturates.
///
/// Values are one number, the sum. A momentum is the decayed momentum and the gradient; a master is
/// the old one less the rate times the new momentum, which comes straight from the end of the pipe.
struct FinishLane: Module {
  /// Bits of a sum, if they are fewer than those of the instruction set.
  var fewerSumBits: Int?

  private var sumBits: Int { fewerSumBits ?? InstructionSet.sumBits }

  /// What all lanes share. A number after a name is the stage in which it stands.
  struct Control {
    /// Whether a master enters.
    let isMaster3: Bit
    /// Whether negative sums become zero.
    var relu = Bit(false)
    /// The factor of the second number, decay or rate, shifted to the left by the low bits of its
    /// alignment.
    let factor3: Signed
    /// The round keys of random bits, from stage 3 on, and each again a stage later.
    let keys, laterKeys: [Unsigned]
    /// The alignment of the first number.
    let firstFine4, firstFine5: Unsigned
    let firstCoarse7, firstCoarse8: Alignment.HalfWords
    let firstSaturates7: Bit
    /// The alignment of the second number.
    let secondFine6: Bit
    let secondCoarse8, secondCoarse9: Alignment.HalfWords
    /// Whether the second number is subtracted: its complement is aligned.
    let subtracts6, subtracts8, subtracts10: Bit
    /// Round to nearest even.
    let isNearest: Bit
    /// Bits from the result's sign bit on, but for bit 15.
    let limit: Unsigned
    /// The partial sums.
    var partial: PartialLane.Control
    /// Whether registers of these stages move. Few rows come, so lanes mostly stand still.
    var moves3To6 = Bit(false), moves7To9 = Bit(false), moves10To13 = Bit(false)
  }

  struct IO {
    let clock: Clock
    let control: Control
    /// Whether the lane is used and not masked.
    let isKept: Bit
    /// Whether there is a second number.
    let isUpdate: Bit
    let oldMomentum: Signed
    /// The sum in stage 3, and the old master in stage 2.
    let sum: Signed
    let oldMaster: Signed
    /// The element's index in stage 2.
    let element2: Unsigned
    let elementOffset: Unsigned
    /// The first number in stage 4, zero if it is masked.
    let first4: Signed
    /// The value before saturation, in stage 11.
    let value11: Signed
    /// The result, whether it is positive, whether it saturated: all in stage 13.
    let result13: Signed
    let isPositive13: Bit
    let saturates13: Bit
  }

  var documentation: String { "A lane of a contraction's end." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), control: .ports(p), isKept: p.bit(), isUpdate: p.bit(),
      oldMomentum: p.signed(16), sum: p.signed(sumBits), oldMaster: p.signed(16),
      element2: p.unsigned(FieldWidth.element),
      elementOffset: p.unsigned(FieldWidth.element), first4: p.output(p.signed(sumBits)),
      value11: p.output(p.signed(41)), result13: p.output(p.signed(16)),
      isPositive13: p.output(p.bit()), saturates13: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let control = io.control
    let always = Pipeline(m, io.clock)
    let parts = [control.moves3To6, control.moves7To9, control.moves10To13].map(
      always.part(enabledBy:))
    func pipe(_ stage: Int) -> Pipeline {
      stage < 3 ? always : parts[stage < 7 ? 0 : stage < 10 ? 1 : 2]
    }
    let result = m.wire("result", signed: 16)

    // What enters, and a momentum on its way to its master.
    let oldMomentum3 = always.delay("oldMomentum", io.oldMomentum, Finish.sumDelay)
    let result3 = pipe(3).register("result3", result)
    let isKept1 = always.register("isKept1", io.isKept)
    let isKept3 = always.delay("isKept3", isKept1, Finish.sumDelay - 1)

    // The first number comes when the second one is nearly a product. A master goes to the top of
    // the word, so its shift is larger.
    let partial = PartialLane(
      control.partial, sum: io.sum, old: io.oldMaster, io.clock, pipe, m)
    let isDropped = m.wire(
      "isDropped", !isKept3 | control.relu & partial.sum3.isNegative & !control.isMaster3)
    let first4 = pipe(4).register(
      "first", mux(control.isMaster3, partial.word3 << (sumBits - 16), partial.sum3),
      clearedIf: isDropped,
      to: Signed(0, width: sumBits))
    let aligner = Aligner(width: sumBits, result: 56, name: "first", pipe: { pipe(4 + $0) }, m: m)
    let first6 = aligner.fine(first4, by: (control.firstFine4, control.firstFine5))
    let first8 = aligner.limited(
      aligner.flags(first6, sticky: true), control.firstCoarse7,
      saturates: control.firstSaturates7)
    let first9 = m.wire("first_aligned", aligner.coarse(first8, control.firstCoarse8).asSigned)
    let sticky9 = pipe(9).register("first_dropped", first8.sticky!)

    // The second number.
    let number3 = m.wire("number", mux(control.isMaster3, result3, oldMomentum3))
    let isUsed3 = m.wire("isUsed", isKept3 & io.isUpdate)
    let multiplier = m.instance(
      "multiplier", MULT18X18D(widthA: 16, widthB: 16, pipelineRegister: true))
    m.comb {
      multiplier.enable <== control.moves3To6
      multiplier.a <== (number3.asUnsigned & isUsed3.repeated(16)).asSigned
      multiplier.b <== control.factor3
    }
    let second = Aligner(width: 24, result: 48, name: "second", pipe: { pipe(5 + $0) }, m: m)
    let second7 = second.fine(
      multiplier.product, shifted: Alignment.factorShift, by: control.secondFine6,
      complementedIf: control.subtracts6)
    let second9 = second.limited(
      second.flags(second7, sticky: false), control.secondCoarse8, fill: control.subtracts8)
    let second10 = m.wire(
      "second_aligned", second.coarse(second9, control.secondCoarse9).asSigned)

    let random9 = m.wire("random", randomBits(io, pipe, m))

    let roundsUp = m.wire("roundsUp", control.isNearest & (first9[16] | sticky9))
    let rounded10 = pipe(10).register(
      "rounded", sum(first9, random9.signed, carry: roundsUp, width: 57))
    let total11 = pipe(11).register(
      "total", sum(rounded10, second10, carry: control.subtracts10, width: 57))
    let value11 = total11[16..<57].asSigned

    let sign11 = m.wire("sign11", value11.mostSignificantBit)
    let isOutside = concatenate(~Unsigned(0, width: 25), control.limit)
    let saturates12 = pipe(12).register(
      "saturates12", ((value11[0..<40] ^ sign11.repeated(40)) & isOutside).anyBit)
    let low12 = pipe(12).register("low12", value11[0..<15])
    let sign12 = pipe(12).register("sign12", sign11)
    let limit12 = (control.limit ^ (!sign12).repeated(15))
    let result13 = pipe(13).register(
      "outcome",
      concatenate(sign12, mux(saturates12, limit12, low12)).asSigned)
    // A number of one bit is never positive.
    let isPositive = m.wire(
      "exceedsZero", !sign12 & !control.limit[0] & (saturates12 | low12.anyBit))
    let isPositive13 = pipe(13).register("isPositive", isPositive)
    let saturates13 = pipe(13).register("saturated", saturates12)
    always.finish()
    m.comb {
      result <== result13
      io.first4 <== first4
      io.value11 <== value11
      io.result13 <== result13
      io.isPositive13 <== isPositive13
      io.saturates13 <== saturates13
    }
    m.unused(total11)
  }

  /// The element's random bits in stage 9, or just under a half.
  ///
  /// Between rounds stand the sum of a round and what becomes the low word by an exclusive or with it:
  /// with the round's key the sum is the high word. So each operand of the next addition is an
  /// exclusive or of two bits, for which the adder's own tables have room.
  private func randomBits(
    _ io: IO, _ pipe: (Int) -> Pipeline, _ m: Builder
  ) -> Unsigned {
    let (keys, laterKeys) = (io.control.keys, io.control.laterKeys)
    func turned(_ high: Unsigned) -> Unsigned { concatenate(high[0..<7], high[7..<16]) }
    func mixed(_ low: Unsigned) -> Unsigned { concatenate(low[0..<14], low[14..<16]) }
    let block = pipe(3).register("element3", io.element2 &+ io.elementOffset)
    var high = turned(block[16..<FieldWidth.element].extended(to: 16))
    var (low, lowMixed) = (block[0..<16], mixed(block[0..<16]))
    for (round, key) in keys.enumerated() {
      let (sum, mask) = (high &+ low, lowMixed ^ key)
      if round == RandomBits.elementRounds - 1 {
        let isNearest = io.control.isNearest
        return pipe(9).register(
          "sum9", sum, clearedIf: isNearest, to: Unsigned(0, width: 16))
          ^ pipe(9).register(
            "mask9", mask, clearedIf: isNearest, to: Unsigned(0x7fff, width: 16))
      }
      let sumLater = pipe(round + 4).register("sum\(round + 4)", sum)
      let maskLater = pipe(round + 4).register("mask\(round + 4)", mask)
      // What is turned before an exclusive or needs no name of its own.
      high = turned(sumLater) ^ turned(laterKeys[round])
      (low, lowMixed) = (sumLater ^ maskLater, mixed(sumLater) ^ mixed(maskLater))
    }
    return low
  }
}

extension FinishLane.Control {
  static func ports(_ p: Ports) -> FinishLane.Control {
    func halfWords(_ choices: Int) -> Alignment.HalfWords {
      Alignment.HalfWords(choices: p.unsigned(choices))
    }
    return FinishLane.Control(
      isMaster3: p.bit(), relu: p.bit(),
      factor3: p.signed(16),
      keys: p.vector(RandomBits.elementRounds) { p.unsigned(16) },
      laterKeys: p.vector(RandomBits.elementRounds - 1) { p.unsigned(16) },
      firstFine4: p.unsigned(2),
      firstFine5: p.unsigned(2), firstCoarse7: halfWords(6), firstCoarse8: halfWords(6),
      firstSaturates7: p.bit(), secondFine6: p.bit(),
      secondCoarse8: halfWords(5), secondCoarse9: halfWords(5),
      subtracts6: p.bit(), subtracts8: p.bit(), subtracts10: p.bit(), isNearest: p.bit(),
      limit: p.unsigned(15), partial: .ports(p),
      moves3To6: p.bit(), moves7To9: p.bit(), moves10To13: p.bit())
  }
}
