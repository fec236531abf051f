import Diagnostics
import Dispatch
import Foundation
import Placement

/// Finds ways for all nets of a placed design, by negotiation: wires that several nets want become dearer from round to round, until
/// each has one owner. What makes a way late pays less attention to that.
///
/// Source: McMurchie and Ebeling 1995, "PathFinder"; the mixture of delay and congestion as in Betz, Rose and
/// Marquardt 1999, "Architecture and CAD for Deep-Submicron FPGAs", chapter 4.
public final class Router: @unchecked Sendable {
  /// How to route.
  public struct Options: Sendable {
    /// The longest a way should take, in ns.
    public var goal: Float = 9.5
    /// Rounds after which to give up.
    public var rounds = 40
    /// The share of nets of which a part may be left to nextpnr's router.
    public var shareToLeave = 0.02
    /// How much a wire costs more for each other net that has it in the first round, as a share.
    public var pressure: Float = 0.5
    /// By what that grows from round to round.
    public var growth: Float = 1.4
    /// How much dearer a wire stays for each net too many that had it after a round, as a share.
    public var memory: Float = 1
    /// See ``Search/Prices/haste``.
    public var haste: Float = 1.2
    /// The slowest way through a pin as a share of the goal, to this power, is how critical its delay is.
    public var exponent: Float = 1.2

    /// The usual options.
    public init() {}
  }

  /// What a round came to.
  public struct Figures: Hashable, Sendable {
    /// Nets that were routed in it.
    public var nets: Int
    /// Wires in use, and those that several nets want.
    public var wires, contested: Int
    /// The slowest way in ns, with typical delays of cells.
    public var slowest: Float
    /// Ends that are reached later than the goal.
    public var lateEnds: Int
  }

  private static let threads = 2
  private static let largestCriticality: Float = 0.98
  /// Rounds in which wires that several nets want hardly become fewer, after which to stop.
  private static let patience = 4
  private static let shareOfSlack: Float = 0.6
  /// Nets of so many pins or more keep the parts that nobody else wants.
  private static let largeNet = 9

  let design: PlacedDesign
  let options: Options
  let graph: RoutingGraph
  let wires: FlatArray<WireState>
  /// Pins net by net, the driver of each first.
  let pins: PinWires
  var timing: Timing
  /// What nets have; nil for those that are not routed here.
  let trees: FlatArray<RouteTree?>
  /// Where each pin is in the tree of its net, or -1.
  let places: FlatArray<Int32>
  /// The delay of the wire to each pin, in ns; and the least there can be.
  private var delays: [Float]
  private var least: [Float]
  /// Nets of which a part is left to nextpnr's router.
  public private(set) var left: Set<Int> = []
  /// The slowest way if each net had the device for itself, in ns.
  private var slowest: Float = 0
  /// How much later than they should signals may be at pins, in ns: more from round to round where limits leave no way out.
  private var leeway: Float = 0
  private var searches: [Search]
  private var prices: Search.Prices
  private let order: [Int]

  /// Prepares to route a design. Errors are ``InputError``s: a design for another device.
  public init(_ design: PlacedDesign, _ database: ChipDatabase, _ options: Options = Options())
    throws
  {
    (self.design, self.options) = (design, options)
    let graph = RoutingGraph(database)
    let lookahead = Lookahead(graph)
    self.graph = graph
    pins = try PinWires(design, graph)
    wires = FlatArray(
      (0..<graph.wireCount).map { wire in
        let tile = Int(graph.tileOfWire[wire])
        return WireState(
          column: UInt8(tile % graph.columns), row: UInt8(tile / graph.columns),
          part: lookahead.partOfName[Int(graph.nameOfSort[graph.ofSort(Int32(wire))])])
      })
    let rules = Self.rules(design, graph)
    searches = (0..<Self.threads).map { [wires] in
      Search(graph, lookahead, wires, rules, thread: $0, of: Self.threads)
    }
    trees = FlatArray(repeating: nil, count: design.nets.count)
    places = FlatArray(repeating: -1, count: pins.wires.count)
    delays = Array(repeating: 0, count: pins.wires.count)
    least = delays
    timing = Timing(design)
    prices = Search.Prices(pressure: 0, haste: options.haste, margin: 8)
    let pins = pins
    order = design.nets.indices.filter { pins.isRouted[$0] }
      .sorted { (design.nets[$0].count, $1) > (design.nets[$1].count, $0) }
  }

  /// What each table's inputs may be exchanged for, by slices.
  private static func rules(_ design: PlacedDesign, _ graph: RoutingGraph) -> FlatArray<
    Permutation.Rule
  > {
    let rules = FlatArray(repeating: Permutation.Rule.all, count: 4 * graph.columns * graph.rows)
    for cell in design.cells where cell.kind == .distributedRAM || cell.kind == .carry {
      let slice = 4 * (cell.place.row * graph.columns + cell.place.column) + cell.place.index / 2
      rules[slice] = cell.kind == .carry ? .pairs : .none
    }
    return rules
  }

  /// Routes the design; `report` has the number of a round, 0 for each net by itself, and what it came to.
  ///
  /// Errors are ``InputError``s: no way to a pin, or many wires that several nets want after the last round.
  public func run(report: (Int, Figures) -> Void = { _, _ in }) throws {
    try routeAlone(report)
    prices.pressure = options.pressure
    var contested = wires.count
    var roundsWithout = 0
    for round in 1...max(1, options.rounds) {
      let nets = order.filter { round == 1 || isLate($0) || isContested($0) }
      try route(nets)
      let figures = settle(nets.count)
      report(round, figures)
      if figures.contested == 0 && !order.contains(where: isLate) { return }
      let isSlow = figures.contested > 0 && 10 * figures.contested > 9 * contested
      roundsWithout = isSlow ? roundsWithout + 1 : 0
      if isSlow { leeway += 0.2 }
      if roundsWithout == Self.patience { break }
      contested = figures.contested
      prices.pressure = min(prices.pressure * options.growth, 1000)
      prices.margin = min(prices.margin + 1, 20)
    }
    try leaveContested()
  }

  /// Lets go of what is behind wires that several nets want, but for one net of each wire, the most critical ones last. nextpnr's
  /// router, which takes out what is in its way, finds the rest of a few nets.
  private func leaveContested() throws {
    let contested = order.filter(isContested)
    if Double(contested.count) > options.shareToLeave * Double(order.count) {
      throw InputError(
        .dataFormat,
        "\(contested.count) nets still want the wires of others; place the design with shorter wires, or give the router more --rounds"
      )
    }
    let ways = contested.map { net in (net, pinNumbers(net).map { timing.ways[$0] }.max() ?? 0) }
    for (net, _) in ways.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) where isContested(net) {
      release(net, keepsAnything: true)
      left.insert(net)
    }
  }

  /// Routes each net as if there were no other, to know what is possible at all.
  private func routeAlone(_ report: (Int, Figures) -> Void) throws {
    timing.forget()
    try route(order)
    let figures = settle(order.count)
    report(0, figures)
    (least, slowest) = (delays, figures.slowest)
    for net in order { release(net, keepsAnything: false) }
    for wire in wires.indices { wires[wire].history = 0 }
  }

  // MARK: Rounds

  /// Lets nets go and routes them again. Nets in different halves of the device go on in threads of their own.
  private func route(_ nets: [Int]) throws {
    let device = Search.Region(columns: 0..<graph.columns, rows: 0..<graph.rows)
    let (column, row) = (graph.columns / 2, graph.rows / 2)
    var (left, right, upper, lower) = (device, device, device, device)
    (left.columns, right.columns) = (0..<column, column..<graph.columns)
    (upper.rows, lower.rows) = (0..<row, row..<graph.rows)
    var rest = nets
    for halves in [[left, right], [upper, lower]] {
      let inside = halves.map { half in rest.filter { isInside($0, half) } }
      let alone = Set(inside.joined())
      rest.removeAll(where: alone.contains)
      let outcomes = FlatArray(repeating: [Int](), count: Self.threads)
      DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
        outcomes[thread] = route(inside[thread], within: halves[thread], thread)
      }
      // Their ways may need more room than a half has.
      rest += outcomes[0] + outcomes[1]
    }
    prices.margin += 200
    let failed = route(rest, within: device, 0)
    prices.margin -= 200
    if let net = failed.first {
      let driver = design.cells[design.nets[net][0].cell]
      throw InputError(
        .dataFormat, "there is no way for the net from \(driver.name) at \(driver.bel)")
    }
  }

  /// Whether a net has pins, with a margin, and wires in a region only, so that nothing outside changes while it is routed there.
  private func isInside(_ net: Int, _ region: Search.Region) -> Bool {
    let margin = prices.margin + 4
    func isFar(_ place: Int, _ all: Int, _ range: Range<Int>) -> Bool {
      (range.lowerBound == 0 || place - margin > range.lowerBound)
        && (range.upperBound == all || place + margin < range.upperBound)
    }
    let pinsAreInside = design.nets[net].allSatisfy { pin in
      let place = design.cells[pin.cell].place
      return isFar(place.column, graph.columns, region.columns)
        && isFar(place.row, graph.rows, region.rows)
    }
    guard pinsAreInside, let tree = trees[net] else { return pinsAreInside }
    return tree.nodes.allSatisfy { node in
      let wire = wires[Int(node.wire)]
      return region.columns.contains(Int(wire.column)) && region.rows.contains(Int(wire.row))
    }
  }

  /// Routes nets one after the other, and returns those to which no way was found within the margin.
  private func route(_ nets: [Int], within region: Search.Region, _ thread: Int) -> [Int] {
    nets.filter { net in
      release(net, keepsAnything: design.nets[net].count >= Self.largeNet && !isLate(net))
      return !route(net, within: region, &searches[thread])
    }
  }
}

extension Router {
  // MARK: Nets

  private func pinNumbers(_ net: Int) -> Range<Int> { pins.first[net] + 1..<pins.first[net + 1] }

  /// Whether another net has a wire that a net has.
  private func isContested(_ net: Int) -> Bool {
    trees[net]!.nodes.contains { wires[Int($0.wire)].nets > 1 }
  }

  /// Whether a net makes a way late, and could be faster.
  private func isLate(_ net: Int) -> Bool {
    pinNumbers(net).contains {
      timing.ways[$0] > options.goal && delays[$0] > 1.08 * least[$0] + 0.1
    }
  }

  /// Lets go of what a net has, or of what is behind wires that others have too.
  private func release(_ net: Int, keepsAnything: Bool) {
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
  private func route(_ net: Int, within region: Search.Region, _ search: inout Search) -> Bool {
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
      let way = way(limit: 1000 * limit(pin)) ?? way(limit: .infinity)
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
  private func limit(_ pin: Int) -> Float {
    if prices.pressure == 0 { return .infinity }
    let left = max(options.goal, slowest) - timing.ways[pin]
    return max(delays[pin] + Self.shareOfSlack * left, 1.1 * least[pin] + 0.1) + leeway
  }

  private func criticality(_ pin: Int) -> Float {
    let share = min(max(timing.ways[pin] / options.goal, 0), 1)
    return min(powf(share, options.exponent), Self.largestCriticality)
  }

  /// Makes wires dearer that several nets want, and reckons delays and ways anew.
  private func settle(_ nets: Int) -> Figures {
    var figures = Figures(nets: nets, wires: 0, contested: 0, slowest: 0, lateEnds: 0)
    for wire in wires.indices where wires[wire].nets > 0 {
      figures.wires += 1
      if wires[wire].nets > 1 {
        figures.contested += 1
        wires[wire].history += options.memory * Float(wires[wire].nets - 1)
      }
    }
    for net in order {
      let arrivals = trees[net]!.arrivals(graph)
      for pin in pinNumbers(net) { delays[pin] = arrivals[Int(places[pin])] / 1000 }
    }
    let summary = timing.update(goal: options.goal) { delays[$0] }
    (figures.slowest, figures.lateEnds) = (summary.slowest, summary.lateEnds)
    return figures
  }

  /// nextpnr's text for what each net has, by the number of the net. Clocks are not among them.
  public var routing: [Int: String] {
    order.reduce(into: [:]) { $0[design.numbers[$1]] = trees[$1]!.text(graph) }
  }
}
