import EngineExecutor
import EngineProgram
import EngineSimulation
import Testing

/// Programs that must not run to their end: hardware and executor stop at the same instruction
/// with the same fault, and the engine takes the next program.
@Suite struct FaultTests {
  /// A contraction of one product.
  private static func contraction(_ change: (inout Instruction) -> Void = { _ in }) -> Instruction {
    let f = ContractFields.self
    var instruction = Instruction(.contract)
    for operand in [f.a, f.b] { instruction[operand.lane] = 1 }
    instruction[f.b.pad] = Pad.weights.rawValue
    instruction[f.c.lane] = 1
    instruction[f.bits] = 8
    instruction[f.tiles.lastRows] = 1
    instruction[f.tiles.lastColumns] = 1
    for loop in f.loops { instruction[loop.count] = 1 }
    for depth in f.depths { instruction[depth.count] = 1 }
    change(&instruction)
    return instruction
  }

  static let programs: [(String, [Instruction], Fault, Int)] = {
    let f = ContractFields.self
    let halt = Instruction(.halt)
    var walk = Instruction(.loadSlots)
    walk[RangeFields.first] = 100
    walk[RangeFields.count] = 100
    return [
      ("no halt", [Instruction(.report)], .programEnd, 1),
      ("nothing", [], .programEnd, 0),
      ("swap without fetch", [contraction(), Instruction(.swap), halt], .fetchMisuse, 1),
      ("even stride", [contraction { $0[f.b.lane] = 2 }, halt], .evenStride, 0),
      ("skip to other banks", [contraction { $0[f.skips.c] = 4 }, halt], .evenStride, 0),
      ("no bits", [contraction { $0[f.bits] = 0 }, halt], .illegalInstruction, 0),
      ("no rows", [contraction { $0[f.tiles.lastRows] = 0 }, halt], .illegalInstruction, 0),
      (
        "too many columns", [contraction { $0[f.tiles.lastColumns] = 7 }, halt],
        .illegalInstruction, 0
      ),
      ("result in the batch", [contraction { $0[f.c.pad] = 2 }, halt], .illegalInstruction, 0),
      ("slots", [walk, halt], .illegalInstruction, 0),
      (
        "address of an operand", [contraction { $0[f.b.base] = 500_000 }, halt],
        .addressOutOfRange, 0
      ),
      (
        "address of the result",
        [contraction(), contraction { $0[f.c.base] = 500_000 }, contraction(), halt],
        .addressOutOfRange, 1
      ),
    ]
  }()

  @Test(arguments: programs.indices) func stopsWithItsFault(_ index: Int) throws {
    let (name, program, fault, place) = Self.programs[index]
    var executor = Executor(EngineHardwareTests.configuration)
    #expect(throws: Stop(.fault(fault), at: place), "\(name)") { try executor.run(program) }
    let hardware = try SimulatedEngine(EngineHardwareTests.configuration)
    hardware.mostCycles = 100_000
    _ = try hardware.attempt(program, input: [])
    #expect(hardware.fault?.fault == fault, "\(name)")
    #expect(hardware.fault?.place == place, "\(name)")
    let words = try hardware.run([Instruction(.report), Instruction(.halt)], input: [])
    #expect(words.count == Executor.reportWords, "\(name)")
  }
}
