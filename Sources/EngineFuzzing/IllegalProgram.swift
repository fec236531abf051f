import EngineExecutor
import EngineProgram
import SeededRandom

/// A random program with one thing wrong at a random place.
public struct IllegalProgram: Sendable {
  /// What is wrong.
  public enum Kind: String, Sendable, CaseIterable {
    case unknownOpcode, contractionFields, evenStride, contractionAddress, maskAddress
    case softmaxFields, softmaxAddress, transferPad, transferAddress, fetchStep, fetchAddress
    case fetchTwice, swapTwice, range, loopForward, nestedLoop, noHalt
    case priorFields, evenSlices, priorAddress
  }

  /// What is wrong.
  public let kind: Kind
  /// The program.
  public private(set) var program: RandomProgram
  /// Where it stops.
  public let place: Int
  /// Why it stops.
  public let fault: Fault

  /// The words of its instructions.
  public var words: [UInt32] {
    var words = program.instructions.flatMap(\.words)
    if kind == .unknownOpcode {
      words[place * InstructionSet.words] |= 1 << UInt32(InstructionSet.opcodeWidth - 1)
    }
    return words
  }

  /// The illegal program of a seed; it is as the legal one of that seed up to what is wrong.
  public init(seed: UInt64, _ configuration: EngineConfiguration, kind wanted: Kind? = nil) {
    var random = RandomSource(seed: ~seed)
    program = RandomProgram(seed: seed, configuration)
    kind = wanted ?? random.pick(Kind.allCases)
    let generator = InstructionGenerator(configuration, Window(configuration, &random))
    let breaker = Breaker(program: program, generator: generator)
    let broken = breaker.break(kind, &random)
    program.instructions = broken.instructions
    (place, fault) = (broken.place, broken.fault)
  }
}

/// Puts something wrong into a program.
private struct Breaker {
  let program: RandomProgram
  let generator: InstructionGenerator
  private var configuration: EngineConfiguration { generator.configuration }

  typealias Broken = (instructions: [Instruction], place: Int, fault: Fault)

  init(program: RandomProgram, generator: InstructionGenerator) {
    (self.program, self.generator) = (program, generator)
  }

  func `break`(_ kind: IllegalProgram.Kind, _ random: inout RandomSource) -> Broken {
    let place = random.pick(Array(program.body))
    /// The program with another instruction at the place.
    func with(_ instruction: Instruction, _ fault: Fault = .illegalInstruction) -> Broken {
      var instructions = program.instructions
      instructions[place] = instruction
      return (instructions, place, fault)
    }
    switch kind {
    case .unknownOpcode: return with(Instruction(.halt))
    case .contractionFields: return with(BrokenContraction(generator.contractions).fields(&random))
    case .evenStride: return with(evenStride(&random), .evenStride)
    case .contractionAddress: return with(contractionAddress(&random), .addressOutOfRange)
    case .maskAddress: return with(maskAddress(&random), .addressOutOfRange)
    case .softmaxFields: return with(softmaxFields(&random))
    case .softmaxAddress: return with(softmaxAddress(&random), .addressOutOfRange)
    case .transferPad:
      var transfer = generator.transfer(random.pick([.load, .store]), &random)
      transfer[TransferFields.pad] = random.int(2...3)
      return with(transfer)
    case .transferAddress: return with(transferAddress(&random), .addressOutOfRange)
    case .fetchStep, .fetchAddress, .fetchTwice, .swapTwice: return fetch(kind, &random)
    case .priorFields: return with(priorFields(&random))
    case .evenSlices:
      var energy = generator.prior.energy(&random)
      energy[EnergyFields.lane] ^= 1
      return with(energy, .evenStride)
    case .priorAddress: return with(priorAddress(&random), .addressOutOfRange)
    case .range:
      let opcode = random.pick([Opcode.commit, .configure, .loadSlots, .storeSlots])
      let limit = opcode == .configure ? Register.count : InstructionSet.slots
      let first = random.int(0...255)
      let count = random.int(max(limit + 1 - first, 0)...255)
      return with(InstructionGenerator.range(opcode, first, count))
    case .loopForward:
      return with(Self.loop(to: random.int(place...(1 << FieldWidth.target) - 1), 0, &random))
    case .nestedLoop:
      // An inner loop at the place, and an outer one behind it that has turned when it comes again.
      let target = random.int(program.body.lowerBound...place)
      var instructions = Array(program.instructions[..<program.body.lowerBound])
      let nothing = InstructionGenerator.range(.storeSlots, 0, 0)
      instructions += Array(repeating: nothing, count: place + 1 - program.body.lowerBound)
      instructions.append(Self.loop(to: random.int(target...place), 0, &random))
      instructions.append(Self.loop(to: target, 2, &random))
      return (instructions + [Instruction(.halt)], place + 1, .illegalInstruction)
    case .noHalt:
      let end = random.int(0...program.instructions.count - 1)
      let instructions = Array(program.instructions[..<end])
      return (instructions, end, .programEnd)
    }
  }

  private static func loop(
    to target: Int, _ least: Int, _ random: inout RandomSource
  ) -> Instruction {
    var loop = Instruction(.loop)
    loop[LoopFields.target] = target
    loop[LoopFields.turns] = random.int(least...9)
    return loop
  }

  private func evenStride(_ random: inout RandomSource) -> Instruction {
    typealias F = ContractFields
    var instruction = generator.contractions.contraction(&random)
    if random.chance(20) {
      instruction[F.skips.c] += random.int(1...configuration.banks - 1)
      return instruction
    }
    var strides = [F.c.lane]
    if instruction[F.a.ones] == 0 { strides.append(F.a.lane) }
    if instruction[F.b.ones] == 0 { strides.append(F.b.lane) }
    if instruction[F.bias] == 1 { strides.append(F.d.row) }
    instruction[random.pick(strides)] ^= 1
    return instruction
  }

  /// An address that is not in a memory of `words` words; it may be just behind its end.
  private func outside(_ words: Int, bits: Int, _ random: inout RandomSource) -> Int? {
    let most = (1 << bits) - 1
    if words > most { return nil }
    return random.chance(50) ? words : random.int(words...most)
  }

  private func contractionAddress(_ random: inout RandomSource) -> Instruction {
    typealias F = ContractFields
    while true {
      var instruction = generator.contractions.contraction(&random)
      func move(_ base: Field, _ pad: Int) -> Bool {
        let words = configuration.words(of: Pad(rawValue: pad)!)
        guard let address = outside(words, bits: FieldWidth.address, &random) else { return false }
        instruction[base] = address
        return true
      }
      // Only the highest words lie outside, or all of them.
      func movePartialSums() -> Bool {
        let words = configuration.words(of: Pad(rawValue: instruction[F.partial.pad])!)
        let all = instruction[F.c.base] + instruction[F.partial.distance]
        guard let address = outside(words, bits: FieldWidth.address - 1, &random) else {
          return false
        }
        if random.chance(50), abs(address - all) < 1 << (FieldWidth.address - 1) {
          instruction[F.partial.word] = address - all
        } else {
          instruction[F.partial.distance] = address - instruction[F.c.base]
        }
        return true
      }
      let moved =
        switch random.int(0...4) {
        case 4:
          instruction[F.partial.add] == 1 && instruction[F.partial.store] == 0
            && movePartialSums()
        case 0: instruction[F.a.ones] == 0 && move(F.a.base, instruction[F.a.pad])
        case 1: instruction[F.b.ones] == 0 && move(F.b.base, instruction[F.b.pad])
        case 2: move(F.c.base, instruction[F.c.pad])
        default:
          (instruction[F.bias] == 1 || instruction[F.update] == 1) && move(F.d.base, 1)
        }
      if moved { return instruction }
    }
  }

  private func maskAddress(_ random: inout RandomSource) -> Instruction {
    typealias F = ContractFields
    while true {
      var instruction = generator.contractions.contraction(&random)
      guard instruction[F.storesMask] == 1 || instruction[F.appliesMask] == 1,
        let address = outside(configuration.maskWords, bits: FieldWidth.mask, &random)
      else { continue }
      instruction[F.m.base] = address
      return instruction
    }
  }

  private func softmaxFields(_ random: inout RandomSource) -> Instruction {
    typealias F = SoftmaxFields
    var instruction = generator.softmax(&random)
    switch random.int(0...2) {
    case 0: instruction[F.bits] = random.pick([0, 17, 31])
    case 1: instruction[F.classes] = random.pick([0, InstructionSet.maximumClasses + 1, 8191])
    default: instruction[F.samples] = 0
    }
    return instruction
  }

  private func softmaxAddress(_ random: inout RandomSource) -> Instruction {
    typealias F = SoftmaxFields
    while true {
      var instruction = generator.softmax(&random)
      let (field, pad) = random.pick([
        (F.logits, Pad.activations), (F.gradient, .activations), (F.labels, .input),
      ])
      guard
        let address = outside(
          configuration.words(of: pad), bits: FieldWidth.address, &random)
      else { continue }
      instruction[field] = address
      // The last sample alone may be outside.
      if field == F.gradient, instruction[F.samples] > 1, random.chance(50) {
        let step = instruction[F.gradientStride]
        let words = configuration.activationWords
        instruction[field] = words - 1 - (instruction[F.samples] - 1) * step
        if instruction[F.classes] == 1 || step <= 0 { continue }
      }
      return instruction
    }
  }

  private func transferAddress(_ random: inout RandomSource) -> Instruction {
    while true {
      var transfer = generator.transfer(random.pick([.load, .store]), &random)
      let words = configuration.words(of: Pad(rawValue: transfer[TransferFields.pad])!)
      guard let address = outside(words, bits: FieldWidth.address, &random) else { continue }
      transfer[TransferFields.base] = address
      if random.chance(50) {
        // Only the last word.
        let count = random.int(1...9)
        let walk = TransferFields.walk
        for level in 0..<WalkFields.levels { transfer[walk.counts[level]] = 0 }
        transfer[walk.counts[0]] = count
        transfer[walk.steps[0]] = 1
        transfer[TransferFields.base] = words - count + 1
      }
      return transfer
    }
  }

  private func priorFields(_ random: inout RandomSource) -> Instruction {
    var instruction = generator.prior.any(&random)
    switch instruction.opcode {
    case .factors, .threshold: instruction[BondFields.count] = 0
    case .energy where random.chance(60):
      let most = configuration.energyLanes
      instruction[random.pick([EnergyFields.slices, EnergyFields.last])] =
        random.chance(50) ? 0 : random.int(most + 1...7)
    default: instruction[TransferFields.pad] = random.pick([0, 2, 3])
    }
    return instruction
  }

  private func priorAddress(_ random: inout RandomSource) -> Instruction {
    while true {
      var instruction = generator.prior.any(&random)
      let (field, words) =
        switch instruction.opcode {
        case .energy:
          random.pick([
            (TransferFields.base, configuration.weightWords),
            (EnergyFields.table, configuration.activationWords),
          ])
        case .shrink:
          random.pick([
            (TransferFields.base, configuration.weightWords),
            (ShrinkFields.left, configuration.activationWords),
            (ShrinkFields.right, configuration.activationWords),
          ])
        default: (BondFields.table, configuration.activationWords)
        }
      guard let address = outside(words, bits: FieldWidth.address, &random) else { continue }
      instruction[field] = field.width < FieldWidth.address ? address / BondTable.distance : address
      return instruction
    }
  }

  private func fetch(_ kind: IllegalProgram.Kind, _ random: inout RandomSource) -> Broken {
    // Places by whether a fetch runs there; there is always one where none does.
    var isFetching = false
    let states = program.instructions.map { instruction in
      defer {
        isFetching = instruction.opcode == .fetch || isFetching && instruction.opcode != .swap
      }
      return isFetching
    }
    let place = random.pick(program.body.filter { !states[$0] })
    var fetch = generator.fetch(&random)
    let halt = [Instruction(.report), Instruction(.halt)]
    let start = Array(program.instructions[..<place])
    switch kind {
    case .fetchStep:
      let walk = FetchFields.walk
      fetch[walk.counts[0]] = max(fetch[walk.counts[0]], 2)
      fetch[walk.steps[0]] = random.pick([0, 2, -1, 3, 5])
      return (start + [fetch] + halt, place, .illegalInstruction)
    case .fetchAddress:
      let words = configuration.inputWords
      let isLabel = fetch[FetchFields.samples] > 0 && random.chance(50)
      let base = isLabel ? FetchFields.labels : FetchFields.base
      fetch[base] = outside(words, bits: FieldWidth.address, &random)!
      if isLabel, random.chance(50) { fetch[base] = words - fetch[FetchFields.samples] + 1 }
      let swap = random.chance(70) ? [Instruction(.swap)] : []
      return (start + [fetch] + swap + halt, place, .addressOutOfRange)
    case .fetchTwice:
      let next = [fetch, generator.fetch(&random)]
      return (start + next + halt, place + 1, .fetchMisuse)
    default:
      let next = random.chance(50) ? [fetch, Instruction(.swap)] : []
      return (start + next + [Instruction(.swap)] + halt, place + next.count, .fetchMisuse)
    }
  }
}
