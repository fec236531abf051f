/// The random bits of stochastic rounding: 16 bits that are a function of (seed, step, tensor,
/// element) and of nothing else.
///
/// An element's bits are its index encrypted by ``elementRounds`` rounds of Speck with 16-bit
/// words (Beaulieu et al., "The SIMON and SPECK Families of Lightweight Block Ciphers", 2013,
/// section 4), under round keys that belong to one tensor in one step. A round is two rotations,
/// an addition and two exclusive ors of 16 bits. The round keys come from the same cipher with
/// ``keyRounds`` rounds, keyed by the seed; they are made once a tensor and step.
public struct RandomBits: Hashable, Sendable, BitwiseCopyable {
  /// Rounds for an element. See `docs/numerics.md` for the statistics at fewer rounds.
  public static let elementRounds = 6
  /// Rounds for making keys.
  public static let keyRounds = 22

  /// The round keys, one a lane; the lanes after the last round are zero.
  public let roundKeys: SIMD8<UInt16>

  @usableFromInline
  init(roundKeys: SIMD8<UInt16>) { self.roundKeys = roundKeys }

  /// The round keys that elements of this tensor and step use, in the order of the rounds.
  public var keys: [UInt16] { (0..<Self.elementRounds).map { roundKeys[$0] } }

  /// The 16 random bits of an element.
  @inlinable
  public subscript(element: Int) -> UInt16 {
    var block = SpeckBlock(UInt32(truncatingIfNeeded: element))
    for round in 0..<Self.elementRounds { block.encryptRound(roundKeys[round]) }
    return block.low
  }
}

/// The source of all random bits of a run.
public struct RandomStream: Hashable, Sendable {
  /// The round keys of the seed, in the order of the rounds.
  public let seedKeys: [UInt16]

  /// The stream whose round keys are known.
  public init(roundKeys: [UInt16]) {
    precondition(roundKeys.count == RandomBits.keyRounds, "one key a round")
    seedKeys = roundKeys
  }

  /// The stream of a seed.
  public init(seed: UInt64) {
    // Speck32/64's own key schedule: the seed is the 64-bit key.
    var words = (0..<4).map { UInt16(truncatingIfNeeded: seed >> (16 * UInt64($0))) }
    var keys: [UInt16] = []
    for round in 0..<RandomBits.keyRounds {
      keys.append(words[0])
      var block = SpeckBlock(high: words[1 + round % 3], low: words[0])
      block.encryptRound(UInt16(round))
      words[1 + round % 3] = block.high
      words[0] = block.low
    }
    seedKeys = keys
  }

  /// The random bits of one tensor in one step. `tensor` must be less than 2^24.
  public func bits(step: Int, tensor: Int) -> RandomBits {
    precondition((0..<1 << 24).contains(tensor), "tensor numbers have 24 bits")
    let base = encrypt(UInt32(truncatingIfNeeded: step))
    var keys = SIMD8<UInt16>()
    for (pair, number) in Self.keyNumbers(tensor: tensor).enumerated() {
      let word = encrypt(base ^ number)
      keys[2 * pair] = UInt16(truncatingIfNeeded: word)
      keys[2 * pair + 1] = UInt16(word >> 16)
    }
    return RandomBits(roundKeys: keys)
  }

  /// The numbers that are added to the encrypted step, bit by bit, and encrypted to make each pair
  /// of a tensor's round keys.
  package static func keyNumbers(tensor: Int) -> [UInt32] {
    (0..<RandomBits.elementRounds / 2).map { UInt32(tensor << 8 | $0) }
  }

  /// Encrypts a 32-bit word under the seed, by all 22 rounds of Speck32/64.
  package func encrypt(_ word: UInt32) -> UInt32 {
    var block = SpeckBlock(word)
    for key in seedKeys { block.encryptRound(key) }
    return block.word
  }
}

/// The state of Speck with 16-bit words.
@usableFromInline
struct SpeckBlock {
  @usableFromInline var high: UInt16
  @usableFromInline var low: UInt16

  @usableFromInline
  init(high: UInt16, low: UInt16) {
    (self.high, self.low) = (high, low)
  }

  @inlinable
  init(_ word: UInt32) {
    self.init(high: UInt16(word >> 16), low: UInt16(truncatingIfNeeded: word))
  }

  @usableFromInline var word: UInt32 { UInt32(high) << 16 | UInt32(low) }

  @inlinable
  mutating func encryptRound(_ key: UInt16) {
    high = ((high >> 7 | high << 9) &+ low) ^ key
    low = (low << 2 | low >> 14) ^ high
  }
}
