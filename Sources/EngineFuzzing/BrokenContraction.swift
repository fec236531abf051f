import EngineProgram
import SeededRandom

/// Makes contractions whose fields contradict each other or ask for what the engine does not have.
struct BrokenContraction {
  private let contractions: ContractionGenerator
  private typealias F = ContractFields

  /// Breaks contractions of a generator.
  init(_ contractions: ContractionGenerator) { self.contractions = contractions }

  /// A contraction that is refused.
  func fields(_ random: inout RandomSource) -> Instruction {
    var instruction = contractions.contraction(&random)
    switch random.int(0...(contractions.configuration.tilesPair ? 17 : 15)) {
    case 16, 17: breakPair(&instruction, &random)
    case 13:
      instruction[F.partial.add] = 1
      instruction[F.partial.store] = 0
      instruction[F.partial.pad] = random.int(2...3)
    case 14, 15:
      instruction[F.partial.store] = 1
      instruction[F.bits] = 16
      let choices = [
        F.update, F.bias, F.relu, F.storesMask, F.appliesMask, F.stochastic, F.exact, F.continues,
      ]
      for choice in choices { instruction[choice] = 0 }
      if random.chance(20) {
        instruction[F.bits] = random.int(1...15)
      } else {
        instruction[random.pick(choices)] = 1
      }
      if instruction[F.bias] == 1 { instruction[F.d.row] |= 1 }
    case 0: instruction[random.pick([F.a, F.b]).pad] = 3
    case 1: instruction[F.c.pad] = random.int(2...3)
    case 2: instruction[F.bits] = random.pick([0, 17, 31, random.int(17...31)])
    case 3:
      instruction[F.tiles.lastRows] = random.pick([0, contractions.configuration.rows + 1, 63])
    case 4:
      instruction[F.tiles.lastColumns] = random.pick([
        0, contractions.configuration.columns + 1, 63,
      ])
    case 5: instruction[random.pick([F.a, F.b]).view] = random.pick([1, 9, 15, 16, 18, 31])
    case 6:
      for operand in [F.a, F.b] {
        instruction[operand.pad] = Pad.input.rawValue
        instruction[operand.ones] = 0
      }
    case 7:
      instruction[F.storesMask] = 1
      instruction[F.appliesMask] = 1
    case 8:
      instruction[F.update] = 1
      instruction[F.partial.store] = 0
      instruction[F.c.pad] = Pad.activations.rawValue
    case 9:
      while instruction[F.update] == 0 {
        instruction = contractions.contraction(&random)
      }
      instruction[F.d.slot] = instruction[F.c.slot]
    default:
      instruction[F.update] = 1
      instruction[F.c.pad] = Pad.weights.rawValue
      let choices = [
        F.bias, F.relu, F.storesMask, F.appliesMask, F.stochastic, F.exact, F.continues,
      ]
      for choice in choices { instruction[choice] = 0 }
      instruction[F.partial.store] = 0
      instruction[random.pick(choices)] = 1
      if instruction[F.bias] == 1 { instruction[F.d.row] |= 1 }
    }
    return instruction
  }

  /// A pair with one thing that it must not have.
  private func breakPair(_ instruction: inout Instruction, _ random: inout RandomSource) {
    while instruction[F.pair.isPair] == 0 {
      instruction = contractions.contraction(&random)
    }
    switch random.int(0...6) {
    case 0: instruction[F.b.ones] = 1
    case 1: instruction[F.b.pad] = Pad.input.rawValue
    case 5: instruction[F.b.view] = random.int(2...8)
    case 2:
      instruction[F.a.ones] = 0
      instruction[F.a.lane] |= 1
      instruction[F.a.pad] = instruction[F.b.pad]
    case 3:
      instruction[F.tiles.lastRows] = random.int(
        contractions.configuration.rows / 2 + 1...contractions.configuration.rows)
    case 4:
      instruction[F.loops[0].count] = random.int(2...9)
    default:
      let flags = [F.bias, F.storesMask, F.appliesMask, F.partial.add, F.partial.store]
      instruction[random.pick(flags)] = 1
      instruction[F.partial.pad] = 0
      if instruction[F.bias] == 1 { instruction[F.d.row] |= 1 }
    }
  }
}
