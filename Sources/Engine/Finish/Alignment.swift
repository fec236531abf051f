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

  /// The bits of ``fine`` by which a factor of 8 bits can be shifted before it multiplies, so that
  /// it stays a positive number of 16 bits.
  static let factorShift = 3

  /// A number of half-words.
  struct HalfWords {
    /// One bit for each number, from -2 on.
    let choices: Unsigned

    /// Whether it is `h`.
    func isEqual(to h: Int) -> Bit { choices[h + 2] }
    /// Whether it is one of some numbers.
    func isAny(of numbers: some Sequence<Int>) -> Bit {
      balanced(numbers.map(isEqual)) { $0 | $1 }
    }
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
  /// The pipe of a stage, 1 to 5.
  let pipe: (_ stage: Int) -> Pipeline
  let m: Builder

  /// Bits after the shift to the left.
  private var shifted: Int { width + 15 }
  private var halfWords: Int { (shifted + 15) / 16 }

  /// What the bits say before the coarse shift.
  struct Flags {
    /// Whether bits differ from the sign that a shift to the left by `halfWords` moves to place 47 or
    /// above, and one by less does not.
    let differs: [(halfWords: Int, Bit)]
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
    /// Whether a segment is one of ones, because the number is negative and ends below it, or begins
    /// above it and is filled; by its lowest bit, where it can be.
    let isFilled: [Int: Bit]
  }

  /// Bits of the result that take the same choice of half-words.
  private struct Segment {
    /// Its bits.
    let bits: Range<Int>
    /// Numbers of half-words whose shift leaves nothing but sign in it, and the others.
    let signs, others: [Int]
  }

  private var segments: [Segment] {
    // From here on, bits of the highest half-word are sign.
    let split = min(shifted - 1 - 16 * (halfWords - 1), 15)
    return (0..<(result + 15) / 16).flatMap { place -> [Segment] in
      let end = min(16, result - 16 * place)
      let bounds = [0, min(split, end), place == 2 ? 15 : end, end]
      return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { low, high in
        // Above bit 47 is only sign after a shift to the left by more than 16.
        let (signs, others) = (-2..<halfWords).filter { place + $0 >= 0 }.partitioned { h in
          place + h >= halfWords - (low < split ? 0 : 1) || place == 3 && h < -1
        }
        return Segment(
          bits: 16 * place + low..<16 * place + high, signs: signs, others: others)
      }
    }
  }

  /// The first two stages, each with two bits of the shift to the left.
  func fine(_ value: Signed, by fine: (Unsigned, Unsigned)) -> Signed {
    let low = pipe(1).register("\(name)_fine", shifted(value, by: fine.0, place: 0))
    return pipe(2).register("\(name)_shifted", shifted(low, by: fine.1, place: 2))
  }

  /// The first two stages for a number that has already been shifted by the low bits of the shift to the
  /// left: one stage with the bit that is left, which may also take the complement.
  func fine(
    _ value: Signed, shifted low: Int, by high: Bit, complementedIf complements: Bit
  ) -> Signed {
    let bits = value.truncated(to: width + (1 << low) - 1)
    let result = shifted(bits, by: high.asUnsigned, place: low).asUnsigned
    return pipe(2).register(
      "\(name)_shifted", (result ^ complements.repeated(result.width)).asSigned)
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
    let differs = (0...2).filter { 47 - 16 * $0 < top }.map { left in
      let bits = value[47 - 16 * left..<(left == 0 ? top : min(top, 63 - 16 * left))]
      let difference = bits ^ value.mostSignificantBit.repeated(bits.width)
      return (
        halfWords: left, pipe(3).register("\(name)_differs\(left)", difference.anyBit)
      )
    }
    let nonzero =
      sticky ? (0..<halfWords - 1).map { value[16 * $0..<16 * $0 + 16].anyBit } : []
    return Flags(
      differs: differs,
      isNonzero: nonzero.enumerated().map { pipe(3).register("\(name)_nonzero\($0)", $1) },
      value: pipe(3).register("\(name)_checked", value))
  }

  /// The fourth stage. Where a shift to the left leaves places empty, they become `fill`.
  func limited(
    _ flags: Flags, _ coarse: Alignment.HalfWords, saturates: Bit? = nil, fill: Bit? = nil
  ) -> Limited {
    // All bits that move to place 47 or above must be sign.
    let overflow = balanced(
      flags.differs.map { left, differs in differs & coarse.isAny(of: -2 ... -left) }
    ) { $0 | $1 }
    let overflows = m.wire("\(name)_overflow", saturates.map { $0 & overflow } ?? overflow)
    let sticky = flags.isNonzero.enumerated().map {
      $1 & coarse.isAny(of: $0 + 1...halfWords - 1)
    }
    return Limited(
      value: pipe(4).register(
        "\(name)_limited", flags.value, clearedIf: overflows,
        to: Signed(0, width: flags.value.width)),
      sign: pipe(4).register("\(name)_sign", flags.value.mostSignificantBit),
      overflows: pipe(4).register("\(name)_overflows", overflows),
      sticky: sticky.isEmpty
        ? nil : pipe(4).register("\(name)_sticky", balanced(sticky) { $0 | $1 }),
      isFilled: Dictionary(
        uniqueKeysWithValues: segments.compactMap { segment in
          let low = segment.bits.lowerBound
          var causes: [Bit] = []
          if !segment.signs.isEmpty {
            causes.append(flags.value.mostSignificantBit & coarse.isAny(of: segment.signs))
          }
          if let fill, low < 32 {
            causes.append(fill & coarse.isAny(of: -2 ..< -low / 16) & !overflows)
          }
          return causes.isEmpty
            ? nil : (low, pipe(4).register("\(name)_isFilled\(low)", balanced(causes) { $0 | $1 }))
        }))
  }

  /// The fifth stage. The result is the bitwise or of two registers: they hold two half-words each, of
  /// the four that a place can take, and fill themselves with ones by their own set input.
  func coarse(_ limited: Limited, _ coarse: Alignment.HalfWords) -> Unsigned {
    let words = limited.value.extended(to: 16 * halfWords)
    let parts = segments.map { segment -> Unsigned in
      let low = segment.bits.lowerBound
      // The limits are 2^47 - 1 and -2^47.
      let isLimit = limited.overflows & (low < 47 ? !limited.sign : limited.sign)
      let fill = m.wire("\(name)_fill\(low)", limited.isFilled[low].map { $0 | isLimit } ?? isLimit)
      let terms = segment.others.map { h in
        (
          word: words[segment.bits.lowerBound + 16 * h..<segment.bits.upperBound + 16 * h],
          isUsed: coarse.isEqual(to: h)
        )
      }
      return halves("\(name)\(low)", terms, fill: fill, width: segment.bits.count)
    }
    return concatenate(parts.reversed().map { $0 as any Value })
  }

  private func halves(
    _ name: String, _ terms: [(word: Unsigned, isUsed: Bit)], fill: Bit, width: Int
  ) -> Unsigned {
    func either(_ terms: ArraySlice<(word: Unsigned, isUsed: Bit)>) -> Unsigned {
      balanced(terms.map { $0.word & $0.isUsed.repeated(width) }) { $0 | $1 }
    }
    if terms.isEmpty { return pipe(5).register("\(name)_sign", fill.repeated(width)) }
    let zero = terms[0].word.constant(0)
    let first = pipe(5).register(
      "\(name)_first", either(terms.prefix(2)), clearedIf: fill, to: ~zero)
    let rest = terms.dropFirst(2)
    guard let only = rest.first else { return first }
    let second =
      rest.count == 1
      ? pipe(5).register("\(name)_second", only.word, clearedIf: !only.isUsed, to: zero)
      : pipe(5).register("\(name)_second", either(rest))
    return first | second
  }
}

extension Sequence {
  /// The elements that satisfy a condition and the others, in order.
  fileprivate func partitioned(by condition: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(condition), filter { !condition($0) })
  }
}
