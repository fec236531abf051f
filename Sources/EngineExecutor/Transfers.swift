import EngineProgram

extension Executor {
  /// What reads the stream waits until `fetch` has taken its words.
  /// - Parameter lead: the cycles that it needs anyway before it reads.
  mutating func waitForFetch(lead: Int = 0) {
    if let fetchEnd { cycles = max(cycles, fetchEnd - lead) }
  }

  mutating func load(_ instruction: Instruction) throws(Reason) {
    let pad = try transferPad(instruction)
    cycles += CycleModel.unitStart
    waitForFetch(lead: CycleModel.walkStart - 1)
    var word: UInt32 = 0
    let addresses = Self.addresses(instruction, from: TransferFields.base, TransferFields.walk)
    for (index, address) in addresses.enumerated() {
      word = index & 1 == 0 ? try input.take() : word >> 16
      try write(Int(Int16(truncatingIfNeeded: word)), pad.rawValue, at: address)
    }
    cycles += CycleModel.load(words: addresses.count) + CycleModel.unitEnd
  }

  mutating func store(_ instruction: Instruction) throws(Reason) {
    let pad = try transferPad(instruction)
    let addresses = Self.addresses(instruction, from: TransferFields.base, TransferFields.walk)
    for (index, address) in addresses.enumerated() {
      let half = UInt32(UInt16(truncatingIfNeeded: try read(pad, at: address)))
      if index & 1 == 0 {
        output.append(half)
      } else {
        output[output.count - 1] |= half << 16
      }
    }
    cycles += CycleModel.unitStart + CycleModel.store(words: addresses.count) + CycleModel.unitEnd
  }

  private func transferPad(_ instruction: Instruction) throws(Reason) -> Pad {
    guard let pad = Pad(rawValue: instruction[TransferFields.pad]), pad != .input else {
      throw .fault(.illegalInstruction)
    }
    return pad
  }

  mutating func fetch(_ instruction: Instruction) throws(Reason) {
    guard fetchEnd == nil else { throw .fault(.fetchMisuse) }
    let bytes = Self.addresses(instruction, from: FetchFields.base, FetchFields.walk)
    let run = max(instruction[FetchFields.walk.counts[0]], 1)
    // The bytes of a word are written at once.
    guard run == 1 || instruction[FetchFields.walk.steps[0]] == 1 else {
      throw .fault(.illegalInstruction)
    }
    let labels = (0..<instruction[FetchFields.samples]).map { instruction[FetchFields.labels] + $0 }
    let target = 1 - activeInput
    var words = 0
    for (addresses, run) in [(bytes, run), (labels, max(labels.count, 1))] {
      var word: UInt32 = 0
      for (index, address) in addresses.enumerated() {
        let place = index % run
        if place & 3 == 0 {
          word = try input.take()
          words += 1
        } else {
          word >>= 8
        }
        let address = wrapped(address)
        guard inputs[target].indices.contains(address) else { throw .fault(.addressOutOfRange) }
        inputs[target][address] = Int16(Int8(truncatingIfNeeded: word))
      }
    }
    let end = cycles + CycleModel.unitStart + CycleModel.fetch(words: words)
    (fetchEnd, fetchChecked) = (end, end + CycleModel.fetchCheck)
  }

  mutating func swap() throws(Reason) {
    guard let end = fetchEnd else { throw .fault(.fetchMisuse) }
    cycles = max(cycles, end + CycleModel.swap)
    fetchEnd = nil
    activeInput = 1 - activeInput
  }

  mutating func configure(_ instruction: Instruction) throws(Reason) {
    let range = try range(instruction, below: Register.count)
    if !range.isEmpty { waitForFetch() }
    for place in range {
      registers[place] = try input.take()
    }
    walk(instruction[RangeFields.count])
  }

  mutating func loadSlots(_ instruction: Instruction) throws(Reason) {
    let range = try range(instruction, below: InstructionSet.slots)
    if !range.isEmpty { waitForFetch() }
    for place in range {
      slots[place] = ExponentSlot(word: try input.take())
    }
    walk(instruction[RangeFields.count])
  }

  mutating func storeSlots(_ instruction: Instruction) throws(Reason) {
    for place in try range(instruction, below: InstructionSet.slots) {
      output.append(slots[place].word)
    }
    cycles += CycleModel.storeSlots(instruction[RangeFields.count])
  }

  mutating func commit(_ instruction: Instruction) throws(Reason) {
    for place in try range(instruction, below: InstructionSet.slots) {
      slots[place].current = slots[place].next
    }
    if !measures { registers[Register.step.rawValue] &+= 1 }
    walk(instruction[RangeFields.count])
  }

  /// Adds the cycles of setting or committing a number of slots or registers.
  private mutating func walk(_ count: Int) {
    cycles += CycleModel.walk(count)
    slotsEnd = max(slotsEnd, cycles + CycleModel.issue + CycleModel.walkEnd)
  }

  private func range(_ instruction: Instruction, below limit: Int) throws(Reason) -> Range<Int> {
    let first = instruction[RangeFields.first]
    let end = first + instruction[RangeFields.count]
    guard end <= limit else { throw .fault(.illegalInstruction) }
    return first..<end
  }

  mutating func report() {
    // The report counts the cycles in which it is sent.
    cycles += Executor.reportWords
    let counts = [
      outcome.correct, outcome.activations, outcome.gradients, outcome.momenta, outcome.weights,
    ]
    output += [
      UInt32(truncatingIfNeeded: outcome.loss), UInt32(truncatingIfNeeded: outcome.loss >> 32),
    ]
    output += counts.map { UInt32(truncatingIfNeeded: $0) }
    output.append(UInt32(truncatingIfNeeded: cycles - outcome.reportedCycles))
    outcome = StepCounters()
    outcome.reportedCycles = cycles
  }

  /// The words of a report: loss (two words, the lower half first), correct samples, saturations of
  /// activations, gradients, momenta and weights, cycles since the last one.
  public static let reportWords = 8
}
