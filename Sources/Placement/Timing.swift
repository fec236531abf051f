/// When signals arrive in a design, and how long the slowest way through each pin takes.
public struct Timing: Sendable {
  /// What a design reaches.
  public struct Summary: Hashable, Sendable {
    /// The slowest way, in ns.
    public var slowest: Float
    /// Ends that are reached later than the goal.
    public var lateEnds: Int
  }

  /// The slowest way through each pin in ns; pins are numbered net by net, the driver of each first.
  public private(set) var ways: [Float]
  private let netlist: Netlist
  private let order: [Int]
  private var arrival: [Float]
  private var required: [Float]

  /// Prepares for a design.
  public init(_ design: PlacedDesign) { self.init(Netlist(design)) }

  init(_ netlist: Netlist) {
    self.netlist = netlist
    order = netlist.netsInOrder()
    ways = Array(repeating: 0, count: netlist.cellOfPin.count)
    arrival = Array(repeating: 0, count: netlist.netCount)
    required = arrival
  }

  /// Follows all ways anew, where the wire to each pin takes as many ns as `delay` says.
  public mutating func update(goal: Float, delay: (Int) -> Float) -> Summary {
    let summary = arrive(goal, delay)
    require(goal, delay)
    return summary
  }

  /// Takes all ways for as slow as can be.
  public mutating func forget() {
    for pin in ways.indices { ways[pin] = .infinity }
  }

  private mutating func arrive(_ goal: Float, _ delay: (Int) -> Float) -> Summary {
    var summary = Summary(slowest: 0, lateEnds: 0)
    for net in order {
      let output = netlist.firstPin[net]
      let cell = netlist.cellOfPin[output]
      if netlist.isCombinational(cell) {
        // A table without inputs is a constant: nothing ever arrives from it.
        var latest: Float = -1000
        for pin in netlist.pins(ofCell: cell) where !netlist.isDriver(pin) && netlist.passes(pin) {
          let through = DelayEstimate.through(
            netlist.kinds[cell], from: netlist.portOfPin[pin], to: netlist.portOfPin[output])
          latest = max(latest, arrival[netlist.netOfPin[pin]] + delay(pin) + through)
        }
        arrival[net] = latest
      } else {
        // Signals from pins belong to no clock.
        arrival[net] =
          netlist.kinds[cell] == .other ? -1000 : DelayEstimate.launch(netlist.kinds[cell])
      }
      for pin in netlist.pins(ofNet: net).dropFirst() where netlist.ends(pin) {
        let end = arrival[net] + delay(pin) + setup(pin)
        summary.slowest = max(summary.slowest, end)
        if end > goal { summary.lateEnds += 1 }
      }
    }
    return summary
  }

  private mutating func require(_ goal: Float, _ delay: (Int) -> Float) {
    for net in order.reversed() {
      var earliest = Float.infinity
      for pin in netlist.pins(ofNet: net).dropFirst() {
        var latest = Float.infinity
        if netlist.passes(pin) {
          let cell = netlist.cellOfPin[pin]
          for output in netlist.pins(ofCell: cell) where netlist.isDriver(output) {
            let through = DelayEstimate.through(
              netlist.kinds[cell], from: netlist.portOfPin[pin], to: netlist.portOfPin[output])
            latest = min(latest, required[netlist.netOfPin[output]] - through)
          }
        } else if netlist.ends(pin) {
          latest = goal - setup(pin)
        }
        latest -= delay(pin)
        ways[pin] = goal - (latest - arrival[net])
        earliest = min(earliest, latest)
      }
      required[net] = earliest
    }
  }

  private func setup(_ pin: Int) -> Float {
    DelayEstimate.setup(netlist.kinds[netlist.cellOfPin[pin]], netlist.portOfPin[pin])
  }
}
