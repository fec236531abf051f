import HDL
import Testing

// show Transmitter
/// Sends bytes over one wire: a low start bit, eight bits, the lowest first, a high stop bit.
struct Transmitter: Module {
  enum State: CaseIterable { case idle, start, bits, stop }
  var cyclesPerBit = 16

  struct IO {
    let clock: Clock
    let bytes: Sink<Unsigned>
    let line: Bit
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), bytes: p.sink(p.unsigned(8)), line: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let state = m.reg("state", State.idle)
    let word = m.reg("word", unsigned: 8, reset: .none)
    let timer = m.reg("timer", unsigned: unsignedBits(cyclesPerBit - 1))
    let index = m.reg("index", unsigned: 3)
    let bitEnds = m.wire("bitEnds", timer == cyclesPerBit - 1)

    m.sync(io.clock) {
      timer <== mux(bitEnds | (state == .idle), timer.constant(0), timer &+ 1)
      state.onEach {
        switch $0 {
        case .idle:
          When(io.bytes.valid) {
            word <== io.bytes.payload
            state <== .start
          }
        case .start: When(bitEnds) { state <== .bits }
        case .bits:
          When(bitEnds) {
            word <== word >> 1
            index <== index &+ 1
            When(index == 7) { state <== .stop }
          }
        case .stop: When(bitEnds) { state <== .idle }
        }
      }
    }
    m.comb {
      io.bytes.ready <== (state == .idle)
      io.line <== mux(state == .bits, word[0], state != .start)
    }
  }
}
// end

@Suite struct TransmitterTests {
  @Test func sendsAllBits() throws {
    let sim = try Simulator(Transmitter(cyclesPerBit: 4))
    sim.stream(\.bytes, [0x53])
    var line: [Bool] = []
    sim.step(2)
    for _ in 0..<10 {
      sim.step()
      line.append(sim[\.line])
      sim.step(3)
    }
    let bits = (0..<8).map { 0x53 >> $0 & 1 == 1 }
    #expect(line == [false] + bits + [true])
  }
}
