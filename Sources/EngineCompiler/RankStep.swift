import EngineProgram
import FixedPoint

/// A step of the log-uniform prior as a program: energies of all bonds, factors, all cores multiplied
/// once, energies again, and which of them are below the threshold.
///
/// What it knows of indices lies in the pad for activations, of which nothing is in use between training
/// steps.
public struct RankStep: Sendable {
  /// A bond, in the order in which penalties and thresholds are read and energies sent.
  public struct Bond: Hashable, Sendable {
    /// The layer, and the core on its left.
    public var layer, core: Int
    /// Its indices.
    public var rank: Int
    /// The entries of the two slices of an index.
    public var entries: Int
    /// The slots of the masters of its cores.
    public var leftSlot, rightSlot: Int
  }

  /// Sends the exponents of ``slots``, then a report.
  public let exponents: [Instruction]
  /// The slots of masters and those between them.
  public let slots: Range<Int>
  /// The step itself. It reads the registers, ``one``, a ``BondTerm`` with the penalty of each bond, and one
  /// with its threshold. It sends for each index whether it is dead, two in each word, then a report.
  public let program: [Instruction]
  /// The bonds.
  public let bonds: [Bond]
  /// A factor of one in a word of the stream.
  public static let one = UInt32(SliceFactor.one)

  /// The program for the parameters of a step; nil if it has nothing to do, or takes more instructions,
  /// loops or memory than there are.
  init?(
    _ parameters: [ParameterStorage], _ buffers: [Buffer], _ slots: SlotMap,
    _ configuration: EngineConfiguration
  ) {
    // A square has at most 30 bits and both slices of an index at most all words of the pad.
    precondition(
      configuration.weightWords <= 1 << (SliceFactor.energyBits - 1 - 30),
      "sums of squares have room in \(SliceFactor.energyBits) bits")
    let cores = parameters.compactMap { RankCore($0, buffers, slots) }
    let layout = RankLayout(cores)
    bonds = layout.bonds.map(\.bond)
    let masters = bonds.flatMap { [$0.leftSlot, $0.rightSlot] }
    self.slots = (masters.min() ?? 0)..<(masters.max() ?? -1) + 1
    var send = Instruction(.storeSlots, comment: "exponents of masters")
    send[RangeFields.first] = self.slots.lowerBound
    send[RangeFields.count] = self.slots.count
    exponents = [send, Instruction(.report), Instruction(.halt)]
    guard !bonds.isEmpty, cores.allSatisfy(\.fitsWalk),
      layout.words <= configuration.activationWords
    else { return nil }
    program = RankEmission(cores: cores, layout: layout, lanes: configuration.energyLanes).program
    if program.count > configuration.programLength { return nil }
  }
}

/// Where the tables of bonds lie in the pad for activations, one after the other.
struct RankLayout {
  /// A bond, its two cores, and its table.
  struct Place {
    var bond: RankStep.Bond
    var left, right: RankCore
    var table: Int
  }

  private(set) var bonds: [Place] = []
  /// The table of an index whose factor is one.
  let one = 0
  /// The table of the first bond.
  let first = 1
  /// The indices of all tables.
  private(set) var indices = 1

  /// The words in use.
  var words: Int { indices * BondTable.distance }

  init(_ cores: [RankCore]) {
    for (left, right) in zip(cores, cores.dropFirst()) where left.layer == right.layer {
      let rank = left.right.size
      let bond = RankStep.Bond(
        layer: left.layer, core: left.core, rank: rank,
        entries: (left.count + right.count) / rank, leftSlot: left.slot, rightSlot: right.slot)
      bonds.append(Place(bond: bond, left: left, right: right, table: indices))
      indices += rank
    }
  }

  /// The table of a core's right bond, or of one that leaves it as it is.
  func table(layer: Int, leftCore: Int) -> Int {
    bonds.first { $0.bond.layer == layer && $0.bond.core == leftCore }?.table ?? one
  }
}

/// A core where it lies.
struct RankCore {
  let layer, core, base, slot, number: Int
  let name: String
  /// Its bonds, and between them its modes, the last one first; those of size one are left out.
  private(set) var left = Dimension(size: 1), right = Dimension(size: 1)
  private(set) var modes: [Dimension] = []

  /// The number of entries.
  var count: Int { left.size * right.size * modes.elementCount }
  /// Whether a walk has enough loops for it, the first for the right bond and the last for the left.
  var fitsWalk: Bool { modes.count <= WalkFields.levels - 2 }

  /// A core; nil for a bias.
  init?(_ parameter: ParameterStorage, _ buffers: [Buffer], _ slots: SlotMap) {
    guard let core = parameter.index.core else { return nil }
    (layer, self.core) = (parameter.index.layer, core)
    base = buffers[parameter.master].base
    name = buffers[parameter.master].name
    slot = slots.masters[parameter.index]!
    number = parameter.priorNumber
    var strides = parameter.strides[...]
    let dimensions = parameter.wholeShape.map {
      Dimension(size: $0, a: $0 > 1 ? strides.removeFirst() : 0)
    }
    left = dimensions.first!
    right = dimensions.last!
    modes = Array(dimensions.dropFirst().dropLast()).merged.reversed()
  }
}
