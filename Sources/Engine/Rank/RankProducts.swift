import EngineProgram
import HDL

/// The multipliers of a ``RankUnit``: squares of as many lanes for `energy`; for `shrink` the product of two
/// factors, then of that and a word.
struct RankProducts {
  /// The squares by lane.
  let squares: [Unsigned]
  /// The product of a word and its factors.
  let product: Signed

  init(_ io: RankUnit.IO, lanes: Int, _ m: Builder) {
    let isShrink = io.work.isShrink
    let latency = RankUnit.multiplier.latency
    let multipliers = (0..<max(lanes, 2)).map {
      m.instance("multiplier\($0)", RankUnit.multiplier)
    }
    func factor(_ words: [Signed]) -> Signed {
      concatenate(Bit(false), words[1][0], words[0]).asSigned
    }
    let factors = [factor(io.left.data), factor(io.activations.data)]
    // Of the product of two factors the bits above 16 count.
    let both = concatenate(Bit(false), multipliers[0].product[16..<33]).asSigned
    let word = m.delayed("word", io.weights.data[0], by: latency, io.clock)
    let shrinking = [factors, [word.extended(to: 18), both]]
    m.unused(io.left.data, io.activations.data)
    for (index, multiplier) in multipliers.enumerated() {
      let square = index < lanes ? io.weights.data[index].extended(to: 18) : nil
      func operand(_ place: Int) -> Signed {
        guard index < 2 else { return square! }
        let other = shrinking[index][place]
        return square.map { mux(isShrink, other, $0) } ?? other
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
    product = multipliers[1].product.extended(to: 40)
  }
}
