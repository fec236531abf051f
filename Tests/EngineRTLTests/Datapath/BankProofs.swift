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

/// A network from lanes to the banks of two pads; each lane carries its number.
private struct SpreadUnderProof: Module {
  var banks: Int
  var lanes: Int

  struct IO {
    let clock: Clock
    let requests: [Request]
  }
  struct Request {
    let write: Bit
    let base: Unsigned
    let stride: Unsigned
  }

  private var bits: Int { unsignedBits(banks - 1) }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(),
      requests: (0..<2).map { _ in
        Request(write: p.bit(), base: p.unsigned(bits), stride: p.unsigned(bits))
      })
  }

  func body(_ io: IO, _ m: Builder) {
    let spread = m.instance(
      "spread", LaneSpread(banks: banks, lanes: lanes, width: bits + 1, pads: 2))
    m.assume("padsAreWrittenOneAtATime", !(io.requests[0].write & io.requests[1].write))
    let valid = m.reg("valid", unsigned: LaneSpread.latency)
    m.sync(io.clock) { valid <== concatenate(valid, Bit(true)).truncated(to: valid.width) }
    m.comb {
      spread.clock <== io.clock
      spread.values <== (0..<lanes).map { Signed($0, width: bits + 1) }
    }
    for (pad, request) in io.requests.enumerated() {
      m.assume("strideIsOdd\(pad)", request.stride[0])
      let line = Line("pad\(pad)", request, by: LaneSpread.latency, io.clock, m)
      let source = spread.sources[pad]
      m.comb {
        source.write <== request.write
        for (level, port) in source.controls.enumerated() {
          let there = line.requests[LaneSpread.controlCycle(level: level, of: bits)]
          port
            <== BankPermutation(base: there.base, stride: there.stride, banks: banks)
            .controls[level]
        }
      }
      let arrived = line.requests[LaneSpread.latency]
      for lane in 0..<lanes {
        let home = arrived.base &+ Unsigned(lane, width: bits) &* arrived.stride
        m.assert(
          "lane\(lane)ReachesPad\(pad)", if: arrived.write & valid[LaneSpread.latency - 1],
          choose(spread.words, by: home) == lane)
      }
    }
  }

  /// A request as it was 0, 1, 2, ... cycles ago.
  private struct Line {
    var requests: [Request]

    init(_ name: String, _ request: Request, by cycles: Int, _ clock: Clock, _ m: Builder) {
      requests = [request]
      for cycle in 0..<cycles {
        let earlier = requests[cycle]
        let next = m.reg("\(name)_\(cycle)", like: earlier, reset: .none)
        m.sync(clock) { next <== earlier }
        requests.append(next)
      }
    }
  }
}

@Suite struct BankProofs {
  @Test(arguments: [2, 4, 8, 16]) func noTwoLanesMeetInABank(banks: Int) throws {
    let proof = try prove(PermutationUnderProof(banks: banks), depth: 2)
    #expect(proof.assertions.count == banks * (banks - 1) / 2 + 2 * banks)
    #expect(proof.inductionDepth != nil)
  }

  @Test(arguments: [(2, 2), (4, 1), (8, 2), (8, 6), (16, 4), (16, 16)])
  func wordsReachTheBanksOfThePadThatIsWritten(banks: Int, lanes: Int) throws {
    let proof = try prove(SpreadUnderProof(banks: banks, lanes: lanes), depth: 6)
    #expect(proof.assertions.count == 2 * lanes + 1)
    #expect(proof.inductionDepth != nil)
  }

  @Test func evenStridesCollide() throws {
    #expect(throws: ProofFailure.self) {
      try prove(PermutationUnderProof(banks: 4, allowsEvenStrides: true), depth: 2, by: [.bounded])
    }
  }
}
