import Diagnostics
import EngineExecutor
import EngineProgram

/// The executor as a device.
public struct ExecutorDevice: EngineDevice {
  private var executor: Executor
  /// What each instruction of the last program took.
  public private(set) var usage: [InstructionCycles] = []

  /// A device whose memories are zero.
  public init(_ configuration: EngineConfiguration) { executor = Executor(configuration) }

  /// Sizes of array and memories.
  public var configuration: EngineConfiguration { executor.configuration }
  /// Cycles of the last program.
  public var cycles: Int { executor.cycles }

  /// Runs a program, as ``EngineDevice`` says.
  public mutating func run(_ program: [Instruction], input: [UInt32]) throws -> [UInt32] {
    executor.send(input)
    do throws(Stop) {
      usage = try executor.run(program)
    } catch {
      throw InputError(.software, "engine stopped at instruction \(error.place): \(error.text)")
    }
    return executor.receive()
  }
}

extension Stop {
  /// Why, for people.
  fileprivate var text: String {
    switch reason {
    case .fault(let fault): fault.documentation
    case .starved: "it waits for a word that nobody sends"
    }
  }
}
