import EngineProgram

/// An engine that runs programs: the executor, a simulation of the hardware, or a board.
public protocol EngineDevice {
  /// Sizes of array and memories.
  var configuration: EngineConfiguration { get }

  /// Runs a program to its end. `input` is all that its instructions read from the input stream.
  /// - Returns: all words that the program sent.
  /// - Throws: an `InputError` that says at which instruction and why the engine stopped early.
  mutating func run(_ program: [Instruction], input: [UInt32]) throws -> [UInt32]
}
