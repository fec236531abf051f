/// Finds the cheapest way from a net's tree to a pin. Each thread has its own.
struct Search {
  /// How cost is made of delays and of what other nets have.
  struct Prices {
    /// What a wire costs more for each net that has it, as a share of its delay.
    var pressure: Float
    /// How much more than what is known of the rest of the way is added: more is faster, and finds dearer ways.
    var haste: Float
    /// Columns and rows around the ends of a way that are looked at.
    var margin: Int
  }

  /// A part of the device. Threads that route at the same time each have their own.
  struct Region {
    var columns, rows: Range<Int>
  }

  /// The least that the rest of a way takes, as a share of what ``Lookahead`` says, which counts something for each pip too.
  private static let least: Float = 0.8

  private let graph: RoutingGraph
  private let lookahead: Lookahead
  private let wires: FlatArray<WireState>
  private let rules: FlatArray<Permutation.Rule>
  private var heap = SearchHeap()
  /// Numbers of searches; those of several threads must differ.
  private var number: UInt32
  private let step: UInt32

  init(
    _ graph: RoutingGraph, _ lookahead: Lookahead, _ wires: FlatArray<WireState>,
    _ rules: FlatArray<Permutation.Rule>, thread: Int, of threads: Int
  ) {
    (self.graph, self.lookahead, self.wires, self.rules) = (graph, lookahead, wires, rules)
    (number, step) = (UInt32(thread), UInt32(threads))
  }

  /// The wires from the tree, whose wire is the first, to a pin; nil if there is no way within the margin and the region.
  ///
  /// - Parameters:
  ///   - arrivals: when a signal is at the wires of the tree, in ps.
  ///   - criticality: what delay counts, 0 to 1; the rest is what other nets make of it.
  ///   - limit: when the signal has to be at the pin, in ps.
  mutating func way(
    from tree: RouteTree, arrivals: [Float], to pin: Int32, criticality: Float, limit: Float,
    within region: Region, _ prices: Prices
  ) -> (place: Int32, wires: [Int32])? {
    number += step
    heap.removeAll()
    let goal = markTarget(pin, source: tree.nodes[0].wire)
    let box = Box(tree, goal, prices.margin, region, wires)
    seed(tree, arrivals, criticality, prices, goal, box)
    guard run(to: pin, criticality, limit, prices, goal, box) else { return nil }
    var way: [Int32] = []
    var wire = pin
    while wires[Int(wire)].previous >= 0 {
      way.append(wire)
      wire = wires[Int(wire)].previous
    }
    return (~wires[Int(wire)].previous, way.reversed())
  }

  /// A tile.
  private struct Tile {
    var column, row: Int

    init(column: Int, row: Int) { (self.column, self.row) = (column, row) }
    init(_ wire: WireState) { self.init(column: Int(wire.column), row: Int(wire.row)) }
  }

  /// The part of the device that is looked at: around the source, the pin and the wire of the tree that is nearest to it.
  private struct Box {
    var left, right, top, bottom: Int

    init(
      _ tree: RouteTree, _ goal: Tile, _ margin: Int, _ region: Region,
      _ wires: FlatArray<WireState>
    ) {
      func distance(_ tile: Tile) -> Int {
        abs(tile.column - goal.column) + abs(tile.row - goal.row)
      }
      let source = Tile(wires[Int(tree.nodes[0].wire)])
      var nearest = source
      for node in tree.nodes {
        let tile = Tile(wires[Int(node.wire)])
        if distance(tile) < distance(nearest) { nearest = tile }
      }
      let columns = [goal.column, nearest.column, source.column]
      let rows = [goal.row, nearest.row, source.row]
      left = max(columns.min()! - margin, region.columns.lowerBound)
      right = min(columns.max()! + margin, region.columns.upperBound - 1)
      top = max(rows.min()! - margin, region.rows.lowerBound)
      bottom = min(rows.max()! + margin, region.rows.upperBound - 1)
    }

    @inline(__always) func contains(_ tile: Tile) -> Bool {
      tile.column >= left && tile.column <= right && tile.row >= top && tile.row <= bottom
    }
  }

  /// Marks the wires that lead to a pin only, and returns the tile where they begin.
  private func markTarget(_ pin: Int32, source: Int32) -> Tile {
    var goal = tile(wires[Int(pin)])
    var front = [pin]
    wires[Int(pin)].target = number
    while !front.isEmpty {
      var next: [Int32] = []
      for wire in front where wire != source {
        goal = tile(wires[Int(wire)])
        let sort = graph.ofSort(wire)
        for number in graph.firstUphill[sort]..<graph.firstUphill[sort + 1] {
          let edge = graph.uphill[Int(number)]
          let from = graph.next(goal, edge)
          guard wires[Int(from)].target != self.number, wires[Int(from)].part < 0,
            isAllowed(edge.permutation, goal)
          else { continue }
          wires[Int(from)].target = self.number
          next.append(from)
        }
      }
      front = next
    }
    return Tile(column: goal % graph.columns, row: goal / graph.columns)
  }

  @inline(__always) private func tile(_ wire: WireState) -> Int {
    Int(wire.row) * graph.columns + Int(wire.column)
  }

  @inline(__always) private func isAllowed(_ permutation: Permutation, _ tile: Int) -> Bool {
    permutation.bits == 0
      || permutation.isAllowed(by: rules[4 * tile + permutation.table / 2])
  }

  /// What is known of the rest of the way.
  @inline(__always) private func rest(_ state: WireState, _ goal: Tile) -> Float {
    state.target == number
      ? 0
      : lookahead.estimate(
        state.part, columns: Int(state.column) - goal.column, rows: Int(state.row) - goal.row)
  }

  private mutating func seed(
    _ tree: RouteTree, _ arrivals: [Float], _ criticality: Float, _ prices: Prices, _ goal: Tile,
    _ box: Box
  ) {
    for (place, node) in tree.nodes.enumerated() {
      let state = wires[Int(node.wire)]
      guard state.part >= 0 || state.target == number, box.contains(Tile(state)) else { continue }
      let cost = criticality * arrivals[place]
      wires[Int(node.wire)].search = number
      wires[Int(node.wire)].cost = cost
      wires[Int(node.wire)].arrival = arrivals[place]
      wires[Int(node.wire)].previous = ~Int32(place)
      heap.insert(node.wire, cost + prices.haste * rest(state, goal))
    }
  }

  private mutating func run(
    to pin: Int32, _ criticality: Float, _ limit: Float, _ prices: Prices, _ goal: Tile, _ box: Box
  ) -> Bool {
    let states = wires.elements
    while let (wire, expected) = heap.removeFirst() {
      if wire == pin { return true }
      let state = states[Int(wire)]
      let tile = tile(state)
      // A cheaper way to the wire was found after it came into the heap.
      if expected > state.cost + prices.haste * rest(state, goal) + 0.5 { continue }
      let sort = graph.ofSort(wire)
      for number in graph.firstDownhill[sort]..<graph.firstDownhill[sort + 1] {
        let edge = graph.downhill[Int(number)]
        let next = graph.next(tile, edge)
        let state = states[Int(next)]
        if state.part < 0 && state.target != self.number { continue }
        // Wires of the tree are in the heap from the start.
        if state.search == self.number && state.previous < 0 { continue }
        guard box.contains(Tile(state)), isAllowed(edge.permutation, tile) else { continue }
        let delay = edge.delay + Lookahead.pip
        let congestion =
          (1 - criticality) * (1 + state.history) * (1 + prices.pressure * Float(state.nets))
        let cost = states[Int(wire)].cost + delay * (criticality + congestion)
        if state.search == self.number && state.cost <= cost { continue }
        let arrival = states[Int(wire)].arrival + edge.delay
        let rest = rest(state, goal)
        if arrival + Self.least * rest > limit { continue }
        states[Int(next)].search = self.number
        states[Int(next)].cost = cost
        states[Int(next)].arrival = arrival
        states[Int(next)].previous = wire
        heap.insert(next, cost + prices.haste * rest)
      }
    }
    return false
  }
}
