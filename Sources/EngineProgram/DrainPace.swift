/// How fast the rows of a contraction's tiles leave the array.
///
/// A row without partial sums takes a cycle, that of an update two: momentum, then master. Partial
/// sums come and go a word a cycle; an update reads momentum and master besides.
public struct DrainPace: Hashable, Sendable {
  /// Whether sums update momentum and master.
  public let isUpdate: Bool
  /// Whether partial sums are added, and whether they are written.
  public let addsPartial, storesPartial: Bool
  /// Whether partial sums have two words, not three.
  public let isShort: Bool

  /// A pace.
  public init(
    isUpdate: Bool, addsPartial: Bool = false, storesPartial: Bool = false, isShort: Bool = false
  ) {
    (self.isUpdate, self.addsPartial, self.storesPartial) = (isUpdate, addsPartial, storesPartial)
    self.isShort = isShort
  }

  /// The pace of an update, and of one with partial sums.
  public static let ofUpdate = DrainPace(isUpdate: true),
    ofUpdateWithPartial = DrainPace(isUpdate: true, addsPartial: true)

  /// The pace of values, and of those with partial sums.
  public static let ofValues = DrainPace(isUpdate: false),
    ofValuesWithPartial = DrainPace(isUpdate: false, addsPartial: true)

  /// The paces that hardware tells apart; sums that become partial ones leave as values with such do.
  public static let all = [ofUpdate, ofUpdateWithPartial, ofValues, ofValuesWithPartial]

  /// The pace of a contraction.
  public init(_ instruction: Instruction) {
    let f = ContractFields.self
    self.init(
      isUpdate: instruction[f.update] == 1, addsPartial: instruction[f.partial.add] == 1,
      storesPartial: instruction[f.partial.store] == 1,
      isShort: instruction[f.partial.isShort] == 1)
  }

  /// Whether it reads or writes partial sums.
  public var isPartial: Bool { addsPartial || storesPartial }

  /// Cycles of a row, or of a part of one.
  public var rowCycles: Int { isPartial ? isUpdate ? 6 : 4 : isUpdate ? 2 : 1 }

  /// Rows of all tiles come at multiples of it. For masters are read and finished later than
  /// momenta, in cycles that rows leave free.
  public var distance: Int { isUpdate ? rowCycles : 1 }

  /// From the first cycle of a row to the one in which it enters the finish; words of partial sums
  /// enter one after the other, the last one then.
  public var emission: Int {
    guard isPartial else { return 0 }
    return isUpdate ? 5 : storesPartial ? isShort ? 1 : 2 : 3
  }

  /// From the first cycle of a row to the one in which its first partial word is read.
  public static let firstRead = 2

  /// How much later than others tiles with partial sums begin to drain, so that their sums are there for
  /// the first word.
  public static let delay = 3

  /// What partial sums add to the way from the end of a tile's rows to that of its writes.
  var excess: Int { excess(emission: emission) }

  /// The same for tiles that do not overlap: short partial sums take as long as long ones.
  public var serialExcess: Int {
    excess(emission: storesPartial ? PartialSum.words - 1 : emission)
  }

  private func excess(emission: Int) -> Int {
    guard isPartial else { return 0 }
    // Without them the last row enters the finish a row's cycles before the end of the tile's.
    return Self.delay + emission - rowCycles + (isUpdate ? 2 : 1)
  }
}
