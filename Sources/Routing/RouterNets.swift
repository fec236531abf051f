import Foundation
import Placement

/// What is done with one net: whether it has to be routed again, what it lets go of, and its ways.
extension Router {
  func pinNumbers(_ net: Int) -> Range<Int> { pins.first[net] + 1..<pins.first[net + 1] }

  /// Whether another net has a wire that a net has.
  func isContested(_ net: Int) -> Bool {
    trees[net]!.nodes.contains { wires[Int($0.wire)].nets > 1 }
  }

  /// Whether a net makes a way late, and could be faster.
  func isLate(_ net: Int) -> Bool {
    pinNumbers(net).contains {
      timing.ways[$0] > options.goal && delays[$0] > (1 + 0.8 * tolerance) * least[$0] + tolerance
    }
  }

  /// Lets go of what a net has, or of what is behind wires that others have too.
  func release(_ net: Int, keepsAnything: Bool) {
    guard var tree = trees[net] else { return }
    let old = tree.nodes
    let kept = tree.prune(ends: pinNumbers(net).map { places[$0] }) { wire in
      keepsAnything && wires[Int(wire)].nets <= 1
    }
    for (node, place) in zip(old, kept) where place < 0 { wires[Int(node.wire)].nets -= 1 }
    for pin in pinNumbers(net) where places[pin] >= 0 { places[pin] = kept[Int(places[pin])] }
    trees[net] = tree
  }

  /// Finds ways to all pins of a net that have none, the most critical first. Returns whether there are any.
  func route(_ net: Int, within region: Search.Region, _ search: inout Search) -> Bool {
    let source = pins.wires[pins.first[net]]
    if trees[net] == nil { wires[Int(source)].nets += 1 }
    var tree = trees[net] ?? RouteTree(source: source)
    var arrivals = tree.arrivals(graph)
    defer { trees[net] = tree }
    let missing = pinNumbers(net).filter { places[$0] < 0 }
      .sorted { (timing.ways[$0], $1) > (timing.ways[$1], $0) }
    for pin in missing {
      func way(limit: Float) -> (place: Int32, wires: [Int32])? {
        search.way(
          from: tree, arrivals: arrivals, to: pins.wires[pin], criticality: criticality(pin),
          limit: limit, within: region, prices)
      }
      let way = way(limit: 1000 * limit(pin, of: net)) ?? way(limit: .infinity)
      guard let way else { return false }
      var place = way.place
      for wire in way.wires {
        let delay = graph.edge(tree.nodes[Int(place)].wire, wire).delay
        arrivals.append(arrivals[Int(place)] + delay)
        place = tree.append(wire, after: place)
        wires[Int(wire)].nets += 1
      }
      places[pin] = place
    }
    return true
  }

  /// When a signal has to be at a pin, in ns after it left its source: not so late that it makes a way late, if that is possible. Nets
  /// of a way share what it has left.
  func limit(_ pin: Int, of net: Int) -> Float {
    if prices.pressure == 0 { return .infinity }
    let left = max(options.goal, slowest) - timing.ways[pin]
    return max(delays[pin] + Self.shareOfSlack * left, (1 + tolerance) * least[pin] + tolerance)
      + leeway[net]
  }

  func criticality(_ pin: Int) -> Float {
    let share = min(max(timing.ways[pin] / options.goal, 0), 1)
    return min(powf(share, options.exponent), Self.largestCriticality)
  }
}
