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
    public var rounds = 500
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

  /// What nets had after a round.
  private struct Kept {
    var figures: Figures
    var trees: [RouteTree?]
    var places: [Int32]
  }

  static let threads = 2
  static let largestCriticality: Float = 0.98
  /// Rounds in which wires that several nets want hardly become fewer, after which to stop.
  private static let patience = 20
  /// By how much later signals of nets without their wires may be after each of these, in ns.
  private static let moreLeeway: Float = 0.05
  /// How often to negotiate again where ways are late, and with what pressure at first.
  private static let repeats = 30
  private static let pressureOfRepeats: Float = 2
  private static let tolerance: Float = 0.1
  static let shareOfSlack: Float = 0.6
  /// Nets of so many pins or more keep the parts that nobody else wants.
  static let largeNet = 9

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
  var delays: [Float]
  var least: [Float]
  /// Nets of which a part is left to nextpnr's router.
  public private(set) var left: Set<Int> = []
  /// The slowest way if each net had the device for itself, in ns.
  var slowest: Float = 0
  /// How much later than they should signals of a net may be at its pins, in ns: more from round to round where limits leave no way
  /// out.
  var leeway: [Float]
  /// How much later a signal may be at any pin than it could, as a share and in ns.
  var tolerance = Router.tolerance
  /// The fastest of what all nets could have without another's wires.
  private var best: Kept?
  /// How often that was negotiated again.
  private var repeats = 0
  var searches: [Search]
  var prices: Search.Prices
  let order: [Int]

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
    leeway = Array(repeating: 0, count: design.nets.count)
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

  /// Routes the design, and returns what the ways that are kept come to; `report` has the number of a round, 0 for each net by itself,
  /// and what it came to.
  ///
  /// Where no wire is wanted twice and ways are still late, it negotiates again, and keeps the fastest of what comes out.
  /// Errors are ``InputError``s: no way to a pin, or many wires that several nets want after the last round.
  @discardableResult
  public func run(report: (Int, Figures) -> Void = { _, _ in }) throws -> Figures {
    var figures = try routeAlone(report)
    prices.pressure = options.pressure
    var (fewest, roundsWithout) = (wires.count, 0)
    for round in 1...max(1, options.rounds) {
      let nets = order.filter { round == 1 || isLate($0) || isContested($0) }
      try route(nets)
      figures = settle(nets.count)
      report(round, figures)
      if figures.contested == 0 {
        keepIfBest(figures)
        if repeats == Self.repeats || figures.lateEnds == 0 { break }
        beginAgain()
        (fewest, roundsWithout) = (wires.count, 0)
        continue
      }
      let isSlow = 10 * figures.contested > 9 * fewest
      roundsWithout = isSlow ? roundsWithout + 1 : 0
      if roundsWithout == Self.patience { break }
      if isSlow { for net in nets where isContested(net) { leeway[net] += Self.moreLeeway } }
      fewest = min(fewest, figures.contested)
      prices.pressure = min(prices.pressure * options.growth, 1000)
      prices.margin = min(prices.margin + 1, 20)
    }
    if let best { return restore(best) }
    try leaveContested()
    return figures
  }

  /// Keeps what all nets have if ways are faster than in what was kept before.
  private func keepIfBest(_ figures: Figures) {
    if let best = best?.figures,
      (best.slowest, best.lateEnds) <= (figures.slowest, figures.lateEnds)
    {
      return
    }
    best = Kept(
      figures: figures, trees: trees.indices.map { trees[$0] },
      places: places.indices.map { places[$0] })
  }

  /// Gives nets what was kept. Returns what that comes to.
  private func restore(_ kept: Kept) -> Figures {
    for net in order { count(net, -1) }
    for net in trees.indices { trees[net] = kept.trees[net] }
    for pin in places.indices { places[pin] = kept.places[pin] }
    for net in order { count(net, 1) }
    return kept.figures
  }

  /// Counts a net among those that have its wires, or no longer.
  private func count(_ net: Int, _ change: Int) {
    for node in trees[net]!.nodes {
      wires[Int(node.wire)].nets = UInt16(Int(wires[Int(node.wire)].nets) + change)
    }
  }

  /// Negotiates once more from what nets have, so that late ones get wires from those that have time.
  private func beginAgain() {
    repeats += 1
    prices.pressure = Self.pressureOfRepeats
    tolerance *= 0.6
    for net in order { leeway[net] = 0 }
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
  private func routeAlone(_ report: (Int, Figures) -> Void) throws -> Figures {
    timing.forget()
    try route(order)
    let figures = settle(order.count)
    report(0, figures)
    (least, slowest) = (delays, figures.slowest)
    for net in order { release(net, keepsAnything: false) }
    for wire in wires.indices { wires[wire].history = 0 }
    return figures
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
