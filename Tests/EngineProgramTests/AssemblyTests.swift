import EngineProgram
import Testing

@Suite struct AssemblyTests {
  /// Every field at its ends, zero and in between, of every opcode.
  @Test(arguments: Opcode.allCases) func textKeepsInstructions(_ opcode: Opcode) throws {
    var random = Sequence(state: UInt64(opcode.rawValue))
    for round in 0..<100 {
      var instruction = Instruction(opcode, comment: round % 3 == 0 ? "" : "case \(round); odd")
      for field in InstructionSet.fields(of: opcode) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: instruction[field] = field.range.lowerBound
        case 1: instruction[field] = field.range.upperBound
        case 2: instruction[field] = Int.random(in: field.range, using: &random)
        default: break
        }
      }
      #expect(try Instruction(text: instruction.text) == instruction, "\(instruction.text)")
    }
  }

  @Test func textOfProgramsKeepsThem() throws {
    var loop = Instruction(.loop, comment: "again")
    loop[LoopFields.turns] = 7
    let program = [Instruction(.swap), loop, Instruction(.halt)]
    #expect(
      Assembly.text(program) == """
        0: swap
        1: loop turns=7 ; again
        2: halt

        """)
    #expect(try Assembly.program(Assembly.text(program)) == program)
    let free = "; a program\n\n  swap\n loop   turns=0x7;again\r\n2: halt"
    #expect(try Assembly.program(free) == program)
  }

  @Test func padsHaveNames() throws {
    let instruction = try Instruction(text: "load pad=wgt base=12 loop0.step=-3")
    #expect(instruction[TransferFields.pad] == Pad.weights.rawValue)
    #expect(instruction.text == "load pad=wgt base=12 loop0.step=-3")
  }

  @Test(arguments: [
    ("swap\nhlt", "line 2: there is no instruction 'hlt'; did you mean 'halt'?"),
    (
      "multiply",
      "line 1: there is no instruction 'multiply'; docs/instruction-set.md lists what there is"
    ),
    ("load bse=3", "line 1: 'load' has no field 'bse'; did you mean 'base'?"),
    ("load base", "line 1: 'base' sets nothing; write field=value"),
    ("load pad=xyz", "line 1: 'xyz' is no value of 'pad'; use act, wgt, in"),
    ("load base=1k", "line 1: '1k' is no value of 'base'; use a number"),
    ("load base=-1", "line 1: -1 does not fit 'base'; use 0 to 262143"),
    ("load base=1 base=1", "line 1: field 'base' is set twice; keep one"),
    (
      "swap\n\n3: halt",
      "line 3: place 3 is given to instruction 1; correct it or leave it out"
    ),
    ("0:", "line 1: an instruction is missing"),
  ])
  func badTextSaysWhatIsWrong(_ text: String, _ message: String) {
    #expect(throws: AssemblyError.self) { try Assembly.program(text) }
    do { _ = try Assembly.program(text) } catch { #expect("\(error)" == message) }
  }
}
