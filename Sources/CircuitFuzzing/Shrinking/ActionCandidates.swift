extension Candidates {
  /// Fewer or simpler statements.
  static func actions(_ trial: Trial) -> [Trial] {
    trial.circuit.parts.indices.reversed().flatMap { index -> [Trial] in
      let part = trial.circuit.parts[index]
      let synchronous = variants(part.synchronous).map { blocks in
        changed(trial, index) { $0.synchronous = blocks }
      }
      let combinational = variants(part.combinational).map { blocks in
        changed(trial, index) { $0.combinational = blocks }
      }
      return synchronous + combinational
    }
  }

  private static func variants(_ blocks: [[Action]]) -> [[[Action]]] {
    blocks.indices.flatMap { index in
      lists(blocks[index]).map { body in
        var result = blocks
        result[index] = body
        return result
      }
    }
  }

  /// Lists with one statement fewer, or with one statement made simpler.
  private static func lists(_ actions: [Action]) -> [[Action]] {
    let fewer = actions.indices.map { index -> [Action] in
      var result = actions
      result.remove(at: index)
      return result
    }
    let other = actions.indices.flatMap { index -> [[Action]] in
      simpler(actions[index]).map { replacement -> [Action] in
        var result = actions
        result.replaceSubrange(index...index, with: replacement)
        return result
      }
    }
    return fewer + other
  }

  /// What may stand in the place of a statement.
  private static func simpler(_ action: Action) -> [[Action]] {
    switch action {
    case .assign, .assignPacket: return []
    case .assignBits(let target, _, _, let ref): return [[.assign(target, ref)]]
    case .choosePacket(let target, _, let a, let b):
      return [[.assignPacket(target, a)], [.assignPacket(target, b)]]
    case .setElement(let elements, _, let ref): return [elements.map { .assign($0, ref) }]
    case .when(let branches, let otherwise):
      var result = branches.map(\.body) + [otherwise]
      for index in branches.indices {
        if branches.count > 1 {
          var less = branches
          less.remove(at: index)
          result.append([.when(less, otherwise: otherwise)])
        }
        for body in lists(branches[index].body) {
          var other = branches
          other[index].body = body
          result.append([.when(other, otherwise: otherwise)])
        }
      }
      return result + lists(otherwise).map { [.when(branches, otherwise: $0)] }
    case .select(let subject, let choices):
      var result = choices.map(\.body)
      for index in choices.indices {
        var less = choices
        less.remove(at: index)
        result.append([.select(subject, less)])
        for body in lists(choices[index].body) {
          var other = choices
          other[index].body = body
          result.append([.select(subject, other)])
        }
      }
      return result
    case .eachState(let state, let bodies):
      var result = bodies
      for index in bodies.indices {
        for body in lists(bodies[index]) {
          var other = bodies
          other[index] = body
          result.append([.eachState(state, other)])
        }
      }
      return result
    }
  }
}
