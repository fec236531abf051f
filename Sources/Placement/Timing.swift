/// When signals arrive, and how much that makes the length of each wire matter.
struct Timing: Sendable {
  /// What a placement reaches.
  struct Summary: Hashable, Sendable {
    /// The slowest way, in ns.
    var slowest: Float
    /// Ends that are reached later than the goal.
    var lateEnds: Int
  }

  /// How much a nanosecond of the wire to a pin counts, in tiles of wire.
  private(set) var weights: [Float]
  private let netlist: Netlist
  private let order: [Int]
  private let goal: Float
  private let weight: Float
  private var arrival: [Float]
  private var required: [Float]

  /// A way that takes as long as the goal, in ns, counts `weight` tiles a nanosecond.
  init(_ netlist: Netlist, goal: Float, weight: Float) {
    self.netlist = netlist
    (self.goal, self.weight) = (goal, weight)
    order = netlist.netsInOrder()
    weights = Array(repeating: 0, count: netlist.cellOfPin.count)
    arrival = Array(repeating: 0, count: netlist.netCount)
    required = arrival
  }

  /// Follows all ways through a placement and weighs them anew.
  mutating func update(_ layout: Layout) -> Summary {
    let summary = arrive(layout)
    require(layout)
    return summary
  }

  private mutating func arrive(_ layout: Layout) -> Summary {
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
          latest = max(latest, arrival[netlist.netOfPin[pin]] + layout.delay(to: pin) + through)
        }
        arrival[net] = latest
      } else {
        // Signals from pins belong to no clock.
        arrival[net] =
          netlist.kinds[cell] == .other ? -1000 : DelayEstimate.launch(netlist.kinds[cell])
      }
      for pin in netlist.pins(ofNet: net).dropFirst() where netlist.ends(pin) {
        let end = arrival[net] + layout.delay(to: pin) + setup(pin)
        summary.slowest = max(summary.slowest, end)
        if end > goal { summary.lateEnds += 1 }
      }
    }
    return summary
  }

  private mutating func require(_ layout: Layout) {
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
        latest -= layout.delay(to: pin)
        weigh(pin, way: goal - (latest - arrival[net]))
        earliest = min(earliest, latest)
      }
      required[net] = earliest
    }
  }

  private func setup(_ pin: Int) -> Float {
    DelayEstimate.setup(netlist.kinds[netlist.cellOfPin[pin]], netlist.portOfPin[pin])
  }

  /// The weight grows with the eighth power of the slowest way through the wire. It rises at once and falls slowly, or
  /// a way would become late again as soon as it is not.
  private mutating func weigh(_ pin: Int, way: Float) {
    let squared = (way / goal) * (way / goal)
    let wanted =
      way < 0.6 * goal ? 0 : min(weight * squared * squared * squared * squared, 40 * weight)
    let old = weights[pin]
    let new = wanted > old ? 0.5 * (old + wanted) : 0.93 * old + 0.07 * wanted
    weights[pin] = new < 0.01 * weight ? 0 : new
  }
}
