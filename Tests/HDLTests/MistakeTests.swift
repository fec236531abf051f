import HDL
import Testing

@Suite struct MistakeTests {
  static func report(_ mistake: Mistake) -> String {
    do {
      _ = try Design(Mistaken(mistake))
      return "no fault"
    } catch { return "\(error)" }
  }

  @Test(arguments: Mistake.allCases) func saysWhatIsWrong(_ mistake: Mistake) {
    #expect(Self.report(mistake) == Self.messages[mistake])
  }

  // swift-format-ignore
  static let messages: [Mistake: String] = [
    .width:
      """
      HDLTests/Mistakes.swift:81: error: '<==' needs equal types: 'word' is Unsigned(8), 'a + \
      b' is Unsigned(9); use .truncated(to: 8) or .saturated(to: 8)
      """,
    .wrappingWidth:
      """
      HDLTests/Mistakes.swift:82: error: '&+' needs equal widths: 'a' is Unsigned(8), 'b' is \
      Unsigned(4); use .extended(to: 8) or .truncated(to: 4)
      """,
    .signedExtension:
      """
      HDLTests/Mistakes.swift:83: error: 's' of 8 bits cannot be extended to 4; use \
      .truncated(to: 4) or .saturated(to: 4)
      """,
    .truncationToWider:
      """
      HDLTests/Mistakes.swift:84: error: 'b' of 4 bits cannot be truncated to 8; use \
      .extended(to: 8)
      """,
    .slice:
      """
      HDLTests/Mistakes.swift:85: error: bits 11...4 of 'a' are out of range; it has 8 bits, 0 \
      to 7
      """,
    .constant:
      """
      HDLTests/Mistakes.swift:86: error: constant 256 does not fit 'word', which is \
      Unsigned(8), in '<=='; widen the signal or change the constant
      """,
    .comparison:
      """
      HDLTests/Mistakes.swift:87: error: constant 16 does not fit 'b', which is Unsigned(4), \
      in '=='; widen the signal or change the constant
      """,
    .fixedFormat:
      """
      HDLTests/Mistakes.swift:98: error: '<==' needs equal types: 'result' is Fixed(q4.4), \
      'wide' is Fixed(q8.8); use .rounded(fraction: 4).saturated(to:)
      """,
    .fixedSum:
      """
      HDLTests/Mistakes.swift:99: error: '&+' needs equal formats: 'narrow' is q4.4, 'wide' is \
      q8.8; use .extended(to:), .rounded(fraction:) or .saturated(to:)
      """,
    .saturation:
      """
      HDLTests/Mistakes.swift:100: error: 'wide' is q8.8; saturating to q4.4 needs the same \
      fraction and signedness; use .rounded(fraction: 4) first
      """,
    .expressionTarget:
      """
      HDLTests/Mistakes.swift:120: error: 'a + b' is an expression and cannot be driven; drive \
      a register, a wire, a port, or a slice of one
      """,
    .inputTarget:
      """
      HDLTests/Mistakes.swift:121: error: 'a' is an input of Mistaken and cannot be driven \
      inside it; make it an output with p.output(...)
      """,
    .wireDrivenTwice:
      """
      HDLTests/Mistakes.swift:125: error: 'next' is driven at its declaration \
      (HDLTests/Mistakes.swift:123); declare it without a value to drive it here
      """,
    .twoBlocks:
      """
      HDLTests/Mistakes.swift:126: error: 'count' is already driven at \
      HDLTests/Mistakes.swift:53; drive it in one block only
      """,
    .twoBlocksSlice:
      """
      HDLTests/Mistakes.swift:71: error: 'y[5:4]' is already driven at \
      HDLTests/Mistakes.swift:70; drive it in one block only
      """,
    .undrivenOutput:
      """
      HDLTests/Mistakes.swift:35: error: output 'y' is never driven; drive it in m.comb or \
      remove it
      """,
    .undrivenBits:
      """
      HDLTests/Mistakes.swift:35: error: output 'y[7:6]' is never driven; drive it in m.comb \
      or remove it
      """,
    .undrivenRegister:
      """
      HDLTests/Mistakes.swift:51: error: register 'count' is never driven; drive it in m.sync \
      or remove it
      """,
    .latch:
      """
      HDLTests/Mistakes.swift:61: error: output 'y' is not driven on every path of this \
      statement and would become a latch; drive it in the other case too, or before the \
      statement
      """,
    .partialCase:
      """
      HDLTests/Mistakes.swift:64: error: output 'y' is not driven on every path of this \
      statement and would become a latch; drive it in the other case too, or before the \
      statement
      """,
    .loop:
      """
      HDLTests/Mistakes.swift:130: error: combinational loop: first[0] <- second[0] <- \
      first[0]; break it with a register
      """,
    .bitLoop:
      """
      HDLTests/Mistakes.swift:134: error: combinational loop: carry[0] <- carry[2] <- carry[1] \
      <- carry[0]; break it with a register
      """,
    .crossing:
      """
      HDLTests/Mistakes.swift:141: error: register 'copy' of clock 'other' takes 'count' of \
      clock 'clock' (HDLTests/Mistakes.swift:51); cross through a Synchronizer or an \
      AsyncFifo, or state m.allowCrossing(into: copy)
      """,
    .unusedRegister:
      """
      HDLTests/Mistakes.swift:143: error: register 'spare' of Mistaken is never read; remove \
      it, or state that with m.unused(spare)
      """,
    .unusedInput:
      """
      HDLTests/Mistakes.swift:34: error: input 'go' of Mistaken is never read; remove it, or \
      state that with m.unused(io.go)
      """,
    .duplicateName:
      """
      HDLTests/Mistakes.swift:145: error: name 'count' is already used at \
      HDLTests/Mistakes.swift:51; give one of them another name
      """,
    .reservedName:
      """
      HDLTests/Mistakes.swift:146: error: name 'output' in Mistaken is a reserved word of \
      SystemVerilog; rename it
      """,
    .duplicateCase:
      """
      HDLTests/Mistakes.swift:151: error: case 1 of 'b' is already handled at \
      HDLTests/Mistakes.swift:150; remove one of them
      """,
    .impossibleCase:
      """
      HDLTests/Mistakes.swift:154: error: case 16 can never match 'b' of 4 bits; remove it or \
      widen the signal
      """,
    .registerInComb:
      """
      HDLTests/Mistakes.swift:155: error: register 'count' is driven in a comb block; drive it \
      in m.sync(clock), or declare it with m.wire("count")
      """,
    .wireInSync:
      """
      HDLTests/Mistakes.swift:159: error: 'flag' is not a register and is driven in a sync \
      block; declare a register with m.reg and drive 'flag' from it in m.comb
      """,
    .resetWithoutReset:
      """
      HDLTests/Mistakes.swift:161: error: register 'slow' has reset value 9, but its clock \
      'other' has no reset; give the clock one with p.clock(reset: .synchronous), or drop the \
      value
      """,
    .resetTooLarge:
      """
      HDLTests/Mistakes.swift:165: error: reset value 4 does not fit 'tiny', which is \
      Unsigned(2); widen the register or change the value
      """,
    .memoryAddress:
      """
      HDLTests/Mistakes.swift:106: error: memory 'words' of 16 words takes addresses of 4 \
      bits; 'a' has 8; use .truncated(to: 4)
      """,
    .memoryData:
      """
      HDLTests/Mistakes.swift:110: error: memory 'words' has words of 8 bits and is written \
      with 'b' of 4 bits; use .extended(to: 8)
      """,
    .memoryLanes:
      """
      HDLTests/Mistakes.swift:111: error: 3 write enables do not divide the 8 bits of memory \
      'words'; use a number of lanes that does
      """,
    .muxTypes:
      """
      HDLTests/Mistakes.swift:88: error: 'mux' needs equal types: 'a' is Unsigned(8), 'b' is \
      Unsigned(4); use .extended(to: 8) on the second
      """,
    .foreignSignal:
      """
      HDLTests/Mistakes.swift:170: error: 'a' belongs to module Lender and is used in \
      Mistaken; pass it through a port
      """,
  ]
}
