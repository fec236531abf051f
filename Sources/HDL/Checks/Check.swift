extension Design {
  /// Every fault in the design, module by module. A module is checked further only when its
  /// statements are sound.
  func check() -> [Diagnostic] {
    for graph in modules where graph.blackBox == nil && !graph.hasBadParameters {
      graph.checkNames()
      graph.checkInstanceNames(self)
      let lowering = Lowering(graph)
      lowering.checkProcesses()
      lowering.checkDriven()
      graph.checkUsed(self)
      lowering.checkLoops(self)
      lowering.checkCrossings(self)
      graph.checkStreams(self, lowering)
      graph.checkMemories()
    }
    checkModuleNames()
    return modules.flatMap { $0.diagnostics() }
  }
}
