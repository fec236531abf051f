import FixedPoint
import HDL

/// Streaming dot product. Multiplies operand pairs, accumulates until `last`,
/// then rounds to nearest even and saturates to the output format.
public struct PipelinedMac: Module {
  /// The format of both operands.
  public var input: Format
  /// The format of the result.
  public var output: Format
  /// Bits of the sum above those of one product: 2 to this power products never overflow.
  public var headroom: Int

  /// A pair of operands.
  public struct Operands {
    /// The operands.
    public let a, b: Fixed
    /// Whether this pair ends the sum.
    public let last: Bit
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Pairs in.
    public let x: Sink<Operands>
    /// A sum for every `last`.
    public let y: Source<Fixed>
  }

  /// A multiply-accumulate unit.
  public init(input: Format = .q(4, 12), output: Format = .q(4, 12), headroom: Int = 8) {
    (self.input, self.output, self.headroom) = (input, output, headroom)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    """
    Streaming dot product. Multiplies operand pairs, accumulates until `last`,
    then rounds to nearest even and saturates to the output format.
    """
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      input.isSigned && output.isSigned,
      "a PipelinedMac multiplies signed formats; got \(input) and \(output), use Format.q")
    p.require(
      headroom >= 0, "a PipelinedMac with headroom \(headroom) cannot hold a product; use 0 or more"
    )
    p.require(
      output.fraction <= 2 * input.fraction
        && output.integer <= 2 * input.integer + headroom,
      "a PipelinedMac of \(input) has no bits to fill \(output); use at most "
        + "\(Format.q(2 * input.integer + max(0, headroom), 2 * input.fraction))")
    return IO(
      clock: p.clock(),
      x: p.sink(Operands(a: p.fixed(input), b: p.fixed(input), last: p.bit())),
      y: p.source(p.fixed(output)))
  }

  /// Describes the pipe.
  public func body(_ io: IO, _ m: Builder) {
    let exact = Format.q(2 * input.integer, 2 * input.fraction)
    let wide = Format.q(exact.integer + headroom, exact.fraction)
    let product = m.reg("product", exact)
    let productValid = m.reg("productValid")
    let productLast = m.reg("productLast")
    let sum = m.reg("sum", wide)
    let continues = m.reg("continues")
    let sumDone = m.reg("sumDone")
    let result = m.reg("result", output)
    let resultValid = m.reg("resultValid")

    // The whole pipe moves together, unless the result waits for its taker.
    let advance = m.wire("advance", !resultValid | io.y.ready)

    m.sync(io.clock) {
      When(advance) {
        product <== io.x.payload.a * io.x.payload.b
        productLast <== io.x.payload.last
        productValid <== io.x.valid
        sumDone <== productValid & productLast
        When(productValid) {
          let term = product.extended(to: wide)
          sum <== mux(continues, sum &+ term, term)
          continues <== !productLast
        }
        result <== sum.rounded(fraction: output.fraction).saturated(to: output)
        resultValid <== sumDone
      }
    }
    m.comb {
      io.x.ready <== advance
      io.y.valid <== resultValid
      io.y.payload <== result
    }
    m.assert("holdsUntilTaken", if: past(io.y.valid & !io.y.ready), io.y.valid)
  }
}
