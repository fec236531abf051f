import Diagnostics
import Foundation
import Interchange
import Testing

func dataFormat(_ path: String, _ reason: String) -> InputError {
  InputError(.dataFormat, "\(path): \(reason)")
}

@Suite struct NumPyArchiveTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func comesBackAsItWasAndIsDeterministic() throws {
    for name in ["a.npz", "b.npz"] { try NumPyArchive.write(samples, to: folder.file(name)) }
    #expect(try NumPyArchive.read(folder.file("a.npz")) == samples)
    #expect(try folder.bytes("a.npz") == folder.bytes("b.npz"))
    try NumPyArchive.write([], to: folder.file("none.npz"))
    #expect(try NumPyArchive.read(folder.file("none.npz")) == [])
  }

  @Test func datesAreFixed() throws {
    try NumPyArchive.write(samples, to: folder.file("a.npz"))
    let bytes = try folder.bytes("a.npz")
    // Time and date of the first entry: midnight of 1 January 1980.
    #expect(bytes[10..<14] == [0, 0, 33, 0])
  }

  @Test func otherFile() throws {
    let path = try folder.write(Array("plain text, long enough for a zip".utf8), "a.npz")
    #expect(
      throws: dataFormat(
        path, "not a NumPy archive (Not a zip archive); write it with numpy.savez")
    ) { try NumPyArchive.read(path) }
  }

  @Test func damagedElements() throws {
    let path = folder.file("a.npz")
    try NumPyArchive.write([samples[2]], to: path)
    var bytes = try folder.bytes("a.npz")
    let start = try #require(bytes.firstIndex(of: 0x93))
    bytes[start + 128] ^= 1
    _ = try folder.write(bytes, "a.npz")
    #expect(throws: dataFormat(path, "array `i8` is damaged: CRC error")) {
      try NumPyArchive.read(path)
    }
  }

  @Test func damageNeverCrashes() throws {
    let path = folder.file("a.npz")
    try NumPyArchive.write([samples[2], samples[5]], to: path)
    let bytes = try folder.bytes("a.npz")
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xff
      _ = try folder.write(changed, "a.npz")
      expectInputErrorOrNothing { _ = try NumPyArchive.read(path) }
      _ = try folder.write(Array(bytes[..<place]), "a.npz")
      #expect(throws: InputError.self, "cut to \(place)") { try NumPyArchive.read(path) }
    }
  }
}

@Suite struct SafetensorsFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ json: String, _ data: [UInt8] = []) throws -> String {
    let header = Array(json.utf8)
    let length = [UInt8(header.count & 255), UInt8(header.count >> 8), 0, 0, 0, 0, 0, 0]
    return try folder.write(length + header + data, "a.safetensors")
  }

  @Test func comesBackAsItWasAndIsDeterministic() throws {
    let metadata = ["seed": "1", "network": "tt/784"]
    for (name, tensors) in [("a", samples), ("b", samples.reversed())] {
      try SafetensorsFile.write(tensors, metadata: metadata, to: folder.file(name))
    }
    let read = try SafetensorsFile.read(folder.file("a"))
    #expect(read.tensors.sorted { $0.name < $1.name } == samples.sorted { $0.name < $1.name })
    #expect(read.metadata == metadata)
    #expect(try folder.bytes("a") == folder.bytes("b"))
    #expect(try folder.bytes("a")[0] % 8 == 0)
  }

  @Test(arguments: [
    (
      #"{"w":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}}"#,
      "tensor `w` is of element type BF16; save it as F32, F64, I8, I16, I32, I64 or U8"
    ),
    (
      #"{"w":{"dtype":"U8","shape":[3],"data_offsets":[0,2]}}"#,
      "damaged: tensor `w` has 2 bytes, which does not fit its shape [3]"
    ),
    (
      #"{"w":{"dtype":"U8","shape":[-2],"data_offsets":[0,2]}}"#,
      "damaged: tensor `w` has 2 bytes, which does not fit its shape [-2]"
    ),
    (
      #"{"w":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}}"#,
      "truncated: tensor `w` ends at byte 9 of 2; fetch it again"
    ),
    (
      #"{"v":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"#
        + #""w":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}"#,
      "damaged: the elements of tensor `w` do not begin at byte 2, where those before them end"
    ),
    (
      #"{"w":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}"#,
      "damaged: the elements of tensor `w` do not begin at byte 0, where those before them end"
    ),
    (
      #"{"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#,
      "damaged: 1 bytes follow the last tensor"
    ),
    (
      #"{"w":{"dtype":"U8"}}"#,
      "not a safetensors file: its header is not the JSON of that format"
    ),
    ("[1, 2", "not a safetensors file: its header is not the JSON of that format"),
  ])
  func wrongHeaders(json: String, reason: String) throws {
    let path = try file(json, [1, 2])
    #expect(throws: dataFormat(path, reason)) { try SafetensorsFile.read(path) }
  }

  @Test func shortFile() throws {
    let path = try folder.write([1, 2, 3], "a")
    #expect(
      throws: dataFormat(path, "not a safetensors file: it is shorter than 8 bytes")
    ) { try SafetensorsFile.read(path) }
  }

  @Test func hugeHeader() throws {
    let path = try folder.write([255, 255, 255, 255, 255, 255, 255, 127], "a")
    #expect(
      throws: dataFormat(
        path,
        "not a safetensors file: its header would be 9223372036854775807 bytes long, more than "
          + "100000000")
    ) { try SafetensorsFile.read(path) }
  }

  @Test func cutHeader() throws {
    let path = try folder.write([40, 0, 0, 0, 0, 0, 0, 0, 123], "a")
    #expect(
      throws: dataFormat(path, "truncated: its header of 40 bytes is cut short; fetch it again")
    ) { try SafetensorsFile.read(path) }
  }

  @Test func damageNeverCrashes() throws {
    let path = folder.file("a")
    try SafetensorsFile.write([samples[2], samples[5]], to: path)
    let bytes = try folder.bytes("a")
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xff
      _ = try folder.write(changed, "a")
      expectInputErrorOrNothing { _ = try SafetensorsFile.read(path) }
      _ = try folder.write(Array(bytes[..<place]), "a")
      #expect(throws: InputError.self, "cut to \(place)") { try SafetensorsFile.read(path) }
    }
  }
}

/// A changed element or name can leave a file that is right in its form; anything else is an
/// `InputError`.
private func expectInputErrorOrNothing(_ body: () throws -> Void) {
  do {
    try body()
  } catch {
    #expect(error is InputError)
  }
}
