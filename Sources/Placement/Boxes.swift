/// The smallest rectangle around the pins of each net.
struct Boxes: Sendable {
  /// A rectangle of tiles.
  struct Box: Hashable, Sendable {
    var left, right, top, bottom: Int

    /// Columns and rows between its sides.
    var halfPerimeter: Int { right - left + bottom - top }
    /// Whether a place is at a side or beyond it.
    func isEdge(_ column: Int, _ row: Int) -> Bool {
      column <= left || column >= right || row <= top || row >= bottom
    }
  }

  private var boxes: [Box]
  /// How much more wire a net needs than half the perimeter of its box.
  private let factors: [Float]

  init(_ layout: Layout) {
    let netlist = layout.netlist
    factors = (0..<netlist.netCount).map { net in
      let pins = netlist.pins(ofNet: net).count
      return pins <= 3 ? 1 : min(1 + 0.02 * Float(pins - 3), 2)
    }
    boxes = (0..<netlist.netCount).map { Self.box(of: $0, layout) }
  }

  subscript(net: Int) -> Box {
    get { boxes[net] }
    set { boxes[net] = newValue }
  }

  func cost(of net: Int) -> Float { factors[net] * Float(boxes[net].halfPerimeter) }
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
