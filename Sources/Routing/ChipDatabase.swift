import Diagnostics
import Foundation

/// nextpnr's database of an ECP5: its tiles, their wires, and the programmable interconnect points, pips, between these.
///
/// Tiles that have the same share one record. The layout is that of the files `chipdb-25k.bin`, `chipdb-45k.bin` and
/// `chipdb-85k.bin` of nextpnr 0.10 and 0.11, `ecp5/arch.h`: little-endian numbers, and references that count from where they stand.
public struct ChipDatabase: Sendable {
  /// Some records that follow each other.
  struct List {
    var start, count: Int
  }

  /// A pip as a wire at one of its ends names it: the tile it is in, relative to that of the wire, and its number there.
  struct PipReference {
    var columns, rows, number: Int
  }

  /// A wire as a pip names it: its tile, relative to that of the pip, and its number there.
  struct WireReference {
    var columns, rows, number: Int
  }

  /// Which end of a pip, or of a wire.
  enum Direction: CaseIterable {
    case uphill, downhill
  }

  /// Bytes of a record.
  private enum Size {
    static let tileKind = 24
    static let wire = 32
    static let pip = 20
    static let reference = 8
    static let grade = 16
    static let delay = 16
  }

  /// The size of the device, in tiles.
  public let columns, rows: Int
  /// The record of each tile, row by row.
  let kindOfTile: [Int]
  let kindCount: Int
  private let bytes: FlatArray<UInt8>
  private let kinds: List
  private let delays: List

  /// Reads a file. Errors are ``InputError``s.
  ///
  /// - Parameter grade: the speed grade, 6 to 8.
  public init(path: String, grade: Int = 6) throws {
    guard let file = FileManager.default.contents(atPath: path) else {
      throw InputError(.noInput, "cannot read \(path)")
    }
    let bytes = FlatArray([UInt8](file))
    self.bytes = bytes
    func number(_ at: Int) throws -> Int {
      guard at >= 0, at + 4 <= bytes.count else {
        throw InputError(
          .dataFormat, "\(path) is not a database of nextpnr-ecp5; use its chipdb-85k.bin")
      }
      return Self.int(bytes, at)
    }
    func list(_ at: Int) throws -> List {
      List(start: at + (try number(at)), count: try number(at + 4))
    }
    let chip = try number(0)
    (columns, rows) = (try number(chip), try number(chip + 4))
    kinds = try list(chip + 16)
    kindCount = kinds.count
    let places = try list(chip + 24)
    let isPlausible =
      columns > 0 && rows > 0 && places.count == columns * rows && kinds.count > 0
      && kinds.count <= places.count
    // A number beyond the end of the file is found by the first that reads it.
    _ = try number(isPlausible ? places.start + 4 * (places.count - 1) : -1)
    kindOfTile = (0..<places.count).map { Self.int(bytes, places.start + 4 * $0) }
    let grades = try list(chip + 72)
    _ = try number(grade - 6 < grades.count ? grades.start : -1)
    delays = try list(grades.start + Size.grade * (grade - 6) + 8)
  }

  private static func int(_ bytes: FlatArray<UInt8>, _ at: Int) -> Int {
    Int(UnsafeRawBufferPointer(bytes.elements).loadUnaligned(fromByteOffset: at, as: Int32.self))
  }
  private func int(_ at: Int) -> Int { Self.int(bytes, at) }
  private func short(_ at: Int) -> Int {
    Int(UnsafeRawBufferPointer(bytes.elements).loadUnaligned(fromByteOffset: at, as: Int16.self))
  }
  private func list(_ at: Int) -> List { List(start: at + int(at), count: int(at + 4)) }

  private func wires(_ kind: Int) -> List { list(kinds.start + Size.tileKind * kind + 8) }
  private func pip(_ kind: Int, _ number: Int) -> Int {
    list(kinds.start + Size.tileKind * kind + 16).start + Size.pip * number
  }

  /// The names of the wires in a tile of a kind.
  func wireNames(ofKind kind: Int) -> [String] {
    let wires = wires(kind)
    return (0..<wires.count).map { wire in
      let at = wires.start + Size.wire * wire
      return String(decoding: bytes.elements[(at + int(at))...].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// The pips to or from a wire.
  func pips(
    _ direction: Direction, ofWire wire: Int, kind: Int
  ) -> some Sequence<PipReference> {
    let pips = list(wires(kind).start + Size.wire * wire + (direction == .uphill ? 8 : 16))
    return (0..<pips.count).lazy.map {
      let at = pips.start + Size.reference * $0
      return PipReference(columns: short(at), rows: short(at + 2), number: int(at + 4))
    }
  }

  /// The wire that a pip comes from or leads to.
  func end(_ direction: Direction, ofPip number: Int, kind: Int) -> WireReference {
    let at = pip(kind, number)
    return direction == .uphill
      ? WireReference(columns: short(at), rows: short(at + 2), number: short(at + 8))
      : WireReference(columns: short(at + 4), rows: short(at + 6), number: short(at + 10))
  }

  /// The longest delay of a pip in ps, and what is added for each pip that the wire before it feeds.
  func delay(ofPip number: Int, kind: Int) -> (base: Int, perPip: Int) {
    let at = delays.start + Size.delay * short(pip(kind, number) + 12)
    return (int(at + 4), int(at + 12))
  }

  /// Which inputs of which look-up table a pip exchanges, as nextpnr encodes it; zero for all other pips.
  func permutation(ofPip number: Int, kind: Int) -> Permutation {
    Permutation(bits: Int32(short(pip(kind, number) + 16)))
  }
}
