import EngineProgram
import HDL

/// Runs `fetch` in the background: writes a batch to the buffer for inputs that is not active, up to
/// four bytes a cycle.
///
/// The bytes of a run of the innermost loop come four in a word of the stream, each run from a new
/// word on; then the labels, four in a word. If the stream never waits, the unit takes
/// ``CycleModel/fetch(words:)`` cycles from `start` to `done`.
public struct FetchUnit: Module {
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins, with the inputs below.
    public let start: Bit
    /// The first address.
    public let base: Unsigned
    /// The loops over addresses; the innermost step is 1. They stand still until `done`.
    public let loops: AddressWalk.Loops
    /// The address of the first label.
    public let labels: Unsigned
    /// The number of labels.
    public let samples: Unsigned
    /// The words.
    public let input: Sink<Unsigned>
    /// Writes their bytes.
    public let write: ByteWrite
    /// Whether the unit takes words from the stream.
    public let busy: Bit
    /// Whether the last bytes are written in this cycle.
    public let done: Bit
  }

  enum Phase: CaseIterable { case idle, preparing, starting, bytes, labels }

  /// A unit.
  public init() {}

  /// The comment above the emitted module.
  public var documentation: String {
    "Writes the bytes of a batch and its labels to a pad, four a cycle."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), base: p.unsigned(FieldWidth.address),
      loops: AddressWalk.Loops(p), labels: p.unsigned(FieldWidth.address),
      samples: p.unsigned(FieldWidth.count), input: p.sink(p.unsigned(32)), write: ByteWrite(p),
      busy: p.output(p.bit()), done: p.output(p.bit()))
  }

  /// Describes the unit.
  public func body(_ io: IO, _ m: Builder) {
    let phase = m.reg("phase", Phase.idle)
    let walk = m.instance("walk", AddressWalk())
    let count = io.loops.counts[0]

    // The walk goes from word to word: the innermost loop has a quarter of the turns and steps of
    // four, and outer steps count from the first byte of a run's last word.
    let words = m.reg("words", unsigned: FieldWidth.count, reset: .none)
    let tail = m.reg("tail", unsigned: 2, reset: .none)
    let surplus = m.wire(
      "surplus", mux(count.anyBit, count[0..<2] &- 1, Unsigned(0, width: 2)))
    let steps = (1..<WalkFields.levels).map { level in
      m.reg("step\(level)", unsigned: FieldWidth.address, reset: .none)
    }
    m.sync(io.clock) {
      words <== ((count + 3) >> 2).truncated(to: FieldWidth.count)
      tail <== surplus
      for (level, step) in steps.enumerated() {
        step <== io.loops.steps[level + 1] &+ surplus.extended(to: FieldWidth.address)
      }
    }

    let label = m.reg("label", unsigned: FieldWidth.address, reset: .none)
    let labelsLeft = m.reg("labelsLeft", unsigned: FieldWidth.count, reset: .none)
    let hasLabels = m.reg("hasLabels")
    let lanes = (0..<4).map { m.reg("lane\($0)") }
    let address = m.reg("address", unsigned: FieldWidth.address, reset: .none)
    let data = m.reg("data", unsigned: 32, reset: .none)
    let done = m.reg("isDone")
    let takesWords = m.wire("takesWords", (phase == .bytes) | (phase == .labels))
    let moves = m.wire("moves", takesWords & io.input.valid)
    let atLabels = m.wire("atLabels", phase == .labels)
    let endsLabels = m.wire("endsLabels", labelsLeft <= 4)
    let inLast = m.wire("inLast", mux(atLabels, endsLabels, walk.endsRun))
    let last = m.wire("last", mux(atLabels, labelsLeft[0..<2] &- 1, tail))

    m.sync(io.clock) {
      phase.onEach {
        switch $0 {
        case .idle: When(io.start) { phase <== .preparing }
        case .preparing: phase <== .starting
        case .starting: phase <== .bytes
        case .bytes:
          When(moves & walk.isLast) {
            When(hasLabels) { phase <== .labels }.else { phase <== .idle }
          }
        case .labels: When(moves & endsLabels) { phase <== .idle }
        }
      }
      When(phase == .preparing) {
        label <== io.labels
        labelsLeft <== io.samples
        hasLabels <== io.samples.anyBit
      }.elseWhen(moves & atLabels) {
        label <== label &+ 4
        labelsLeft <== labelsLeft &- 4
      }
      for lane in 0..<4 { lanes[lane] <== moves & (!inLast | (last >= lane)) }
      address <== mux(atLabels, label, walk.address)
      data <== io.input.payload
      done <== moves & mux(atLabels, endsLabels, walk.isLast & !hasLabels)
    }
    m.unused(io.loops.steps[0], walk.endsTurn, walk.inLastTurn)
    m.comb {
      walk.start <== phase == .preparing
      walk.base <== io.base
      walk.loops.counts[0] <== words
      for level in 1..<WalkFields.levels { walk.loops.counts[level] <== io.loops.counts[level] }
      walk.loops.steps[0] <== 4
      for level in 1..<WalkFields.levels { walk.loops.steps[level] <== steps[level - 1] }
      walk.advance <== moves & !atLabels
      io.input.ready <== takesWords
      io.write.lanes <== concatenate(lanes.reversed())
      io.write.address <== address
      for lane in 0..<4 { io.write.data[lane] <== data[8 * lane..<8 * lane + 8] }
      io.busy <== phase != .idle
      io.done <== done
    }
  }
}
