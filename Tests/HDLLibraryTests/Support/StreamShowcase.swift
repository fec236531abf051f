import HDL
import HDLLibrary

/// All stream combinators in one module: words go two ways, are changed on one, and meet again.
struct StreamShowcase: Module {
  struct Sample {
    let value: Unsigned
    let last: Bit
  }
  struct IO {
    let clock: Clock
    let x: Sink<Sample>
    let gain: Sink<Unsigned>
    let y: Source<Sample>
    let scaled: Source<Unsigned>
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), x: p.sink(Sample(value: p.unsigned(8), last: p.bit())),
      gain: p.sink(p.unsigned(4)), y: p.source(Sample(value: p.unsigned(8), last: p.bit())),
      scaled: p.source(p.unsigned(12)))
  }

  func body(_ io: IO, _ m: Builder) {
    let branches = m.stream(io.x, io.clock).skid("entry").fork("split", 3)
    let negated = branches[0].map("negated") { Sample(value: ~$0.value, last: $0.last) }
    let delayed = branches[1].queue("delayed", depth: 4)
    let product = branches[2].join("product", m.stream(io.gain, io.clock)) { $0.value * $1 }
    m.comb {
      io.y <== m.arbitrate("merge", [negated, delayed])
      io.scaled <== product
    }
  }
}
