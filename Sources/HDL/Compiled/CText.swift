/// The C text of a ``Program``: one function that brings all values up to date, and one that runs
/// many cycles of one clock.
struct CText {
  /// Operations in one C function: compilers slow down on longer ones.
  static let chunk = 3_000

  let program: Program
  let constants: [Int32: UInt64]

  init(_ program: Program) {
    self.program = program
    var values: [Int32: UInt64] = [:]
    for constant in program.constants {
      for (index, word) in constant.value.enumerated() {
        values[constant.word + Int32(index)] = word
      }
    }
    constants = values
  }

  /// Whether whole cycles of a clock can run in C.
  func runsCycles() -> Bool {
    program.blackBoxes.isEmpty && program.clockWords.count == 1
      && program.writes.allSatisfy {
        $0.enable.width == 1 || program.memories[$0.memory].words == 1
      }
      && program.registers.allSatisfy {
        $0.asynchronousReset < 0 || program.resetWords.contains($0.asynchronousReset)
      }
  }

  /// The whole text.
  var text: String {
    let parameters = "u64 *w, u64 **m, wide_fn wide, void *context"
    var parts = [
      """
      #include <stdint.h>
      typedef uint64_t u64;
      typedef int64_t i64;
      typedef unsigned __int128 u128;
      typedef void (*wide_fn)(void *context, int32_t index);
      typedef void (*report_fn)(void *context, int32_t property, u64 cycle);

      """
    ]
    let chunks = stride(from: 0, to: program.operations.count, by: CText.chunk).map {
      $0..<min($0 + CText.chunk, program.operations.count)
    }
    for (index, range) in chunks.enumerated() {
      var body = OperationText(program, constants: constants, stored: nil)
      for step in program.operations[range] { body.add(step) }
      parts.append(
        "static void part\(index)(\(parameters)) {\n\(body.lines.joined(separator: "\n"))\n}\n")
    }
    parts.append("void evaluate(\(parameters)) {\n")
    for index in chunks.indices { parts.append("  part\(index)(w, m, wide, context);\n") }
    parts.append("}\n")
    if runsCycles() { parts.append(CycleText(self).text) }
    return parts.joined()
  }
}
