/// A cell of a device that a module stands for.
///
/// The module's body describes what the cell does: the simulators run it, and it is what Verilog
/// simulators read. Synthesis, which defines `SYNTHESIS`, reads the cell itself. So one description
/// serves every simulator, and proofs too.
public struct VendorCell {
  /// The vendor's name, such as `MULT18X18D`.
  public var name: String
  /// Parameters, in order.
  public var parameters: [(name: String, value: Parameter)]
  /// Pins with what is connected to each: ports of the module, slices of them, or constants.
  public var pins: [(name: String, value: any Value)]

  /// A cell by its parameters and pins.
  public init(
    _ name: String, parameters: [(name: String, value: Parameter)] = [],
    pins: [(name: String, value: any Value)]
  ) {
    (self.name, self.parameters, self.pins) = (name, parameters, pins)
  }

  /// The value of a parameter.
  public enum Parameter: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Sendable {
    /// A text, printed in quotes.
    case text(String)
    /// A number.
    case number(Int)
    /// Bits of any width.
    case bits(BitPattern)

    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A number.
    public init(integerLiteral value: Int) { self = .number(value) }
  }

  /// Pins `PREFIX0`, `PREFIX1`, ... for the bits of a value, the lowest first.
  public static func pins(_ prefix: String, _ value: Unsigned) -> [(name: String, value: any Value)]
  {
    (0..<value.width).map { (name: "\(prefix)\($0)", value: value[$0]) }
  }
}

extension Graph {
  /// A cell with its pins as nodes of the module.
  struct Cell {
    var name: String
    var parameters: [(name: String, value: VendorCell.Parameter)]
    var pins: [(name: String, node: Int32)]
  }

  /// Takes over a cell. Its pins must be bits of ports, and drive every output.
  func setCell(_ description: VendorCell) {
    var driven: [Int32: Set<Int>] = [:]
    let pins = description.pins.map { name, value in
      let node = value.signal.moved(to: self)
      if let (variable, low, width) = target(node) {
        driven[variable, default: []].formUnion(low..<low + width)
      } else if constantValue(node) == nil {
        fault(
          .port, at: place,
          "pin '\(name)' of cell \(description.name) is connected to '\(describe(node))'; "
            + "connect bits of ports of \(self.name), or constants")
      }
      return (name: name, node: node)
    }
    if description.name == name {
      fault(
        .duplicateName, at: place,
        "module \(name) has the name of the cell that it stands for; give it another one with the "
          + "property 'name'")
    }
    for port in ports where variables[Int(port)].kind == .output {
      let variable = variables[Int(port)]
      if driven[port]?.count ?? 0 < variable.width {
        fault(
          .port, at: variable.location,
          "output '\(variable.name)' of \(self.name) is not connected to a pin of cell "
            + "\(description.name); connect all its bits")
      }
    }
    cell = Cell(name: description.name, parameters: description.parameters, pins: pins)
  }
}
