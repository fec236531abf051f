import HDL
import HDLLibrary
import HDLTesting
import Testing

@Suite struct CrcTests {
  static let nine = Array("123456789".utf8)

  /// The published checks of the nine digits, from the catalogue of Cook ("Catalogue of parametrised
  /// CRC algorithms").
  static let known: [(CrcAlgorithm, UInt64)] = [
    (.crc32, 0xcbf4_3926), (.crc32c, 0xe306_9283), (.usb16, 0xb4c8), (.usb5, 0x19),
    (.xmodem, 0x31c3), (.smbus, 0xf4), (.crc64, 0x995d_c9bb_df19_39fa),
    (
      CrcAlgorithm(
        name: "openpgp", width: 24, polynomial: 0x86_4cfb, initial: 0xb7_04ce,
        isReflected: false, final: 0), 0x21_cf02
    ),
    (
      CrcAlgorithm(
        name: "can", width: 15, polynomial: 0x4599, initial: 0, isReflected: false, final: 0),
      0x059e
    ),
    (
      CrcAlgorithm(
        name: "rohc", width: 3, polynomial: 0x3, initial: 0x7, isReflected: true, final: 0), 0x6
    ),
    (
      CrcAlgorithm(
        name: "ecma", width: 64, polynomial: 0x42f0_e1eb_a9ea_3693, initial: 0,
        isReflected: false, final: 0), 0x6c40_df5f_0b49_7347
    ),
  ]

  @Test(arguments: known) func softwareGivesKnownChecks(algorithm: CrcAlgorithm, check: UInt64) {
    #expect(algorithm.check(Self.nine) == check)
  }

  @Test(arguments: known, [1, 3, 9])
  func hardwareGivesKnownChecks(known: (CrcAlgorithm, UInt64), bytes: Int) throws {
    let sim = try Simulator(Crc(known.0, bytes: bytes))
    let recording = sim.recording()
    // Data before a clear has no effect.
    sim[\.enable] = true
    sim.pokeBits(sim.io.data, word(Self.nine[..<bytes]))
    sim.step()
    sim[\.clear] = true
    sim.step()
    sim[\.clear] = false
    for start in stride(from: 0, to: 9, by: bytes) {
      sim.pokeBits(sim.io.data, word(Self.nine[start..<start + bytes]))
      sim.step()
      sim[\.enable] = false
      sim.step()
      sim[\.enable] = true
    }
    #expect(sim.peekBits(sim.io.crc).low == known.1)
    try recording.expectSameInIcarus()
  }

  @Test(arguments: [2, 4, 8]) func severalBytesAreAsManySingleOnes(bytes: Int) throws {
    var draw = Draw(bytes)
    let data = draw.words(8 * bytes, bits: 8).map { UInt8($0) }
    let sim = try Simulator(Crc(.crc32c, bytes: bytes))
    sim[\.enable] = true
    for start in stride(from: 0, to: data.count, by: bytes) {
      sim.pokeBits(sim.io.data, word(data[start..<start + bytes]))
      sim.step()
      #expect(sim.peekBits(sim.io.crc).low == CrcAlgorithm.crc32c.check(data[..<(start + bytes)]))
    }
  }

  private func word(_ bytes: ArraySlice<UInt8>) -> BitPattern {
    bytes.dropFirst().reduce(BitPattern(Int(bytes.first!), width: 8)) {
      BitPattern(Int($1), width: 8).concatenated(above: $0)
    }
  }
}
