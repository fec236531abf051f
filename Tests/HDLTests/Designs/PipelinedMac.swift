import FixedPoint
import HDL

/// Streaming dot product. Multiplies operand pairs, accumulates until `last`,
/// then rounds to nearest even and saturates to the output format.
struct PipelinedMac: Module {
  var input = Format.q(4, 12)
  var output = Format.q(4, 12)
  var headroom = 8

  struct Operands { let a, b: Fixed; let last: Bit }
  struct IO { let clock: Clock; let x: Sink<Operands>; let y: Source<Fixed> }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(),
      x: p.sink(Operands(a: p.fixed(input), b: p.fixed(input), last: p.bit())),
      y: p.source(p.fixed(output)))
  }

  func body(_ io: IO, _ m: Builder) {
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
