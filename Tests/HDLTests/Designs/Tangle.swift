import HDL

/// Registers that read each other in every way: swaps, rings, memories addressed by what they read,
/// lanes, words of more than 64 bits.
struct Tangle: Module {
  var resets = ResetStyle.synchronous

  struct IO {
    let clock: Clock
    let x: Unsigned
    let digest: Unsigned
    let wide: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: resets), x: p.unsigned(16), digest: p.output(p.unsigned(64)),
      wide: p.output(p.unsigned(100)))
  }

  /// A clock without reset leaves registers at zero.
  private func start(_ value: Int) -> Reset { resets == .none ? .zero : .value(value) }

  func body(_ io: IO, _ m: Builder) {
    let swaps = swapped(io, m)
    let chased = memories(io, m, swaps)
    let wide = wideWords(io, m, chased)
    m.comb {
      io.digest <== concatenate(swaps, chased, wide[84..<100], wide[0..<16])
      io.wide <== wide
    }
  }

  private func swapped(_ io: IO, _ m: Builder) -> Unsigned {
    let a = m.reg("a", unsigned: 16, reset: start(1))
    let b = m.reg("b", unsigned: 16, reset: start(2))
    let ring = (0..<3).map { m.reg("ring_\($0)", unsigned: 16, reset: start($0 * 5 + 3)) }
    let counter = m.reg("counter", unsigned: 16)
    m.sync(io.clock) {
      a <== b
      b <== a
      for index in 0..<3 { ring[index] <== ring[(index + 1) % 3] }
      counter <== counter &+ io.x ^ ring[0]
      When(counter[0]) { a <== b &+ counter }
    }
    m.cover("wraps", counter == 0)
    m.assert("staysOdd", if: counter[3], counter[0] | counter[5])
    return a ^ ring[1] ^ counter
  }

  private func memories(_ io: IO, _ m: Builder, _ seed: Unsigned) -> Unsigned {
    let pointer = m.reg("pointer", unsigned: 4)
    let data = m.reg("data", unsigned: 16)
    var words: [Unsigned] = []
    for (name, collision) in [
      ("early", Collision.readFirst), ("late", .writeFirst), ("any", .undefined),
    ] {
      let memory = m.memory(name, depth: 16, unsigned: 16, collision: collision)
      words.append(memory.read("\(name)_word", io.clock, at: pointer, enable: data[1]))
      // Defined for every collision: the undefined one never collides.
      let place = collision == .undefined ? pointer &+ 1 : seed[0..<4]
      memory.write(io.clock, at: place, data, lanes: concatenate(data[2], seed[4]))
    }
    let signed = m.memory(
      "narrow", depth: 11, of: Signed(0, width: 12), collision: .readFirst)
    let word = signed.read("narrow_word", io.clock, at: pointer)
    signed.write(io.clock, at: data[0..<4], data[0..<12].asSigned, lanes: seed[2..<5])
    let deep = m.memory("deep", depth: 16, unsigned: 100, collision: .writeFirst)
    let long = deep.read("deep_word", io.clock, at: pointer)
    deep.write(
      io.clock, at: pointer, concatenate(data, long[0..<84]), enable: data[3])
    m.sync(io.clock) {
      pointer <== words[0][0..<4]
      data <== seed ^ words[1] ^ words[2] ^ word.extended(to: 16).asUnsigned ^ long[80..<96]
      When(seed[7]) { pointer <== pointer &+ 3 }
    }
    return data
  }

  private func wideWords(_ io: IO, _ m: Builder, _ data: Unsigned) -> Unsigned {
    let state = m.reg("state", unsigned: 100, reset: start(0x1234_5678))
    let other = m.reg("other", signed: 90, reset: start(-5))
    let sum = m.wire("sum", state &+ concatenate(data, state[16..<100]))
    let moved = m.wire("moved", (state >> data[0..<7]) ^ (sum &<< data[3..<6]))
    m.sync(io.clock) {
      state <== mux(other < sum.asSigned, sum, ~moved)
      other <== (other &+ moved[5..<95].asSigned) &- mux(state.parity, other, ~other)
      When((sum == state) | moved.allBits | !sum[3..<80].anyBit) {
        other <== (state[0..<30] * state[60..<90]).extended(to: 90).asSigned
      }
    }
    return state ^ other.extended(to: 100).asUnsigned
  }
}
