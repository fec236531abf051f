import CLibzip
import Diagnostics
import Foundation

/// Tensors in NumPy's `.npz` format: a zip archive with one `.npy` array for each.
public enum NumPyArchive {
  /// The most that the arrays of a file may unpack to, in bytes.
  public static let sizeLimit = 1 << 30

  /// Writes the tensors, which `numpy.load` reads back by their names.
  ///
  /// The entries are not compressed and carry a fixed date, so the same tensors give the same
  /// bytes.
  ///
  /// - Throws: ``InputError`` as ``AtomicFile/write(_:to:)-([UInt8],_)``.
  public static func write(_ tensors: [NamedTensor], to path: String) throws {
    try AtomicFile.write(archive(tensors), to: path)
  }

  /// Reads all arrays in the order of the archive, stored or deflated.
  ///
  /// - Throws: ``InputError`` of kind `noInput`, `noPermission`, `ioError` or `dataFormat`.
  public static func read(_ path: String) throws -> [NamedTensor] {
    let bytes = try fileBytes(path)
    // libzip takes an empty file for an archive without entries.
    guard !bytes.isEmpty else {
      throw InputError(.dataFormat, "\(path): empty; write it with numpy.savez")
    }
    return try bytes.withUnsafeBytes { try tensors(in: $0, path) }
  }

  private static func tensors(in bytes: UnsafeRawBufferPointer, _ path: String) throws
    -> [NamedTensor]
  {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { fatalError("out of memory") }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw InputError(
        .dataFormat,
        "\(path): not a NumPy archive (\(String(cString: zip_error_strerror(&error)))); "
          + "write it with numpy.savez")
    }
    defer { zip_discard(archive) }
    var tensors: [NamedTensor] = []
    var names: Set<String> = []
    var left = sizeLimit
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let rawName = status.name else {
        throw fault(path, "entry \(index)", "damaged: \(text(archive))")
      }
      let entry = String(cString: rawName)
      guard entry.hasSuffix(".npy") else {
        throw fault(path, entry, "not an array; write the file with numpy.savez")
      }
      let name = String(entry.dropLast(4))
      guard names.insert(name).inserted else { throw fault(path, name, "there twice") }
      guard status.size <= UInt64(left) else {
        throw InputError(
          .dataFormat, "\(path): unpacks to more than \(sizeLimit >> 20) MiB; save fewer tensors")
      }
      left -= Int(status.size)
      // Deflate shrinks to no less than a thousandth, so a claim of more would only waste memory.
      guard status.size / 1040 <= status.comp_size else {
        throw fault(path, name, "damaged: its stated size is impossible")
      }
      let content = try unpack(archive, index, Int(status.size)) { fault(path, name, $0) }
      do {
        tensors.append(try NumPyArray.tensor(named: name, in: content))
      } catch {
        throw fault(path, name, error.reason)
      }
    }
    return tensors
  }

  private static func unpack(
    _ archive: OpaquePointer, _ index: UInt64, _ size: Int, fault: (String) -> InputError
  ) throws -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw fault("damaged: \(text(archive))")
    }
    defer { zip_fclose(file) }
    return try [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      // A read past the stated size makes libzip compare the CRC.
      while true {
        let got = zip_fread(file, buffer.baseAddress! + count, UInt64(size + 1 - count))
        guard got >= 0 else {
          throw fault("damaged: \(String(cString: zip_file_strerror(file)))")
        }
        if got == 0 { break }
        count += Int(got)
        guard count <= size else { throw fault("damaged: longer than its stated size") }
      }
      guard count == size else { throw fault("damaged: shorter than its stated size") }
    }
  }

  private static func fault(_ path: String, _ name: String, _ reason: String) -> InputError {
    InputError(.dataFormat, "\(path): array `\(name)` is \(reason)")
  }

  private static func text(_ archive: OpaquePointer) -> String {
    String(cString: zip_strerror(archive))
  }

  /// The archive's bytes. libzip fails here only for want of memory or of distinct names.
  private static func archive(_ tensors: [NamedTensor]) -> [UInt8] {
    precondition(Set(tensors.map(\.name)).count == tensors.count, "tensors share a name")
    guard let result = zip_source_buffer_create(nil, 0, 0, nil),
      let archive = zip_open_from_source(result, ZIP_TRUNCATE, nil)
    else { fatalError("out of memory") }
    zip_source_keep(result)
    defer { zip_source_free(result) }
    for tensor in tensors {
      let bytes = NumPyArray.bytes(tensor)
      // libzip reads the entries when the archive is closed, and frees this copy then.
      let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 1)
      copy.copyMemory(from: bytes, byteCount: bytes.count)
      guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
        fatalError("out of memory")
      }
      let index = zip_file_add(archive, tensor.name + ".npy", source, ZIP_FL_ENC_UTF_8)
      precondition(index >= 0, text(archive))
      // 1 January 1980, the first day that zip knows.
      precondition(zip_file_set_dostime(archive, UInt64(index), 0, 1 << 5 | 1, 0) == 0)
      precondition(zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0) == 0)
    }
    precondition(zip_close(archive) == 0, text(archive))
    var status = zip_stat_t()
    // An archive without entries is not written at all.
    guard !tensors.isEmpty else { return [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18) }
    precondition(zip_source_stat(result, &status) == 0 && zip_source_open(result) == 0)
    defer { zip_source_close(result) }
    return [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
      count = Int(zip_source_read(result, buffer.baseAddress, status.size))
      precondition(count == Int(status.size))
    }
  }
}
