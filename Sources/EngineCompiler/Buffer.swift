import EngineProgram

/// A range of words of a pad for as long as a tensor lives.
public struct Buffer: Hashable, Sendable {
  /// What it holds, for people.
  public var name: String
  /// Its length in words.
  public var words: Int
  /// Where it lies.
  public var pad: Pad
  /// Its first word.
  public var base = 0
  /// The operations of the schedule between which it is in use, the first and the last included.
  public var lifetime: ClosedRange<Int>

  /// Whether two buffers are in use at the same time in the same pad.
  func conflicts(with other: Buffer) -> Bool {
    pad == other.pad && lifetime.overlaps(other.lifetime)
  }
}

/// Strides of a tensor's dimensions, the last one 1.
enum Strides {
  /// Row major without gaps.
  static func flat(_ shape: [Int]) -> [Int] {
    var strides: [Int] = []
    var stride = 1
    for size in shape.reversed() {
      strides.append(stride)
      stride *= size
    }
    return strides.reversed()
  }

  /// Row major, each stride padded to an odd number, so that any dimension can lie along lanes.
  static func padded(_ shape: [Int]) -> [Int] {
    var strides: [Int] = []
    var stride = 1
    for size in shape.reversed() {
      strides.append(stride)
      stride = stride * size | 1
    }
    return strides.reversed()
  }

  /// The batch at an odd stride, the rest of each sample without gaps.
  static func flatSamples(_ shape: [Int]) -> [Int] {
    let inner = flat(Array(shape.dropFirst()))
    let size = shape.dropFirst().reduce(1, *)
    return [size | 1] + inner
  }

  /// The words that a tensor takes.
  static func words(_ shape: [Int], _ strides: [Int]) -> Int {
    zip(shape, strides).reduce(1) { $0 + ($1.0 - 1) * $1.1 }
  }
}
