import Diagnostics
import Foundation
import Interchange
import Testing

@Suite struct CheckpointFileTests {
  struct Header: Codable, Equatable {
    var epoch: Int
    var network: String
  }

  let folder: TemporaryFolder
  let header = Header(epoch: 3, network: "tt-784/512")

  init() throws { folder = try TemporaryFolder() }

  private func small(_ name: String) throws -> String {
    let tensors = [NamedTensor(name: "w", shape: [2, 1], elements: .int16([-2, 300]))]
    try CheckpointFile.write(header: header, tensors: tensors, to: folder.file(name))
    return folder.file(name)
  }

  private func message(_ path: String) -> String? {
    do {
      _ = try CheckpointFile.read(path, header: Header.self)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func comesBackAsItWas() throws {
    let path = folder.file("a.ckpt")
    try CheckpointFile.write(header: header, tensors: samples, to: path)
    let read = try CheckpointFile.read(path, header: Header.self)
    #expect(read.header == header)
    #expect(read.tensors == samples)
  }

  @Test func sameContentGivesTheSameBytes() throws {
    _ = try small("a.ckpt")
    _ = try small("b.ckpt")
    #expect(try folder.bytes("a.ckpt") == folder.bytes("b.ckpt"))
  }

  @Test func hasTheDocumentedLayout() throws {
    _ = try small("a.ckpt")
    let json = Array(#"{"epoch":3,"network":"tt-784/512"}"#.utf8)
    var expected = Array("TAUTCKPT".utf8) + [1, 0, 0, 0]
    let tensor: [UInt8] =
      [1, 0, 0, 0] + [1, 0, 0, 0] + Array("w".utf8) + [4, 2] + [2, 0, 0, 0, 0, 0, 0, 0]
      + [1, 0, 0, 0, 0, 0, 0, 0] + [254, 255, 44, 1]
    expected += [UInt8(28 + json.count + tensor.count + 32), 0, 0, 0, 0, 0, 0, 0]
    expected += [UInt8(json.count), 0, 0, 0, 0, 0, 0, 0] + json + tensor
    var digest = Digest()
    digest.update(expected)
    #expect(try folder.bytes("a.ckpt") == expected + digest.finish())
  }

  @Test func everyFlippedByteIsNoticed() throws {
    let bytes = try folder.bytes((small("a.ckpt") as NSString).lastPathComponent)
    for place in bytes.indices {
      for mask: UInt8 in [1, 0x80, 0xff] {
        var changed = bytes
        changed[place] ^= mask
        let path = try folder.write(changed, "changed")
        #expect(throws: InputError.self, "byte \(place) ^ \(mask)") {
          try CheckpointFile.read(path, header: Header.self)
        }
      }
    }
  }

  @Test func everyTruncationIsNoticed() throws {
    let bytes = try folder.bytes((small("a.ckpt") as NSString).lastPathComponent)
    for length in bytes.indices {
      let path = try folder.write(Array(bytes[..<length]), "cut")
      #expect(
        message(path)
          == "\(path): truncated: it ends before its stated length; there is no earlier checkpoint "
          + "beside it, so start again",
        "\(length) bytes")
    }
  }

  /// With a checksum that is right, what was read must still not be trusted.
  @Test func wrongContentWithRightChecksumNeverCrashes() throws {
    let bytes = try folder.bytes((small("a.ckpt") as NSString).lastPathComponent)
    for place in 20..<bytes.count - 32 {
      for value: UInt8 in [0, 1, 0x7f, 0x80, 0xff] {
        var changed = Array(bytes.dropLast(32))
        changed[place] = value
        var digest = Digest()
        digest.update(changed)
        let path = try folder.write(changed + digest.finish(), "forged")
        if let message = message(path) { #expect(message.hasPrefix("\(path): ")) }
      }
    }
  }

  @Test func damagedNamesTheLastIntactOne() throws {
    let good = try small("epoch-9.ckpt")
    for name in ["epoch-10.ckpt", "epoch-11.ckpt"] {
      var bytes = try folder.bytes((small(name) as NSString).lastPathComponent)
      bytes[40] ^= 1
      _ = try folder.write(bytes, name)
    }
    _ = try small("epoch-12.ckpt")
    let path = folder.file("epoch-11.ckpt")
    #expect(
      message(path)
        == "\(path): damaged: its checksum differs; the last intact one is \(good); remove those "
        + "after it to go on from there")
  }

  @Test func trailingBytes() throws {
    let path = try folder.write(
      folder.bytes((small("a.ckpt") as NSString).lastPathComponent) + [0], "a.ckpt")
    #expect(
      message(path)
        == "\(path): damaged: its checksum differs; there is no earlier checkpoint beside it, so "
        + "start again")
  }

  @Test func otherFile() throws {
    let path = try folder.write(Array("PK something else".utf8), "a.ckpt")
    #expect(
      message(path)
        == "\(path): not a checkpoint: it does not begin with TAUTCKPT; there is no earlier checkpoint "
        + "beside it, so start again")
  }

  @Test func newerVersion() throws {
    var bytes = try folder.bytes((small("a.ckpt") as NSString).lastPathComponent)
    bytes[8] = 7
    let path = try folder.write(bytes, "a.ckpt")
    #expect(
      message(path)
        == "\(path): checkpoint of format version 7, but this program reads up to version 1; use a "
        + "newer program")
  }

  @Test func otherHeader() throws {
    let path = folder.file("a.ckpt")
    try CheckpointFile.write(header: ["step": 1], tensors: [], to: path)
    #expect(
      message(path)
        == "\(path): intact, but its header is not the one that this program writes; use the "
        + "version that wrote it")
  }

  @Test func missing() {
    let path = folder.file("none.ckpt")
    #expect(
      throws: InputError(.noInput, "\(path): cannot be opened: No such file or directory")
    ) { try CheckpointFile.read(path, header: Header.self) }
  }

  @Test func unreadable() {
    let path = folder.path
    #expect(throws: InputError(.ioError, "\(path): cannot be read: Is a directory")) {
      try CheckpointFile.read(path, header: Header.self)
    }
  }
}
