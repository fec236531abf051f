/// The instances of vendors' cells that have the state of an earlier one in the same module, as the same
/// values go into both. Placed apart they shorten ways in the hardware; a simulator only works for
/// them.
struct EqualCells {
  /// For the index of such an instance that of the first.
  private(set) var firsts: [Int: Int] = [:]

  init(_ graph: Graph, _ design: Design, _ parts: ProcessParts) {
    /// Which module, and the node of each input.
    struct Key: Hashable {
      var module: Int
      var inputs: [Int32]
    }
    var seen: [Key: Int] = [:]
    /// Outputs of instances with a first, by what stands for them.
    var stands: [Int32: Int32] = [:]
    for (index, instance) in graph.instances.enumerated() {
      let child = design.modules[instance.module]
      guard child.cell != nil else { continue }
      var inputs: [Int32] = []
      var isKnown = true
      for (inner, outer) in zip(child.ports, instance.ports)
      where child.variables[Int(inner)].kind == .input {
        guard let value = parts.inlined[outer] else {
          isKnown = false
          break
        }
        let node = graph.nodes[Int(value)]
        let first = node.kind == .variable ? stands[node.a] : nil
        inputs.append(first.map { graph.variables[Int($0)].node } ?? value)
      }
      guard isKnown else { continue }
      let key = Key(module: instance.module, inputs: inputs)
      guard let first = seen[key] else {
        seen[key] = index
        continue
      }
      firsts[index] = first
      let outputs = zip(child.ports, zip(instance.ports, graph.instances[first].ports))
      for (inner, (own, other)) in outputs where child.variables[Int(inner)].kind == .output {
        stands[own] = other
      }
    }
  }

  /// No equal instances.
  init() {}
}
