#if !_endian(little)
  #error("the file formats are little endian and elements are copied as they lie in memory")
#endif

/// The type of a tensor's elements as the formats name it. The raw value is the code in checkpoints.
enum ElementType: UInt8, CaseIterable {
  case float32 = 1
  case float64, int8, int16, int32, int64, uint8

  /// Bytes of one element.
  var size: Int {
    switch self {
    case .int8, .uint8: 1
    case .int16: 2
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }

  /// The `descr` of a `.npy` header.
  var numpyName: String {
    switch self {
    case .float32: "<f4"
    case .float64: "<f8"
    case .int8: "|i1"
    case .int16: "<i2"
    case .int32: "<i4"
    case .int64: "<i8"
    case .uint8: "|u1"
    }
  }

  /// The `dtype` of a `.safetensors` header.
  var safetensorsName: String {
    switch self {
    case .float32: "F32"
    case .float64: "F64"
    case .int8: "I8"
    case .int16: "I16"
    case .int32: "I32"
    case .int64: "I64"
    case .uint8: "U8"
    }
  }

  /// Elements from their bytes, whose number must be a multiple of ``size``.
  func elements(_ bytes: ArraySlice<UInt8>) -> Elements {
    switch self {
    case .float32: .float32(copied(bytes))
    case .float64: .float64(copied(bytes))
    case .int8: .int8(copied(bytes))
    case .int16: .int16(copied(bytes))
    case .int32: .int32(copied(bytes))
    case .int64: .int64(copied(bytes))
    case .uint8: .uint8(Array(bytes))
    }
  }

  private func copied<T: BitwiseCopyable>(_ bytes: ArraySlice<UInt8>) -> [T] {
    [T](unsafeUninitializedCapacity: bytes.count / size) { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
      count = bytes.count / size
    }
  }

  /// The bytes of `shape`; nil where they are more than a file can have.
  func byteCount(_ shape: [Int]) -> Int? {
    var count = size
    // A dimension of zero must not hide one that overflows.
    for dimension in shape where dimension != 0 {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard !overflow, dimension > 0 else { return nil }
      count = product
    }
    return shape.contains(0) ? 0 : count
  }
}

extension Elements {
  var type: ElementType {
    switch self {
    case .float32: .float32
    case .float64: .float64
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .int64: .int64
    case .uint8: .uint8
    }
  }

  /// Gives the elements as they lie in memory, which is as they lie in files.
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    switch self {
    case .float32(let values): try values.withUnsafeBytes(body)
    case .float64(let values): try values.withUnsafeBytes(body)
    case .int8(let values): try values.withUnsafeBytes(body)
    case .int16(let values): try values.withUnsafeBytes(body)
    case .int32(let values): try values.withUnsafeBytes(body)
    case .int64(let values): try values.withUnsafeBytes(body)
    case .uint8(let values): try values.withUnsafeBytes(body)
    }
  }

  var byteCount: Int { count * type.size }
}
