/// The smallest rectangle around the pins of each net.
package struct Boxes: Sendable {
  /// A rectangle of tiles.
  package struct Box: Hashable, Sendable {
    package var left, right, top, bottom: Int

    package init(left: Int, right: Int, top: Int, bottom: Int) {
      (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    }

    /// Columns and rows between its sides.
    var halfPerimeter: Int { right - left + bottom - top }
    /// The same one by one.
    var sides: SIMD2<Float> { SIMD2(Float(right - left), Float(bottom - top)) }
    var tiles: Int { (right - left + 1) * (bottom - top + 1) }
    /// Whether a place is at a side or beyond it.
    func isEdge(_ column: Int, _ row: Int) -> Bool {
      column <= left || column >= right || row <= top || row >= bottom
    }
  }

  private var boxes: [Box]
  private var channels: Channels
  /// How much more wire a net needs than half the perimeter of its box.
  private let factors: [Float]

  init(_ layout: Layout, _ device: Device) {
    let netlist = layout.netlist
    channels = Channels(device)
    factors = (0..<netlist.netCount).map { net in
      let pins = netlist.pins(ofNet: net).count
      return pins <= 3 ? 1 : min(1 + 0.02 * Float(pins - 3), 2)
    }
    boxes = (0..<netlist.netCount).map { Self.box(of: $0, layout) }
    updatePrices()
  }

  subscript(net: Int) -> Box {
    get { boxes[net] }
    set { boxes[net] = newValue }
  }

  /// In tiles of wire, more of them where wires are many.
  @inline(__always) func cost(of net: Int) -> Float { factors[net] * channels.cost(of: boxes[net]) }

  /// Makes wires dearer where they are too many now, and cheaper elsewhere.
  mutating func updatePrices() {
    channels.update(zip(boxes, factors).lazy.map { (box: $0, factor: $1) })
  }

  /// Tiles through which more wires run than there is room for.
  var fullTiles: Int { channels.fullTiles }

  var total: Int { boxes.reduce(0) { $0 + $1.halfPerimeter } }

  static func box(of net: Int, _ layout: Layout) -> Box {
    var box = Box(left: .max, right: .min, top: .max, bottom: .min)
    for pin in layout.netlist.pins(ofNet: net) {
      let cell = layout.netlist.cellOfPin[pin]
      box.left = min(box.left, layout.columns[cell])
      box.right = max(box.right, layout.columns[cell])
      box.top = min(box.top, layout.rows[cell])
      box.bottom = max(box.bottom, layout.rows[cell])
    }
    return box
  }
}
