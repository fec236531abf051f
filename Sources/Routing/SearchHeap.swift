/// Wires in the order of what a way through them costs, the cheapest first.
package struct SearchHeap {
  private struct Item {
    var cost: Float
    var wire: Int32
  }
  private var items: [Item] = []

  package init() {}

  package mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  package mutating func insert(_ wire: Int32, _ cost: Float) {
    items.append(Item(cost: cost, wire: wire))
    items.withUnsafeMutableBufferPointer { items in
      var place = items.count - 1
      while place > 0 {
        let parent = (place - 1) / 2
        if items[parent].cost <= cost { break }
        items[place] = items[parent]
        place = parent
      }
      items[place] = Item(cost: cost, wire: wire)
    }
  }

  /// Takes out the cheapest wire.
  package mutating func removeFirst() -> (wire: Int32, cost: Float)? {
    guard let first = items.first else { return nil }
    let last = items.removeLast()
    if items.isEmpty { return (first.wire, first.cost) }
    items.withUnsafeMutableBufferPointer { items in
      var place = 0
      while true {
        var child = 2 * place + 1
        if child >= items.count { break }
        if child + 1 < items.count, items[child + 1].cost < items[child].cost { child += 1 }
        if items[child].cost >= last.cost { break }
        items[place] = items[child]
        place = child
      }
      items[place] = last
    }
    return (first.wire, first.cost)
  }
}
