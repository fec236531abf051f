/// A move that is being tried: which cells go where, and what it touches.
struct Trial: Sendable {
  private(set) var cells: [Int] = []
  private(set) var places: [Place] = []
  /// Nets of the cells, and their boxes before the move.
  private(set) var nets: [Int] = []
  var boxes: [Boxes.Box] = []
  /// Pins whose wires change and whose delay matters.
  private(set) var pins: [Int] = []
  private var netSeen, pinSeen: [Int]
  private var number = 0

  init(_ netlist: Netlist) {
    netSeen = Array(repeating: 0, count: netlist.netCount)
    pinSeen = Array(repeating: 0, count: netlist.cellOfPin.count)
  }

  /// Begins a move of nothing.
  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Adds that a cell goes to a place; -1 is no cell.
  mutating func move(_ cell: Int, to place: Place) {
    if cell < 0 { return }
    cells.append(cell)
    places.append(place)
  }

  /// Finds what the move touches.
  mutating func gather(_ netlist: Netlist, _ weights: [Float]) {
    number += 1
    nets.removeAll(keepingCapacity: true)
    boxes.removeAll(keepingCapacity: true)
    pins.removeAll(keepingCapacity: true)
    for cell in cells {
      for pin in netlist.pins(ofCell: cell) {
        let net = netlist.netOfPin[pin]
        if netSeen[net] != number {
          netSeen[net] = number
          nets.append(net)
        }
        if netlist.isDriver(pin) {
          for sink in netlist.pins(ofNet: net).dropFirst() { add(sink, weights) }
        } else {
          add(pin, weights)
        }
      }
    }
  }

  private mutating func add(_ pin: Int, _ weights: [Float]) {
    if weights[pin] == 0 || pinSeen[pin] == number { return }
    pinSeen[pin] = number
    pins.append(pin)
  }

  /// Exchanges the places of the cells with those that are noted.
  mutating func exchange(_ layout: inout Layout) {
    for (index, cell) in cells.enumerated() {
      let place = layout[cell]
      layout[cell] = places[index]
      places[index] = place
    }
  }
}
