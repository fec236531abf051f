import HDL

/// A shift by a constant of the instruction, taken apart: first left by `fine`, then right by whole
/// half-words of 16 bits.
///
/// `x >> t`, floor, is `(x << fine) >> 16 h` with `fine = -t mod 16`. Where the result has more bits than
/// the 48 of an accumulator, it saturates.
struct Alignment {
  /// The shift to the left, 0 to 15.
  let fine: Unsigned
  /// The shift to the right.
  let coarse: HalfWords
  /// Whether results saturate to 48 bits.
  let saturates: Bit

  /// A number of half-words.
  struct HalfWords {
    /// One bit for each number, from -2 on.
    let choices: Unsigned

    /// Whether it is `h`.
    func isEqual(to h: Int) -> Bit { choices[h + 2] }
    /// Whether it is one of some numbers.
    func isAny(of numbers: some Sequence<Int>) -> Bit {
      let choices = numbers.map(isEqual)
      return choices.isEmpty ? Bit(false) : balanced(choices) { $0 | $1 }
    }
    /// What it can be.
    var range: ClosedRange<Int> { -2...choices.width - 3 }
  }

  /// From a shift; a number of `bits` bits shifted further than that is only sign.
  static func decoded(_ shift: Signed, bits: Int, saturates: Bit) -> Alignment {
    let limited = mux(
      shift < -47, shift.constant(-47), mux(shift > bits, shift.constant(bits), shift))
    let fine = ((-limited).truncated(to: 4)).asUnsigned
    // (t + fine) / 16 is the next multiple of 16.
    let halfWords = ((limited + 15) >> 4).truncated(to: 4)
    let choices = (-2...(bits + 15) / 16).map { halfWords == $0 }
    return Alignment(
      fine: fine,
      coarse: HalfWords(choices: concatenate(choices.reversed().map { $0 as any Value })),
      saturates: saturates)
  }
}

/// The stages of an alignment in a lane, each with the alignment as it stands in that stage.
struct Aligner {
  /// Bits of the number that is aligned.
  let width: Int
  /// Bits of the result: 48, or more where the result need not saturate.
  let result: Int
  let name: String
  let pipe: Pipeline
  let m: Builder

  /// Bits after the shift to the left.
  private var shifted: Int { width + 15 }
  private var halfWords: Int { (shifted + 15) / 16 }

  /// What the bits say before the coarse shift.
  struct Flags {
    /// Whether the bits from 47 - 16 i up to the next of these differ from the sign.
    let differs: [Bit]
    /// Whether half-words have any bit; only where wanted.
    let isNonzero: [Bit]
    let value: Signed
  }
  /// What is left to be done after saturation.
  struct Limited {
    let value: Signed
    let sign: Bit
    let overflows: Bit
    /// Whether a bit is dropped.
    let sticky: Bit?
  }

  /// The first two stages, each with two bits of the shift to the left.
  func fine(_ value: Signed, by fine: (Unsigned, Unsigned)) -> Signed {
    let low = pipe.register("\(name)_fine", shifted(value, by: fine.0, place: 0))
    return pipe.register("\(name)_shifted", shifted(low, by: fine.1, place: 2))
  }

  private func shifted(_ value: Signed, by amount: Unsigned, place: Int) -> Signed {
    (0..<amount.width).reduce(value) { value, bit in
      let distance = 1 << (place + bit)
      return mux(
        amount[bit], value << distance, value.extended(to: value.width + distance))
    }
  }

  /// The third stage.
  func flags(_ value: Signed, sticky: Bool) -> Flags {
    let top = shifted - 1
    let signs = value.mostSignificantBit.repeated(shifted)
    let difference = m.wire("\(name)_difference", value.asUnsigned ^ signs)
    var high = top
    var differs: [Bit] = []
    for low in stride(from: 47, to: 0, by: -16) {
      differs.append(low < high ? difference[low..<high].anyBit : Bit(false))
      high = min(high, low)
    }
    let nonzero =
      sticky ? (0..<halfWords - 1).map { value[16 * $0..<16 * $0 + 16].anyBit } : []
    return Flags(
      differs: differs.enumerated().map {
        $1.width > 0 && 47 - 16 * $0 < top ? pipe.register("\(name)_differs\($0)", $1) : $1
      },
      isNonzero: nonzero.enumerated().map { pipe.register("\(name)_nonzero\($0)", $1) },
      value: pipe.register("\(name)_checked", value))
  }

  /// The fourth stage.
  func limited(
    _ flags: Flags, _ coarse: Alignment.HalfWords, saturates: Bit
  ) -> Limited {
    // All bits that move to place 47 or above must be sign.
    let overflow = balanced(
      flags.differs.enumerated().map { $1 & coarse.isAny(of: -2 ... -$0) }
    ) { $0 | $1 }
    let overflows = m.wire("\(name)_overflow", saturates & overflow)
    let sticky = flags.isNonzero.enumerated().map {
      $1 & coarse.isAny(of: $0 + 1...halfWords - 1)
    }
    return Limited(
      value: pipe.register(
        "\(name)_limited", flags.value, clearedIf: overflows,
        to: Signed(0, width: flags.value.width)),
      sign: pipe.register("\(name)_sign", flags.value.mostSignificantBit),
      overflows: pipe.register("\(name)_overflows", overflows),
      sticky: sticky.isEmpty
        ? nil : pipe.register("\(name)_sticky", balanced(sticky) { $0 | $1 }))
  }

  /// The fifth stage without its register.
  func coarse(_ limited: Limited, _ coarse: Alignment.HalfWords) -> Signed {
    let words = limited.value.extended(to: 16 * halfWords)
    var parts: [Unsigned] = []
    for place in 0..<(result + 15) / 16 {
      let width = min(16, result - 16 * place)
      // Above bit 47 is only sign after a shift to the left by more than 16.
      let isSign = { (h: Int) in place + h >= halfWords || place == 3 && h < -1 }
      let terms = coarse.range.filter { place + $0 >= 0 && !isSign($0) }.map { h in
        words[16 * (place + h)..<16 * (place + h) + width]
          & coarse.isEqual(to: h).repeated(width)
      }
      let fill = limited.sign & coarse.isAny(of: coarse.range.filter(isSign))
      // The limits are 2^47 - 1 and -2^47.
      let low = m.wire("\(name)_fill\(place)", fill | limited.overflows & !limited.sign)
      let high = m.wire("\(name)_top\(place)", fill | limited.overflows & limited.sign)
      let fills =
        place < 2
        ? low.repeated(width)
        : place == 2 ? concatenate(high, low.repeated(15)) : high.repeated(width)
      parts.append(balanced(terms + [fills]) { $0 | $1 })
      if place < 2 { m.unused(high) }
      if place > 2 { m.unused(low) }
    }
    return concatenate(parts.reversed().map { $0 as any Value }).asSigned
  }
}
