/// The connections of a design as flat arrays: what all passes walk over.
///
/// Pins are numbered net by net, the driver of each first.
struct Netlist: Sendable {
  let kinds: [PlacedDesign.Kind]
  let cellOfPin: [Int]
  let portOfPin: [PlacedDesign.Port]
  let netOfPin: [Int]
  /// Where the pins of each net begin; one more at the end.
  let firstPin: [Int]
  /// Where the pins of each cell begin in `pinsOfCells`; one more at the end.
  let firstOfCell: [Int]
  let pinsOfCells: [Int]

  init(_ design: PlacedDesign) {
    kinds = design.cells.map(\.kind)
    cellOfPin = design.nets.flatMap { $0.map(\.cell) }
    portOfPin = design.nets.flatMap { $0.map(\.port) }
    netOfPin = design.nets.enumerated().flatMap { net, pins in pins.map { _ in net } }
    firstPin = design.nets.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    var pins = [[Int]](repeating: [], count: design.cells.count)
    for (pin, cell) in cellOfPin.enumerated() { pins[cell].append(pin) }
    firstOfCell = pins.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    pinsOfCells = pins.flatMap { $0 }
  }

  var netCount: Int { firstPin.count - 1 }
  var cellCount: Int { kinds.count }

  func pins(ofNet net: Int) -> Range<Int> { firstPin[net]..<firstPin[net + 1] }
  func pins(ofCell cell: Int) -> ArraySlice<Int> {
    pinsOfCells[firstOfCell[cell]..<firstOfCell[cell + 1]]
  }
  /// The pin that drives the net of a pin.
  func driver(ofPin pin: Int) -> Int { firstPin[netOfPin[pin]] }
  func isDriver(_ pin: Int) -> Bool { driver(ofPin: pin) == pin }

  /// Whether a way goes on through the cell of a pin.
  func passes(_ pin: Int) -> Bool {
    switch kinds[cellOfPin[pin]] {
    case .table, .carry, .distributedRAM: portOfPin[pin] == .input || portOfPin[pin] == .carryIn
    default: false
    }
  }
  /// Whether a way ends at a pin.
  func ends(_ pin: Int) -> Bool { kinds[cellOfPin[pin]] != .other && !passes(pin) }
  /// Whether what a cell drives depends on its inputs in the same cycle.
  func isCombinational(_ cell: Int) -> Bool {
    kinds[cell] == .table || kinds[cell] == .carry || kinds[cell] == .distributedRAM
  }

  /// Nets in such an order that what a net depends on in the same cycle comes before it. Nets of loops are missing.
  func netsInOrder() -> [Int] {
    var missing = [Int](repeating: 0, count: netCount)
    var order: [Int] = []
    order.reserveCapacity(netCount)
    for net in 0..<netCount {
      let cell = cellOfPin[firstPin[net]]
      if isCombinational(cell) {
        missing[net] = pins(ofCell: cell).count { !isDriver($0) && passes($0) }
      }
      if missing[net] == 0 { order.append(net) }
    }
    var done = 0
    while done < order.count {
      for pin in pins(ofNet: order[done]).dropFirst() where passes(pin) {
        for output in pins(ofCell: cellOfPin[pin]) where isDriver(output) {
          missing[netOfPin[output]] -= 1
          if missing[netOfPin[output]] == 0 { order.append(netOfPin[output]) }
        }
      }
      done += 1
    }
    return order
  }
}
