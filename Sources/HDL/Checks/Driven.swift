extension Lowering {
  /// Registers driven without a clock, wires driven with one, resets that cannot happen.
  func checkProcesses() {
    for process in graph.processes {
      var reported = Set<Int32>()
      ProcessParts.visit(
        process.statements,
        assign: { item in
          let variable = graph.variables[Int(item.variable)]
          guard reported.insert(item.variable).inserted else { return }
          let name = graph.describe(variable.node)
          if variable.kind == .register, process.domain < 0 {
            graph.fault(
              .processKind, at: item.location,
              "register '\(name)' is driven in a comb block; drive it in m.sync(clock), or "
                + "declare it with m.wire(\"\(variable.name)\")")
          } else if variable.kind != .register, process.domain >= 0 {
            graph.fault(
              .processKind, at: item.location,
              "'\(name)' is not a register and is driven in a sync block; declare a register "
                + "with m.reg and drive '\(name)' from it in m.comb")
          }
        })
    }
    for variable in graph.variables where variable.kind == .register && variable.domain >= 0 {
      let domain = graph.domains[Int(variable.domain)]
      guard domain.style == .none, variable.resetIsExplicit, variable.caseNames.isEmpty,
        let reset = variable.reset
      else { continue }
      graph.fault(
        .reset, at: variable.location,
        "register '\(variable.name)' has reset value \(graph.describe(graph.constant(reset, signed: variable.isSigned))), but its clock "
          + "'\(domain.name)' has no reset; give the clock one with p.clock(reset: .synchronous), "
          + "or drop the value")
    }
  }

  /// Everything that must be driven and is not, or only on some paths.
  func checkDriven() {
    for (index, variable) in graph.variables.enumerated() {
      let name = graph.describe(variable.node)
      let what: String
      switch variable.kind {
      case .output: what = "output"
      case .wire where variable.driver < 0: what = "wire"
      case .register where !variable.isFormal: what = "register"
      case .instanceInput: what = "instance input"
      default: continue
      }
      for segment in segments(of: Int32(index)) where segment.value < 0 {
        let bits =
          segment.width == variable.width
          ? ""
          : segment.width == 1
            ? "[\(segment.low)]" : "[\(segment.low + segment.width - 1):\(segment.low)]"
        if segment.value == Lowering.undriven {
          if variable.isClock, what == "instance input" {
            checkClock(Int32(index), name)
            continue
          }
          graph.fault(
            .undriven, at: variable.location,
            "\(what) '\(name)\(bits)' is never driven; drive it in "
              + "\(what == "register" ? "m.sync" : "m.comb") or remove it")
        } else {
          graph.fault(
            .latch, at: segment.gap,
            "\(what) '\(name)\(bits)' is not driven on every path of this statement and would "
              + "become a latch; drive it in the other case too, or before the statement")
        }
      }
    }
  }

  /// An instance's clock that is not connected; its reset follows it.
  private func checkClock(_ variable: Int32, _ name: String) {
    guard let domain = graph.domains.first(where: { $0.clock == variable || $0.reset == variable })
    else { return }
    if domain.reset == variable, segments(of: domain.clock).contains(where: { $0.value < 0 }) {
      return
    }
    let own = graph.domains.count { graph.variables[Int($0.clock)].kind == .input }
    graph.fault(
      .undriven, at: graph.variables[Int(variable)].location,
      "\(domain.reset == variable ? "reset" : "clock") '\(name)' is not connected; "
        + "\(graph.name) has \(own) clocks, so write in m.comb which one: \(name) <== ...")
  }
}
