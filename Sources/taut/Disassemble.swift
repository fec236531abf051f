import ArgumentParser
import Diagnostics
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
  @Flag(help: "Prints the step of the rank prior instead.")
  var prior = false

  func run() throws {
    let subject = try step.subject()
    guard let listing = prior ? subject.priorListing : subject.listing else {
      throw InputError(
        .unavailable,
        "this network has no step of the rank prior that fits the engine; leave --prior out")
    }
    print(listing, terminator: "")
  }
}
