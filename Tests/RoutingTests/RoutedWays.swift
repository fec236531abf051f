import Placement

/// The ways in what ``Router/routing`` says, taken apart.
struct RoutedWays {
  /// A wire, and the one that a pip brings its signal from.
  struct Step {
    var wire: String
    var from: String?
  }
  let nets: [[Step]]

  /// Of the nets of a design, in its order.
  init(_ routing: [Int: String], _ design: PlacedDesign) {
    nets = design.numbers.map { number in
      let parts = (routing[number] ?? "").split(separator: ";", omittingEmptySubsequences: false)
      return stride(from: 0, to: parts.count - 2, by: 3).map { part in
        Step(wire: String(parts[part]), from: Self.source(parts[part + 1]))
      }
    }
  }

  /// The wire before a pip, `X4/Y5/-1_0_FROM->0_0_TO`: where the pip is, and each wire relative to it.
  private static func source(_ pip: Substring) -> String? {
    guard let match = try? /X(\d+)\/Y(\d+)\/(-?\d+)_(-?\d+)_(.*)->.*/.wholeMatch(in: pip) else {
      return nil
    }
    return "X\(Int(match.1)! + Int(match.3)!)/Y\(Int(match.2)! + Int(match.4)!)/\(match.5)"
  }

  /// The wire at a pin of a table or a flip-flop.
  static func wire(_ pin: PlacedDesign.Pin, _ design: PlacedDesign) -> String {
    let place = design.cells[pin.cell].place
    return "X\(place.column)/Y\(place.row)/\(pin.name)\(place.index)_SLICE"
  }
}
