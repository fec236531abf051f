import HDL

/// The statistics of ``Finish``.
struct FinishCounting {
  let isUpdate: Bit
  /// The shift of values.
  let shift: Signed
  let start: Bit
  let flow: Flow
  let pipe: Pipeline
  let m: Builder

  /// What all results say so far.
  func statistics(of lanes: [FinishLane.IO]) -> FinishStatistics {
    let isRow = flow.isRow(Finish.latency)
    let isMaster = flow.isMaster(Finish.latency)
    let isMomentum = isUpdate & isRow
    let saturations = saturatedLanes(lanes)
    let waits = saturationLatency(lanes: lanes.count)
    func waiting(_ name: String, _ bit: Bit) -> Bit {
      waits == 1 ? pipe.register(name, bit) : pipe.delay(name, bit, waits)
    }
    let isCounted = waiting("isCounted", mux(isUpdate, isMaster, isRow))
    let isCountedMomentum = waiting("isCountedMomentum", isMomentum)
    func counter(_ name: String, _ enable: Bit) -> Unsigned {
      accumulated(name, width: 32) {
        $0 &+ (saturations & enable.repeated(saturations.width)).extended(to: 32)
      }
    }
    return FinishStatistics(
      usedBits: usedBits(lanes, isCounted: mux(isUpdate, isMaster, isRow)),
      saturations: counter("saturations", isCounted),
      momentumUsedBits: momentumUsedBits(lanes, isCounted: isMomentum),
      momentumSaturations: counter("momentumSaturations", isCountedMomentum),
      total: total(lanes.map(\.result13)))
  }

  // MARK: Saturations

  /// How many lanes saturate, `saturationLatency` cycles later. Where there are many they are far apart, and those that are not
  /// are counted first.
  private func saturatedLanes(_ lanes: [FinishLane.IO]) -> Unsigned {
    let saturated = lanes.map(\.saturates13)
    if saturationLatency(lanes: lanes.count) == 1 {
      return pipe.register("saturatedLanes", count(saturated))
    }
    let ofParts = stride(from: 0, to: saturated.count, by: 4).map { lane in
      pipe.register("saturatedFrom\(lane)", count(Array(saturated[lane...].prefix(4))))
    }
    let width = unsignedBits(lanes.count)
    return pipe.register(
      "saturatedLanes", balanced(ofParts.map { $0.extended(to: width) }) { $0 &+ $1 })
  }

  private func saturationLatency(lanes: Int) -> Int { lanes > 8 ? 2 : 1 }

  // MARK: Magnitudes

  /// Of values or masters. What a left shift makes of a value can have more bits than the lanes keep;
  /// so the sums before the shift are looked at, which tell the same.
  private func usedBits(_ lanes: [FinishLane.IO], isCounted: Bit) -> Unsigned {
    let isLeft = pipe.register("isLeft", shift.isNegative & !isUpdate)
    let left = pipe.register(
      "left", mux(shift < -47, Unsigned(47, width: 6), (-shift).truncated(to: 6).asUnsigned))
    let values = combined("magnitude", lanes.map(\.value11))
    let sums = combined(
      "sumMagnitude", lanes.map(\.first4), clearedIf: !(isLeft & flow.isRow(5))
    ).extended(to: 40)
    let isValue = m.wire("countsValues", isCounted & !isLeft)
    let counted = pipe.register("counted", sums | (values & isValue.repeated(40)))
    let bits = pipe.register(
      "bits", bitLength(accumulated("magnitudes", width: 40) { $0 | counted }, "magnitude", m))

    // Minus one has no magnitude, and k bits after a left shift by k.
    let negative = pipe.register(
      "anyNegative", balanced(lanes.map(\.first4.isNegative)) { $0 | $1 })
    let negativeSum = pipe.register("anyNegativeSum", negative & flow.isRow(5))
    let hasNegative = accumulated("hasNegative", width: 1) { $0 | negativeSum.asUnsigned }
    let shifted = (bits + left).saturated(to: 47, width: 6)
    let isZero = (bits == 0) & !pipe.register("wasNegative", hasNegative)[0]
    return pipe.register("usedBits", mux(isLeft & !isZero, shifted, bits))
  }

  private func momentumUsedBits(_ lanes: [FinishLane.IO], isCounted: Bit) -> Unsigned {
    let magnitudes = combined("momentumMagnitude", lanes.map(\.value11))
    let counted = pipe.register(
      "countedMomentum", magnitudes, clearedIf: !isCounted, to: magnitudes.constant(0))
    return pipe.register(
      "momentumBits",
      bitLength(
        accumulated("momentumMagnitudes", width: 40) { $0 | counted }, "momentum", m))
  }

  /// The bitwise or of all magnitudes, two stages later; or zero, if the second stage is to be cleared.
  private func combined(
    _ name: String, _ numbers: [Signed], clearedIf clears: Bit? = nil
  ) -> Unsigned {
    let magnitudes = numbers.map { number in
      number.truncated(to: number.width - 1).asUnsigned
        ^ number.mostSignificantBit.repeated(number.width - 1)
    }
    let pairs = stride(from: 0, to: magnitudes.count, by: 2).map { index in
      pipe.register(
        "\(name)\(index / 2)", balanced(Array(magnitudes[index...].prefix(2))) { $0 | $1 })
    }
    let all = balanced(pairs) { $0 | $1 }
    guard let clears else { return pipe.register(name, all) }
    return pipe.register(name, all, clearedIf: clears, to: all.constant(0))
  }

  // MARK: Sums

  private func count(_ bits: [Bit]) -> Unsigned {
    let width = unsignedBits(bits.count)
    return balanced(bits.map { $0.asUnsigned.extended(to: width) }) { $0 &+ $1 }
  }

  /// The sum of the magnitudes of masters. They come at most in every second cycle, so half of the
  /// lanes are added in the next one.
  private func total(_ results: [Signed]) -> Unsigned {
    let isMaster = flow.isMaster(Finish.latency)
    let half = (results.count + 1) / 2
    let isLater = flow.isMaster(Finish.latency + 1)
    var terms: [Unsigned] = []
    // A negative number is complemented, and one is added for it somewhere in the tree.
    var carries: [Bit] = []
    for index in 0..<half {
      let later =
        index + half < results.count
        ? pipe.register("held\(index)", results[index + half]) : Signed(0, width: 16)
      let number = mux(isMaster, results[index], later)
      let sign = number.mostSignificantBit
      let isIdle = !isMaster & !isLater
      let magnitude = number.truncated(to: 15).asUnsigned ^ sign.repeated(15)
      terms.append(
        pipe.register(
          "master\(index)", magnitude, clearedIf: isIdle, to: magnitude.constant(0)))
      carries.append(
        pipe.register("isNegative\(index)", sign, clearedIf: isIdle, to: Bit(false)))
    }
    var level = 1
    while terms.count > 1 {
      let width = terms[0].width + 1
      var next: [Unsigned] = []
      var used = 0
      for index in stride(from: 0, to: terms.count, by: 2) {
        let name = "total\(level)_\(index / 2)"
        if index + 1 < terms.count {
          let left = concatenate(terms[index].extended(to: width), Bit(true))
          let right = concatenate(terms[index + 1].extended(to: width), carries[used])
          next.append(pipe.register(name, (left &+ right)[1..<width + 1]))
          used += 1
        } else {
          next.append(pipe.register(name, terms[index].extended(to: width)))
        }
      }
      carries = carries[used...].enumerated().map {
        pipe.register("carry\(level)_\($0)", $1)
      }
      terms = next
      level += 1
    }
    return accumulated("total", width: 40) { sum in
      (concatenate(sum, Bit(true))
        &+ concatenate(terms[0].extended(to: 40), carries[0]))[1..<41]
    }
  }

  /// A register that `start` clears.
  private func accumulated(
    _ name: String, width: Int, _ next: (Unsigned) -> Unsigned
  ) -> Unsigned {
    pipe.feedback(name, width: width, clearedIf: start, next)
  }
}

extension Unsigned {
  /// The value limited to `limit`, in `width` bits.
  fileprivate func saturated(to limit: Int, width: Int) -> Unsigned {
    mux(self > limit, Unsigned(limit, width: width), truncated(to: width))
  }
}
