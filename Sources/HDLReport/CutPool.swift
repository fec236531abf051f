/// The cuts of nodes that later nodes still need.
struct CutPool {
  private var cuts: [Cut] = []
  private var free: [Int32] = []
  /// For each node the first of its places in ``cuts``, and how many it has.
  private var first: [Int32]
  private var counts: [Int32]
  /// Gates that have yet to read a node's cuts.
  private var readers: [Int32]
  private let network: LogicNetwork

  /// Eight cuts and the node itself.
  private static let stride = CutList.kept + 1

  init(_ network: LogicNetwork) {
    self.network = network
    first = Array(repeating: -1, count: network.gates.count)
    counts = first
    readers = first
  }

  /// Forgets all cuts, for a new round.
  mutating func start() {
    free = (0..<Int32(cuts.count / CutPool.stride)).map { $0 * Int32(CutPool.stride) }
    for node in readers.indices { readers[node] = 0 }
    for node in readers.indices where network.isGate(node) {
      readers[network.gates[node].a.node] += 1
      readers[network.gates[node].b.node] += 1
    }
  }

  func count(_ node: Int) -> Int { Int(counts[node]) }
  func cut(_ node: Int, _ index: Int) -> Cut { cuts[Int(first[node]) + index] }

  /// Keeps a node's cuts and the node itself, and forgets those of its inputs when nothing needs
  /// them any more.
  mutating func keep(_ node: Int, _ list: [Cut]) {
    if network.isGate(node) {
      let gate = network.gates[node]
      for input in [gate.a.node, gate.b.node] {
        readers[input] -= 1
        if readers[input] == 0 { free.append(first[input]) }
      }
    }
    if readers[node] == 0 { return }
    if free.isEmpty {
      free.append(Int32(cuts.count))
      cuts += Array(repeating: Cut(), count: CutPool.stride)
    }
    let place = Int(free.removeLast())
    first[node] = Int32(place)
    counts[node] = Int32(list.count + 1)
    for (index, cut) in list.enumerated() { cuts[place + index] = cut }
    cuts[place + list.count] = Cut(node: node)
  }
}
