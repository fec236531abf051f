import Diagnostics
import Foundation
import Interchange
import Testing

@Suite struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func replacesAFileAndLeavesNothingElse() throws {
    let path = try folder.write([1, 2, 3], "a")
    try AtomicFile.write([4, 5], to: path)
    #expect(try folder.bytes("a") == [4, 5])
    try AtomicFile.write(Data(), to: path)
    #expect(try folder.bytes("a") == [])
    #expect(try folder.names == ["a"])
  }

  @Test func keepsPermissionsAndLinks() throws {
    let path = try folder.write([1], "target")
    chmod(path, 0o640)
    symlink("target", folder.file("link"))
    try AtomicFile.write([9], to: folder.file("link"))
    #expect(try folder.bytes("target") == [9])
    #expect(try folder.names == ["link", "target"])
    var status = stat()
    #expect(lstat(folder.file("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func fullDisk() {
    #expect(
      throws: InputError(.ioError, "/dev/full: no space left on its disk; free some space")
    ) { try AtomicFile.write([1, 2, 3], to: "/dev/full") }
  }

  @Test func missingFolder() {
    let path = folder.file("none/a")
    #expect(
      throws: InputError(
        .cannotCreate, "\(path): cannot be created: its folder does not exist; make it first")
    ) { try AtomicFile.write([1], to: path) }
  }

  @Test func folderInTheWay() {
    #expect(
      throws: InputError(.cannotCreate, "\(folder.path): is a folder; give the name of a file")
    ) { try AtomicFile.write([1], to: folder.path) }
  }

  @Test func fileInPlaceOfFolder() throws {
    let path = try folder.write([1], "a") + "/b"
    #expect(
      throws: InputError(.cannotCreate, "\(path): cannot be created: Not a directory")
    ) { try AtomicFile.write([1], to: path) }
  }

  @Test func nameTooLong() throws {
    let path = folder.file(String(repeating: "x", count: 300))
    #expect(
      throws: InputError(.cannotCreate, "\(path): cannot be created: File name too long")
    ) { try AtomicFile.write([1], to: path) }
    #expect(try folder.names == [])
  }

  /// A limit on file sizes stops a write in its middle without privileges. It holds for a whole
  /// process, so this one has a process of its own.
  @Test func failureMidwayKeepsTheEarlierFile() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let path = try folder.write([1, 2, 3], "a")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #expect(
        throws: InputError(
          .ioError,
          "\(path): larger than the limit on file sizes; raise it with ulimit -f; "
            + "the earlier file is unchanged")
      ) { try AtomicFile.write([UInt8](repeating: 7, count: 10_000), to: path) }
      #expect(try folder.bytes("a") == [1, 2, 3])
      #expect(try folder.names == ["a"])
    }
  }
}
