import HDL

/// Reads 16-bit masters as weights of few bits: shifted right, rounded to nearest even, saturated.
/// See `docs/numerics.md`, section 4.
public struct WeightViewRounder: Module {
  /// The number of lanes.
  public var lanes: Int

  /// Cycles from words to values.
  public static let latency = 2
  /// Cycles by which ``IO/shift``, ``IO/bits`` and ``IO/ones`` come before the words they are for.
  public static let settingLatency = 1

  /// A rounder of `lanes` lanes.
  public init(lanes: Int) { self.lanes = lanes }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// How far words are shifted to the right, in all lanes.
    public let shift: Unsigned
    /// The bits of a value, 2...8; 0 lets words pass as they are.
    public let bits: Unsigned
    /// Whether every value is one instead.
    public let ones: Bit
    /// The words.
    public let words: [Signed]
    /// The values, ``WeightViewRounder/latency`` cycles later.
    public let values: [Signed]
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Rounds \(lanes) words to 2 to 8 bits, or lets them pass."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(lanes >= 1, "a WeightViewRounder of \(lanes) lanes does nothing; use at least 1")
    return IO(
      clock: p.clock(reset: .none), shift: p.unsigned(5), bits: p.unsigned(4), ones: p.bit(),
      words: p.vector(lanes) { p.signed(16) }, values: p.output(p.vector(lanes) { p.signed(16) }))
  }

  /// Describes the rounder.
  ///
  /// With `2^(shift - 1) - 1` added, and one more if the quotient is odd, the floor of the shift is
  /// the nearest integer, and of two equally near the even one.
  public func body(_ io: IO, _ m: Builder) {
    m.changesSeldom(io.shift, io.bits, io.ones)
    let setting = ViewSetting(io, m)
    let later = m.reg("later", like: setting, reset: .none)
    // The bits of a sum that must equal its sign for the value to fit.
    let beyond = m.reg("beyond", unsigned: 17, reset: .none)
    m.sync(io.clock) {
      later <== setting
      beyond <== joined((0..<beyond.width).map { !setting.passes & (setting.end <= $0 + 1) })
    }
    m.unused(later.almostHalf, later.rounds, later.end)
    for (lane, word) in io.words.enumerated() {
      let sum = m.reg("sum_\(lane)", signed: 17, reset: .none)
      let value = m.reg("value_\(lane)", unsigned: 16, reset: .none)
      // The carry into the sum comes from one bit more at its low end.
      let isOdd = word[setting.shift] & setting.rounds
      let rounded =
        concatenate(word.extended(to: 17), Bit(true))
        &+ concatenate(setting.almostHalf.extended(to: 17), isOdd)

      let sign = sum.isNegative
      let overflows = ((sum.asUnsigned ^ sign.repeated(17)) & beyond).anyBit
      let quotient = lowBits(8, of: sum, shiftedBy: later.shift)
      let low = mux(overflows, later.magnitude ^ sign.repeated(8), quotient)
      let high = mux(later.passes, sum[8..<16], sign.repeated(8))
      m.sync(io.clock) {
        sum <== rounded[1..<18].asSigned
        When(later.isFixed) {
          value <== later.fixed.asUnsigned.extended(to: 16)
        } else: {
          value <== concatenate(high, low)
        }
      }
      m.comb { io.values[lane] <== value.asSigned }
    }
  }
}

/// The low bits of a shifted number. The largest step comes first, so that each level needs only the
/// bits that those after it can still move down.
private func lowBits(_ count: Int, of number: Signed, shiftedBy shift: Unsigned) -> Unsigned {
  var bits = number.extended(to: count + (1 << shift.width) - 1).asUnsigned
  for level in (0..<shift.width).reversed() {
    let (step, kept) = (1 << level, count + (1 << level) - 1)
    bits = mux(shift[level], bits[step..<step + kept], bits[0..<kept])
  }
  return bits
}

/// What follows from the shift and the bits of a view, for all lanes: registers.
private struct ViewSetting {
  /// The shift, if it is less than 16; else the values are fixed.
  let shift: Unsigned
  /// What is added before the shift.
  let almostHalf: Unsigned
  /// Shift and bits together: how many bits of a sum a value that fits is made of.
  let end: Unsigned
  /// The largest value.
  let magnitude: Unsigned
  /// Whether anything is shifted out, and whether words pass as they are.
  let rounds, passes: Bit
  /// Whether all values are the same: one, or zero after shifts by more than any word has bits.
  let isFixed, fixed: Bit

  init(_ io: WeightViewRounder.IO, _ m: Builder) {
    shift = m.reg("distance", unsigned: 4, reset: .none)
    almostHalf = m.reg("almostHalf", unsigned: 14, reset: .none)
    end = m.reg("lastBit", unsigned: 6, reset: .none)
    magnitude = m.reg("magnitude", unsigned: 8, reset: .none)
    rounds = m.reg("rounds", reset: .none)
    passes = m.reg("passes", reset: .none)
    isFixed = m.reg("isFixed", reset: .none)
    fixed = m.reg("fixed", reset: .none)
    let views = io.bits != 0
    func bits(_ count: Int, _ isSet: (Int) -> Bit) -> Unsigned {
      concatenate((0..<count).reversed().map { views & isSet($0) })
    }
    m.sync(io.clock) {
      shift <== mux(views, io.shift[0..<4], Unsigned(0, width: 4))
      almostHalf <== bits(14) { io.shift > $0 + 1 }
      end <== io.shift + io.bits
      magnitude <== bits(8) { $0 < 7 ? io.bits > $0 + 1 : Bit(false) }
      rounds <== views & (io.shift != 0)
      passes <== !views
      isFixed <== io.ones | (views & io.shift[4])
      fixed <== io.ones
    }
  }
}
