/// A module on the pins of a device: the module around it, and the constraints of its pins.
///
///     let top = try TopLevel(
///       "Lamp_on_board", Lamp(), on: Device(part: "LFE5U-85F", package: "CABGA381"),
///       pins: [
///         .clock(\.clock, at: "G2", megahertz: 25), .input(\.button, at: "R1"),
///         .output(\.lamp, at: "B2"),
///       ])
///     top.verilog      // the module with all it contains
///     top.constraints  // for nextpnr, as .lpf
public struct TopLevel<Core: Module> {
  /// The name of the outer module.
  public let name: String
  /// The elaborated module.
  public let design: Design
  /// The device.
  public let device: Device

  let connections: [PinConnection]

  /// Connects a module. Throws ``DesignError`` with every fault of the design, or else of the pins.
  public init(_ name: String, _ core: Core, on device: Device, pins: [Pin<Core.IO>]) throws {
    (self.name, self.device) = (name, device)
    let design = try Design(core)
    self.design = design
    // The ports once more, in a graph of the same order, for the key paths.
    let shadow = Graph(name: core.name)
    let ports = Ports(graph: shadow, instance: nil, location: -1)
    let io = core.ports(ports)
    _ = ports.named(io)
    var checker = PinChecker(design.top, device)
    connections = pins.map { pin in
      func variables(_ path: PartialKeyPath<Core.IO>?) -> [Int32] {
        guard let path else { return [] }
        if let clock = io[keyPath: path] as? Clock { return [clock.info.clock] }
        return Bundle.leaves(io[keyPath: path]).map(\.value.signal.node.a)
      }
      return checker.connect(pin, variables)
    }
    checker.finish()
    if !checker.faults.isEmpty { throw DesignError(diagnostics: checker.faults) }
  }
}

/// One entry of the list of pins, by variables of the core.
struct PinConnection {
  enum Role {
    case clock(PhaseLockedLoop?, megahertz: Double)
    case input, output
    case bidirectional(output: [Int32], enable: Int32)
    case reset(activeLow: Bool)
    case constant(Int)
    case open
  }
  var role: Role
  /// The name of the outer port.
  var name: String
  /// The core's ports: one, or the elements of an array.
  var ports: [Int32]
  var width: Int
  var balls: [String]
  var electrical: Electrical
}

/// Looks for faults in a list of pins.
struct PinChecker {
  private(set) var faults: [Diagnostic] = []
  private let graph: Graph
  private let device: Device
  private var balls: [String: (name: String, place: SourceLocation)] = [:]
  private var connected: [Int32: SourceLocation] = [:]

  init(_ graph: Graph, _ device: Device) { (self.graph, self.device) = (graph, device) }

  private mutating func fault(_ place: SourceLocation?, _ message: String) {
    faults.append(Diagnostic(check: .pin, location: place, message: message))
  }

  mutating func connect<IO>(
    _ pin: Pin<IO>, _ variables: (PartialKeyPath<IO>?) -> [Int32]
  ) -> PinConnection {
    let ports = variables(pin.path)
    var name = ports.count > 1 ? prefix(ports) : ports.first.map(label) ?? "resetPin"
    let width = max(1, ports.map { graph.variables[Int($0)].width }.reduce(0, +))
    var role: PinConnection.Role
    switch pin.role {
    case .clock(let megahertz, let runs):
      var loop: PhaseLockedLoop?
      if runs != megahertz {
        loop = PhaseLockedLoop(from: megahertz, to: runs)
        if loop == nil {
          fault(
            pin.location,
            "no setting of the PLL makes \(runs) MHz of \(megahertz) MHz; choose a rate from 3.125 "
              + "to 400 MHz that is a simple fraction of the input's")
        }
      }
      role = .clock(loop, megahertz: megahertz)
    case .input:
      role = .input
      claim(ports, isInput: true, pin.location)
    case .output:
      role = .output
      claim(ports, isInput: false, pin.location)
    case .bidirectional(let outer, let output, let enable):
      name = outer
      let (driven, enables) = (variables(output), variables(enable))
      claim(ports, isInput: true, pin.location)
      claim(driven + enables, isInput: false, pin.location)
      let total = driven.map { graph.variables[Int($0)].width }.reduce(0, +)
      if total != width {
        fault(
          pin.location,
          "'\(outer)' is read as \(width) bits and driven as \(total); make both equal")
      }
      role = .bidirectional(output: driven, enable: enables.first ?? -1)
    case .reset(let activeLow): role = .reset(activeLow: activeLow)
    case .constant(let value):
      role = .constant(value)
      claim(ports, isInput: true, pin.location)
      if value < 0 || unsignedBits(value) > width {
        fault(pin.location, "constant \(value) does not fit '\(name)' of \(width) bits")
      }
    case .open:
      role = .open
      claim(ports, isInput: false, pin.location)
    }
    if case .clock = role { claim(ports, isInput: true, pin.location) }
    checkBalls(pin.balls, name, width, role, pin.location)
    return PinConnection(
      role: role, name: name, ports: ports, width: width, balls: pin.balls,
      electrical: pin.electrical)
  }

  private func label(_ port: Int32) -> String { graph.variables[Int(port)].name }

  /// The part of their names that the elements of an array share.
  private func prefix(_ ports: [Int32]) -> String {
    let name = label(ports[0])
    return name.lastIndex(of: "_").map { String(name[..<$0]) } ?? name
  }

  private mutating func claim(_ ports: [Int32], isInput: Bool, _ place: SourceLocation) {
    for port in ports {
      let variable = graph.variables[Int(port)]
      if (variable.kind == .input) != isInput {
        fault(
          place,
          "'\(variable.name)' is an \(isInput ? "output" : "input") of \(graph.name); connect it "
            + "with .\(isInput ? "output" : "input")(...)")
      }
      if let other = connected[port] {
        fault(place, "'\(variable.name)' is already connected at \(other); remove one of them")
      }
      connected[port] = place
    }
  }

  private mutating func checkBalls(
    _ names: [String], _ port: String, _ width: Int, _ role: PinConnection.Role,
    _ place: SourceLocation
  ) {
    switch role {
    case .constant, .open: return
    default: break
    }
    if names.count != width {
      fault(
        place,
        "'\(port)' has \(width) bit\(width == 1 ? "" : "s") and \(names.count) "
          + "ball\(names.count == 1 ? "" : "s"); give one ball for each bit, the lowest first")
    }
    for name in names {
      if !device.hasBall(name) {
        fault(
          place,
          "\(device.package) has no ball '\(name)', given for '\(port)'; look at the schematic"
        )
      } else if let other = balls[name] {
        fault(
          place,
          "ball \(name) of '\(port)' already belongs to '\(other.name)' (\(other.place)); give each "
            + "its own")
      }
      balls[name] = (port, place)
    }
  }

  /// Ports that no pin is for.
  mutating func finish() {
    let resets = Set(graph.domains.map(\.reset))
    for port in graph.ports where connected[port] == nil && !resets.contains(port) {
      let variable = graph.variables[Int(port)]
      let isClock = graph.domains.contains { $0.clock == port }
      let remedy =
        isClock
        ? ".clock(...)"
        : variable.kind == .input ? ".input(...) or .constant(...)" : ".output(...) or .open(...)"
      fault(
        variable.location >= 0 ? graph.locations[Int(variable.location)] : nil,
        "port '\(variable.name)' of \(graph.name) has no pin; add \(remedy)")
    }
  }
}
