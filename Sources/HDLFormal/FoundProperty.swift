import HDL

/// A property in an elaborated design: what the model checker's path and label stand for.
struct FoundProperty {
  /// The module.
  let graph: Graph
  /// The property.
  let property: PropertyNode
  /// The instances that lead to the module, from the top module's; empty for the top.
  let path: [String]

  /// Follows a path that starts with the harness's instance of the design.
  init?(_ path: [String], _ label: String, in design: Design) {
    var graph = design.top
    self.path = Array(path.dropFirst())
    for name in self.path {
      guard let instance = graph.instances.first(where: { $0.name == name }) else { return nil }
      graph = design.modules[instance.module]
    }
    guard let property = graph.properties.first(where: { $0.name == label }) else { return nil }
    (self.graph, self.property) = (graph, property)
  }

  /// The user's line.
  var location: SourceLocation { graph.locations[Int(property.location)] }

  /// ` in fifo.storage`, or nothing in the top module.
  var place: String { path.isEmpty ? "" : " in \(path.joined(separator: "."))" }
}
