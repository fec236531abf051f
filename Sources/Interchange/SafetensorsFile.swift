import Diagnostics
import Foundation

/// Tensors in the `.safetensors` format: the length of a JSON header, the header, the elements
/// (<https://huggingface.co/docs/safetensors>).
public enum SafetensorsFile {
  /// The longest header that is read, in bytes, as in the reference implementation.
  public static let headerLimit = 100_000_000

  /// Writes tensors and free-form texts about them.
  ///
  /// The header is sorted by name and padded to 8 bytes. The elements lie without gaps, wider types
  /// first, so that each tensor is aligned to its type. The same content gives the same bytes.
  ///
  /// - Throws: ``InputError`` as ``AtomicFile/write(_:to:)-([UInt8],_)``.
  public static func write(
    _ tensors: [NamedTensor], metadata: [String: String] = [:], to path: String
  ) throws {
    try AtomicFile.write(bytes(tensors, metadata), to: path)
  }

  /// Reads all tensors in the order of their elements, and the texts about them.
  ///
  /// - Throws: ``InputError`` of kind `noInput`, `noPermission`, `ioError` or `dataFormat`.
  public static func read(_ path: String) throws
    -> (tensors: [NamedTensor], metadata: [String: String])
  {
    let bytes = try fileBytes(path)
    do throws(Fault) {
      return try content(of: bytes)
    } catch {
      throw InputError(.dataFormat, "\(path): \(error.reason)")
    }
  }

  private struct Fault: Error { let reason: String }

  private static let metadataKey = "__metadata__"

  private struct Entry: Codable {
    var dtype: String
    var shape: [Int]
    var data_offsets: [Int]
  }

  private struct Header: Codable {
    var metadata: [String: String] = [:]
    var entries: [String: Entry] = [:]

    init() {}

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys {
        if key.stringValue == metadataKey {
          metadata = try container.decode([String: String].self, forKey: key)
        } else {
          entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
        }
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      if !metadata.isEmpty {
        try container.encode(metadata, forKey: Key(stringValue: metadataKey))
      }
      for (name, entry) in entries {
        try container.encode(entry, forKey: Key(stringValue: name))
      }
    }
  }

  private static func bytes(_ tensors: [NamedTensor], _ metadata: [String: String]) throws
    -> [UInt8]
  {
    let ordered = tensors.sorted {
      ($1.elements.type.size, $0.name) < ($0.elements.type.size, $1.name)
    }
    var header = Header()
    header.metadata = metadata
    var end = 0
    for tensor in ordered {
      let start = end
      end += tensor.elements.byteCount
      let entry = Entry(
        dtype: tensor.elements.type.safetensorsName, shape: tensor.shape,
        data_offsets: [start, end])
      precondition(tensor.name != metadataKey, "\(metadataKey) cannot be a tensor's name")
      precondition(
        header.entries.updateValue(entry, forKey: tensor.name) == nil, "tensors share a name")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var json = Array(try encoder.encode(header))
    json.append(contentsOf: repeatElement(UInt8(ascii: " "), count: (8 - json.count % 8) % 8))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + json.count + end)
    bytes.append(littleEndian: UInt64(json.count))
    bytes += json
    for tensor in ordered { tensor.elements.withUnsafeBytes { bytes.append(contentsOf: $0) } }
    return bytes
  }

  private static func content(of bytes: [UInt8]) throws(Fault)
    -> (tensors: [NamedTensor], metadata: [String: String])
  {
    var cursor = ByteCursor(bytes[...])
    guard let length = cursor.integer(UInt64.self) else {
      throw Fault(reason: "not a safetensors file: it is shorter than 8 bytes")
    }
    guard length <= headerLimit else {
      throw Fault(
        reason: "not a safetensors file: its header would be \(length) bytes long, "
          + "more than \(headerLimit)")
    }
    guard let json = cursor.bytes(Int(length)) else {
      throw Fault(reason: "truncated: its header of \(length) bytes is cut short; fetch it again")
    }
    guard let header = try? JSONDecoder().decode(Header.self, from: Data(json)) else {
      throw Fault(reason: "not a safetensors file: its header is not the JSON of that format")
    }
    let data = cursor.rest
    var tensors: [NamedTensor] = []
    var end = 0
    let ordered = header.entries.sorted {
      ($0.value.data_offsets, $0.key) < ($1.value.data_offsets, $1.key)
    }
    for (name, entry) in ordered {
      guard let type = ElementType.allCases.first(where: { $0.safetensorsName == entry.dtype })
      else {
        throw Fault(
          reason: "tensor `\(name)` is of element type \(entry.dtype); save it as F32, F64, I8, "
            + "I16, I32, I64 or U8")
      }
      guard entry.data_offsets.count == 2, entry.data_offsets[0] == end,
        entry.data_offsets[1] >= end
      else {
        throw Fault(
          reason: "damaged: the elements of tensor `\(name)` do not begin at byte \(end), where "
            + "those before them end")
      }
      guard entry.data_offsets[1] <= data.count else {
        throw Fault(
          reason: "truncated: tensor `\(name)` ends at byte \(entry.data_offsets[1]) of "
            + "\(data.count); fetch it again")
      }
      let size = entry.data_offsets[1] - end
      guard type.byteCount(entry.shape) == size else {
        throw Fault(
          reason: "damaged: tensor `\(name)` has \(size) bytes, which does not fit its shape "
            + "\(entry.shape)")
      }
      let start = data.startIndex + end
      end = entry.data_offsets[1]
      tensors.append(
        NamedTensor(
          name: name, shape: entry.shape, elements: type.elements(data[start..<start + size])))
    }
    guard end == data.count else {
      throw Fault(reason: "damaged: \(data.count - end) bytes follow the last tensor")
    }
    return (tensors, header.metadata)
  }
}

private func < (a: ([Int], String), b: ([Int], String)) -> Bool {
  a.0 == b.0 ? a.1 < b.1 : a.0.lexicographicallyPrecedes(b.0)
}
