import EngineProgram
import HDL

/// A slot in hardware.
struct SlotPorts {
  let current, next, level: Signed

  /// From a stream word or the lower bits of one.
  init(word: Unsigned) {
    let width = ExponentSlot.width
    current = word[0..<width].asSigned
    next = word[width..<2 * width].asSigned
    level = word[2 * width..<3 * width].asSigned
  }

  init(current: Signed, next: Signed, level: Signed) {
    (self.current, self.next, self.level) = (current, next, level)
  }

  /// The bits that are kept.
  var word: Unsigned { concatenate(level, next, current) }

  /// One or the other.
  static func chosen(_ condition: Bit, _ a: SlotPorts, _ b: SlotPorts) -> SlotPorts {
    SlotPorts(
      current: mux(condition, a.current, b.current), next: mux(condition, a.next, b.next),
      level: mux(condition, a.level, b.level))
  }
}

extension ScaleUnit {
  /// Describes the block.
  public func body(_ io: IO, _ m: Builder) {
    let pipe = Pipeline(m, io.clock)
    let contract = io.contract
    // begins[k] and ends[k] are set k cycles after the command.
    let begins = (1...14).reduce(into: [io.starts]) {
      $0.append(pipe.register("start\($1)", $0[$1 - 1], reset: .zero))
    }
    let ends = (1...3).reduce(into: [io.ends]) {
      $0.append(pipe.register("finish\($1)", $0[$1 - 1], reset: .zero))
    }

    // The slots of a, b, c and d are read one after the other.
    let slots = m.memory(
      "slots", depth: InstructionSet.slots, unsigned: 3 * ExponentSlot.width,
      collision: .undefined)
    let place = prioritySelect(
      [
        (io.commit.enable, io.commit.slot), (io.read.enable, io.read.slot),
        (begins[0], contract.aSlot), (begins[1], contract.bSlot), (begins[2], contract.cSlot),
      ], otherwise: contract.dSlot)
    let word = slots.read("word", io.clock, at: m.wire("place", place))
    let fetched = pipe.register("fetched", SlotPorts(word: word))
    // Between contractions all of it stands still.
    m.changesSeldom(
      contract, io.statistics, io.starts, io.ends, fetched.current, fetched.next, fetched.level)

    let sum = sumExponent(contract, fetched, begins, pipe, io, m)
    let c = pipe.held("c", fetched, when: begins[4])
    let d = pipe.held("d", fetched, when: begins[5])
    describeShifts(io, sum: sum, c: c, d: d, pipe, m)

    let limits = levelLimits(contract, c, begins, pipe, m)
    let results = results(io, sum: sum, c: c, d: d, limits: limits, pipe, m)
    let committed = pipe.delay("committed", io.commit.enable, 2)
    let committedSlot = pipe.delay("committedSlot", io.commit.slot, 2)
    let afterCommit = SlotPorts(
      current: fetched.next, next: fetched.next, level: fetched.level)
    let isLoad = io.load.enable
    let data = prioritySelect(
      [
        (isLoad, io.loadWord[0..<3 * ExponentSlot.width]), (committed, afterCommit.word),
        (ends[2], results.c.word),
      ], otherwise: results.d.word)
    let target = prioritySelect(
      [(isLoad, io.load.slot), (committed, committedSlot), (ends[2], contract.cSlot)],
      otherwise: contract.dSlot)
    // A measured update leaves the master's slot alone; only an update writes two.
    let writes =
      isLoad | committed
      | ends[2] & !(contract.isUpdate & contract.measures | contract.storesPartial)
      | ends[3] & contract.isUpdate
    slots.write(
      io.clock, at: pipe.register("target", target), pipe.register("data", data),
      enable: pipe.register("writes", writes, reset: .zero))
    pipe.finish()
    m.unused(
      io.loadWord, io.statistics.saturations, io.statistics.momentumSaturations)
    m.comb { io.readWord <== fetched.word.extended(to: 32) }
  }

  // MARK: Start

  /// The exponent of the sums, and the shifts of the views.
  private func sumExponent(
    _ contract: Contract, _ fetched: SlotPorts, _ begins: [Bit], _ pipe: Pipeline, _ io: IO,
    _ m: Builder
  ) -> Signed {
    // Operand A is in these stages one cycle before B.
    let isA = begins[2]
    let bits = mux(isA, contract.aView, contract.bView)
    let ones = mux(isA, contract.aOnes, contract.bOnes)
    let width = 12
    let viewed = pipe.register(
      "viewed",
      fetched.level.extended(to: width) &+ 2 &- bits.signed.extended(to: width))
    let current = pipe.register("current", fetched.current.extended(to: width))
    let hasView = pipe.register("hasView", bits != 0)
    let isOne = pipe.register("isOne", ones)
    let difference = m.wire("viewDifference", viewed - current)
    let isViewed = m.wire("isViewed", hasView & !isOne & (difference > 0))
    let exponent = pipe.register(
      "exponent", mux(isOne, viewed.constant(0), mux(isViewed, viewed, current)))
    let shift = mux(
      isViewed, mux(difference > 63, Unsigned(63, width: 6), difference[0..<6]),
      Unsigned(0, width: 6))
    let aShift = pipe.held("aShift", shift, when: begins[3])
    let bShift = pipe.held("bShift", shift, when: begins[4])
    let aExponent = pipe.register("aExponent", exponent)
    m.comb {
      io.aViewShift <== aShift
      io.bViewShift <== bShift
    }
    return pipe.held("sumExponent", aExponent + exponent, when: begins[5])
  }

  private func describeShifts(
    _ io: IO, sum: Signed, c: SlotPorts, d: SlotPorts, _ pipe: Pipeline, _ m: Builder
  ) {
    let rate = io.contract.rateExponent.asSigned
    let rate12 = pipe.register("rate", rate.saturated(to: 12))
    let rate16 = pipe.register("rate16", rate12 + 16)
    func difference(_ name: String, _ a: Signed, _ b: Signed) -> Signed {
      pipe.register(name, a - b)
    }
    func limited(_ name: String, _ value: Signed) -> Signed {
      pipe.register(name, value.saturated(to: FinishShifts.width))
    }
    let value = difference("valueDifference", c.current, sum)
    let bias = difference("biasDifference", d.current, sum)
    let gradient = difference("gradientDifference", d.next, sum)
    let momentum = difference("momentumDifference", d.next, d.current)
    let master = difference("masterDifference", c.next, c.current)
    let step = difference("stepDifference", c.next, d.next)
    let exact = io.contract.isExact | io.contract.storesPartial
    // Words of partial sums come further up, where old masters do.
    let exactShift = mux(
      io.contract.storesPartial, value.constant(wordPlace), value.constant(0))
    let shifts = FinishShifts(
      value: limited(
        "valueShift",
        pipe.register(
          "valueExact",
          mux(
            io.contract.isShrink, (master + 16).extended(to: value.width),
            mux(exact, exactShift, value)))),
      momentum: limited("momentumShift", pipe.register("momentumTerm", momentum - 8)),
      gradient: limited("gradientShift", pipe.register("gradientTerm", gradient - 16)),
      master: limited("masterShift", pipe.register("masterTerm", master - 16)),
      step: limited("stepShift", difference("stepTerm", step, rate16)))

    // A bias is read with the larger of its exponent plus 8 and that of the sums.
    let view = mux(
      bias >= -8, Unsigned(8, width: 6),
      mux(bias < -63, Unsigned(63, width: 6), (-bias)[0..<6]))
    let left = mux(
      bias < -8, Unsigned(0, width: 4),
      mux(bias > 6, Unsigned(14, width: 4), (bias + 8)[0..<4]))
    let biasView = pipe.register("biasView", view)
    let biasSum = pipe.register("biasSum", left)
    m.comb {
      io.shifts <== shifts
      io.biasViewShift <== biasView
      io.biasSumShift <== biasSum
    }
  }

  // MARK: End

  /// What 128 times the sum of magnitudes is compared with: 205 and 77 times the number of entries,
  /// shifted to the scale of the master. Both take the same way, one after the other.
  private func levelLimits(
    _ contract: Contract, _ c: SlotPorts, _ begins: [Bit], _ pipe: Pipeline, _ m: Builder
  ) -> (high: Signed, low: Signed) {
    let entries = contract.entries
    // 205 = 192 + 12 + 1, 77 = 64 + 12 + 1.
    let three = pipe.register("entries3", entries + (entries << 1))
    let thirteen = pipe.register("entries13", (three << 2) + entries)
    let high = pipe.register("entries205", thirteen + (three << 6))
    let low = pipe.register("entries77", thirteen + (entries << 6))
    let number = pipe.register(
      "entriesLimit",
      mux(begins[7], high.extended(to: 29), low.extended(to: 29)).asSigned)
    let scale = pipe.register("scale", c.next - c.level)
    let shift = pipe.register("scaleShift", scale.saturated(to: 8))
    let alignment = Alignment.decoded(shift, bits: 29, saturates: Bit(true))
    let fine = pipe.register("limitFine", alignment.fine)
    let coarse = pipe.register("limitCoarse", alignment.coarse)
    let aligner = Aligner(width: 29, result: 48, name: "limit", pipe: { _ in pipe }, m: m)
    let shifted = aligner.fine(number, by: (fine[0..<2], fine[2..<4]))
    let limited = aligner.limited(
      aligner.flags(shifted, sticky: false), coarse)
    let result = aligner.coarse(limited, coarse).asSigned
    return (
      pipe.held("highLimit", result, when: begins[13]),
      pipe.held("lowLimit", result, when: begins[14])
    )
  }

  /// The slots of C and D, two and three cycles after `ends`.
  private func results(
    _ io: IO, sum: Signed, c: SlotPorts, d: SlotPorts, limits: (high: Signed, low: Signed),
    _ pipe: Pipeline, _ m: Builder
  ) -> (c: SlotPorts, d: SlotPorts) {
    let contract = io.contract
    let statistics = io.statistics
    let sixteen = Unsigned(16, width: 5)
    // What was written of a tensor before may have had larger magnitudes.
    let before = c.level.asUnsigned[0..<statistics.usedBits.width]
    let isLarger = pipe.register(
      "wasLarger", contract.continues & (before > statistics.usedBits))
    let change = exponentChange(
      "change", statistics.usedBits, mux(contract.isUpdate, sixteen, contract.bits), pipe,
      before: (before, isLarger))
    let momentumChange = exponentChange(
      "momentumChange", statistics.momentumUsedBits, sixteen, pipe)

    let total = (statistics.total << 7).extended(to: 48).asSigned
    let grows = pipe.register("grows", total > limits.high)
    let shrinks = pipe.register(
      "shrinks", statistics.total.anyBit & (total < limits.low))
    let level = pipe.register(
      "nextLevel",
      mux(
        grows, limited(c.level + 1), mux(shrinks, limited(c.level - 1), c.level)))

    let base = pipe.register(
      "base", mux(contract.isUpdate | contract.isShrink, c.next, c.current))
    let moved = limited(base + change)
    let exponent = pipe.register("exactExponent", limited(sum))
    let magnitude = pipe.register(
      "magnitudeLevel",
      mux(isLarger, before, pipe.register("magnitudeNow", statistics.usedBits))
    ).extended(to: ExponentSlot.width).asSigned
    let written = SlotPorts(
      current: base, next: moved,
      level: mux(contract.isUpdate, level, mux(contract.isShrink, c.level, magnitude)))
    let exact = SlotPorts(current: exponent, next: exponent, level: c.level)
    let momentum = SlotPorts(
      current: mux(contract.measures, d.current, d.next),
      next: limited(d.next + pipe.register("momentumChangeLater", momentumChange)),
      level: d.level)
    return (
      SlotPorts.chosen(contract.isExact & !contract.isUpdate, exact, written), momentum
    )
  }

  /// An exponent limited to what a slot holds.
  private func limited(_ exponent: Signed) -> Signed { exponent.saturated(to: ExponentSlot.width) }

  /// What the next exponent adds to this one, two cycles after the statistics: section 3 of
  /// `docs/numerics.md`. `before` are the bits that counted so far, and a cycle after the statistics
  /// whether they are more.
  private func exponentChange(
    _ name: String, _ used: Unsigned, _ bits: Unsigned, _ pipe: Pipeline,
    before: (bits: Unsigned, isLarger: Bit)? = nil
  ) -> Signed {
    func excess(_ name: String, _ used: Unsigned) -> Signed {
      pipe.register("\(name)Excess", (used.signed - bits.signed + 1).truncated(to: 8))
    }
    let now = excess(name, used)
    let isUsed = pipe.register("\(name)IsUsed", used.anyBit)
    let width = ExponentSlot.width
    let most = before.map { mux($0.isLarger, excess("\(name)Before", $0.bits), now) } ?? now
    let counts = before.map { isUsed | $0.isLarger } ?? isUsed
    let wide = most.extended(to: width)
    let change = mux(
      most > 0, wide, mux(counts & (most < -1), wide &+ 1, wide.constant(0)))
    return pipe.register(name, change)
  }
}
