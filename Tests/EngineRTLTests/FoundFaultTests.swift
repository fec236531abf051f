import EngineExecutor
import EngineFuzzing
import EngineProgram
import EngineSimulation
import Testing

/// What random programs or a look at the rules found: hardware and executor differed here.
@Suite struct FoundFaultTests {
  private typealias F = ContractFields
  private static let configuration = EngineHardwareTests.configuration
  /// An array of so many rows that a contraction of few ends before it would let the next one's keys be made.
  static let tall = HardwareTrainingTests.engine(25, 2)

  private func expectSame(
    _ program: [Instruction], input: [UInt32] = [],
    on configuration: EngineConfiguration = Self.configuration,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let engine = try SimulatedEngine(configuration)
    let difference = try Comparison(program + [Instruction(.halt)], input: input)
      .difference(on: engine)
    #expect(difference == nil, sourceLocation: sourceLocation)
  }

  private func range(_ opcode: Opcode, _ first: Int, _ count: Int) -> Instruction {
    var instruction = Instruction(opcode)
    instruction[RangeFields.first] = first
    instruction[RangeFields.count] = count
    return instruction
  }

  private func transfer(_ opcode: Opcode, _ pad: Pad, _ base: Int, _ count: Int) -> Instruction {
    var instruction = Instruction(opcode)
    instruction[TransferFields.pad] = pad.rawValue
    instruction[TransferFields.base] = base
    instruction[TransferFields.walk.counts[0]] = count
    instruction[TransferFields.walk.steps[0]] = 1
    return instruction
  }

  private func fetch(_ bytes: Int) -> Instruction {
    var instruction = Instruction(.fetch)
    instruction[FetchFields.walk.counts[0]] = bytes
    instruction[FetchFields.walk.steps[0]] = 1
    return instruction
  }

  /// One row of `act` times `wgt`, written to the start of `act` behind its operands.
  private func contraction(
    columns: Int = 6, depth: Int = 1, _ change: (inout Instruction) -> Void = { _ in }
  ) -> Instruction {
    var instruction = Instruction(.contract)
    instruction[F.a.lane] = 1
    instruction[F.b.pad] = Pad.weights.rawValue
    instruction[F.b.lane] = 1
    instruction[F.c.base] = 100
    instruction[F.c.lane] = 1
    instruction[F.c.slot] = 2
    instruction[F.d.slot] = 3
    instruction[F.bits] = 16
    instruction[F.tiles.lastRows] = 1
    instruction[F.tiles.lastColumns] = columns
    instruction[F.depths[0].count] = depth
    change(&instruction)
    return instruction
  }

  /// The same, with partial sums that are read from `wgt`.
  private func withPartialSums(
    columns: Int, _ change: (inout Instruction) -> Void = { _ in }
  ) -> Instruction {
    contraction(columns: columns) {
      $0[F.serial] = 1
      $0[F.partial.add] = 1
      $0[F.partial.pad] = Pad.weights.rawValue
      $0[F.partial.word] = 7
      change(&$0)
    }
  }

  /// Slots, registers and the operands' words, and afterwards all of them sent. Words that the body configures come
  /// last in the input.
  private func run(
    slots: [ExponentSlot] = [], registers: [UInt32] = [], act: [Int16] = [3], wgt: [Int16] = [5],
    configured: [UInt32] = [], on configuration: EngineConfiguration = Self.configuration,
    _ body: [Instruction]
  ) throws {
    func words(_ numbers: [Int16]) -> [UInt32] {
      stride(from: 0, to: 8, by: 2).map { place in
        let pair = (place..<place + 2).map {
          UInt32(UInt16(bitPattern: numbers[$0 % numbers.count]))
        }
        return pair[0] | pair[1] << 16
      }
    }
    try expectSame(
      [
        range(.loadSlots, 0, slots.count), range(.configure, 0, registers.count),
        transfer(.load, .activations, 0, 8), transfer(.load, .weights, 0, 8),
      ] + body + [
        transfer(.store, .activations, 96, 40), transfer(.store, .weights, 96, 40),
        range(.storeSlots, 0, 8), Instruction(.report),
      ], input: slots.map(\.word) + registers + words(act) + words(wgt) + configured,
      on: configuration)
  }

  @Test func shortInstructionsWaitForTheNextOne() throws {
    try expectSame([
      range(.commit, 0, 0), range(.storeSlots, 0, 0), Instruction(.report), range(.commit, 3, 0),
      Instruction(.report), Instruction(.report),
    ])
  }

  @Test func readersWaitForFetch() throws {
    let words = (0..<60).map { UInt32($0) }
    for reader in [
      transfer(.load, .activations, 0, 4), range(.configure, 0, 2), range(.loadSlots, 0, 2),
      range(.configure, 3, 0),
    ] {
      try expectSame([fetch(160), reader, Instruction(.swap)], input: words)
    }
  }

  @Test func haltWaitsForFetch() throws {
    for bytes in [1, 4, 8, 24, 200] {
      try expectSame([fetch(bytes)], input: Array(repeating: 7, count: 50))
    }
  }

  @Test func everyProgramCountsItsOwnCycles() throws {
    let engine = try SimulatedEngine(Self.configuration)
    var executor = Executor(Self.configuration)
    let program = [range(.commit, 0, 20), Instruction(.report), Instruction(.halt)]
    for _ in 0..<3 {
      try executor.run(program)
      #expect(try engine.run(program, input: []) == executor.receive())
    }
  }

  /// Rows of partial sums that leave so soon that nothing has to wait for them.
  @Test func keysAreMadeAheadBehindFewRows() throws {
    let random = contraction(columns: 3) {
      $0[F.stochastic] = 1
      $0[F.c.base] = 110
    }
    try run(on: HardwareTrainingTests.engine(2, 3), [withPartialSums(columns: 3), random])
  }

  /// A contraction of few rows ends before those of a full tile would have used its keys. What comes next makes
  /// its own, and has them until it ends.
  @Test func keysAreNotMadeForAnyoneAfterTheEnd() throws {
    let random = [1, 2].map { number in
      contraction(columns: Self.tall.columns) {
        $0[F.stochastic] = 1
        $0[F.number] = number
        $0[F.tiles.lastRows] = 16
        $0[F.c.base] = 100 + number
        $0[F.c.row] = 2
        $0[F.element.row] = 1
      }
    }
    for rows in 1..<Self.tall.rows {
      let first = withPartialSums(columns: Self.tall.columns) { $0[F.tiles.lastRows] = rows }
      try run(
        slots: [2, 2, 9, 0].map { ExponentSlot(current: $0, next: $0) },
        registers: (0..<16).map { $0 &* UInt32(rows) &* 0x1357_9bdf }, act: [321, -77, 1_000, 5],
        wgt: [77, 3, -500], on: Self.tall, [first] + random)
    }
  }

  /// Nor in the very cycle of the end: what comes next may be softmax, and what comes behind that another
  /// contraction, which is known by then.
  @Test func keysAreNotMadeForAnyoneAtTheEnd() throws {
    var softmax = Instruction(.softmax)
    softmax[SoftmaxFields.logitsSlot] = 4
    softmax[SoftmaxFields.classes] = 8
    softmax[SoftmaxFields.samples] = 4
    softmax[SoftmaxFields.gradient] = 104
    softmax[SoftmaxFields.gradientStride] = 8
    softmax[SoftmaxFields.gradientSlot] = 5
    softmax[SoftmaxFields.bits] = 8
    softmax[SoftmaxFields.number] = 5
    let random = contraction(columns: Self.tall.columns) {
      $0[F.stochastic] = 1
      $0[F.number] = 9
    }
    for rows in 1...Self.tall.rows {
      let first = contraction(columns: Self.tall.columns) {
        $0[F.tiles.lastRows] = rows
        $0[F.c.row] = 2
      }
      try run(
        slots: [2, 2, 9, 12, -9, 0].map { ExponentSlot(current: $0, next: $0) },
        registers: (0..<16).map { $0 &* 0x1357_9bdf }, act: [321, -77, 1_000, 5],
        wgt: [77, 3, -500], on: Self.tall, [first, softmax, random])
    }
  }

  /// Which exponents an update writes is for a register to say. The next instruction may set others, and the one
  /// after it any.
  @Test func registersStandUntilExponentsAreWritten() throws {
    let update = contraction {
      $0[F.update] = 1
      $0[F.c.pad] = Pad.weights.rawValue
      $0[F.d.base] = 120
      $0[F.entries] = 6
    }
    for register in Register.allCases {
      let configure = range(.configure, register.rawValue, 1)
      let wait = configure.hazard(behind: update) == nil ? [] : [range(.configure, 0, 0)]
      for measures in [0, 1] as [UInt32] {
        try run(
          slots: [2, 2, 9, 12].map { ExponentSlot(current: $0, next: $0 - 1, level: 5) },
          registers: [7, 3, 0xffff_fffd, 200, measures], act: [321], wgt: [77],
          configured: [1 - measures], [update] + wait + [configure])
      }
    }
  }

  @Test func exponentsStayAtTheirLimits() throws {
    let slots = [
      ExponentSlot(current: 500, next: 500), ExponentSlot(current: 500, next: 500),
      ExponentSlot(current: 511, next: 511, level: 511),
      ExponentSlot(current: -500, next: 511, level: -512),
    ]
    try run(slots: slots, act: [30_000], wgt: [30_000], [contraction { $0[F.bits] = 2 }])
    try run(slots: slots, [contraction { $0[F.exact] = 1 }])
    let negative = slots.map { ExponentSlot(current: -$0.current, next: -$0.next, level: -511) }
    try run(slots: negative, act: [1], wgt: [1], [contraction { $0[F.exact] = 1 }])
    try run(slots: negative, act: [1], wgt: [1], [contraction()])
    for level in [-512, 511] {
      let masters = [
        ExponentSlot(), ExponentSlot(), ExponentSlot(current: level, next: level, level: level),
        ExponentSlot(current: 511, next: 511),
      ]
      let update = contraction {
        $0[F.update] = 1
        $0[F.c.pad] = Pad.weights.rawValue
        $0[F.d.base] = 120
        $0[F.entries] = 6
      }
      try run(slots: masters, act: [127], wgt: [30_000], [update, update])
    }
  }

  @Test func oneBitIsNeverPositive() throws {
    let stores = contraction {
      $0[F.bits] = 1
      $0[F.storesMask] = 1
    }
    try run([stores, contraction { $0[F.appliesMask] = 1 }])
  }

  @Test func elementsCountDownToo() throws {
    let rates: [UInt32] = [7, 3, 0xffff_fffd, 200, 0]
    let registers = rates + (0..<11).map { UInt32($0) &* 0x1357_9bdf }
    let slots = [2, 2, 9, 0].map { ExponentSlot(current: $0, next: $0) }
    try run(
      slots: slots, registers: registers, act: [321], wgt: [77],
      [
        contraction {
          $0[F.stochastic] = 1
          $0[F.element.base] = 3
          $0[F.element.lane] = -1
        }
      ])
  }

  @Test func productsAndSumsWrap() throws {
    try run(act: [-32_768, 32_767], wgt: [-32_768], [contraction(depth: 3)])
    try run(
      act: [-32_768], wgt: [181],
      [
        contraction(depth: 8191) {
          $0[F.depths[1].count] = 30
          $0[F.exact] = 1
        }
      ])
  }

  @Test func registersHaveTheirWidths() throws {
    let registers: [UInt32] = [7, 0xffff_ff03, 2, 0x1ff, 0xfffe]
    let update = contraction {
      $0[F.update] = 1
      $0[F.c.pad] = Pad.weights.rawValue
      $0[F.d.base] = 120
      $0[F.entries] = 6
    }
    try run(registers: registers, act: [9], wgt: [300], [update, update])
  }

  /// The next contraction's keys are made while the last rows of this one still need its own, the
  /// longer the more rows a tile has and the more parts a row.
  @Test(arguments: [EngineConfiguration.small, tall])
  func keysStandUntilTheLastRowHasUsedThem(_ configuration: EngineConfiguration) throws {
    let rates: [UInt32] = [7, 3, 0xffff_fffd, 200, 0]
    let update = contraction(columns: configuration.columns) {
      $0[F.update] = 1
      $0[F.entries] = configuration.rows * configuration.columns
      $0[F.c.pad] = Pad.weights.rawValue
      $0[F.c.base] = 16
      $0[F.c.row] = configuration.columns
      $0[F.d.base] = 96
      $0[F.element.row] = configuration.columns
      $0[F.element.lane] = 1
      $0[F.tiles.lastRows] = configuration.rows
    }
    let stochastic = contraction(columns: 1) {
      $0[F.stochastic] = 1
      $0[F.number] = 77
    }
    for seed in 1...20 as ClosedRange<UInt32> {
      try run(
        slots: [2, 2, 9, 12].map { ExponentSlot(current: $0, next: $0) },
        registers: rates + (0..<11).map { $0 &* seed &* 0x1357_9bdf },
        act: [321, -77, 1_000, 5], wgt: [77, 3, -500], on: configuration, [update, stochastic])
    }
  }
}
