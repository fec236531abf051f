import FixedPoint
import HDL
import HDLLibrary
import Testing

@Suite struct ParameterTests {
  /// One line each, without the faults that follow from the first.
  static let mistakes: [(module: Part, message: String)] = [
    (
      Part(Fifo(width: 8, depth: 1)),
      "a Fifo of depth 1 is too shallow; use at least 2, or a SkidBuffer"
    ),
    (
      Part(Fifo(width: 0, depth: 4)),
      "a Fifo of 0 bits holds nothing; give it a width of at least 1"
    ),
    (
      Part(AsyncFifo(width: 8, depth: 12)),
      "an AsyncFifo of depth 12 cannot count in Gray code; use a power of two from 2"
    ),
    (
      Part(SkidBuffer(width: -1)),
      "a SkidBuffer of -1 bits holds nothing; give it a width of at least 1"
    ),
    (
      Part(PriorityArbiter(count: 0)),
      "a PriorityArbiter of 0 requests has nobody to grant; use at least 1"
    ),
    (
      Part(RoundRobinArbiter(count: 1)),
      "a RoundRobinArbiter of 1 requests has no turns to give; use at least 2"
    ),
    (
      Part(UpConverter(width: 8, ratio: 1)),
      "a UpConverter of ratio 1 changes nothing; use at least 2"
    ),
    (
      Part(Gearbox(input: 0, output: 3)),
      "a Gearbox from 0 to 3 bits moves nothing; give both at least 1 bit"
    ),
    (
      Part(Synchronizer(stages: 1)),
      "a Synchronizer of 1 stages gives a register no time to settle; use at least 2"
    ),
    (
      Part(PipelinedMultiplier(left: .q(4, 0), right: .q(4, 0), stages: 1)),
      "a PipelinedMultiplier of 1 stages has no place for its registers; use at least 2"
    ),
    (
      Part(PipelinedMac(input: .uq(4, 4))),
      "a PipelinedMac multiplies signed formats; got uq4.4 and q4.12, use Format.q"
    ),
    (
      Part(SerialDivider(dividend: 8, divisor: 0)),
      "a SerialDivider of 8 by 0 bits has nothing to divide; give both at least 1 bit"
    ),
    (
      Part(HDLLibrary.RandomBits(rounds: 0)),
      "RandomBits of 0 rounds is not random; use at least 1 round"
    ),
    (
      Part(
        Crc(
          CrcAlgorithm(
            name: "wide", width: 4, polynomial: 0x13, initial: 0, isReflected: false, final: 0))),
      "polynomial, initial or final value of 'wide' has more than its 4 bits; drop the "
        + "polynomial's highest term"
    ),
    (Part(Rom(width: 8, words: [1])), "a Rom of 1 words is no memory; use at least 2"),
    (Part(DelayLine(width: 8, depth: 0)), "a DelayLine of 0 steps is a wire; use at least 1"),
    (
      Part(Rotator(lanes: 1, width: 8)),
      "a Rotator of 1 lanes has nothing to rotate; use at least 2"
    ),
    (
      Part(Crossbar(inputs: 1, outputs: 2, width: 8)),
      "a Crossbar of 1 inputs and 2 outputs has no choice to make; use at least 2 inputs and 1 "
        + "output"
    ),
  ]

  @Test(arguments: mistakes.indices) func saysWhatIsWrong(_ index: Int) {
    let (part, message) = Self.mistakes[index]
    let error = #expect(throws: DesignError.self) { _ = try emit(part.module) }
    #expect(error?.diagnostics.map(\.message).filter { $0 == message }.count == 1)
    #expect(error?.diagnostics.allSatisfy { $0.check == .parameter } == true)
  }

  /// The user's line, not the library's.
  @Test func namesTheLineOfTheInstance() {
    let error = #expect(throws: DesignError.self) { _ = try emit(ShallowQueue()) }
    #expect(
      error?.description
        == "HDLLibraryTests/ParameterTests.swift:\(ShallowQueue.line): error: a Fifo of depth 1 is "
        + "too shallow; use at least 2, or a SkidBuffer")
  }
}

private struct ShallowQueue: Module {
  static let line = #line + 10
  struct IO {
    let clock: Clock
    let x: Sink<Unsigned>
    let y: Source<Unsigned>
  }
  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), x: p.sink(p.unsigned(8)), y: p.source(p.unsigned(8)))
  }
  func body(_ io: IO, _ m: Builder) {
    let words = m.stream(io.x, io.clock).queue("pending", depth: 1)
    m.comb { io.y <== words }
  }
}
