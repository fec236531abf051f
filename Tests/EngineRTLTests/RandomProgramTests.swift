import EngineExecutor
import EngineFuzzing
import EngineProgram
import EngineSimulation
import Testing

/// Random programs on the executor and in Verilator: equal in all that they write, send and count,
/// and in cycles; with streams that stall; stopped where something is wrong; and after that.
@Suite struct RandomProgramTests {
  struct Batch: CustomTestStringConvertible {
    var configuration: EngineConfiguration
    var seeds: Range<UInt64>

    var testDescription: String {
      "array \(configuration.rows)x\(configuration.columns), seeds \(seeds)"
    }
  }

  static let batches = [
    Batch(configuration: EngineHardwareTests.configuration, seeds: 1..<121),
    Batch(configuration: HardwareTrainingTests.engine(8, 16), seeds: 201..<251),
    Batch(configuration: HardwareTrainingTests.engine(8, 8), seeds: 301..<351),
    Batch(configuration: HardwareTrainingTests.engine(4, 6), seeds: 401..<451),
    // Its rows leave before the next contraction's keys could be made.
    Batch(configuration: HardwareTrainingTests.engine(2, 3), seeds: 601..<621),
    // A contraction of few rows ends before those of a full tile would have used its keys.
    Batch(configuration: FoundFaultTests.tall, seeds: 701..<761),
    // Its rows drain in parts.
    Batch(configuration: .small, seeds: 501..<551),
  ]

  @Test(arguments: batches) func areAsTheExecutorRunsThem(_ batch: Batch) throws {
    let engine = try SimulatedEngine(batch.configuration)
    for seed in batch.seeds {
      if let failure = try Trial(seed: seed, batch.configuration).failure(on: engine) {
        Issue.record("\(failure)")
      }
    }
  }

  /// Every kind of fault is among the illegal programs.
  @Test func haveEveryKindOfFault() {
    let kinds = Self.batches.flatMap { batch in
      batch.seeds.map { IllegalProgram(seed: $0, batch.configuration).kind }
    }
    #expect(Set(kinds) == Set(IllegalProgram.Kind.allCases))
  }

  /// Every instruction and every choice of a contraction is among the legal ones.
  @Test func haveEverything() {
    let programs = Self.batches.flatMap { batch in
      batch.seeds.map { RandomProgram(seed: $0, batch.configuration) }
    }
    let body = programs.flatMap { program in program.body.map { program.instructions[$0] } }
    for opcode in Opcode.allCases where opcode != .halt {
      #expect(body.contains { $0.opcode == opcode }, "\(opcode)")
    }
    for opcode in [Opcode.contract, .energy, .factors, .threshold, .shrink] {
      // The rank prior has its cores in one pad only.
      for field in InstructionSet.fields(of: opcode) where field != TransferFields.pad {
        let values = Set(body.filter { $0.opcode == opcode }.map { $0[field] })
        #expect(values.count > 1, "\(field.name) of \(opcode)")
      }
    }
  }

  @Test func seedDecidesEverything() {
    let configuration = EngineHardwareTests.configuration
    for seed in [1, 7, 1_000_000] as [UInt64] {
      let programs = (0..<2).map { _ in RandomProgram(seed: seed, configuration) }
      #expect(programs[0].instructions == programs[1].instructions)
      #expect(programs[0].input == programs[1].input)
    }
  }
}
