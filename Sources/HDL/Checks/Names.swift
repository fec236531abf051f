extension Graph {
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
  }
}
