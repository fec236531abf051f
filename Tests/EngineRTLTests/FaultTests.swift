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

  /// A load of words up to the last of a pad and `beyond` more.
  private static func load(beyond: Int) -> Instruction {
    var instruction = Instruction(.load)
    instruction[TransferFields.base] = EngineHardwareTests.configuration.activationWords - 3
    instruction[TransferFields.walk.counts[0]] = 3 + beyond
    instruction[TransferFields.walk.steps[0]] = 1
    return instruction
  }

  private static func update(_ change: (inout Instruction) -> Void = { _ in }) -> Instruction {
    contraction {
      $0[ContractFields.update] = 1
      $0[ContractFields.c.pad] = Pad.weights.rawValue
      $0[ContractFields.d.slot] = 1
      change(&$0)
    }
  }

  private static func softmax(
    classes: Int, samples: Int, _ change: (inout Instruction) -> Void = { _ in }
  ) -> Instruction {
    var instruction = Instruction(.softmax)
    instruction[SoftmaxFields.classes] = classes
    instruction[SoftmaxFields.samples] = samples
    instruction[SoftmaxFields.bits] = 16
    change(&instruction)
    return instruction
  }

  private static func fetch(at base: Int = 0, step: Int = 1) -> Instruction {
    var instruction = Instruction(.fetch)
    instruction[FetchFields.base] = base
    instruction[FetchFields.walk.counts[0]] = 4
    instruction[FetchFields.walk.steps[0]] = step
    return instruction
  }

  private static func loop(to target: Int, _ turns: Int) -> Instruction {
    var instruction = Instruction(.loop)
    instruction[LoopFields.target] = target
    instruction[LoopFields.turns] = turns
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
        "address of an operand", [contraction { $0[f.b.base] = 200_000 }, halt],
        .addressOutOfRange, 0
      ),
      (
        "address of the result",
        [contraction(), contraction { $0[f.c.base] = 200_000 }, contraction(), halt],
        .addressOutOfRange, 1
      ),
      ("a view of one bit", [contraction { $0[f.a.view] = 1 }, halt], .illegalInstruction, 0),
      ("a view of 24 bits", [contraction { $0[f.b.view] = 24 }, halt], .illegalInstruction, 0),
      (
        "both operands of the batch",
        [
          contraction {
            $0[f.a.pad] = 2
            $0[f.b.pad] = 2
          }, halt,
        ], .illegalInstruction, 0
      ),
      (
        "masks stored and applied",
        [
          contraction {
            $0[f.storesMask] = 1
            $0[f.appliesMask] = 1
          }, halt,
        ], .illegalInstruction, 0
      ),
      ("update with ReLU", [update { $0[f.relu] = 1 }, halt], .illegalInstruction, 0),
      ("update of one slot", [update { $0[f.d.slot] = 0 }, halt], .illegalInstruction, 0),
      (
        "illegal before even",
        [
          update {
            $0[f.c.lane] = 2; $0[f.relu] = 1
          }, halt,
        ], .illegalInstruction, 0
      ),
      ("257 classes", [softmax(classes: 257, samples: 1), halt], .illegalInstruction, 0),
      ("no samples", [softmax(classes: 1, samples: 0), halt], .illegalInstruction, 0),
      ("bytes apart", [fetch(step: 2), halt], .illegalInstruction, 0),
      ("loop forward", [Instruction(.report), loop(to: 2, 1), halt], .illegalInstruction, 1),
      ("loop to itself", [loop(to: 0, 1), halt], .illegalInstruction, 0),
      (
        "loop behind the program", [Instruction(.report), loop(to: 200, 2), halt],
        .illegalInstruction, 1
      ),
      (
        "loop in a loop", [Instruction(.report), loop(to: 0, 1), loop(to: 0, 2), halt],
        .illegalInstruction, 1
      ),
      // The last word shows to be outside when the next instruction is already looked at.
      ("last word of a load", [load(beyond: 1), load(beyond: 0), halt], .addressOutOfRange, 0),
      ("last word before the end", [load(beyond: 1), halt], .addressOutOfRange, 0),
      (
        "last gradient of softmax",
        [
          softmax(classes: 2, samples: 1) {
            $0[SoftmaxFields.gradient] = EngineHardwareTests.configuration.activationWords - 1
          }, contraction(), halt,
        ], .addressOutOfRange, 0
      ),
      // A fetch goes on while others run, and has its own place all the same.
      (
        "fetched byte", [fetch(at: 8191), contraction(), contraction(), halt],
        .addressOutOfRange, 0
      ),
      ("fetched byte before the end", [fetch(at: 8191), halt], .addressOutOfRange, 0),
      (
        "fetched byte before a swap", [fetch(at: 8191), Instruction(.swap), fetch(), halt],
        .addressOutOfRange, 0
      ),
    ]
  }()

  @Test(arguments: programs.indices) func stopsWithItsFault(_ index: Int) throws {
    let (name, program, fault, place) = Self.programs[index]
    let words = [UInt32](repeating: 0, count: 10)
    var executor = Executor(EngineHardwareTests.configuration)
    executor.send(words)
    #expect(throws: Stop(.fault(fault), at: place), "\(name)") { try executor.run(program) }
    let hardware = try SimulatedEngine(EngineHardwareTests.configuration)
    hardware.mostCycles = 100_000
    _ = try hardware.attempt(program, input: words)
    #expect(hardware.fault?.fault == fault, "\(name)")
    #expect(hardware.fault?.place == place, "\(name)")
    let report = try hardware.run([Instruction(.report), Instruction(.halt)], input: [])
    #expect(report.count == Executor.reportWords, "\(name)")
  }
}
