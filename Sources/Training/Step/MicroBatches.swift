/// How a batch is cut into parts that a device computes one after the other.
public struct MicroBatches: Hashable, Sendable, Codable {
  /// Samples of the batch, and of each part but the last, which may have fewer.
  public let batch, size: Int

  /// Parts of a batch with `size` samples each, the last with what is left.
  public init(batch: Int, size: Int) { (self.batch, self.size) = (batch, size) }

  /// The number of parts.
  public var count: Int { (batch + size - 1) / size }
  /// Samples of the last part.
  public var lastSize: Int { batch - (count - 1) * size }

  /// The samples of a part.
  public func samples(of part: Int) -> Range<Int> {
    part * size..<min((part + 1) * size, batch)
  }

  /// The samples of each part.
  public var sizes: [Int] { (0..<count).map { samples(of: $0).count } }

  /// All ways to cut a batch into parts of one size and a rest, the fewest parts first.
  public static func choices(batch: Int) -> [MicroBatches] {
    var choices: [MicroBatches] = []
    for count in 1...batch {
      let choice = MicroBatches(batch: batch, size: (batch + count - 1) / count)
      if choice.size != choices.last?.size { choices.append(choice) }
    }
    return choices
  }

  /// What people are told: `in 3 micro-batches of 11 samples, the last of 10`.
  public var text: String {
    guard count > 1 else { return "whole" }
    let sizes =
      lastSize == size ? "\(size) samples" : "\(size) samples, the last of \(lastSize)"
    return "in \(count) micro-batches of \(sizes)"
  }
}
