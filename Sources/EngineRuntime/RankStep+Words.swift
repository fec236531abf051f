import EngineCompiler
import EngineProgram
import FixedPoint
import Training

extension RankStep {
  /// The exponents of masters in the words that the program for them sent, and the cycles that it took.
  func exponents(_ words: [UInt32]) -> (slots: [Int: ExponentSlot], cycles: Int) {
    let sent = zip(slots, words.prefix(slots.count).map(ExponentSlot.init(word:)))
    return (
      Dictionary(uniqueKeysWithValues: sent), StepReport(Array(words.dropFirst(slots.count))).cycles
    )
  }

  /// The words that the step reads. Cores are multiplied at the exponents that they have, and then have
  /// their next ones.
  func words(_ step: PriorStep, atStep number: Int, _ slots: [Int: ExponentSlot]) -> [UInt32] {
    let rates = StepRates(learningRate: Rate(0), momentum: 0, random: step.random)
    func words(
      _ rate: Rate, _ multiplier: (Bond) -> Int, _ exponent: (ExponentSlot) -> Int
    ) -> [UInt32] {
      bonds.flatMap { bond in
        let (left, right) = (exponent(slots[bond.leftSlot]!), exponent(slots[bond.rightSlot]!))
        return BondTerm(
          value: shiftedFloor(
            rate.mantissa * multiplier(bond), by: 2 * max(left, right) - rate.exponent),
          alignment: min(2 * abs(left - right), SliceFactor.energyBits),
          shiftsRight: right < left
        ).words
      }
    }
    return Registers(step: number, rates, .train).words + [Self.one]
      + words(step.rate, { $0.entries + 1 }, \.current)
      + words(Rate(step.prior.threshold), \.entries, \.next)
  }

  /// What the words that the step sent say, and the cycles that it took: how many weights did not fit, and
  /// the indices of each bond that are not dead. Every layer has as many bonds as `ranks` says.
  func outcome(
    _ words: [UInt32], ranks: [[Int]]
  ) -> (saturations: Int, survivors: [[[Int]]], cycles: Int) {
    let count = bonds.reduce(0) { $0 + $1.rank }
    let sent = (count + 1) / 2
    var dead = unpacked(words.prefix(sent)).prefix(count)
    var survivors: [[[Int]]] = ranks.map { $0.map { Array(0..<$0) } }
    for bond in bonds {
      let flags = Array(dead.prefix(bond.rank))
      survivors[bond.layer][bond.core] = flags.indices.filter { flags[$0] == 0 }
      dead = dead.dropFirst(bond.rank)
    }
    let report = StepReport(Array(words.dropFirst(sent)))
    return (report.outcome.saturations.weight, survivors, report.cycles)
  }
}
