import FixedPoint
import HDL

/// Streaming multiplier: registers at the operands, at the product, and as many more at the result
/// as `stages` asks for. The product is exact.
///
/// A pair can enter in every cycle; its product comes out `stages` cycles later. The whole pipe
/// moves together, unless the result waits for its taker. Registers on both sides are
/// what multiplier blocks need to run at their full clock.
public struct PipelinedMultiplier: Module {
  /// The format of the first operand.
  public var left: Format
  /// The format of the second operand.
  public var right: Format
  /// Registers on the way, at least 2.
  public var stages: Int

  /// A pair of operands.
  public struct Operands {
    /// The first.
    public let a: Fixed
    /// The second.
    public let b: Fixed
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Pairs in.
    public let x: Sink<Operands>
    /// Products out, in the same order.
    public let y: Source<Fixed>
  }

  /// A multiplier of two formats; whole numbers are formats without a fraction.
  public init(left: Format, right: Format, stages: Int = 3) {
    (self.left, self.right, self.stages) = (left, right, stages)
  }

  /// The format of the product.
  public var product: Format {
    Format(
      integer: left.integer + right.integer, fraction: left.fraction + right.fraction,
      isSigned: left.isSigned || right.isSigned)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Product of \(left) and \(right), \(stages) cycles later."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      stages >= 2,
      "a PipelinedMultiplier of \(stages) stages has no place for its registers; use at least 2")
    return IO(
      clock: p.clock(), x: p.sink(Operands(a: p.fixed(left), b: p.fixed(right))),
      y: p.source(p.fixed(product)))
  }

  /// Describes the multiplier.
  public func body(_ io: IO, _ m: Builder) {
    let a = m.reg("a", left, reset: .none)
    let b = m.reg("b", right, reset: .none)
    let products = (2...stages).map { stage in
      m.reg(stages == 2 ? "product" : "product\(stage - 1)", product, reset: .none)
    }
    let valid = m.reg("valid", unsigned: stages)
    let advance = m.wire("advance", !valid[stages - 1] | io.y.ready)

    m.sync(io.clock) {
      When(advance) {
        a <== io.x.payload.a
        b <== io.x.payload.b
        products[0] <== a * b
        for stage in 1..<products.count { products[stage] <== products[stage - 1] }
        valid <== shiftedIn(valid, io.x.valid)
      }
    }
    m.comb {
      io.x.ready <== advance
      io.y.valid <== valid[stages - 1]
      io.y.payload <== products[products.count - 1]
    }
  }
}
