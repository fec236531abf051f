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
    let isNegative = digits.map { $0.allBits }
    let wide = number.extended(to: 17)
    let terms = digits.map { choose([wide.constant(0), wide, number << 1, ~wide], by: $0) }
    let low = pipe.register(
      "product_low", sum(terms[0], terms[1] << 2, carry: isNegative[0], width: 20))
    let high = pipe.register(
      "product_high", sum(terms[2], terms[3] << 2, carry: isNegative[2], width: 20))
    let negative1 = pipe.register("product_negative1", isNegative[1])
    let negative3 = pipe.delay("product_negative3", isNegative[3], 2)
    let last = pipe.delay(
      "product_last", mux(top, number, number.constant(0)), 2)
    // The ones that complete the complements go into places that are free.
    let middle = pipe.register(
      "product_middle",
      low.extended(to: 25)
        &+ concatenate(high, Bit(false), negative1, Unsigned(0, width: 2)).asSigned.extended(to: 25)
    )
    let sum =
      middle
      &+ concatenate(last, Bit(false), negative3, Unsigned(0, width: 6)).asSigned.extended(to: 25)
    return pipe.register("product", sum.truncated(to: 24))
  }
}
