/// Cells in their places and the nets between them.
public struct PlacedDesign: Sendable {
  /// What a cell is, as far as its place and its delay are concerned.
  public enum Kind: Sendable {
    /// A look-up table by itself.
    case table
    /// Half of a carry cell; it stands in a chain.
    case carry
    /// Distributed RAM, and what writes it. Stays where it is.
    case distributedRAM
    case flipFlop
    case blockRAM
    case multiplier
    /// Pins and clock buffers. Stay where they are.
    case other
  }

  /// The port of a cell, as far as delays are concerned.
  public enum Port: Sendable {
    /// An output.
    case output, carryOut
    /// An input of a table or of an adder, that goes on to its outputs.
    case input, carryIn
    /// Data of a flip-flop from the table in the same place; from anywhere.
    case tableData, data
    case enable, reset
    /// Any other input: a register or a memory behind it ends the way.
    case registered
  }

  /// What flip-flops of a slice share, as numbers that are equal where the signals are. Zero is none.
  public struct Controls: Hashable, Sendable {
    /// The reset, which all of a tile share.
    public var reset: Int
    /// Settings and signals together.
    public var all: Int

    /// Creates a set of controls.
    public init(reset: Int = 0, all: Int = 0) {
      (self.reset, self.all) = (reset, all)
    }
  }

  /// A cell.
  public struct Cell: Sendable {
    /// nextpnr's name of it.
    public var name: String
    /// What it is.
    public var kind: Kind
    /// Where it stands.
    public var place: Place
    /// Of a flip-flop.
    public var controls: Controls
    /// nextpnr's name of the place.
    public var bel: String

    /// Creates a cell.
    public init(
      name: String, kind: Kind, place: Place, controls: Controls = Controls(), bel: String = ""
    ) {
      (self.name, self.kind, self.place) = (name, kind, place)
      (self.controls, self.bel) = (controls, bel)
    }
  }

  /// A cell's end of a net.
  public struct Pin: Sendable {
    /// The number of the cell.
    public var cell: Int
    /// Which of its ports.
    public var port: Port
    /// nextpnr's name of the port.
    public var name: String

    /// Creates a pin.
    public init(cell: Int, port: Port, name: String = "") {
      (self.cell, self.port, self.name) = (cell, port, name)
    }
  }

  /// All cells.
  public var cells: [Cell]
  /// The pins of each net, its driver first. Clocks on global wires are not among them.
  public var nets: [[Pin]]
  /// The number of each net in nextpnr's file.
  public var numbers: [Int]

  /// Creates a design. Without `numbers` nets count from zero.
  public init(cells: [Cell], nets: [[Pin]], numbers: [Int]? = nil) {
    (self.cells, self.nets) = (cells, nets)
    self.numbers = numbers ?? Array(nets.indices)
  }
}
