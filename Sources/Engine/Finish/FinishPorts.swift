import EngineProgram
import HDL

/// What a contraction's end does with its sums. Stands still from ``Finish/settingsLatency`` cycles
/// before the first row until the statistics are taken.
public struct FinishSettings {
  /// Sums update momentum and master instead of being written.
  public let isUpdate: Bit
  /// Negative results become zero.
  public let relu: Bit
  /// Results become zero where the mask has no bit.
  public let appliesMask: Bit
  /// Values are rounded stochastically, not to nearest even. Updates always are.
  public let isStochastic: Bit
  /// Bits of a value, 1 to 16.
  public let bits: Unsigned
  /// What values and the terms of an update are shifted by: to the right if positive.
  public let shifts: FinishShifts
  /// The decay of momentum in units of 1/256.
  public let decay: Unsigned
  /// The mantissa of the learning rate.
  public let rateMantissa: Unsigned
  /// The round keys of the random bits of values or momentum.
  public let keys: [Unsigned]
  /// The round keys of the random bits of masters.
  public let masterKeys: [Unsigned]
  /// What is added to a row's element index in each lane: lane times step.
  public let elementOffsets: [Unsigned]

  /// The ports.
  static func ports(_ p: Ports, lanes: Int) -> FinishSettings {
    FinishSettings(
      isUpdate: p.bit(), relu: p.bit(), appliesMask: p.bit(), isStochastic: p.bit(),
      bits: p.unsigned(5), shifts: .ports(p), decay: p.unsigned(8), rateMantissa: p.unsigned(8),
      keys: p.vector(6) { p.unsigned(16) }, masterKeys: p.vector(6) { p.unsigned(16) },
      elementOffsets: p.vector(lanes) { p.unsigned(FieldWidth.element) })
  }
}

/// The shifts of ``FinishSettings``, limited to 8 bits: no number here has more than 64 bits, so
/// what lies beyond shifts everything out or saturates all the same.
public struct FinishShifts {
  /// Of sums that become values.
  public let value: Signed
  /// Of the decayed momentum.
  public let momentum: Signed
  /// Of sums that are gradients.
  public let gradient: Signed
  /// Of the old master.
  public let master: Signed
  /// Of the rate times the new momentum.
  public let step: Signed

  /// Bits of a shift.
  public static let width = 8

  static func ports(_ p: Ports) -> FinishShifts {
    FinishShifts(
      value: p.signed(width), momentum: p.signed(width), gradient: p.signed(width),
      master: p.signed(width), step: p.signed(width))
  }
}

/// A row of sums on its way from the array.
public struct FinishRow {
  /// Whether there is a row. For an update, only in every second cycle.
  public let valid: Bit
  /// The lanes that are used.
  public let active: Unsigned
  /// The sums, ``Finish/sumDelay`` cycles after all else.
  public let sums: [Signed]
  /// The index of the element of lane 0.
  public let element: Unsigned
  /// The mask's bit of each lane.
  public let mask: Unsigned
  /// For an update, the stored momentum.
  public let old: [Signed]

  static func ports(_ p: Ports, lanes: Int, sumBits: Int) -> FinishRow {
    FinishRow(
      valid: p.bit(), active: p.unsigned(lanes), sums: p.vector(lanes) { p.signed(sumBits) },
      element: p.unsigned(FieldWidth.element), mask: p.unsigned(lanes),
      old: p.vector(lanes) { p.signed(16) })
  }
}

/// What is done with partial sums.
///
/// A row of words that is written enters like one of values, ``Finish/sumDelay`` cycles before its sums
/// leave the adder of old and new words.
public struct FinishPartial {
  /// Whether words are written; whether they are added and values or updates come of that.
  public let stores, joins: Bit
  /// Whether there are two words, not three.
  public let isShort: Bit
  /// Whether a word of the sums is taken in this cycle, one bit for each word. The old word comes in the
  /// next cycle, as old masters do.
  public let words: Unsigned
  /// The same again for each part of the lanes but the first.
  public let wordsOfOthers: [Unsigned]

  static func ports(_ p: Ports, lanes: Int) -> FinishPartial {
    FinishPartial(
      stores: p.bit(), joins: p.bit(), isShort: p.bit(),
      words: p.unsigned(PartialSum.words),
      wordsOfOthers: p.vector(Flow.parts(lanes: lanes) - 1) { p.unsigned(PartialSum.words) })
  }
}

/// A finished row.
public struct FinishWrite {
  /// Whether there is a row.
  public let valid: Bit
  /// Whether these are masters; else they are values, or for an update momenta.
  public let isMaster: Bit
  /// The lanes that are used.
  public let active: Unsigned
  /// What is stored.
  public let values: [Signed]
  /// Which values are positive, for the mask memory.
  public let positive: Unsigned

  static func ports(_ p: Ports, lanes: Int) -> FinishWrite {
    p.output(
      FinishWrite(
        valid: p.bit(), isMaster: p.bit(), active: p.unsigned(lanes),
        values: p.vector(lanes) { p.signed(16) }, positive: p.unsigned(lanes)))
  }
}

/// What the written numbers say of their scale.
public struct FinishStatistics {
  /// The bits that the largest magnitude of values or masters needs before saturation.
  public let usedBits: Unsigned
  /// Values or masters that did not fit.
  public let saturations: Unsigned
  /// The bits that the largest magnitude of momenta needs.
  public let momentumUsedBits: Unsigned
  /// Momenta that did not fit.
  public let momentumSaturations: Unsigned
  /// The sum of the magnitudes of the stored masters.
  public let total: Unsigned

  static func ports(_ p: Ports) -> FinishStatistics {
    FinishStatistics(
      usedBits: p.unsigned(6), saturations: p.unsigned(32), momentumUsedBits: p.unsigned(6),
      momentumSaturations: p.unsigned(32), total: p.unsigned(40))
  }
}
