import EngineProgram
import HDL

/// Steps over the words of a core for `energy` and `shrink`, and asks for them.
struct RankWords {
  /// Whether words are asked for in this cycle, and for `shrink`.
  let enable, shrinks: Bit
  /// Their first address.
  let address: Unsigned
  /// The places of the left and the right index.
  let left, right: Unsigned
  /// Whether the outermost loop turns after them, and whether it has made its last turn.
  let endsTurn, isLast: Bit

  private enum State: CaseIterable { case idle, waits, runs }

  init(_ io: RankUnit.IO, lanes: Int, _ m: Builder) {
    let energy = InstructionFields(opcode: .energy, bits: io.work.instruction)
    let shrink = InstructionFields(opcode: .shrink, bits: io.work.instruction)
    let (walk, isShrink) = (io.walk, io.work.isShrink)
    func place(_ name: String) -> Unsigned {
      m.reg(name, unsigned: RankUnit.placeBits, reset: .none)
    }
    // The first address is there then.
    let begins = m.delayed("begins", io.startsWalk, by: CycleModel.walkStart - 1, io.clock)
    let state = m.reg("mode", State.idle)
    // Sums of a group leave while those of the next one are made, which takes as long at least.
    let rest = m.reg("rest", unsigned: 4, reset: .none)
    let rests = m.reg("rests")
    let slices = energy[EnergyFields.slices].extended(to: 4)
    let words = slices &+ (slices &<< 1) &- 1
    let enable = m.reg("enable")
    // One multiplier makes both products of a word, in turns.
    let moves = lanes > 1 ? isShrink : isShrink & !enable
    let sums = !isShrink & (!walk.endsTurn | !rests)
    let asks = m.wire("asks", (state == .runs) & (moves | sums))
    let ends = m.wire("turns", asks & walk.endsTurn)
    let endsTurn = m.reg("endsTurn")
    let isLast = m.reg("isLast")
    let address = m.reg("address", unsigned: FieldWidth.address, reset: .none)
    let (left, right) = (place("leftIndex"), place("rightIndex"))
    let (nextLeft, nextRight) = (place("nextLeftIndex"), place("nextRightIndex"))
    m.sync(io.clock) {
      enable <== asks
      endsTurn <== ends
      isLast <== asks & walk.isLast
      address <== walk.address
      left <== nextLeft
      right <== nextRight
      state.onEach {
        switch $0 {
        case .idle:
          When(begins) {
            state <== mux(isShrink, Enumeration(State.waits), Enumeration(State.runs))
          }
        case .waits: When(io.work.keysAreReady) { state <== .runs }
        case .runs: When(asks & walk.isLast) { state <== .idle }
        }
      }
      When(begins | ends) {
        rest <== words
        rests <== words != 0
      }.elseWhen(rests) {
        rest <== rest &- 1
        rests <== rest != 1
      }
      When(begins) {
        nextLeft <== shrink[ShrinkFields.left]
        nextRight <== shrink[ShrinkFields.right]
      }.elseWhen(asks) {
        When(walk.endsTurn) { nextLeft <== nextLeft &+ 1 }
        nextRight <== mux(walk.endsRun, shrink[ShrinkFields.right], nextRight &+ 1)
      }
    }
    let request = Self.request(io, enable: enable, base: address, lanes: lanes, m)
    m.comb {
      io.walk.start <== io.startsWalk
      io.walk.advance <== asks
      io.weights.request <== request
    }
    (self.enable, shrinks) = (enable, m.wire("shrinks", enable & isShrink))
    (self.address, self.left, self.right) = (address, left, right)
    (self.endsTurn, self.isLast) = (endsTurn, isLast)
  }

  /// A request for a word of each slice of a group, or for one word.
  private static func request(
    _ io: RankUnit.IO, enable: Bit, base: Unsigned, lanes: Int, _ m: Builder
  ) -> PadRequest {
    let width = FieldWidth.address
    let banks = io.weights.request.active.width
    guard lanes > 1 else {
      m.unused(io.walk.inLastTurn)
      return PadRequest(
        enable: enable, base: base, stride: Unsigned(1, width: width),
        outerStride: Unsigned(1, width: width), active: Unsigned(1, width: banks))
    }
    let energy = InstructionFields(opcode: .energy, bits: io.work.instruction)
    let isLastGroup = m.reg("isLastGroup", reset: .none)
    m.sync(io.clock) { isLastGroup <== io.walk.inLastTurn }
    let slices = mux(isLastGroup, energy[EnergyFields.last], energy[EnergyFields.slices])
    let isEnergy = !io.work.isShrink
    let active = (0..<lanes).map { $0 == 0 ? Bit(true) : isEnergy & (slices > $0) }
    let stride = concatenate(
      energy[EnergyFields.lane][1..<width] & isEnergy.repeated(width - 1), Bit(true))
    return PadRequest(
      enable: enable, base: base, stride: stride, outerStride: stride,
      active: concatenate(active.reversed().map { $0 as any Value }).extended(to: banks))
  }
}
