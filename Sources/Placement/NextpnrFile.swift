import Diagnostics
import Foundation

/// A design that nextpnr has placed for an ECP5, in the JSON that it writes with `--write`.
public struct NextpnrFile {
  /// The design in it.
  public let design: PlacedDesign
  private let text: Data

  /// Reads a file. Errors are ``InputError``s: a file that cannot be read, or that nextpnr has not placed.
  public init(path: String) throws {
    guard let text = FileManager.default.contents(atPath: path) else {
      throw InputError(.noInput, "cannot read \(path)")
    }
    try self.init(text, name: path)
  }

  /// Reads the text of a file, whose name is for errors.
  public init(_ text: Data, name: String) throws {
    self.text = text
    guard let file = try? JSONSerialization.jsonObject(with: text) as? [String: Any],
      let modules = file["modules"] as? [String: Any], modules.count == 1,
      let module = modules.values.first as? [String: Any],
      let cells = module["cells"] as? [String: Any], let nets = module["netnames"] as? [String: Any]
    else {
      throw InputError(
        .dataFormat, "\(name) is not a design that nextpnr wrote; use nextpnr-ecp5 --write")
    }
    var reader = NextpnrReader(fileName: name, nets)
    design = try reader.design(cells)
  }

  /// The file with other places for the cells, in the order of `design.cells`.
  ///
  /// A place is the name of one cell only, so it is enough to exchange these names.
  public func text(placing places: [Place]) -> Data {
    var names: [String: String] = [:]
    for (cell, place) in zip(design.cells, places) where cell.place != place {
      names[Self.name(of: cell.place, cell.kind)!] = Self.name(of: place, cell.kind)!
    }
    return text(replacing: "NEXTPNR_BEL") { _, name in names[name] }
  }

  /// The file with ways for nets, by the numbers in `design.numbers`.
  public func text(routing: [Int: String]) -> Data {
    text(replacing: "ROUTING") { net, _ in net.flatMap { routing[$0] } }
  }

  /// The file with other texts of an attribute, where `replacement` has one for a net and the text that is there.
  private func text(
    replacing key: String, with replacement: (_ net: Int?, _ text: String) -> String?
  ) -> Data {
    var result = Data(capacity: text.count + text.count / 2)
    text.withUnsafeBytes { bytes in
      var scanner = AttributeScanner(bytes, key: key)
      var done = 0
      while let found = scanner.next() {
        let old = String(decoding: bytes[found.value], as: UTF8.self)
        guard let new = replacement(found.net, old) else { continue }
        result.append(contentsOf: bytes[done..<found.value.lowerBound])
        result.append(contentsOf: new.utf8)
        done = found.value.upperBound
      }
      result.append(contentsOf: bytes[done...])
    }
    return result
  }

  /// nextpnr's name of a place for a kind of cell.
  static func name(of place: Place, _ kind: PlacedDesign.Kind) -> String? {
    let slice = "SLICE\(["A", "B", "C", "D"][place.index / 2 % 4])"
    let name: String
    switch kind {
    case .table, .carry, .distributedRAM: name = "\(slice).K\(place.index % 2)"
    case .flipFlop: name = "\(slice).FF\(place.index % 2)"
    case .blockRAM: name = "EBR\(place.index)"
    case .multiplier: name = "MULT18_\(place.index)"
    case .other: return nil
    }
    return "X\(place.column)/Y\(place.row)/\(name)"
  }
}
