import EngineExecutor
import EngineProgram
import EngineSimulation

extension Trial {
  /// The smallest program found that still differs in some way, and how it does.
  func shrunk(
    _ program: RandomProgram, _ difference: String, on engine: SimulatedEngine, stalls: Int
  ) throws -> (program: RandomProgram, difference: String) {
    var best = (program: program, difference: difference)
    func tries(_ change: (inout RandomProgram) -> Void) throws {
      var candidate = best.program
      change(&candidate)
      guard candidate.instructions != best.program.instructions, candidate.isSound,
        let difference = try self.difference(candidate, on: engine, stalls: stalls)
      else { return }
      best = (candidate, difference)
    }
    for place in program.body.reversed() {
      try tries { $0.instructions[place] = .nothing }
    }
    // A fetch and its swap go together.
    for first in program.body where best.program.instructions[first].opcode == .fetch {
      let second = best.program.instructions[first...].firstIndex { $0.opcode == .swap }
      guard let second, program.body.contains(second) else { continue }
      try tries {
        $0.instructions[first] = .nothing
        $0.instructions[second] = .nothing
      }
    }
    for place in program.body {
      let opcode = best.program.instructions[place].opcode
      for field in InstructionSet.fields(of: opcode) where Self.isReducible(field) {
        let value = best.program.instructions[place][field]
        for smaller in [0, 1, value / 2, value - 1] where smaller >= 0 && smaller < value {
          try tries { $0.instructions[place][field] = smaller }
          if best.program.instructions[place][field] == smaller { break }
        }
      }
    }
    return best
  }

  /// Numbers of turns and choices, which may be less without other fields changing.
  private static func isReducible(_ field: Field) -> Bool {
    field.name.hasSuffix("count") || field.width == 1 || field.name.hasSuffix(".last")
      || ["samples", "classes", "turns"].contains(field.name)
  }
}

extension Instruction {
  /// An instruction that does nothing.
  static var nothing: Instruction { InstructionGenerator.range(.storeSlots, 0, 0) }
}

extension RandomProgram {
  /// Whether the executor runs it to its end, without hazards.
  fileprivate var isSound: Bool {
    var executor = Executor(configuration)
    executor.send(input)
    guard (try? executor.run(instructions)) != nil else { return false }
    return instructions.allSatisfy { $0.hazards(on: configuration).isEmpty }
      && zip(instructions, instructions.dropFirst()).allSatisfy { $1.hazard(behind: $0) == nil }
  }

  /// The instructions of its random part that do something, as text.
  var bodyText: String {
    body.filter { instructions[$0] != .nothing }
      .map { "\($0): \(instructions[$0].text)" }.joined(separator: "\n")
  }
}
