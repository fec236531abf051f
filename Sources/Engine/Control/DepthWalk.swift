import EngineProgram
import HDL

/// Steps over the products of a tile's sums, again for each tile: first the bias if there is one.
///
/// It is a ``WalkAhead`` of who issues the products.
public struct DepthWalk: Module {
  /// A product.
  public struct Step {
    /// Whether there is one; a start takes it back.
    public let valid: Bit
    /// Whether it is the bias.
    public let isBias: Bit
    /// Whether its offsets are those of the tile's first product of two operands.
    public let isFirst: Bit
    /// Whether it is the last one of its tile.
    public let isLast: Bit
    /// The loop that brought it, one-hot.
    public let level: Unsigned
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins a walk; the inputs below stand still while it lasts.
    public let start: Bit
    /// Whether sums start from a bias.
    public let hasBias: Bit
    /// The numbers of turns of the loops, the innermost first.
    public let counts: [Unsigned]
    /// The next product.
    public let step: Step
    /// Whether it is taken, and the one after it wanted.
    public let takes: Bit
  }

  /// The walk.
  public init() {}

  /// The comment above the emitted module.
  public var documentation: String { "Steps over the products of a tile's sums." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    let levels = InstructionSet.depthLevels
    return IO(
      clock: p.clock(), start: p.bit(), hasBias: p.bit(),
      counts: p.vector(levels) { p.unsigned(FieldWidth.count) },
      step: p.output(
        Step(
          valid: p.bit(), isBias: p.bit(), isFirst: p.bit(), isLast: p.bit(),
          level: p.unsigned(levels))), takes: p.bit())
  }

  /// Describes the walk: counters, then the product that they stand for.
  public func body(_ io: IO, _ m: Builder) {
    let counters = LoopCounters("depth", counts: io.counts, m)
    let atBias = m.reg("atBias")
    let isFirst = m.reg("isFirst")
    let level = m.reg("level", unsigned: io.counts.count)
    let ends = m.wire("ends", counters.ends)

    let steps = WalkAhead(width: 3 + io.counts.count, m)
    let product = concatenate(level, ends & !atBias, isFirst, atBias)
    m.sync(io.clock) {
      When(io.start) {
        counters.start
        atBias <== io.hasBias
        isFirst <== true
      }.elseWhen(steps.advances) {
        When(atBias) {
          atBias <== false
        }.else {
          counters.advance
          atBias <== ends & io.hasBias
          isFirst <== ends
          level <== joined(counters.selects)
        }
      }
      steps.move(product, start: io.start, takes: io.takes)
    }
    m.comb {
      io.step.valid <== steps.isThere
      io.step.isBias <== steps.next[0]
      io.step.isFirst <== steps.next[1]
      io.step.isLast <== steps.next[2]
      io.step.level <== steps.next[3..<steps.next.width]
    }
  }
}
