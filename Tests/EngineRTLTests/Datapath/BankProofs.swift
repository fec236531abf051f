import Engine
import HDL
import HDLFormal
import Testing

/// The permutation of a pad with lanes at any odd stride; each lane carries its number.
private struct PermutationUnderProof: Module {
  var banks: Int
  /// Whether the stride may be even, which must fail.
  var allowsEvenStrides = false

  struct IO {
    let clock: Clock
    let base: Unsigned
    let stride: Unsigned
    let words: [Unsigned]
  }

  func ports(_ p: Ports) -> IO {
    let bits = unsignedBits(banks - 1)
    return IO(
      clock: p.clock(), base: p.unsigned(bits), stride: p.unsigned(bits),
      words: p.output(p.vector(banks) { p.unsigned(bits) }))
  }

  func body(_ io: IO, _ m: Builder) {
    let bits = unsignedBits(banks - 1)
    if !allowsEvenStrides { m.assume("strideIsOdd", io.stride[0]) }
    let permutation = BankPermutation(base: io.base, stride: io.stride, banks: banks)
    let numbers = (0..<banks).map { Unsigned($0, width: bits) }
    let homes = numbers.map { io.base &+ $0 &* io.stride }
    for first in 0..<banks {
      for second in 0..<first {
        m.assert("lanes\(second)And\(first)UseTwoBanks", homes[first] != homes[second])
      }
    }
    let atBanks = permutation.spread(numbers)
    for bank in 0..<banks {
      m.assert(
        "bank\(bank)ServesItsLane", io.base &+ atBanks[bank] &* io.stride == bank)
    }
    let back = permutation.gathered(atBanks)
    for lane in 0..<banks { m.assert("lane\(lane)GetsItsWord", back[lane] == lane) }
    m.comb { io.words <== back }
  }
}

@Suite struct BankProofs {
  @Test(arguments: [2, 4, 8, 16]) func noTwoLanesMeetInABank(banks: Int) throws {
    let proof = try prove(PermutationUnderProof(banks: banks), depth: 2)
    #expect(proof.assertions.count == banks * (banks - 1) / 2 + 2 * banks)
    #expect(proof.inductionDepth != nil)
  }

  @Test func evenStridesCollide() throws {
    #expect(throws: ProofFailure.self) {
      try prove(PermutationUnderProof(banks: 4, allowsEvenStrides: true), depth: 2, by: [.bounded])
    }
  }
}
