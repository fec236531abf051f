import HDL
import HDLLibrary

/// Words of 16 bits that wait for the next stage of ``SoftmaxUnit``, in a ring of block RAM. The
/// oldest word comes two cycles after it is asked for; who asks knows that it is there.
struct SoftmaxRing: Module {
  struct IO {
    let clock: Clock
    let write: Bit
    let word: Unsigned
    let read: Bit
    let oldest: Unsigned
  }

  var documentation: String { "Words that wait for the next stage, in a ring." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), write: p.bit(), word: p.unsigned(16), read: p.bit(),
      oldest: p.output(p.unsigned(16)))
  }

  func body(_ io: IO, _ m: Builder) {
    let words = m.instance(
      "ring", SimpleDualPortRam(width: 16, depth: SoftmaxPowers.ringWords, registered: true))
    let bits = unsignedBits(SoftmaxPowers.ringWords - 1)
    let end = m.reg("end_", unsigned: bits)
    let start = m.reg("start", unsigned: bits)
    m.sync(io.clock) {
      When(io.write) { end <== end &+ 1 }
      When(io.read) { start <== start &+ 1 }
    }
    m.comb {
      words.write.enable <== io.write
      words.write.address <== end
      words.write.data <== io.word
      words.read.enable <== io.read
      words.read.address <== start
      io.oldest <== words.read.data
    }
    m.assert("readsWhatWasWritten", if: io.read, start != end)
  }
}
