import EngineProgram
import HDL

/// A unit's side of the one ``AddressWalk`` that units which do not run at the same time share. Base and
/// loops are those of the instruction.
public struct WordWalk {
  /// Goes to the first address, and to the next one.
  public let start, advance: Bit
  /// The address.
  public let address: Unsigned
  /// Whether it is the last one of a run, of all loops but the outermost, and of all; whether the
  /// outermost loop makes its last turn.
  public let endsRun, endsTurn, isLast, inLastTurn: Bit

  /// The port of a unit.
  public init(_ p: Ports) {
    (start, advance) = (p.output(p.bit()), p.output(p.bit()))
    address = p.unsigned(FieldWidth.address)
    (endsRun, endsTurn) = (p.bit(), p.bit())
    (isLast, inLastTurn) = (p.bit(), p.bit())
  }
}
