import EngineProgram
import FixedPoint

/// A step of the log-uniform prior as a program: energies of all bonds, factors, all cores multiplied
/// once, energies again, and which of them are below the threshold.
///
/// Sums and factors lie in the pad for activations, of which nothing is in use between training steps.
public struct RankStep: Sendable {
  /// A bond, in the order in which penalties and thresholds are read and energies sent.
  public struct Bond: Hashable, Sendable {
    /// The layer, and the core on its left.
    public var layer, core: Int
    /// Its indices.
    public var rank: Int
    /// The entries of the two slices of an index.
    public var entries: Int
  }

  /// Its instructions. They read the registers, ``one``, for each bond the penalty of an index and its
  /// power of two, and for each bond the threshold of an index and its power of two. They send two
  /// words for each index, then a report.
  public let program: [Instruction]
  /// The bonds.
  public let bonds: [Bond]
  /// A factor of one in a word of the stream.
  public static let one = UInt32(SliceFactor.one)

  /// The program for the parameters of a step; nil for an engine without the instructions, or if the
  /// step takes more of them or more memory than there is.
  init?(
    _ parameters: [ParameterStorage], _ buffers: [Buffer], _ slots: SlotMap,
    _ configuration: EngineConfiguration
  ) {
    guard configuration.energyLanes > 0 else { return nil }
    let cores = parameters.compactMap { RankCore($0, buffers, slots) }
    let layout = RankLayout(cores)
    bonds = layout.bonds.map(\.bond)
    guard !bonds.isEmpty, cores.allSatisfy(\.fitsWalk),
      layout.words <= configuration.activationWords
    else { return nil }
    program = RankEmission(cores: cores, layout: layout, lanes: configuration.energyLanes).program
    if program.count > configuration.programLength { return nil }
  }
}

/// Where the sums and factors of bonds lie in the pad for activations.
struct RankLayout {
  /// A bond, its two cores, and the addresses of its sums and factors.
  struct Place {
    var bond: RankStep.Bond
    var left, right: RankCore
    var leftSums, rightSums, factors: Int
  }

  private(set) var bonds: [Place] = []
  /// The address of a factor of one.
  let one = 0
  /// The words in use.
  private(set) var words = 2

  init(_ cores: [RankCore]) {
    for (left, right) in zip(cores, cores.dropFirst()) where left.layer == right.layer {
      let rank = left.right.size
      let bond = RankStep.Bond(
        layer: left.layer, core: left.core, rank: rank,
        entries: (left.count + right.count) / rank)
      bonds.append(
        Place(
          bond: bond, left: left, right: right, leftSums: words, rightSums: words + 4 * rank,
          factors: words + 8 * rank))
      words += 10 * rank
    }
  }

  /// The address of the factors of a core's left or right bond.
  func factors(layer: Int, leftCore: Int) -> Int {
    bonds.first { $0.bond.layer == layer && $0.bond.core == leftCore }?.factors ?? one
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
