import ArgumentParser
import EngineReports

/// Prints a training step in assembler text.
struct Disassemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints a compiled training step in assembler text.",
    discussion: """
      Comments before the program say what lies where; those behind the instructions name tensors \
      and shapes. docs/instruction-set.md explains every field.
      """)

  @OptionGroup var step: StepOptions

  func run() throws { print(try step.subject().listing, terminator: "") }
}
