/// The ranks of one layer's tensor train.
public struct LayerRanks: Codable, Hashable, Sendable {
  /// The layer's name, such as `layer1`.
  public var layer: String
  /// The rank of each inner bond, first bond first; empty for a dense layer.
  public var ranks: [Int]

  /// Creates the ranks of the layer named `layer`.
  public init(layer: String, ranks: [Int]) {
    self.layer = layer
    self.ranks = ranks
  }
}

extension [LayerRanks] {
  /// All ranks on one line, such as `20-20-18 | 10-16-14`.
  public var compactText: String {
    map { $0.ranks.isEmpty ? "dense" : $0.ranks.map(String.init).joined(separator: "-") }
      .joined(separator: " | ")
  }
}
