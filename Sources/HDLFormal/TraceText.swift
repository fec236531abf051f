import HDL

extension FoundProperty {
  /// A trace as text: the ports of the top module, then what the property depends on where it
  /// stands.
  func waveform(_ trace: ValueChanges, _ design: Design, showsClocks: Bool) -> String {
    var signals: [(path: [String], width: Int, caseNames: [String])] = []
    var sources: [String] = []
    func show(_ graph: Graph, _ path: [String], _ isShown: (Int32, Variable) -> Bool) {
      for (index, variable) in graph.variables.enumerated() where isShown(Int32(index), variable) {
        let full = [Harness.name, Harness.instance] + path + [variable.name]
        let source = full.joined(separator: ".")
        guard trace.steps.first?[source] != nil else { continue }
        sources.append(source)
        signals.append(
          ([(path + [variable.name]).joined(separator: ".")], variable.width, variable.caseNames))
      }
    }
    let top = design.top
    let clocks = Set(top.domains.map(\.clock))
    show(top, []) { index, variable in
      switch variable.kind {
      case .input, .output: showsClocks || !clocks.contains(index)
      default: false
      }
    }
    let cone = graph.variables(behind: [property.value, property.condition].filter { $0 >= 0 })
    show(graph, path) { index, variable in
      guard cone.contains(index), !variable.isFormal, !variable.isClock else { return false }
      switch variable.kind {
      case .input, .output: return !path.isEmpty
      case .wire, .register, .memoryOutput: return true
      case .instanceInput, .instanceOutput: return false
      }
    }
    let waveform = Waveform()
    waveform.begin(signals)
    for (cycle, step) in trace.steps.enumerated() {
      waveform.record(
        zip(sources, signals).map { step[$0] ?? BitPattern(0, width: $1.width) }, cycle: cycle)
    }
    return waveform.text
  }
}
