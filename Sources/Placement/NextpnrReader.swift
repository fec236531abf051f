import Diagnostics

/// Makes a design of the parts of nextpnr's JSON.
struct NextpnrReader {
  private let fileName: String
  /// Bits of nets on global wires.
  private let globals: Set<Int>
  private var numbers: [String: Int] = [:]

  /// From the entries for nets.
  init(fileName: String, _ nets: [String: Any]) {
    self.fileName = fileName
    globals = nets.values.reduce(into: []) { globals, net in
      let net = net as? [String: Any]
      let attributes = net?["attributes"] as? [String: Any]
      if attributes?["ECP5_IS_GLOBAL"] != nil { globals.formUnion(net?["bits"] as? [Int] ?? []) }
    }
  }

  /// From the entries for cells. The order is that of their names.
  mutating func design(_ entries: [String: Any]) throws -> PlacedDesign {
    var cells: [PlacedDesign.Cell] = []
    var drivers: [Int: PlacedDesign.Pin] = [:]
    var readers: [Int: [PlacedDesign.Pin]] = [:]
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard let entry = entry as? [String: Any], let type = entry["type"] as? String,
        let attributes = entry["attributes"] as? [String: String],
        let parameters = entry["parameters"] as? [String: String],
        let directions = entry["port_directions"] as? [String: String],
        let connections = entry["connections"] as? [String: [Int]]
      else { throw InputError(.dataFormat, "\(fileName): cannot read cell \(name)") }
      guard let bel = attributes["NEXTPNR_BEL"], let place = Self.place(bel) else {
        throw InputError(
          .dataFormat, "\(fileName): cell \(name) has no place; let nextpnr place the design first")
      }
      let kind = Self.kind(type, mode: parameters["MODE"])
      let controls = kind == .flipFlop ? controls(parameters, connections) : PlacedDesign.Controls()
      for (port, bits) in connections.sorted(by: { $0.key < $1.key }) {
        guard let bit = bits.first, !globals.contains(bit) else { continue }
        let pin = PlacedDesign.Pin(cell: cells.count, port: Self.port(port, kind), name: port)
        if directions[port] == "output" {
          drivers[bit] = pin
        } else {
          readers[bit, default: []].append(pin)
        }
      }
      cells.append(
        PlacedDesign.Cell(name: name, kind: kind, place: place, controls: controls, bel: bel))
    }
    let numbers = readers.keys.filter { drivers[$0] != nil }.sorted()
    return PlacedDesign(
      cells: cells, nets: numbers.map { [drivers[$0]!] + readers[$0]! }, numbers: numbers)
  }

  private static func kind(_ type: String, mode: String?) -> PlacedDesign.Kind {
    switch (type, mode) {
    case ("TRELLIS_COMB", nil), ("TRELLIS_COMB", "LOGIC"): .table
    case ("TRELLIS_COMB", "CCU2"): .carry
    case ("TRELLIS_COMB", _): .distributedRAM
    case ("TRELLIS_FF", _): .flipFlop
    case ("DP16KD", _): .blockRAM
    case ("MULT18X18D", _): .multiplier
    default: .other
    }
  }

  private static func port(_ name: String, _ kind: PlacedDesign.Kind) -> PlacedDesign.Port {
    switch (kind, name) {
    case (.table, "A"..."D"), (.carry, "A"..."D"), (.distributedRAM, "A"..."D"): .input
    case (_, "FCI"): .carryIn
    case (_, "FCO"): .carryOut
    case (_, "F"), (_, "Q"): .output
    case (.flipFlop, "DI"): .tableData
    case (.flipFlop, "M"): .data
    case (.flipFlop, "CE"): .enable
    case (.flipFlop, "LSR"): .reset
    default: .registered
    }
  }

  /// Reads `X4/Y10/SLICEB.FF1`, or the same with another name behind the last stroke.
  static func place(_ bel: String) -> Place? {
    let parts = bel.split(separator: "/")
    guard parts.count == 3, parts[0].first == "X", parts[1].first == "Y",
      let column = Int(parts[0].dropFirst()), let row = Int(parts[1].dropFirst())
    else { return nil }
    let name = parts[2]
    let digits = name.reversed().prefix { $0.isNumber }.reversed()
    var index = Int(String(digits)) ?? 0
    if name.hasPrefix("SLICE"), let slice = "ABCD".firstIndex(of: name.dropFirst(5).first ?? " ") {
      index += 2 * "ABCD".distance(from: "ABCD".startIndex, to: slice)
    }
    return Place(column: column, row: row, index: index)
  }

  private mutating func controls(
    _ parameters: [String: String], _ connections: [String: [Int]]
  ) -> PlacedDesign.Controls {
    let reset = connections["LSR"]?.first.map(String.init) ?? ""
    let enable = connections["CE"]?.first.map(String.init) ?? ""
    let clock = connections["CLK"]?.first.map(String.init) ?? ""
    var settings = ["CEMUX", "CLKMUX", "GSR"].map { parameters[$0] ?? "" }
    // What belongs to a reset means nothing without one.
    if !reset.isEmpty { settings += ["SRMODE", "LSRMUX"].map { parameters[$0] ?? "" } }
    return PlacedDesign.Controls(
      reset: number("reset", reset),
      all: number("all", ([reset, enable, clock] + settings).joined(separator: "/")))
  }

  /// A number for a text: zero if it is empty, and the same for the same text.
  private mutating func number(_ group: String, _ text: String) -> Int {
    if text.isEmpty { return 0 }
    let key = "\(group) \(text)"
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count + 1
    return numbers.count
  }
}
