extension Trial {
  /// The same trial without what no output and no property depends on.
  func cleaned() -> Trial {
    var result = self
    while true {
      let before = result
      for index in result.circuit.parts.indices { result.circuit.parts[index].dropDeadItems() }
      result.dropUnusedPorts()
      result.dropUnusedParts()
      if result == before { return result }
    }
  }

  /// Inputs that nothing reads, and outputs of inner parts that nothing reads.
  private mutating func dropUnusedPorts() {
    let top = circuit.parts.count - 1
    for index in circuit.parts.indices {
      let read = Set(
        circuit.parts[index].items.compactMap { item -> Int? in
          if case .input(let place) = item.kind { place } else { nil }
        })
      for place in circuit.parts[index].inputs.indices.reversed() where !read.contains(place) {
        dropInput(place, of: index)
      }
      if index == top { continue }
      var used = Set<Int>()
      for part in circuit.parts {
        let instances = part.instances(of: index)
        for item in part.items {
          if case .output(let ref, let place) = item.kind, instances.contains(ref) {
            used.insert(place)
          }
        }
      }
      for place in circuit.parts[index].outputs.indices.reversed()
      where !used.contains(place) && circuit.parts[index].outputs.count > 1 {
        dropOutput(place, of: index)
      }
    }
  }

  private mutating func dropInput(_ place: Int, of index: Int) {
    circuit.parts[index].inputs.remove(at: place)
    for item in circuit.parts[index].items.indices {
      if case .input(let other) = circuit.parts[index].items[item].kind, other > place {
        circuit.parts[index].items[item].kind = .input(other - 1)
      }
    }
    if index == circuit.parts.count - 1 {
      for cycle in stimulus.inputs.indices { stimulus.inputs[cycle].remove(at: place) }
    }
    for part in circuit.parts.indices {
      for item in circuit.parts[part].items.indices {
        if case .instance(index, var refs) = circuit.parts[part].items[item].kind {
          refs.remove(at: place)
          circuit.parts[part].items[item].kind = .instance(index, refs)
        }
      }
    }
  }

  private mutating func dropOutput(_ place: Int, of index: Int) {
    circuit.parts[index].outputs.remove(at: place)
    for part in circuit.parts.indices {
      let instances = circuit.parts[part].instances(of: index)
      for item in circuit.parts[part].items.indices {
        if case .output(let ref, let other) = circuit.parts[part].items[item].kind,
          instances.contains(ref), other > place
        {
          circuit.parts[part].items[item].kind = .output(ref, other - 1)
        }
      }
    }
  }

  private mutating func dropUnusedParts() {
    for index in circuit.parts.indices.dropLast().reversed()
    where circuit.parts.allSatisfy({ $0.instances(of: index).isEmpty }) {
      circuit.parts.remove(at: index)
      for part in circuit.parts.indices {
        for item in circuit.parts[part].items.indices {
          if case .instance(let other, let refs) = circuit.parts[part].items[item].kind,
            other > index
          {
            circuit.parts[part].items[item].kind = .instance(other - 1, refs)
          }
        }
      }
    }
  }
}

extension Part {
  /// The items that are instances of a part.
  func instances(of index: Int) -> Set<Ref> {
    Set(
      items.compactMap { item in
        if case .instance(index, _) = item.kind { item.id } else { nil }
      })
  }

  /// Removes items, statements and write ports that no output and no property depends on.
  mutating func dropDeadItems() {
    let byID = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
    let actions = (combinational + synchronous).flatMap { $0 }
    var live = Set<Ref>()
    var stack = outputs.map(\.value) + assertions.flatMap(\.references)
    while let ref = stack.popLast() {
      guard live.insert(ref).inserted, let item = byID[ref] else { continue }
      stack += item.kind.references
      switch item.kind {
      case .wire, .register, .packet:
        for action in actions {
          if let own = action.keeping({ $0 == ref }) { stack += own.references }
        }
      case .memory:
        for write in writes where write.memory == ref {
          stack += [write.address, write.data, write.enable]
        }
      default: break
      }
    }
    items.removeAll { !live.contains($0.id) }
    func kept(_ blocks: [[Action]]) -> [[Action]] {
      blocks.map { $0.compactMap { $0.keeping(live.contains) } }.filter { !$0.isEmpty }
    }
    combinational = kept(combinational)
    synchronous = kept(synchronous)
    writes.removeAll { !live.contains($0.memory) }
  }
}
