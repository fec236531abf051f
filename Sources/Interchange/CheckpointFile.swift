import Diagnostics
import Foundation

/// The container of a checkpoint: a header of any `Codable` type and named tensors.
///
/// All integers are little endian. In this order:
///
/// | bytes | content |
/// | --- | --- |
/// | 8 | `TAUTCKPT` |
/// | 4 | format version |
/// | 8 | length of the whole file |
/// | 8 | length of the header |
/// | | the header as JSON with sorted keys |
/// | 4 | number of tensors |
/// | | each tensor: length of its name (4), name in UTF-8, element type (1), number of dimensions (1), dimensions (8 each), elements |
/// | 32 | SHA-256 of all before |
public enum CheckpointFile {
  /// The version that is written, and the newest that is read.
  public static let version: UInt32 = 1

  static let magic = Array("TAUTCKPT".utf8)
  private static let prefixSize = 8 + 4 + 8

  /// Writes a checkpoint; an earlier file at `path` is replaced only once the new one is complete.
  ///
  /// The same header and tensors give the same bytes.
  ///
  /// - Throws: ``InputError`` as ``AtomicFile/write(_:to:)-([UInt8],_)``, or the header's own error.
  public static func write(header: some Encodable, tensors: [NamedTensor], to path: String) throws {
    try AtomicFile.write(bytes(header: header, tensors: tensors), to: path)
  }

  /// Reads a checkpoint and checks all of it before anything is returned.
  ///
  /// - Throws: ``InputError`` of kind `noInput`, `noPermission`, `ioError` or `dataFormat`.
  public static func read<Header: Decodable>(
    _ path: String, header: Header.Type
  ) throws -> (header: Header, tensors: [NamedTensor]) {
    let bytes = try fileBytes(path)
    do {
      let content = try content(of: bytes)
      guard let header = try? JSONDecoder().decode(Header.self, from: Data(content.header)) else {
        throw Fault.otherHeader
      }
      return (header, content.tensors)
    } catch let fault as Fault {
      throw InputError(.dataFormat, "\(path): \(fault.reason(advice: advice(beside: path)))")
    }
  }

  private static func bytes(header: some Encodable, tensors: [NamedTensor]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(header)
    var body: [UInt8] = []
    body.reserveCapacity(
      json.count + tensors.reduce(1024) { $0 + $1.elements.byteCount + $1.name.utf8.count + 80 })
    body.append(contentsOf: magic)
    body.append(littleEndian: version)
    body.append(littleEndian: UInt64(0))
    body.append(littleEndian: UInt64(json.count))
    body.append(contentsOf: json)
    body.append(littleEndian: UInt32(tensors.count))
    for tensor in tensors {
      body.append(littleEndian: UInt32(tensor.name.utf8.count))
      body.append(contentsOf: tensor.name.utf8)
      body.append(tensor.elements.type.rawValue)
      body.append(UInt8(tensor.shape.count))
      for dimension in tensor.shape { body.append(littleEndian: UInt64(dimension)) }
      tensor.elements.withUnsafeBytes { body.append(contentsOf: $0) }
    }
    let length = UInt64(body.count + Digest.size)
    for byte in 0..<8 { body[12 + byte] = UInt8(truncatingIfNeeded: length >> (8 * byte)) }
    var digest = Digest()
    digest.update(body)
    return body + digest.finish()
  }

  private static func content(of bytes: [UInt8]) throws
    -> (header: ArraySlice<UInt8>, tensors: [NamedTensor])
  {
    guard bytes.prefix(magic.count).elementsEqual(magic.prefix(bytes.count)) else {
      throw Fault.otherFile
    }
    var prefix = ByteCursor(bytes[...])
    guard prefix.bytes(magic.count) != nil, let version = prefix.integer(UInt32.self) else {
      throw Fault.truncated
    }
    guard version <= Self.version else { throw Fault.newer(version) }
    guard let length = prefix.integer(UInt64.self), bytes.count >= length else {
      throw Fault.truncated
    }
    guard bytes.count == length, bytes.count >= prefixSize + Digest.size else {
      throw Fault.damaged
    }
    let end = bytes.count - Digest.size
    var digest = Digest()
    bytes.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    guard digest.finish().elementsEqual(bytes[end...]) else { throw Fault.damaged }
    var cursor = ByteCursor(bytes[prefixSize..<end])
    guard let headerSize = cursor.size(UInt64.self), let header = cursor.bytes(headerSize),
      let count = cursor.integer(UInt32.self)
    else { throw Fault.damaged }
    var tensors: [NamedTensor] = []
    for _ in 0..<count {
      guard let tensor = tensor(&cursor) else { throw Fault.damaged }
      tensors.append(tensor)
    }
    guard cursor.rest.isEmpty else { throw Fault.damaged }
    return (header, tensors)
  }

  private static func tensor(_ cursor: inout ByteCursor) -> NamedTensor? {
    guard let nameSize = cursor.size(UInt32.self), let name = cursor.bytes(nameSize),
      let type = cursor.integer(UInt8.self).flatMap(ElementType.init),
      let rank = cursor.integer(UInt8.self)
    else { return nil }
    var shape: [Int] = []
    for _ in 0..<rank {
      guard let dimension = cursor.size(UInt64.self) else { return nil }
      shape.append(dimension)
    }
    guard let size = type.byteCount(shape), let elements = cursor.bytes(size) else { return nil }
    return NamedTensor(
      name: String(decoding: name, as: UTF8.self), shape: shape, elements: type.elements(elements))
  }

  /// What to do about a checkpoint that cannot be used: names the last intact one before it.
  private static func advice(beside path: String) -> String {
    let name = (path as NSString).lastPathComponent
    let folder = (path as NSString).deletingLastPathComponent
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let earlier =
      names.filter { $0.compare(name, options: .numeric) == .orderedAscending }
      .filter { ($0 as NSString).pathExtension == (name as NSString).pathExtension }
      .sorted { $0.compare($1, options: .numeric) == .orderedDescending }
      .map { (folder as NSString).appendingPathComponent($0) }
    let intact = earlier.first { other in
      (try? fileBytes(other)).flatMap { try? content(of: $0) } != nil
    }
    return intact.map { "the last intact one is \($0); remove those after it to go on from there" }
      ?? "there is no earlier checkpoint beside it, so start again"
  }

  private enum Fault: Error {
    case otherFile
    case newer(UInt32)
    case truncated
    case damaged
    case otherHeader

    func reason(advice: @autoclosure () -> String) -> String {
      switch self {
      case .otherFile:
        "not a checkpoint: it does not begin with TAUTCKPT; \(advice())"
      case .newer(let found):
        "checkpoint of format version \(found), but this program reads up to version "
          + "\(CheckpointFile.version); use a newer program"
      case .truncated: "truncated: it ends before its stated length; \(advice())"
      case .damaged: "damaged: its checksum differs; \(advice())"
      case .otherHeader:
        "intact, but its header is not the one that this program writes; use the version that "
          + "wrote it"
      }
    }
  }
}
