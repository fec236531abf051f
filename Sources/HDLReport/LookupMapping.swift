/// Covers logic with look-up tables of four inputs, and of five and six made of two and four with
/// the slice's multiplexers, as fast as can be and then as few as can be: yosys weighs them so.
///
/// Priority cuts (Mishchenko, Cho, Chatterjee and Brayton, 2007): each node keeps the best few sets
/// of nodes that determine it.
struct LookupMapping {
  /// Look-up tables of four inputs in one of so many inputs.
  static let area: [Double] = [0, 1, 1, 1, 1, 2, 4]
  /// Picoseconds from each input, the fastest first, as yosys has them for the ECP5.
  static let pins: [[Double]] = [
    [0], [141], [141, 275], [141, 275, 379], [141, 275, 379, 379], [151, 239, 373, 477, 477],
    [148, 292, 380, 514, 618, 618],
  ]
  /// Picoseconds of a wire, and of a carry chain, multiplier or memory in the path.
  static let wire = 600.0
  static let hardCell = 600.0
  private static let widest = 6
  /// How much longer than need be the longest path may become when that saves tables; found by
  /// comparison, like the times of a wire and of other cells.
  private static let slack = 1.02
  private static let kept = 8

  private struct Cut {
    var leaves: [Int32]
    var arrival: Double
    var flow: Double
  }

  let network: LogicNetwork
  /// Look-up tables of four inputs.
  private(set) var tables = 0
  /// When each node is there.
  private(set) var arrivals: [Double]
  private var best: [Cut?]
  private var flows: [Double]
  private var required: [Double]

  /// `roots` are nodes that must be there; `sourceArrival` gives when a source is there, from the
  /// arrivals of earlier nodes.
  init(
    _ network: LogicNetwork, roots: [Int], sourceInputs: [Int: [Literal]]
  ) {
    self.network = network
    let count = network.gates.count
    arrivals = Array(repeating: 0, count: count)
    flows = Array(repeating: 0, count: count)
    best = Array(repeating: nil, count: count)
    required = Array(repeating: .infinity, count: count)
    var references = Array(repeating: 0.0, count: count)
    for node in 0..<count { for bit in network.inputs(node) { references[bit.node] += 1 } }
    for root in roots { references[root] += 1 }
    for pass in 0..<3 {
      enumerate(sourceInputs, references, byDelay: pass == 0)
      references = choose(roots, sourceInputs)
    }
  }

  private mutating func enumerate(
    _ sourceInputs: [Int: [Literal]], _ references: [Double], byDelay: Bool
  ) {
    var cuts: [[Cut]] = Array(repeating: [], count: network.gates.count)
    for node in network.gates.indices {
      let inputs = network.inputs(node)
      if inputs.isEmpty {
        let before = sourceInputs[node].map { $0.map { arrivals[$0.node] }.max() ?? 0 }
        arrivals[node] = before.map { $0 + LookupMapping.hardCell } ?? 0
        flows[node] = 0
        cuts[node] = [Cut(leaves: [Int32(node)], arrival: arrivals[node], flow: 0)]
        continue
      }
      var found = merged(inputs.map { cuts[$0.node] }, references)
      let limit = required[node] + 1e-9
      if byDelay || !found.contains(where: { $0.arrival <= limit }) {
        found.sort { ($0.arrival, $0.flow) < ($1.arrival, $1.flow) }
      } else {
        found.sort {
          ($0.arrival <= limit ? 0 : 1, $0.flow, $0.arrival)
            < ($1.arrival <= limit ? 0 : 1, $1.flow, $1.arrival)
        }
      }
      found = Array(found.prefix(LookupMapping.kept))
      best[node] = found[0]
      arrivals[node] = found[0].arrival
      flows[node] = found[0].flow / max(1, references[node])
      cuts[node] = found + [Cut(leaves: [Int32(node)], arrival: arrivals[node], flow: flows[node])]
    }
  }

  private func merged(_ lists: [[Cut]], _ references: [Double]) -> [Cut] {
    var partial: [[Int32]] = [[]]
    for list in lists {
      var next: [[Int32]] = []
      for set in partial {
        for cut in list {
          let union = LookupMapping.union(set, cut.leaves)
          if union.count <= LookupMapping.widest, !next.contains(union) { next.append(union) }
        }
      }
      partial = next
    }
    return partial.map { leaves in
      let flow = leaves.map { flows[Int($0)] }.reduce(0, +)
      let times = leaves.map { arrivals[Int($0)] }.sorted(by: >)
      // The latest bit takes the fastest input.
      let arrival = zip(times, LookupMapping.pins[leaves.count]).map { $0 + $1 }.max() ?? 0
      return Cut(
        leaves: leaves, arrival: arrival + LookupMapping.wire,
        flow: flow + LookupMapping.area[max(1, leaves.count)])
    }
  }

  private static func union(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if j == b.count || (i < a.count && a[i] < b[j]) {
        result.append(a[i])
        i += 1
      } else {
        if i < a.count, a[i] == b[j] { i += 1 }
        result.append(b[j])
        j += 1
      }
    }
    return result
  }

  /// Walks from the roots along the best cuts; returns how often each node is used.
  private mutating func choose(_ roots: [Int], _ sourceInputs: [Int: [Literal]]) -> [Double] {
    var references = Array(repeating: 0.0, count: network.gates.count)
    let deadline = (roots.map { arrivals[$0] }.max() ?? 0) * LookupMapping.slack
    required = Array(repeating: .infinity, count: network.gates.count)
    for root in roots {
      references[root] += 1
      required[root] = deadline
    }
    var area = 0.0
    for node in network.gates.indices.reversed() where references[node] > 0 {
      if let inputs = sourceInputs[node] {
        for bit in inputs {
          required[bit.node] = min(
            required[bit.node], required[node] - LookupMapping.hardCell)
        }
        continue
      }
      guard let cut = best[node] else { continue }
      area += LookupMapping.area[max(1, cut.leaves.count)]
      let order = cut.leaves.sorted { arrivals[Int($0)] > arrivals[Int($1)] }
      for (leaf, pin) in zip(order, LookupMapping.pins[cut.leaves.count]) {
        references[Int(leaf)] += 1
        required[Int(leaf)] = min(
          required[Int(leaf)], required[node] - LookupMapping.wire - pin)
      }
    }
    tables = Int(area)
    return references
  }

  /// The nodes on the longest path to a root, first to last.
  func path(to root: Int, sourceInputs: [Int: [Literal]]) -> [Int] {
    var result: [Int] = []
    var node = root
    while true {
      result.append(node)
      let before = sourceInputs[node]?.map(\.node) ?? best[node]?.leaves.map(Int.init) ?? []
      guard let next = before.max(by: { arrivals[$0] < arrivals[$1] }), arrivals[next] > 0 else {
        return result.reversed()
      }
      node = next
    }
  }
}
