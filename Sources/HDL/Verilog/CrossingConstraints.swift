extension Design {
  /// Timing constraints, in SDC, for every register that may take a value of another clock domain
  /// (``Builder/allowCrossing``): its path may take `maximumDelay` nanoseconds whatever the clocks.
  ///
  /// For bits that cross together the delay must be less than a period of the faster clock. Paths
  /// are those of the emitted text. nextpnr needs none of this: it leaves paths between clocks
  /// alone.
  public func crossingConstraints(maximumDelay: Double) -> String {
    var lines = ["# Registers of \(top.name) that take values of another clock."]
    func visit(_ graph: Graph, _ path: String) {
      for (index, variable) in graph.variables.enumerated()
      where graph.crossingWaivers.contains(Int32(index)) {
        lines.append(
          "set_max_delay \(maximumDelay) -to [get_cells {\(path)\(variable.name)_reg*}]")
      }
      for instance in graph.instances {
        visit(modules[instance.module], path + instance.name + "/")
      }
    }
    visit(top, "")
    return lines.joined(separator: "\n") + "\n"
  }
}
