import HDL
import HDLFormal
import HDLLibrary
import HDLTesting
import Testing

// show Mac
/// Sums of products. Pairs wait in a queue; each sum comes out after its last pair.
struct Mac: Module {
  var width = 8
  var length = 16

  struct Pair {
    let a, b: Signed
    let last: Bit
  }
  struct IO {
    let clock: Clock
    let x: Sink<Pair>
    let y: Source<Signed>
  }

  var sumWidth: Int { 2 * width + unsignedBits(length) }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), x: p.sink(Pair(a: p.signed(width), b: p.signed(width), last: p.bit())),
      y: p.source(p.signed(sumWidth)))
  }

  func body(_ io: IO, _ m: Builder) {
    let pair = m.stream(io.x, io.clock).queue("pairs", depth: length).source
    let sum = m.reg("sum", signed: sumWidth)
    let total = m.reg("total", signed: sumWidth)
    let totalValid = m.reg("totalValid")

    let product = m.wire("product", pair.payload.a * pair.payload.b)
    let next = m.wire("next", sum &+ product.extended(to: sumWidth))
    let advance = m.wire("advance", !totalValid | io.y.ready)

    m.sync(io.clock) {
      When(advance) { totalValid <== pair.valid & pair.payload.last }
      When(pair.transfers) {
        sum <== mux(pair.payload.last, sum.constant(0), next)
        total <== next
      }
    }
    m.comb {
      pair.ready <== advance
      io.y.valid <== totalValid
      io.y.payload <== total
    }
  }
}
// end

@Suite struct MacGuideTests {
  // show MacTest
  @Test func sumsProducts() throws {
    try forAll(seed: 7, cases: 100) { draw in
      let pairs = draw.array(1...16) { (draw.signed(8), draw.signed(8)) }
      let sim = try Simulator(Mac())
      let sums = sim.stream(\.x, pairs, stalls: draw.stalls())
        .collect(\.y, 1, stalls: draw.stalls())
      #expect(sums == [pairs.map { $0.0 * $0.1 }.reduce(0, +)])
    }
  }
  // end

  // show MacProof
  @Test func keepsItsWord() throws {
    try prove(Mac(width: 2, length: 2), depth: 12)
  }
  // end
}
