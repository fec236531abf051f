extension Design {
  /// Different modules that would be emitted under one name.
  func checkModuleNames() {
    var seen: [String: Graph] = [:]
    for graph in modules where graph.blackBox == nil {
      let names = [graph.name] + graph.memories.map { "\(graph.name)_\($0.name)" }
      for name in names {
        if let other = seen[name], other !== graph {
          let (place, elsewhere) = (graph.text(graph.place), other.text(other.place))
          graph.fault(
            .duplicateName, at: graph.place,
            place == elsewhere
              ? "modules with different parameters are all called '\(name)'; let the property "
                + "'name' tell them apart"
              : "module '\(name)' has the name of another one, at \(elsewhere); rename one of the "
                + "types, or give one the property 'name'")
        }
        seen[name] = graph
      }
    }
  }
}

extension Graph {
  /// Instances with the name of something inside their module: linters take the inner one for a
  /// declaration that hides the outer one.
  func checkInstanceNames(_ design: Design) {
    for instance in instances {
      let child = design.modules[instance.module]
      guard child.blackBox == nil, let place = child.place(of: instance.name) else { continue }
      fault(
        .duplicateName, at: instance.location,
        "instance '\(instance.name)' has the name of '\(instance.name)' inside \(child.name) "
          + "(\(child.text(place))), which linters complain of; give the instance another name")
    }
  }

  /// Where a port, wire, register or memory of a name was declared.
  private func place(of name: String) -> Int32? {
    let own = variables.first { variable in
      switch variable.kind {
      case .instanceInput, .instanceOutput: false
      default: variable.name == name && !variable.isFormal
      }
    }
    return own?.location ?? memories.first { $0.name == name }?.location
  }

  /// Where the module's first port was made.
  var place: Int32 { ports.first.map { variables[Int($0)].location } ?? -1 }

  /// Names that are used twice or that SystemVerilog does not take.
  func checkNames() {
    var seen: [String: Int32] = [:]
    func check(_ name: String, _ location: Int32) {
      if !VerilogNames.isLegal(name) {
        let reason =
          VerilogNames.keywords.contains(name)
          ? "is a reserved word of SystemVerilog" : "is not an identifier"
        fault(.illegalName, at: location, "name '\(name)' in \(self.name) \(reason); rename it")
      } else if let other = seen[name] {
        fault(
          .duplicateName, at: location,
          "name '\(name)' is already used at \(text(other)); give one of them another name")
      } else {
        seen[name] = location
      }
    }
    for variable in variables where !variable.isFormal {
      switch variable.kind {
      case .instanceInput, .instanceOutput: continue
      default: check(variable.name, variable.location)
      }
    }
    for memory in memories { check(memory.name, memory.location) }
    for instance in instances { check(instance.name, instance.location) }
    for property in properties { check(property.name, property.location) }
  }
}
