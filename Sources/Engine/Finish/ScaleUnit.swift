import EngineProgram
import HDL

/// The exponents of all tensors, and what is computed with them: the shifts of a contraction at its
/// start, the next exponents and the scale of a view at its end.
public struct ScaleUnit: Module {
  /// What of a `contract` matters for exponents. Stands still from `starts` to the end of what
  /// `ends` begins.
  public struct Contract {
    /// The exponent slots.
    public let aSlot, bSlot, cSlot, dSlot: Unsigned
    /// Bits of a master that is read as a weight, or 0.
    public let aView, bView: Unsigned
    /// Whether all elements are one.
    public let aOnes, bOnes: Bit
    /// Whether it is an update.
    public let isUpdate: Bit
    /// Whether the result keeps the exponent of the sums.
    public let isExact: Bit
    /// Whether sums become partial sums, and whether magnitudes go on from the slot's.
    public let storesPartial, continues: Bit
    /// Whether it is no contraction but a master that is multiplied.
    public let isShrink: Bit
    /// Bits of the result.
    public let bits: Unsigned
    /// The number of entries updated.
    public let entries: Unsigned
    /// The power of two of the learning rate, as in the register.
    public let rateExponent: Unsigned
    /// Whether parameters and their exponents stay.
    public let measures: Bit
  }
  /// A command on one slot.
  public struct Access {
    /// Whether to.
    public let enable: Bit
    /// The slot.
    public let slot: Unsigned
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The instruction.
    public let contract: Contract
    /// Computes the shifts.
    public let starts: Bit
    /// The shift of operand A's and B's view, limited to 6 bits; 0 where it is none.
    public let aViewShift, bViewShift: Unsigned
    /// The shifts of the bias: to the right to nearest even, to 8 bits, then to the left.
    public let biasViewShift, biasSumShift: Unsigned
    /// The shifts of ``Finish``.
    public let shifts: FinishShifts
    /// Computes the next exponents from the statistics and writes them.
    public let ends: Bit
    /// The statistics of the contraction.
    public let statistics: FinishStatistics
    /// Makes the next exponent of a slot the current one. A slot a cycle.
    public let commit: Access
    /// Sets a slot to a stream word. A slot a cycle.
    public let load: Access
    /// The word for `load`.
    public let loadWord: Unsigned
    /// Reads a slot. A slot a cycle.
    public let read: Access
    /// The slot read ``ScaleUnit/readLatency`` cycles ago, as a stream word.
    public let readWord: Unsigned
  }

  /// A unit for a finish.
  ///
  /// - Parameter sumBits: those of a sum in the finish.
  public init(sumBits: Int = InstructionSet.sumBits) {
    fewerSumBits = sumBits < InstructionSet.sumBits ? sumBits : nil
  }

  private let fewerSumBits: Int?

  /// The place in a sum where a word of a partial sum begins on its way to be written.
  var wordPlace: Int { (fewerSumBits ?? InstructionSet.sumBits) - 16 }

  /// From `starts` to the cycle in which the view shifts of A and B stand.
  public static let viewLatency = 5
  /// From `starts` to the cycle in which the shifts of the bias stand.
  public static let biasLatency = 8
  /// From `starts` to the cycle in which all shifts stand.
  public static let shiftLatency = 9
  /// From `starts` to the first cycle in which `ends` may come.
  public static let contractLatency = 15
  /// From `ends` to the cycle in which another command may come.
  public static let endLatency = 5
  /// From `read` to its word.
  public static let readLatency = 2
  /// From a `commit` or `load` to the first other command that sees what it wrote.
  public static let writeLatency = 4

  /// The comment above the emitted module.
  public var documentation: String {
    "Exponents of all tensors, the shifts they give, and the exponents of the next step."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    func slot() -> Unsigned { p.unsigned(FieldWidth.slot) }
    func access() -> Access { Access(enable: p.bit(), slot: slot()) }
    return IO(
      clock: p.clock(),
      contract: Contract(
        aSlot: slot(), bSlot: slot(), cSlot: slot(), dSlot: slot(), aView: p.unsigned(5),
        bView: p.unsigned(5), aOnes: p.bit(), bOnes: p.bit(), isUpdate: p.bit(),
        isExact: p.bit(), storesPartial: p.bit(), continues: p.bit(), isShrink: p.bit(),
        bits: p.unsigned(5),
        entries: p.unsigned(FieldWidth.address),
        rateExponent: p.unsigned(32), measures: p.bit()),
      starts: p.bit(), aViewShift: p.output(p.unsigned(6)), bViewShift: p.output(p.unsigned(6)),
      biasViewShift: p.output(p.unsigned(6)), biasSumShift: p.output(p.unsigned(4)),
      shifts: p.output(.ports(p)), ends: p.bit(), statistics: .ports(p), commit: access(),
      load: access(), loadWord: p.unsigned(32), read: access(),
      readWord: p.output(p.unsigned(32)))
  }
}
