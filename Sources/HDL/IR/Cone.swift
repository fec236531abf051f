extension Graph {
  /// The variables on which nodes depend, through registers and memories too; of an instance, all
  /// inputs count for every output.
  public func variables(behind roots: [Int32]) -> Set<Int32> {
    let lowering = Lowering(self, quiet: true)
    var found = Set<Int32>()
    var seen = Set<Int32>()
    var stack = roots
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = nodes[Int(id)]
      if node.kind == .memoryRead {
        stack += memories[Int(node.b)].writes.flatMap { [$0.address, $0.data, $0.enable] }
      }
      guard node.kind == .variable else {
        stack += [node.a, node.b, node.c].prefix(node.operandCount)
        continue
      }
      found.insert(node.a)
      let variable = variables[Int(node.a)]
      switch variable.kind {
      case .input: break
      case .instanceOutput(let index):
        let inputs = instances[index].ports.filter {
          if case .instanceInput = variables[Int($0)].kind { true } else { false }
        }
        stack += inputs.map { variables[Int($0)].node }
      case .memoryOutput(let index):
        let memory = memories[index]
        stack += memory.writes.flatMap { [$0.address, $0.data, $0.enable] }
        stack += memory.reads.filter { $0.output == node.a }.flatMap { [$0.address, $0.enable] }
      case .wire, .output, .register, .instanceInput:
        if variable.driver >= 0 { stack.append(variable.driver) }
        stack += lowering.segments(of: node.a).map(\.value).filter { $0 >= 0 }
      }
    }
    return found
  }
}
