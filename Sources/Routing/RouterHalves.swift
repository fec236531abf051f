import Diagnostics
import Dispatch
import Placement

/// How nets are shared between threads.
extension Router {
  /// Lets nets go and routes them again. Nets in different halves of the device go on in threads of their own.
  func route(_ nets: [Int]) throws {
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
