import HDL
import SeededRandom

/// What a circuit's inputs are in each cycle.
public struct Stimulus: Hashable, Sendable {
  /// For each cycle, whether the reset is active.
  public var reset: [Bool]
  /// For each cycle, the bits of each input.
  public var inputs: [[BitPattern]]

  /// The number of cycles.
  public var cycles: Int { reset.count }

  /// Cycles whose outputs may hold values from before the first reset. They are not compared.
  public static let unsettled = 2

  /// Random stimuli with edge values: reset in the first two cycles, and sometimes later.
  public static func random(seed: UInt64, circuit: Circuit, cycles: Int) -> Stimulus {
    var random = RandomSource(seed: seed ^ 0x5717)
    let resets = random.chance(50)
    var result = Stimulus(reset: [], inputs: [])
    for cycle in 0..<cycles {
      result.reset.append(cycle < unsettled || (resets && random.chance(5)))
      result.inputs.append(
        circuit.top.inputs.enumerated().map { index, type in
          // Values that stay let state build up.
          cycle > 0 && random.chance(20) ? result.inputs[cycle - 1][index] : random.bits(type)
        })
    }
    return result
  }
}
