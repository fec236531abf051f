import FixedPoint

/// A core or a bias: the 16-bit master that is trained, and its momentum.
public struct Parameter: Hashable, Sendable {
  /// The sizes of the dimensions, row major: left bond, modes, right bond; or one for a bias.
  public var shape: [Int]
  /// The master weights.
  public var master: ScaledTensor
  /// The momentum, a decayed sum of gradients.
  public var momentum: ScaledTensor
  /// How the master is read as few bits.
  public var view: WeightView

  /// The number of entries.
  public var count: Int { master.values.count }

  /// A parameter from its master, without momentum. It is multiplied as `viewBits`-bit numbers.
  public init(shape: [Int], master: ScaledTensor, viewBits: Int, scaling: WeightView.Scaling) {
    precondition(shape.reduce(1, *) == master.values.count, "one value an entry")
    self.shape = shape
    self.master = master
    momentum = ScaledTensor(
      values: Array(repeating: 0, count: master.values.count), exponent: Parameter.zeroExponent)
    view = WeightView(bits: viewBits, scaling: scaling, of: master)
  }

  /// A parameter with all its parts, whose counts must agree.
  public init(shape: [Int], master: ScaledTensor, momentum: ScaledTensor, view: WeightView) {
    precondition(
      shape.reduce(1, *) == master.values.count && master.values.count == momentum.values.count,
      "one value an entry")
    self.shape = shape
    self.master = master
    self.momentum = momentum
    self.view = view
  }

  /// The exponent of a momentum that has no values yet.
  static let zeroExponent = -20

  /// The exponent of the weights as they are multiplied.
  public var viewExponent: Int { view.exponent(of: master.exponent) }

  /// The weights as they are multiplied: the master to nearest even in few bits.
  public var weights: [Int16] {
    let shift = viewExponent - master.exponent
    return master.values.map {
      Int16(saturated(shiftedNearestEven(Int($0), by: shift), bits: view.bits))
    }
  }
}

/// A 16-bit tensor that is written again in each step: `value = q * 2^exponent`.
public struct ScaledTensor: Hashable, Sendable {
  /// The integers.
  public var values: [Int16]
  /// The exponent of the values as they are stored.
  public var exponent: Int
  /// The exponent that the next write uses: delayed scaling has set it from the last one.
  public var nextExponent: Int

  /// A tensor whose next write uses `nextExponent`, or the same exponent.
  public init(values: [Int16], exponent: Int, nextExponent: Int? = nil) {
    self.values = values
    self.exponent = exponent
    self.nextExponent = nextExponent ?? exponent
  }

  /// Notes that the values were written with `nextExponent`, and sets the next one.
  mutating func finishWrite(_ statistics: RangeStatistics) {
    exponent = nextExponent
    nextExponent = FixedPoint.nextExponent(
      exponent, after: statistics, bits: Precision.masterBits)
  }
}
