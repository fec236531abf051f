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
