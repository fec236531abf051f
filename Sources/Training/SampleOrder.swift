import FixedPoint

/// The order in which samples are trained on: an endless sequence of shuffled passes over the
/// training set. Batches follow each other in it, so a batch may hold the end of one pass and the
/// start of the next, and every sample is used equally often.
public struct SampleOrder: Sendable {
  /// The number of samples in the training set.
  public let count: Int
  private let random: RandomStream
  private var pass = -1
  private var permutation: [Int32] = []

  /// The order of a run.
  public init(count: Int, random: RandomStream) {
    precondition(count > 0, "there is something to train on")
    self.count = count
    self.random = random
  }

  /// The sample at a position of the sequence.
  public mutating func sample(at position: Int) -> Int {
    if position / count != pass { shuffle(position / count) }
    return Int(permutation[position % count])
  }

  /// The samples at some positions that follow each other.
  public mutating func samples(at positions: Range<Int>) -> [Int] {
    var samples: [Int] = []
    samples.reserveCapacity(positions.count)
    var position = positions.lowerBound
    while position < positions.upperBound {
      if position / count != pass { shuffle(position / count) }
      let place = position % count
      let end = min(count, place + positions.upperBound - position)
      for sample in permutation[place..<end] { samples.append(Int(sample)) }
      position += end - place
    }
    return samples
  }

  /// Fisher and Yates' shuffle; 32 random bits choose each place.
  private mutating func shuffle(_ pass: Int) {
    self.pass = pass
    permutation = Array(0..<Int32(count))
    let bits = random.bits(step: pass, tensor: RandomNumbers.order)
    for last in stride(from: count - 1, to: 0, by: -1) {
      let word = Int(bits[2 * last]) << 16 | Int(bits[2 * last + 1])
      permutation.swapAt(last, (word * (last + 1)) >> 32)
    }
  }
}
