/// Why the engine stopped before the end of a program. It takes the next program after it.
public enum Fault: Int, Hashable, Sendable, CaseIterable, Error {
  /// The opcode is not one of the instruction set, or fields contradict each other.
  case illegalInstruction = 1
  /// An address lies outside its pad.
  case addressOutOfRange
  /// Lanes at an even stride, or after a skip to other banks, would need one bank twice.
  case evenStride
  /// A buffer is swapped that no `fetch` fills, or a `fetch` starts while another runs.
  case fetchMisuse
  /// The program ends without `halt`.
  case programEnd

  /// What went wrong, for people.
  public var documentation: String {
    switch self {
    case .illegalInstruction: "unknown opcode, or fields that contradict each other"
    case .addressOutOfRange: "an address outside its pad"
    case .evenStride:
      "an even stride between lanes, or a skip to other banks, which would need one bank twice"
    case .fetchMisuse: "a swap without fetch, or a fetch while another one runs"
    case .programEnd: "the program ended without halt"
    }
  }
}
