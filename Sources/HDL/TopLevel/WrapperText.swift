extension TopLevel {
  /// The text of the outer module, behind that of the module on the pins.
  public var verilog: String { verilog() }

  /// The text with chosen options.
  public func verilog(options: VerilogOptions = .init()) -> String {
    design.verilog(options: options) + "\n" + wrapper
  }

  private var graph: Graph { design.top }

  private var wrapper: String {
    var text = SourceText()
    let core = VerilogNames.legal(graph.name)
    text.add("// \(core) on the pins of \(device.part) in \(device.package).")
    text.add("module \(VerilogNames.legal(name)) (")
    text.indentation = 1
    let outer = connections.filter { !$0.balls.isEmpty }
    text.table(
      outer.enumerated().map { index, pin in
        let comma = index == outer.count - 1 ? "" : ","
        return ([direction(pin), range(pin.width), pin.name + comma], nil)
      })
    text.indentation = 0
    text.add(");")
    text.indentation = 1
    var values: [Int32: String] = [:]
    for pin in connections { connect(pin, &text, &values) }
    text.gap()
    text.add("\(core) core (")
    text.indentation += 1
    text.table(
      graph.ports.enumerated().map { index, port in
        let label = VerilogNames.legal(graph.variables[Int(port)].name)
        let comma = index == graph.ports.count - 1 ? "" : ","
        return ([".\(label)", "(\(values[port] ?? ""))\(comma)"], nil)
      })
    text.indentation -= 1
    text.add(");")
    text.indentation = 0
    text.add("endmodule")
    return text.text
  }

  private func direction(_ pin: PinConnection) -> String {
    switch pin.role {
    case .clock, .input, .reset: "input  wire"
    case .output, .constant, .open: "output wire"
    case .bidirectional: "inout  wire"
    }
  }

  private func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0]" }

  /// The bits of an outer port that belong to each of the core's ports.
  private func slices(_ name: String, _ ports: [Int32], _ width: Int) -> [(Int32, String)] {
    var low = 0
    return ports.map { port in
      let own = graph.variables[Int(port)].width
      defer { low += own }
      if own == width { return (port, name) }
      return (port, own == 1 ? "\(name)[\(low)]" : "\(name)[\(low + own - 1):\(low)]")
    }
  }

  private func connect(
    _ pin: PinConnection, _ text: inout SourceText, _ values: inout [Int32: String]
  ) {
    switch pin.role {
    case .input, .output:
      for (port, value) in slices(pin.name, pin.ports, pin.width) { values[port] = value }
    case .constant(let value):
      let bits = BitPattern(value, width: pin.width)
      var low = 0
      for port in pin.ports {
        let width = graph.variables[Int(port)].width
        values[port] = constantText(bits.slice(from: low, count: width), signed: false)
        low += width
      }
    case .open:
      for port in pin.ports {
        let variable = graph.variables[Int(port)]
        let bits = range(variable.width)
        let net = "\(variable.name)_open"
        text.add("wire \(bits.isEmpty ? "" : bits + " ")\(net);")
        text.add("wire unused_\(net) = &{1'b0, \(net)};")
        values[port] = net
      }
    case .reset: break
    case .clock(let loop, _): connectClock(pin, loop, &text, &values)
    case .bidirectional(let output, let enable):
      let (input, driven, drives) = ("\(pin.name)_in", "\(pin.name)_out", "\(pin.name)_enable")
      text.add("wire \(range(pin.width).isEmpty ? "" : range(pin.width) + " ")\(input);")
      text.add("wire \(range(pin.width).isEmpty ? "" : range(pin.width) + " ")\(driven);")
      text.add("wire \(drives);")
      text.add("`ifdef SYNTHESIS")
      for bit in 0..<pin.width {
        let index = pin.width == 1 ? "" : "[\(bit)]"
        text.add(
          "BB \(pin.name)_pad_\(bit) (.I(\(driven)\(index)), .T(!\(drives)), .O(\(input)\(index)), "
            + ".B(\(pin.name)\(index)));")
      }
      text.add("`else")
      text.add("assign \(pin.name) = \(drives) ? \(driven) : {\(pin.width){1'bz}};")
      text.add("assign \(input) = \(pin.name);")
      text.add("`endif")
      for (port, value) in slices(input, pin.ports, pin.width) { values[port] = value }
      for (port, value) in slices(driven, output, pin.width) { values[port] = value }
      values[enable] = drives
    }
  }

  private func connectClock(
    _ pin: PinConnection, _ loop: PhaseLockedLoop?, _ text: inout SourceText,
    _ values: inout [Int32: String]
  ) {
    var (clock, locked) = (pin.name, "1'b1")
    if let loop {
      clock = "\(pin.name)_made"
      locked = "\(pin.name)_locked"
      text.add("wire \(clock);")
      text.add("wire \(locked);")
      text.add("`ifdef SYNTHESIS")
      printLoop(loop, pin.name, clock, locked, &text)
      text.add("`else")
      text.add("assign \(clock) = \(pin.name);")
      text.add("assign \(locked) = 1'b1;")
      text.add("`endif")
    }
    values[pin.ports[0]] = clock
    guard let domain = graph.domains.first(where: { $0.clock == pin.ports[0] }), domain.reset >= 0
    else { return }
    let button = connections.first {
      if case .reset = $0.role { true } else { false }
    }
    var start = locked == "1'b1" ? [] : [locked]
    if let button, case .reset(let activeLow) = button.role {
      start.append(activeLow ? button.name : "!\(button.name)")
    }
    // What starts the count comes from no clock: two registers settle it.
    let count = "\(pin.name)_ready"
    text.gap()
    text.add(
      "// Reset is active in the first cycles\(start.isEmpty ? "" : ", and until all is well").")
    text.add("reg [4:0] \(count) = 5'd0;")
    if start.isEmpty {
      text.add("always @(posedge \(clock)) if (!\(count)[4]) \(count) <= \(count) + 5'd1;")
    } else {
      text.add("reg [1:0] \(pin.name)_settled = 2'd0;")
      text.add(
        "always @(posedge \(clock)) \(pin.name)_settled <= {\(pin.name)_settled[0], "
          + "\(start.joined(separator: " & "))};")
      text.add("always @(posedge \(clock)) begin")
      text.add("  if (!\(pin.name)_settled[1]) \(count) <= 5'd0;")
      text.add("  else if (!\(count)[4]) \(count) <= \(count) + 5'd1;")
      text.add("end")
    }
    values[domain.reset] = "!\(count)[4]"
  }

  private func printLoop(
    _ loop: PhaseLockedLoop, _ input: String, _ output: String, _ locked: String,
    _ text: inout SourceText
  ) {
    text.add("// \(loop.megahertz) MHz of \(loop.input) MHz.")
    text.add("EHXPLLL #(")
    text.indentation += 1
    text.table(
      [
        ("CLKI_DIV", "\(loop.inputDivider)"), ("CLKFB_DIV", "\(loop.feedbackDivider)"),
        ("CLKOP_DIV", "\(loop.outputDivider)"), ("CLKOP_CPHASE", "\(loop.outputDivider / 2)"),
        ("CLKOP_ENABLE", "\"ENABLED\""), ("FEEDBK_PATH", "\"CLKOP\""),
      ].enumerated().map { index, item in
        ([".\(item.0)", "(\(item.1))\(index == 5 ? "" : ",")"], nil)
      })
    text.indentation -= 1
    text.add(") \(input)_pll (")
    text.indentation += 1
    let pins = [
      ("CLKI", input), ("CLKFB", output), ("CLKOP", output), ("LOCK", locked), ("RST", "1'b0"),
      ("STDBY", "1'b0"), ("PHASESEL0", "1'b0"), ("PHASESEL1", "1'b0"), ("PHASEDIR", "1'b1"),
      ("PHASESTEP", "1'b1"), ("PHASELOADREG", "1'b1"), ("PLLWAKESYNC", "1'b0"),
      ("ENCLKOP", "1'b0"),
    ]
    text.table(
      pins.enumerated().map { index, pin in
        ([".\(pin.0)", "(\(pin.1))\(index == pins.count - 1 ? "" : ",")"], nil)
      })
    text.indentation -= 1
    text.add(");")
  }
}
