import EngineExecutor
import EngineProgram
import EngineSimulation

/// A program and its input, to be run by the executor and by simulated hardware.
public struct Comparison {
  private let program: [Instruction]
  private let input: [UInt32]
  private let foreignWords: Set<Int>

  /// - Parameter foreignWords: the places of words sent that may differ.
  public init(_ program: [Instruction], input: [UInt32] = [], foreignWords: Set<Int> = []) {
    (self.program, self.input, self.foreignWords) = (program, input, foreignWords)
  }

  /// How words sent or, without stalls, cycles differ, for people; nil if they are equal. The memories
  /// of the executor are zero at the start.
  public func difference(on engine: SimulatedEngine, stalls: Int = 0) throws -> String? {
    var executor = Executor(engine.configuration)
    executor.send(input)
    let usage: [InstructionCycles]
    do throws(Stop) {
      usage = try executor.run(program)
    } catch {
      return "the executor stops at \(error.place): \(error.reason)"
    }
    engine.stalls = stalls
    engine.mostCycles = executor.cycles * 40 + 1_000
    let words = try engine.attempt(program, input: input)
    if let fault = engine.fault { return "the engine stops at \(fault.place): \(fault.fault)" }
    let differences =
      [wordDifference(words, executor.receive())]
      + (stalls > 0 ? [] : cycleDifferences(usage, executor.cycles, engine))
    let found = differences.compactMap(\.self)
    return found.isEmpty ? nil : found.joined(separator: "; ")
  }

  private func wordDifference(_ words: [UInt32], _ expected: [UInt32]) -> String? {
    if words.count != expected.count { return "\(words.count) words, not \(expected.count)" }
    let differing = words.indices.filter {
      words[$0] != expected[$0] && !foreignWords.contains($0)
    }
    guard let place = differing.first else { return nil }
    return "word \(place) is \(hexadecimal(words[place])), not \(hexadecimal(expected[place])); "
      + "\(differing.count) of \(words.count) differ"
  }

  private func cycleDifferences(
    _ usage: [InstructionCycles], _ cycles: Int, _ engine: SimulatedEngine
  ) -> [String] {
    var found = usage.indices.filter { engine.placeCycles[$0] != usage[$0].cycles }.map {
      "instruction \($0) takes \(engine.placeCycles[$0]) cycles, not \(usage[$0].cycles)"
    }
    if engine.cycles != cycles { found.append("\(engine.cycles) cycles, not \(cycles)") }
    return found
  }

  private func hexadecimal(_ word: UInt32) -> String { "0x" + String(word, radix: 16) }
}
