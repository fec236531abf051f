import Foundation
import SeededRandom

/// Makes the wires of a placement shorter, and its late ways earlier, by simulated annealing: cells change places with
/// others, chains and block RAMs too; what makes things worse is kept more rarely from sweep to sweep. Multipliers stay, for
/// nextpnr has chosen their enables among the four wires that those of a group share.
///
/// The cost is the half perimeter of each net, more for nets of many pins, which need more wire than that (Cheng 1994,
/// "RISA", table 1, in a simpler form) and where ``Channels`` has too many wires, the delay of each wire times its weight
/// from ``DelayWeights``, and what ``TileLoads`` says of crowded tiles.
public struct Refinement: Sendable {
  /// How to refine.
  public struct Options: Sendable {
    /// The longest a way should take, in ns, if the router finds the fastest wires.
    public var goal: Float = 8.5
    /// Tiles of wire that a nanosecond of a way as long as the goal is worth.
    public var weight: Float = 20
    /// What a move may cost at the beginning, in tiles of wire, to be kept every third time.
    public var temperature: Float = 2.5
    /// Sweeps over all cells.
    public var sweeps = 500
    /// Which random numbers to use.
    public var seed: UInt64 = 1

    /// The usual options.
    public init() {}
  }

  /// What a placement comes to.
  public struct Figures: Hashable, Sendable {
    /// The half perimeters of all nets, in tiles.
    public var wires: Int
    /// The slowest way in ns, if the router finds the fastest wires.
    public var slowest: Float
    /// Ends that are reached later than the goal.
    public var lateEnds: Int
    /// What tiles cost where more wires end than there is room for, in tiles of wire.
    public var crowding: Float
    /// Tiles through which more wires run than the router should find there, along rows or along columns.
    public var fullTiles: Int
  }

  let netlist: Netlist
  let device: Device
  let chains: Chains
  let options: Options
  var timing: Timing
  var weights: DelayWeights
  var tiles: Tiles
  var boxes: Boxes
  var layout: Layout
  var random: RandomSource
  var temperature: Float = 0
  /// How far cells go at once.
  var reach = 0
  /// Cells that may move by themselves, and the one that shares a table's place through its data input, or -1.
  var movable: [Int] = []
  var isStuck: [Bool]
  var partner: [Int]
  var blockRAMs: Sites
  var loads: TileLoads
  var trial: Trial

  /// Begins with a placement, which has to be legal.
  public init(_ design: PlacedDesign, on device: Device, _ options: Options = Options()) {
    netlist = Netlist(design)
    self.device = device
    self.options = options
    layout = Layout(design, netlist, device)
    timing = Timing(netlist)
    weights = DelayWeights(
      pins: netlist.cellOfPin.count, goal: options.goal, weight: options.weight)
    tiles = Tiles(design, device)
    chains = Chains(design, netlist, tiles)
    boxes = Boxes(layout, device)
    random = RandomSource(seed: options.seed)
    blockRAMs = Sites(device.blockRAMs, of: .blockRAM, design)
    loads = TileLoads(layout, device)
    isStuck = Array(repeating: true, count: design.cells.count)
    partner = Array(repeating: -1, count: design.cells.count)
    trial = Trial(netlist)
    findPartners(design)
  }

  private mutating func findPartners(_ design: PlacedDesign) {
    for (number, cell) in design.cells.enumerated() {
      isStuck[number] = cell.kind != .table && cell.kind != .flipFlop
    }
    for pin in netlist.cellOfPin.indices where netlist.portOfPin[pin] == .tableData {
      let flipFlop = netlist.cellOfPin[pin]
      let table = netlist.cellOfPin[netlist.driver(ofPin: pin)]
      partner[flipFlop] = table
      partner[table] = flipFlop
      if isStuck[flipFlop] || isStuck[table] {
        isStuck[flipFlop] = true
        isStuck[table] = true
      }
    }
    movable = isStuck.indices.filter { !isStuck[$0] }
  }

  /// Figures of the placement as it is.
  public mutating func figures() -> Figures {
    figures(follow())
  }

  /// The place of every cell.
  public var places: [Place] {
    netlist.kinds.indices.map { layout[$0] }
  }

  /// Goes over all cells `options.sweeps` times; `report` has the number of a sweep and what it came to.
  ///
  /// When only what is better is taken, each sweep still makes some way slower and others faster, for weights follow ways. So the
  /// placement is that of the sweep with the fastest slowest way among the last.
  public mutating func run(report: (Int, Figures) -> Void = { _, _ in }) {
    _ = follow()
    var best: (slowest: Float, refinement: Refinement)?
    for sweep in 0..<options.sweeps {
      let progress = Float(sweep) / Float(options.sweeps)
      // The last sixth only takes what is better.
      temperature = options.temperature * max(0, 1 - progress / Self.cooling)
      reach = max(3, Int(16 * (1 - progress)))
      self.sweep()
      let figures = figures(follow())
      report(sweep, figures)
      if progress >= Self.cooling && figures.slowest < best?.slowest ?? .infinity {
        best = (figures.slowest, self)
      }
    }
    if let best { self = best.refinement }
  }

  /// The share of sweeps in which something worse may be taken.
  private static let cooling: Float = 0.85

  /// Follows all ways, and weighs wires anew.
  private mutating func follow() -> Timing.Summary {
    let layout = layout
    let summary = timing.update(goal: options.goal) { layout.delay(to: $0) }
    weights.update(timing.ways)
    boxes.updatePrices()
    return summary
  }

  private func figures(_ summary: Timing.Summary) -> Figures {
    Figures(
      wires: boxes.total, slowest: summary.slowest, lateEnds: summary.lateEnds,
      crowding: loads.total, fullTiles: boxes.fullTiles)
  }
}
