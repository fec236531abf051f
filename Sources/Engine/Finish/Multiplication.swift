import HDL

/// An 8-bit factor that many lanes share, in digits 0, 1, 2 and -1 of base 4: a digit and a number
/// make one bit of a term in one LUT.
struct Factor {
  /// Digits of two bits, the lowest first; 3 stands for -1.
  let digits: [Unsigned]
  /// The digit of 4^4, 0 or 1.
  let top: Bit

  init(digits: [Unsigned], top: Bit) { (self.digits, self.top) = (digits, top) }

  /// The digits of a number of 8 bits.
  init(_ number: Unsigned) {
    var carry = Bit(false)
    digits = (0..<4).map { place in
      let digit = number[2 * place..<2 * place + 2] + carry.asUnsigned
      carry = digit >= 3
      return digit.truncated(to: 2)
    }
    top = carry
  }

  /// The product with a number of 16 bits, in three stages of `pipe`. The factor stands in the first.
  func product(_ number: Signed, _ pipe: Pipeline) -> Signed {
    let wide = number.extended(to: 17)
    let terms = digits.map { choose([wide.constant(0), wide, number << 1, ~wide], by: $0) }
    let low = pipe.register("product_low", sum(terms[0], terms[1], above: 2))
    let high = pipe.register("product_high", sum(terms[2], terms[3], above: 2))
    let middle = pipe.register("product_middle", sum(low, high, above: 4))
    // The ones that complete the complements go into the places below the last term.
    let ones = digits.reversed().flatMap { [Bit(false), $0.allBits] as [any Value] }
    let last = mux(top, number, number.constant(0))
    let rest = pipe.delay("product_rest", concatenate([last as any Value] + ones).asSigned, 2)
    let sum = middle.truncated(to: 24) &+ rest
    return pipe.register("product", sum)
  }

  /// `a + b * 2^place` without loss; the bits of `a` below that place pass.
  private func sum(_ a: Signed, _ b: Signed, above place: Int) -> Signed {
    let high = a[place..<a.width].asSigned
    return concatenate(high + b, a[0..<place]).asSigned
  }
}
