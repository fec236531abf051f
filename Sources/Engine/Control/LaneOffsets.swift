import EngineProgram
import HDL

/// The multiples of a stride, one for each lane: 0, the stride, twice the stride and so on, each
/// fourth one a skip further.
///
/// Four are made in a cycle. They stand still from ``latency`` cycles after `start` on.
public struct LaneOffsets: Module {
  /// The number of lanes, a multiple of four.
  public var lanes: Int
  /// Bits of an offset; larger ones wrap.
  public var width: Int
  /// Whether each four lanes have a register of their own that moves them, as they lie far apart.
  public var spreads: Bool

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins; stride and skip stand still from now on.
    public let start: Bit
    /// The stride.
    public let stride: Unsigned
    /// What every fourth lane adds besides.
    public let skip: Unsigned
    /// The multiples.
    public let offsets: [Unsigned]
  }

  /// For lanes of a width.
  public init(lanes: Int, width: Int, spreads: Bool = false) {
    (self.lanes, self.width, self.spreads) = (lanes, width, spreads)
  }

  /// Cycles from `start` to the last offset.
  public var latency: Int { lanes / 4 + 2 }

  /// The comment above the emitted module.
  public var documentation: String { "Multiples of a stride, one for each of \(lanes) lanes." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(lanes % 4 == 0 && lanes > 0, "LaneOffsets needs a multiple of 4 lanes, not \(lanes)")
    return IO(
      clock: p.clock(), start: p.bit(), stride: p.unsigned(width), skip: p.unsigned(width),
      offsets: p.output(p.vector(lanes) { p.unsigned(width) }))
  }

  /// Describes the adders and the registers, through which groups of four move down.
  public func body(_ io: IO, _ m: Builder) {
    let triple = m.reg("triple", unsigned: width, reset: .none)
    let four = m.reg("four", unsigned: width, reset: .none)
    let first = m.reg("first", unsigned: width, reset: .none)
    let moves = m.reg("moves")
    let left = m.reg("left", unsigned: unsignedBits(lanes / 4))
    let offsets = (0..<lanes).map { m.reg("offset\($0)", unsigned: width, reset: .none) }
    let double = m.wire("double", io.stride &<< 1)
    let group = [first, first &+ io.stride, first &+ double, first &+ triple]
    // What each offset takes: what lies four lanes above, or a new multiple.
    let steps = Array(zip(offsets, offsets.dropFirst(4) + group))
    m.sync(io.clock) {
      triple <== io.stride &+ double
      four <== (io.stride &<< 2) &+ io.skip
      When(io.start) {
        first <== 0
        moves <== false
        left <== lanes / 4
      }.elseWhen(left != 0) {
        // The first cycle waits for three and four times the stride.
        moves <== true
        When(moves) {
          left <== left &- 1
          first <== first &+ four
          if !spreads { steps.flatMap { to, from in block { to <== from } } }
        }
      }
    }
    if spreads {
      // That they move is known a cycle before.
      let next = !io.start & (left != 0) & !(moves & (left == 1))
      let moving = m.copies("moving", m.wire("movesNext", next).asUnsigned, count: lanes / 4)
      m.sync(io.clock) {
        for lane in 0..<lanes { When(moving[lane / 4][0]) { steps[lane].0 <== steps[lane].1 } }
      }
    }
    m.comb { io.offsets <== offsets }
  }
}
