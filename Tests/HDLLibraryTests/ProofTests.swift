import FixedPoint
import HDL
import HDLFormal
import HDLLibrary
import Testing

/// Proofs by induction of what the modules assert and of the rules of all their streams.
@Suite struct ProofTests {
  @Test(arguments: [
    Fifo(width: 2, depth: 2), Fifo(width: 2, depth: 3), Fifo(width: 2, depth: 4),
    Fifo(width: 4, depth: 16), Fifo(width: 2, depth: 4, block: true),
  ]) func fifoKeepsWordsInOrder(fifo: Fifo) throws {
    let proof = try prove(fifo, depth: 6)
    #expect(proof.assertions.contains("keepsWord"))
    #expect(proof.inductionDepth != nil)
  }

  @Test func skidBufferKeepsWordsInOrder() throws {
    let proof = try prove(SkidBuffer(width: 2), depth: 6)
    #expect(proof.assertions.contains("keepsSpare"))
  }

  @Test(arguments: [2, 3, 4, 6]) func roundRobinIsFair(count: Int) throws {
    let proof = try prove(RoundRobinArbiter(count: count), depth: 6)
    #expect(proof.assertions.contains("serves\(count - 1)InTurn"))
  }

  @Test(arguments: [2, 3, 4]) func convertersKeepWordsInOrder(ratio: Int) throws {
    try prove(UpConverter(width: 2, ratio: ratio), depth: 6)
    try prove(DownConverter(width: 2, ratio: ratio), depth: 6)
  }

  @Test(arguments: [(2, 3), (3, 2), (4, 6), (3, 1)])
  func gearboxKeepsWordsInOrder(input: Int, output: Int) throws {
    let proof = try prove(Gearbox(input: input, output: output), depth: 6)
    #expect(proof.assertions.contains("keepsWord"))
  }

  @Test func streamsKeepTheirRules() throws {
    try prove(PipelinedMac(input: .q(2, 2), output: .q(3, 2), headroom: 2), depth: 6)
    try prove(PipelinedMultiplier(left: .q(3, 0), right: .q(3, 0)), depth: 6)
    try prove(HDLLibrary.RandomBits(rounds: 2), depth: 6)
    try prove(SerialDivider(dividend: 4, divisor: 3), depth: 8)
  }

  @Test func combinatorsKeepTheRules() throws { try prove(StreamShowcase(), depth: 6) }

  @Test func asyncFifoNeverOverflows() throws {
    let proof = try prove(AsyncFifo(width: 1, depth: 2), depth: 6)
    #expect(proof.assertions.contains("neverOverflows"))
  }

  @Test func handshakeCarriesOneWordAtATime() throws {
    let proof = try prove(HandshakeCrossing(width: 2), depth: 6)
    #expect(proof.assertions.contains("oneWordOnItsWay"))
  }
}
