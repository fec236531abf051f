/// The lengths of the engine's pipelines, in cycles. The hardware is built to them, and a test
/// compares every instruction.
public enum CycleModel {
  /// Taking an instruction that was read while the one before ran, and deciding what to do.
  public static let issue = 3
  /// Telling a unit to start, other than softmax.
  public static let unitStart = 1
  /// Reading an instruction that was not: the first one, and one that a loop goes back to.
  public static let read = 6
  /// The least from one instruction to the next: reading it begins when the one before is taken.
  public static let distance = read + 2
  /// From a contraction's issue to its end, without the products and rows of its tiles: the way to
  /// the pads, through the array and the finish.
  public static func contract(_ pace: DrainPace) -> Int {
    unitStart + (pace.isUpdate ? 46 : 36) + pace.excess
  }
  /// How long an instruction that reads or sets slots, or reports, waits after a contraction: until
  /// its exponents are written.
  public static let contractEnd = 8
  /// How long a contraction with a bias waits after another one, so that the shifts of its bias are
  /// there in time.
  public static let biasWait = 3
  /// From the rows of a tile to the first product of the next, if both need one port: until its
  /// results are written, or, where `readsAlone`, until its masters are read.
  public static func serialGap(_ pace: DrainPace, readsAlone: Bool) -> Int {
    (pace.isUpdate ? readsAlone ? 19 : 45 : 33) + pace.serialExcess
  }

  /// Making the keys of a number of tensors, a round a cycle.
  public static func keys(_ tensors: Int) -> Int { 1 + 22 * (1 + tensors) }
  /// The first cycle in which a tile of a contraction with that many keys can end, if they were
  /// begun `lead` cycles before it.
  static func firstEnd(keys tensors: Int, lead: Int) -> Int {
    tensors == 0 ? 0 : max(keys(tensors) - 1 - lead, 0)
  }
  /// How long after its start a contraction begins to make the keys of the next one: when its last
  /// product is issued, `wait` cycles have passed and the next instruction is there.
  static func keysAhead(lastEnd: Int, wait: Int) -> Int {
    max(lastEnd + keysNotice + wait, read + 1)
  }
  /// From the end of the last tile to the keys of the next contraction, if they need not wait.
  private static let keysNotice = 5
  /// Whether a contraction whose last tile has one row can end before its wait with the next one's keys
  /// does, as on an array of many rows. Then the next one begins them itself.
  public static func keysWaitOutlastsRow(rows: Int, rowParts: Int) -> Bool {
    DrainPace.all.contains {
      keysNotice + keysWait($0, rows: rows, rowParts: rowParts)
        > rowParts * $0.rowCycles + contract($0)
    }
  }
  /// How long a contraction waits with the next one's keys, so that its own stand until the rows of
  /// its last tile have used them: where a tile of an update drains longer than the 16 cycles that
  /// pass anyway. Where partial sums are added these are counted, and a count takes a cycle at least.
  public static func keysWait(_ pace: DrainPace, rows: Int, rowParts: Int) -> Int {
    let parts = rows * rowParts
    let usesKeys = pace.isPartial && !pace.storesPartial
    return usesKeys
      ? max(pace.rowCycles * parts + pace.excess - 16, 1) : max(2 * parts - 16, 0)
  }

  /// Handing the end of a unit's work on.
  public static let unitEnd = 2
  /// Ending a program.
  public static let halt = 1
  /// Fetching the exponent of the logits, and making most of the keys of its random bits.
  public static let softmaxStart = 4 + softmaxDelay
  /// From the exponent of the logits to softmax, so that its keys are there when it needs them.
  public static let softmaxDelay = 5
  /// Setting or committing a number of slots or registers.
  public static func walk(_ count: Int) -> Int { count + 1 }
  /// How long an instruction that reads or sets slots, or reports, waits after it.
  public static let walkEnd = 1
  /// Sending a number of slots.
  public static func storeSlots(_ count: Int) -> Int { 5 * count + 1 }
  /// From the end of a fetch to that of a program, as its last address may be outside.
  public static let fetchCheck = 7
  /// Making the buffer that has been filled the one that is computed on.
  public static let swap = 1

  /// From a unit's address to the word of a pad.
  public static let padRead = 8
  /// The steps of a division, a cycle and two bits of the quotient each.
  public static let division = 10
  /// From the start of softmax to its first gradient, without the read and two passes over the
  /// classes.
  public static let softmaxFill = 31 + division

  /// Softmax over all samples: a sample's logits pass three times, for the largest, for the powers
  /// and their sum, for the gradient, with a division before the last. Other samples follow at the
  /// pace of the slower one of both. The keys of the random bits are made meanwhile.
  public static func softmax(samples: Int, classes: Int) -> Int {
    (samples - 1) * max(classes, division) + 3 * classes + padRead + softmaxFill + writeEnd
  }

  /// From the start of a walk over addresses to the first one.
  public static let walkStart = 2
  /// Writing a number of 16-bit words from the input stream, two from each of its words.
  public static func load(words: Int) -> Int { words + walkStart + writeEnd }
  /// From the last write of a load or of softmax to the end: until the pad says whether its address is
  /// inside.
  public static let writeEnd = 3

  /// Sending a number of 16-bit words to the output stream, two in each of its words.
  public static func store(words: Int) -> Int { words + walkStart + padRead + 4 }

  /// Filling a buffer from a number of 32-bit words, in the background.
  public static func fetch(words: Int) -> Int { words + walkStart + 1 }

  /// Summing the squares of groups of slices, `slice` words each, `last` slices in the last group. The
  /// three words of each sum leave while the next group's words come.
  public static func energy(groups: Int, slice: Int, slices: Int, last: Int) -> Int {
    groups * max(slice, 3 * slices) + 3 * last + walkStart + padRead + 6
  }
  /// Reading the two sums of an index and adding them.
  private static func bondSums(alignment: Int) -> Int { alignment + padRead + 5 }
  /// A factor, whose divisor is cut by a number of bits.
  public static func factor(alignment: Int, cut: Int) -> Int {
    bondSums(alignment: alignment) + cut + 1 + factorBits + BondTable.factorWords
  }
  /// The bits of a factor, a cycle each.
  public static let factorBits = 17
  /// Comparing an energy.
  public static func threshold(alignment: Int) -> Int {
    bondSums(alignment: alignment) + BondTable.factorWords
  }
  /// From the last index of a bond to the end.
  public static let bondEnd = 4
  /// Multiplying a number of words, after the keys of their random bits are made: with one multiplier a
  /// word every second cycle, as an engine of one lane for energies has it. With more the way to the finish
  /// is longer by a register.
  public static func shrink(words: Int, lanes: Int) -> Int {
    unitStart + (lanes > 1 ? words + 1 : 2 * words - 1) + keys(1) + 27
  }
}
