import EngineCompiler
import EngineExecutor
import EngineProgram

/// The instructions of one step among others, and what each of them takes.
///
/// Steps follow each other in a loop, if the program memory holds it. Else the programs of a step run one
/// after the other. Cycles do not depend on data, so all words are zero.
struct MeasuredStep {
  let instructions: [Instruction]
  let usage: [(cycles: Int, multiplications: Int)]
  /// The place of the first instruction of each micro-batch.
  let starts: [Int]
  /// The number of programs.
  let programs: Int

  init(_ compiled: CompiledStep) throws {
    let capacity = compiled.configuration.programLength
    guard compiled.training(steps: 3).count > capacity else {
      // One turn of the loop that is neither the first nor the last: what a third step adds.
      let more = try Self.usage(compiled, steps: 3)
      let fewer = try Self.usage(compiled, steps: 2)
      let turn = compiled.repeated
      let places = compiled.loopStart..<compiled.loopStart + turn.instructions.count + 1
      instructions = Array(compiled.training(steps: 3)[places])
      usage = places.map {
        (
          more[$0].cycles - fewer[$0].cycles,
          more[$0].multiplications - fewer[$0].multiplications
        )
      }
      starts = turn.starts
      programs = 1
      return
    }
    var engine = Executor(compiled.configuration)
    var (instructions, starts): ([Instruction], [Int]) = ([], [])
    var usage: [(cycles: Int, multiplications: Int)] = []
    for part in compiled.training {
      engine.send(repeatElement(0, count: Register.count + compiled.batchWords))
      usage += try engine.run(part.instructions).map { ($0.cycles, $0.multiplications) }
      starts += part.starts.map { $0 + instructions.count }
      instructions += part.instructions
    }
    (self.instructions, self.usage, self.starts) = (instructions, usage, starts)
    programs = compiled.training.count
  }

  private static func usage(_ compiled: CompiledStep, steps: Int) throws -> [InstructionCycles] {
    var engine = Executor(compiled.configuration)
    engine.send(repeatElement(0, count: steps * (Register.count + compiled.batchWords)))
    return try engine.run(compiled.training(steps: steps))
  }
}
