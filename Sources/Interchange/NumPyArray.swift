import Foundation

/// One array in the `.npy` format, version 1.0, in little-endian and row-major order
/// (<https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>).
enum NumPyArray {
  private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Why bytes are not an array that can be read.
  struct Fault: Error {
    let reason: String
  }

  /// The whole file of one array.
  static func bytes(_ tensor: NamedTensor) -> [UInt8] {
    let elements = tensor.elements
    let shape = tensor.shape.map { "\($0)," }.joined(separator: " ")
    let header =
      "{'descr': '\(elements.type.numpyName)', 'fortran_order': False, 'shape': (\(shape)), }"
    // The elements begin at a multiple of 64 bytes, and a line feed ends the header.
    let unpadded = magic.count + 4 + header.utf8.count + 1
    let padding = (64 - unpadded % 64) % 64
    var bytes = magic + [1, 0]
    bytes.reserveCapacity(unpadded + padding + elements.byteCount)
    bytes.append(littleEndian: UInt16(header.utf8.count + padding + 1))
    bytes.append(contentsOf: header.utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: padding))
    bytes.append(UInt8(ascii: "\n"))
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The array in `bytes`, checked against its header.
  static func tensor(named name: String, in bytes: [UInt8]) throws(Fault) -> NamedTensor {
    var cursor = ByteCursor(bytes[...])
    guard let start = cursor.bytes(magic.count), start.elementsEqual(magic),
      let version = cursor.bytes(2).map(Array.init)
    else { throw Fault(reason: "not in .npy format") }
    guard version == [1, 0] else {
      throw Fault(reason: "in .npy format \(version[0]).\(version[1]); only 1.0 is supported")
    }
    guard let size = cursor.size(UInt16.self), let text = cursor.bytes(size) else {
      throw Fault(reason: "cut short in its header")
    }
    let header = String(decoding: text, as: UTF8.self)
    guard let order = header.firstMatch(of: /'fortran_order': *(True|False)/)?.1,
      let shape = shape(header)
    else { throw Fault(reason: "its header is not understood") }
    let typeName = header.firstMatch(of: /'descr': *'([^']*)'/)?.1 ?? "a record"
    guard let type = ElementType.allCases.first(where: { $0.numpyName == typeName }) else {
      throw Fault(
        reason: "of element type \(typeName); save it as float32, float64, int8, int16, int32, "
          + "int64 or uint8, little endian")
    }
    guard order == "False" else {
      throw Fault(reason: "in Fortran order; save numpy.ascontiguousarray of it")
    }
    guard let expected = type.byteCount(shape), expected == cursor.rest.count else {
      throw Fault(
        reason: "\(cursor.rest.count) bytes long, which does not fit its shape "
          + "(\(shape.map(String.init).joined(separator: ", ")))")
    }
    return NamedTensor(name: name, shape: shape, elements: type.elements(cursor.rest))
  }

  private static func shape(_ header: String) -> [Int]? {
    guard let list = header.firstMatch(of: /'shape': *\(([0-9, ]*)\)/)?.1 else { return nil }
    let sizes = list.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    let shape = sizes.compactMap { Int($0) }
    return shape.count == sizes.count ? shape : nil
  }
}
