/// A tensor with the name under which a file keeps it.
public struct NamedTensor: Hashable, Sendable {
  /// The name, such as `layer0.core1`.
  public var name: String
  /// The size of each dimension; empty for a single number.
  public let shape: [Int]
  /// The numbers in row-major order, the last dimension running fastest.
  public let elements: Elements

  /// Creates a tensor whose shape must hold exactly its elements.
  public init(name: String, shape: [Int], elements: Elements) {
    precondition(
      shape.allSatisfy { $0 >= 0 } && shape.reduce(1, *) == elements.count,
      "\(name): shape \(shape) does not hold \(elements.count) elements")
    self.name = name
    self.shape = shape
    self.elements = elements
  }
}

/// The numbers of a tensor, in one of the types that files can keep.
public enum Elements: Hashable, Sendable {
  /// IEEE 754 single precision.
  case float32([Float])
  /// IEEE 754 double precision.
  case float64([Double])
  /// Signed bytes.
  case int8([Int8])
  /// Signed 16-bit integers.
  case int16([Int16])
  /// Signed 32-bit integers.
  case int32([Int32])
  /// Signed 64-bit integers.
  case int64([Int64])
  /// Unsigned bytes.
  case uint8([UInt8])

  /// How many numbers there are.
  public var count: Int {
    switch self {
    case .float32(let values): values.count
    case .float64(let values): values.count
    case .int8(let values): values.count
    case .int16(let values): values.count
    case .int32(let values): values.count
    case .int64(let values): values.count
    case .uint8(let values): values.count
    }
  }
}
