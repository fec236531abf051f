import EngineProgram

/// Why hardware may give other bits than the executor, which does one thing after the other. The
/// engine does not look for hazards; whoever makes programs avoids them.
public enum Hazard: Hashable, Sendable {
  /// Tiles overlap in time, and two of their accesses need one port of a pad.
  case port(Pad)
  /// A tile reads what another one writes.
  case readAfterWrite
  /// An update or a `shrink` meets the same entry twice, or a momentum lies on a master.
  case updatesTwice
  /// The gradient of a sample lies on the logits of a later one.
  case gradientOnLogits
  /// Which exponents an update writes is for ``Register/measure`` to say, and the next instruction sets it.
  case measureChanges

  /// Whether draining each tile before the next one begins avoids it.
  public var isAvoidedBySerial: Bool {
    switch self {
    case .port: true
    case .readAfterWrite, .updatesTwice, .gradientOnLogits, .measureChanges: false
    }
  }
}

extension Instruction {
  /// The hazard of running right after another instruction. With one in between, exponents are written in time.
  public func hazard(behind previous: Instruction) -> Hazard? {
    guard opcode == .configure, previous.opcode == .contract, previous[ContractFields.update] == 1
    else { return nil }
    let registers = self[RangeFields.first]..<self[RangeFields.first] + self[RangeFields.count]
    return registers.contains(Register.measure.rawValue) ? .measureChanges : nil
  }

  /// The hazards of an instruction by itself; instructions never overlap, but for `fetch`, whose
  /// buffer nobody else uses, and ``hazard(behind:)``. Its fields must be legal and its addresses inside.
  public func hazards(on configuration: EngineConfiguration) -> [Hazard] {
    switch opcode {
    case .contract: contractionHazards(configuration)
    case .softmax: gradientMeetsLaterLogits ? [.gradientOnLogits] : []
    case .shrink: shrinksTwice ? [.updatesTwice] : []
    default: []
    }
  }

  private func contractionHazards(_ configuration: EngineConfiguration) -> [Hazard] {
    let f = ContractFields.self
    let accesses = ContractionAccesses(self, configuration)
    var hazards: [Hazard] = []
    if accesses.updatesTwice { hazards.append(.updatesTwice) }
    if accesses.readsWhatItWrites { hazards.append(.readAfterWrite) }
    guard self[f.serial] == 0, accesses.tiles > 1 else { return hazards }
    let (aReads, bReads) = (self[f.a.ones] == 0, self[f.b.ones] == 0)
    let weights = Pad.weights.rawValue
    // A is read through X, B too unless A's pad is the same; results leave through Y.
    let bThroughY = aReads && self[f.a.pad] == self[f.b.pad]
    if bReads, bThroughY || isPaired(on: configuration), self[f.b.pad] == self[f.c.pad] {
      hazards.append(.port(Pad(rawValue: self[f.c.pad])!))
    }
    // Momenta, masters and partial sums are read through X too.
    var beside: Set<Int> = self[f.update] == 1 ? [weights] : []
    if self[f.partial.add] == 1 {
      beside.insert(self[self[f.partial.store] == 1 ? f.c.pad : f.partial.pad])
    }
    for pad in beside.sorted()
    where aReads && self[f.a.pad] == pad || bReads && !bThroughY && self[f.b.pad] == pad
      || self[f.bias] == 1 && pad == weights
    {
      hazards.append(.port(Pad(rawValue: pad)!))
    }
    return hazards
  }

  private var shrinksTwice: Bool {
    let addresses = Executor.addresses(self, from: ShrinkFields.base, ShrinkFields.walk)
    return Set(addresses.map(wrapped)).count < addresses.count
  }

  private var gradientMeetsLaterLogits: Bool {
    let f = SoftmaxFields.self
    let (classes, samples) = (self[f.classes], self[f.samples])
    let (logits, gradient) = (self[f.logits], self[f.gradient])
    let (logitStride, gradientStride) = (self[f.logitsStride], self[f.gradientStride])
    return (0..<samples).contains { early in
      let written = gradient + early * gradientStride
      return (early + 1..<max(samples, early + 1)).contains { late in
        abs(logits + late * logitStride - written) < classes
      }
    }
  }
}

/// The words that a contraction reads and writes.
private struct ContractionAccesses {
  private(set) var tiles = 0
  private(set) var updatesTwice = false
  private(set) var readsWhatItWrites = false

  init(_ instruction: Instruction, _ configuration: EngineConfiguration) {
    let f = ContractFields.self
    let depths = Executor.depthOffsets(instruction)
    let isUpdate = instruction[f.update] == 1
    let stores = instruction[f.partial.store] == 1
    let isShort = instruction[f.partial.isShort] == 1
    let words = isShort ? PartialSum.shortWords : PartialSum.words
    let distance = instruction[f.d.base] - instruction[f.c.base]
    let capacity = configuration.words(of: Pad(rawValue: instruction[f.c.pad])!)
    var written = Array(repeating: false, count: capacity)
    func reads(_ operand: ContractFields.Operand) -> Bool {
      instruction[operand.ones] == 0 && instruction[operand.pad] == instruction[f.c.pad]
    }
    let walk = TileWalk(instruction, configuration)
    walk.forEach { place in
      tiles += 1
      for row in 0..<place.rows {
        for column in 0..<place.columns {
          let c = wrapped(
            place.c + row * instruction[f.c.row]
              + ContractFields.Skips.offset(
                of: column, stride: instruction[f.c.lane], skip: instruction[f.skips.c]))
          let addresses =
            stores
            ? (0..<words).map { wrapped(c + $0 * instruction[f.partial.word]) }
            : isUpdate ? [c, wrapped(c + distance)] : [c]
          for address in addresses {
            if written[address] { updatesTwice = isUpdate || stores }
            written[address] = true
          }
        }
      }
    }
    let (readsA, readsB) = (reads(f.a), reads(f.b))
    let readsBias =
      instruction[f.bias] == 1 && instruction[f.c.pad] == Pad.weights.rawValue
    // Results are written while the partial sums of other rows are read.
    if instruction[f.partial.add] == 1, !stores,
      instruction[f.c.pad] == instruction[f.partial.pad]
    {
      let partial = instruction[f.partial.distance]
      walk.forEach { place in
        for row in 0..<place.rows {
          for column in 0..<place.columns {
            let c =
              place.c + row * instruction[f.c.row]
              + ContractFields.Skips.offset(
                of: column, stride: instruction[f.c.lane], skip: instruction[f.skips.c])
            for word in 0..<words
            where written[wrapped(c + partial + word * instruction[f.partial.word])] {
              readsWhatItWrites = true
            }
          }
        }
      }
    }
    guard tiles > 1, readsA || readsB || readsBias else { return }
    walk.forEach { place in
      func meets(_ base: Int, _ stride: Int, skip: Int = 0, _ lanes: Int) -> Bool {
        (0..<lanes).contains {
          written[wrapped(base + ContractFields.Skips.offset(of: $0, stride: stride, skip: skip))]
        }
      }
      if readsWhatItWrites { return }
      if readsBias { readsWhatItWrites = meets(place.d, instruction[f.d.row], place.rows) }
      for depth in depths where readsA || readsB {
        if readsWhatItWrites { return }
        readsWhatItWrites =
          readsA && meets(place.a + depth.a, instruction[f.a.lane], place.rows)
          || readsB
            && meets(
              place.b + depth.b, instruction[f.b.lane], skip: instruction[f.skips.b],
              place.columns)
      }
    }
  }
}
