import FixedPoint
import HDL
import HDLTesting
import Testing

// show Blend
/// Mixes two pixels: `a` with `weight` parts of 16, `b` with the others.
struct Blend: Module {
  struct IO {
    let a, b: Unsigned
    let weight: Unsigned
    let mixed: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      a: p.unsigned(8), b: p.unsigned(8), weight: p.unsigned(4),
      mixed: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let rest = m.wire("rest", (16 - io.weight).asUnsigned.truncated(to: 5))
    let sum = m.wire("sum", io.a * io.weight + io.b * rest)
    m.comb { io.mixed <== (sum + 8)[4..<13].saturated(to: 8) }
  }
}
// end

// show Scale
/// Multiplies by a constant and rounds to the format of the result.
struct Scale: Module {
  var factor = FixedNumber(0.7071, .q(1, 15))
  var format = Format.q(4, 12)

  struct IO {
    let x: Fixed
    let y: Fixed
  }

  func ports(_ p: Ports) -> IO {
    IO(x: p.fixed(format), y: p.output(p.fixed(format)))
  }

  func body(_ io: IO, _ m: Builder) {
    let exact = m.wire("exact", io.x * Fixed(factor))
    m.comb { io.y <== exact.rounded(fraction: format.fraction).saturated(to: format) }
  }
}
// end

@Suite struct NumberTests {
  @Test func blends() throws {
    try forAll(seed: 3, cases: 300) { draw in
      let (a, b, weight) = (draw.unsigned(8), draw.unsigned(8), draw.unsigned(4))
      let sim = try Simulator(Blend())
      (sim[\.a], sim[\.b], sim[\.weight]) = (a, b, weight)
      #expect(sim[\.mixed] == (a * weight + b * (16 - weight) + 8) >> 4)
    }
  }

  // show ScaleTest
  @Test func scales() throws {
    let sim = try Simulator(Scale())
    try forAll(seed: 1, cases: 200) { draw in
      let x = draw.fixed(.q(4, 12))
      sim[\.x] = x
      let exact = x * Scale().factor
      #expect(sim[\.y] == exact.rounded(fraction: 12).saturated(to: .q(4, 12)))
    }
  }
  // end
}
