import TensorTrains
import Training

/// The strides of a layer's tensors: of cores, intermediates and their gradients.
///
/// Tensors that two layers share are not among them; the batch is.
struct Layouts {
  /// A tensor of a layer: the leaves whose contraction it is.
  struct Name: Hashable {
    var layer: Int
    var set: LeafSet
  }

  /// Strides by tensor, of sizes above 1.
  private var chosen: [Name: [Int]] = [:]

  /// The strides of a tensor's indices, in the order of `shape`; padded unless they were chosen.
  func strides(_ name: Name, shape: [Int]) -> [Int] {
    guard let strides = chosen[name] else { return Strides.padded(shape) }
    // Of a single sample the batch has no stride.
    var rest = strides.suffix(shape.count { $0 > 1 })
    return shape.map { $0 > 1 ? rest.removeFirst() : 1 }
  }

  subscript(name: Name) -> [Int]? {
    get { chosen[name] }
    set { chosen[name] = newValue }
  }

  /// Strides that a tensor could have, those that take least room first. An index can lie along
  /// lanes if its stride is odd, and beside another one if it is four times that one's modulo the
  /// number of banks; without padding indices can be merged.
  static func candidates(_ shape: [Int], banks: Int) -> [[Int]] {
    let shape = shape.filter { $0 > 1 }
    guard shape.count > 1 else { return [Strides.flat(shape)] }
    var candidates = [[1]]
    for place in shape.indices.dropFirst().reversed() {
      // Many indices would have too many choices, and the outermost one matters most.
      let isPlain = shape.count > 3 && place > 1
      candidates = candidates.flatMap { strides -> [[Int]] in
        let least = strides[0] * shape[place]
        func next(_ residue: Int, _ modulus: Int) -> Int {
          least + ((residue - least) % modulus + modulus) % modulus
        }
        let options: Set =
          isPlain
          ? [least, least | 1]
          : [least, next(1, 4), next(3, 4), next(4, banks), next(12, banks)]
        return options.sorted().map { [$0] + strides }
      }
    }
    return candidates.sorted { Strides.words(shape, $0) < Strides.words(shape, $1) }
  }
}
