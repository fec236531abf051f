/// How many wires run along the rows and along the columns of each tile, and how much dearer wires are where these are too many.
///
/// A net is taken to spread its wires evenly over its box (Spindler and Johannes 2007, "Fast and Accurate Routing Demand Estimation for
/// Efficient Routability-driven Placement", section 3). A price rises as long as there are more wires than there is room for, and falls
/// where there are fewer, so nets move out of what is full even if they become longer.
package struct Channels: Sendable {
  /// What is of wires along rows, then of those along columns.
  private typealias Pair = SIMD2<Float>

  /// Wires in a tile, in each direction, above which prices rise. Detours of the router come on top of them.
  private static let room: Float = 46
  /// By how much a price changes at once where there are twice as many.
  private static let pace: Float = 0.05
  private static let highestPrice = Pair(repeating: 3)
  /// Tiles to each side that are counted together, for a wire may also run beside the box of its net.
  private static let reach = 2

  private let columns, rows: Int
  /// How much a tile of wire costs more than its length, as a share.
  private var prices: [Pair]
  private var priceSums: CornerSums
  private var loads: [Pair]

  package init(_ device: Device) {
    (columns, rows) = (device.columns, device.rows)
    prices = Array(repeating: .zero, count: columns * rows)
    loads = prices
    priceSums = CornerSums(columns: columns, rows: rows)
  }

  /// Tiles with more wires along rows, or along columns, than there is room for.
  package var fullTiles: Int { loads.count { $0.max() > Self.room } }

  /// What the wires through a box cost, in tiles of wire.
  @inline(__always) package func cost(of box: Boxes.Box) -> Float {
    let price = priceSums.total(box) / Float(box.tiles)
    return (box.sides * (1 + price)).sum()
  }

  /// Counts wires anew, and changes prices; `nets` are boxes and how much more wire than half the perimeter each needs.
  package mutating func update(_ nets: some Sequence<(box: Boxes.Box, factor: Float)>) {
    count(nets)
    priceSums.removeAll()
    for tile in prices.indices {
      let price = prices[tile] + Self.pace * (loads[tile] / Self.room - 1)
      prices[tile] = price.clamped(lowerBound: .zero, upperBound: Self.highestPrice)
      priceSums.add(prices[tile], column: tile % columns, row: tile / columns)
    }
    priceSums.accumulate()
  }

  private mutating func count(_ nets: some Sequence<(box: Boxes.Box, factor: Float)>) {
    // Sums of what begins and ends at corners are what each tile has; sums of those, what boxes have.
    var changes = CornerSums(columns: columns, rows: rows)
    for (box, factor) in nets { changes.change(box, by: factor * box.sides / Float(box.tiles)) }
    changes.accumulate()
    var wires = CornerSums(columns: columns, rows: rows)
    for tile in loads.indices {
      let (column, row) = (tile % columns, tile / columns)
      wires.add(changes.atCorner(column, row), column: column, row: row)
    }
    wires.accumulate()
    for tile in loads.indices {
      let (column, row) = (tile % columns, tile / columns)
      let near = Boxes.Box(
        left: max(0, column - Self.reach), right: min(columns - 1, column + Self.reach),
        top: max(0, row - Self.reach), bottom: min(rows - 1, row + Self.reach))
      loads[tile] = wires.total(near) / Float(near.tiles)
    }
  }
}
