import EngineCompiler
import EngineExecutor
import EngineProgram
import FixedPoint
import Training

extension RankStep {
  /// The words that its program reads.
  func words(_ step: PriorStep, atStep number: Int) -> [UInt32] {
    let rates = StepRates(learningRate: Rate(0), momentum: 0, random: step.random)
    let (rate, threshold) = (step.rate, Rate(step.prior.threshold))
    func words(_ rate: Rate, _ multiplier: (Bond) -> Int) -> [UInt32] {
      bonds.flatMap { bond in
        [
          UInt32(rate.mantissa * multiplier(bond)),
          UInt32(bitPattern: Int32(rate.exponent)),
        ]
      }
    }
    return Registers(step: number, rates, .train).words + [Self.one]
      + words(rate) { $0.entries + 1 } + words(threshold) { $0.entries }
  }

  /// What the words that it sent say, and the cycles that it took. Every layer has as many bonds as
  /// `ranks` says.
  func outcome(_ words: [UInt32], ranks: [[Int]]) -> (PriorOutcome, cycles: Int) {
    var rest = words[...]
    var survivors: [[[Int]]] = ranks.map { $0.map { Array(0..<$0) } }
    for bond in bonds {
      let energies = (0..<bond.rank).map { _ in
        UInt64(rest.removeFirst()) | UInt64(rest.removeFirst()) << 32
      }
      let flag = UInt64(Executor.deadFlag) << 32
      survivors[bond.layer][bond.core] = survivingIndices(
        magnitudes: energies.map { Int($0 & ~flag) }, isDead: energies.map { $0 & flag != 0 })
    }
    let report = StepReport(Array(rest))
    return (
      PriorOutcome(
        saturations: report.outcome.saturations.weight, survivors: survivors), report.cycles
    )
  }
}
