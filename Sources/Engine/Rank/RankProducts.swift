import EngineProgram
import HDL

/// The multipliers of a ``RankUnit``: squares of as many lanes for `energy`; for `shrink` the product of two
/// factors, then of that and a word, in turns where there is one lane and so one multiplier.
struct RankProducts {
  /// The squares by lane.
  let squares: [Unsigned]
  /// The product of a word and its factors.
  let product: Signed

  init(_ io: RankUnit.IO, _ words: RankWords, lanes: Int, _ m: Builder) {
    let isShrink = io.work.isShrink
    let latency = RankUnit.multiplier.latency
    let multipliers = (0..<lanes).map {
      m.instance("multiplier\($0)", RankUnit.multiplier)
    }
    func factor(_ words: [Signed]) -> Signed {
      concatenate(Bit(false), words[1][0], words[0]).asSigned
    }
    let factors = [factor(io.left.data), factor(io.activations.data)]
    // Of the product of two factors the bits above 16 count.
    let both = concatenate(Bit(false), multipliers[0].product[16..<33]).asSigned
    let word = m.delayed("word", io.weights.data[0], by: latency, io.clock)
    let wordAndFactor = [word.extended(to: 18), both]
    let shrinking: [[Signed]]
    if lanes > 1 {
      shrinking = [factors, wordAndFactor]
    } else {
      let come = m.delayed("factorsCome", words.shrinks, by: CycleModel.padRead, io.clock)
      shrinking = [zip(factors, wordAndFactor).map { mux(come, $0, $1) }]
    }
    m.unused(io.left.data, io.activations.data)
    for (index, multiplier) in multipliers.enumerated() {
      let square = io.weights.data[index].extended(to: 18)
      func operand(_ place: Int) -> Signed {
        index < shrinking.count ? mux(isShrink, shrinking[index][place], square) : square
      }
      m.comb {
        multiplier.clock <== io.clock
        multiplier.enable <== true
        multiplier.a <== operand(0)
        multiplier.b <== operand(1)
      }
      m.unused(multiplier.product)
    }
    squares = multipliers.prefix(lanes).map { $0.product[0..<32] }
    product = multipliers[shrinking.count - 1].product.extended(to: 40)
  }
}
