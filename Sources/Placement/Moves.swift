import Foundation
import SeededRandom

extension Refinement {
  /// Offers every movable cell four moves, every chain eight and every block RAM four.
  mutating func sweep() {
    let late = movable.filter { cell in
      netlist.pins(ofCell: cell).contains { weights[$0] > 0.8 * options.weight }
    }
    for _ in 0..<4 * movable.count {
      // A fifth of the moves is for what is on late ways.
      let isLate = !late.isEmpty && random.below(5) == 0
      offer(isLate ? late[random.below(late.count)] : movable[random.below(movable.count)])
    }
    if !chains.cells.isEmpty {
      for _ in 0..<8 * chains.cells.count {
        offerChain(chains.cells[random.below(chains.cells.count)])
      }
    }
    for _ in 0..<4 * blockRAMs.places.count { offerBlockRAM() }
  }

  /// Tries to bring a cell to a place that is near, or towards one that it is connected to.
  private mutating func offer(_ cell: Int) {
    guard let (column, row) = aim(cell, spread: 2) else { return }
    let tile = tiles.tile(column, row)
    if !tiles.isFree[tile] { return }
    let here = tiles.place(of: layout[cell])
    var there = tile * Tiles.placesOfTile + random.below(Tiles.placesOfTile)
    if netlist.kinds[cell] == .flipFlop && partner[cell] < 0 && random.below(4) != 0 {
      // Most often to a free place, if there is one.
      for _ in 0..<4 where tiles.flipFlops[there] >= 0 {
        there = tile * Tiles.placesOfTile + random.below(Tiles.placesOfTile)
      }
    }
    if here == there { return }
    let isTable = netlist.kinds[cell] == .table
    let other = isTable ? tiles.tables[there] : tiles.flipFlops[there]
    let both = partner[cell] >= 0 || other >= 0 && partner[other] >= 0
    exchange(here, there, tables: both || isTable, flipFlops: both || !isTable)
  }

  /// A tile near a cell, or on the way to another end of one of its nets.
  private mutating func aim(_ cell: Int, spread: Int) -> (column: Int, row: Int)? {
    var column = layout.columns[cell]
    var row = layout.rows[cell]
    let pins = netlist.pins(ofCell: cell)
    if !pins.isEmpty && random.below(2) == 0 {
      let one = pins[pins.startIndex + random.below(pins.count)]
      let other = pins[pins.startIndex + random.below(pins.count)]
      let pin = weights[other] > weights[one] ? other : one
      let net = netlist.pins(ofNet: netlist.netOfPin[pin])
      let end =
        netlist.isDriver(pin) ? net.startIndex + 1 + random.below(net.count - 1) : net.startIndex
      let part = Float.random(in: 0..<1, using: &random)
      let target = netlist.cellOfPin[end]
      column +=
        Int(part * Float(layout.columns[target] - column)) + random.below(2 * spread + 1) - spread
      row += Int(part * Float(layout.rows[target] - row)) + random.below(2 * spread + 1) - spread
    } else {
      column += random.below(2 * reach + 1) - reach
      row += random.below(2 * reach + 1) - reach
    }
    return (0..<device.columns).contains(column) && (0..<device.rows).contains(row)
      ? (column, row) : nil
  }

  /// Tries to exchange what two places hold.
  private mutating func exchange(_ here: Int, _ there: Int, tables: Bool, flipFlops: Bool) {
    if !mayTake(there, from: here, tables: tables, flipFlops: flipFlops) { return }
    trial.clear()
    if tables && !add(tiles.tables[here], tiles.tables[there], here, there) { return }
    if flipFlops && !add(tiles.flipFlops[here], tiles.flipFlops[there], here, there) {
      return
    }
    if trial.cells.isEmpty { return }
    if flipFlops {
      tiles.flipFlops.swapAt(here, there)
      let (tile, other) = (here / Tiles.placesOfTile, there / Tiles.placesOfTile)
      guard tiles.isLegal(tile), tile == other || tiles.isLegal(other), keepIfBetter() else {
        tiles.flipFlops.swapAt(here, there)
        return
      }
    } else if !keepIfBetter() {
      return
    }
    if tables { tiles.tables.swapAt(here, there) }
  }

  /// Whether what is in a place may make room. From a tile that only lets go, and from afar, cells only come to places that
  /// are free: a cell that is sent far away for another's sake would have to find back.
  private func mayTake(_ there: Int, from here: Int, tables: Bool, flipFlops: Bool) -> Bool {
    let (old, new) = (tiles.place(here), tiles.place(there))
    let isNear = abs(old.column - new.column) + abs(old.row - new.row) <= 8
    if isNear && tiles.isFree[here / Tiles.placesOfTile] { return true }
    return !(tables && tiles.tables[there] >= 0) && !(flipFlops && tiles.flipFlops[there] >= 0)
  }

  private mutating func add(_ one: Int, _ other: Int, _ here: Int, _ there: Int) -> Bool {
    if one >= 0 && isStuck[one] || other >= 0 && isStuck[other] { return false }
    trial.move(one, to: tiles.place(there))
    trial.move(other, to: tiles.place(here))
    return true
  }

  /// Tries to bring a chain, with the flip-flops in its places, to other tiles, and what is there to its own.
  private mutating func offerChain(_ chain: [Int]) {
    guard let (column, row) = aim(chain[random.below(chain.count)], spread: 3) else { return }
    let begin = layout[chain[0]]
    let here = tiles.place(of: begin)
    let there = tiles.place(of: Place(column: column, row: row, index: begin.index))
    let last = column + (begin.index + chain.count - 1) / Tiles.placesOfTile
    if last >= device.columns || abs(here - there) < chain.count + Tiles.placesOfTile { return }
    let newTiles = there / Tiles.placesOfTile...(there + chain.count - 1) / Tiles.placesOfTile
    let oldTiles = here / Tiles.placesOfTile...(here + chain.count - 1) / Tiles.placesOfTile
    if !newTiles.allSatisfy({ tiles.isFree[$0] }) { return }
    for offset in chain.indices {
      let (table, flipFlop) = (tiles.tables[there + offset], tiles.flipFlops[there + offset])
      if table >= 0 && isStuck[table] || flipFlop >= 0 && isStuck[flipFlop] { return }
    }
    trial.clear()
    for offset in chain.indices {
      let (old, new) = (tiles.place(here + offset), tiles.place(there + offset))
      trial.move(tiles.tables[here + offset], to: new)
      trial.move(tiles.tables[there + offset], to: old)
      trial.move(tiles.flipFlops[here + offset], to: new)
      trial.move(tiles.flipFlops[there + offset], to: old)
      tiles.flipFlops.swapAt(here + offset, there + offset)
    }
    if newTiles.allSatisfy({ tiles.isLegal($0) }) && oldTiles.allSatisfy({ tiles.isLegal($0) })
      && keepIfBetter()
    {
      for offset in chain.indices { tiles.tables.swapAt(here + offset, there + offset) }
    } else {
      for offset in chain.indices { tiles.flipFlops.swapAt(here + offset, there + offset) }
    }
  }

  /// Tries to exchange what two places of block RAMs hold.
  private mutating func offerBlockRAM() {
    let count = blockRAMs.places.count
    let here = random.below(count)
    let near = min(count - 1, max(0, here + random.below(17) - 8))
    let there = random.below(3) == 0 ? random.below(count) : near
    if here == there || blockRAMs.cells[here] < 0 && blockRAMs.cells[there] < 0 { return }
    trial.clear()
    trial.move(blockRAMs.cells[here], to: blockRAMs.places[there])
    trial.move(blockRAMs.cells[there], to: blockRAMs.places[here])
    if keepIfBetter() { blockRAMs.cells.swapAt(here, there) }
  }

  /// Makes the move that is being tried and returns whether it stays; else takes it back.
  private mutating func keepIfBetter() -> Bool {
    trial.gather(netlist, weights.weights)
    var change = -delayCost()
    change += exchangePlaces()
    change += delayCost()
    for net in trial.nets {
      let old = boxes[net]
      trial.boxes.append(old)
      change -= boxes.cost(of: net)
      if mayChange(net, old) { boxes[net] = Boxes.box(of: net, layout) }
      change += boxes.cost(of: net)
    }
    if change <= 0
      || temperature > 0 && Float.random(in: 0..<1, using: &random) < exp(-change / temperature)
    {
      return true
    }
    _ = exchangePlaces()
    for (index, net) in trial.nets.enumerated() { boxes[net] = trial.boxes[index] }
    return false
  }

  /// Makes the move or takes it back; returns what it costs the tiles.
  private mutating func exchangePlaces() -> Float {
    var change: Float = 0
    for (index, cell) in trial.cells.enumerated() {
      change += loads.move(cell, from: layout[cell], to: trial.places[index])
    }
    trial.exchange(&layout)
    return change
  }

  private func delayCost() -> Float {
    trial.pins.reduce(0) { $0 + weights[$1] * layout.delay(to: $1) }
  }

  /// Whether the box of a net has to be measured again: in a large one only if a cell comes to its side or was there.
  private func mayChange(_ net: Int, _ box: Boxes.Box) -> Bool {
    if netlist.pins(ofNet: net).count <= 24 || trial.cells.count > 4 { return true }
    return trial.cells.indices.contains { index in
      box.isEdge(trial.places[index].column, trial.places[index].row)
        || box.isEdge(layout.columns[trial.cells[index]], layout.rows[trial.cells[index]])
    }
  }
}

extension RandomSource {
  /// A number from 0 to below `count`.
  fileprivate mutating func below(_ count: Int) -> Int { int(0...count - 1) }
}
