import FixedPoint
import HDL

/// Trials a little smaller than a given one, the boldest first.
enum Candidates {
  // MARK: Cycles and outputs

  static func cycles(_ trial: Trial) -> [Trial] {
    let count = trial.stimulus.cycles
    return [count / 2, count * 3 / 4, count - 1].filter { $0 > 0 && $0 < count }.map {
      var result = trial
      result.stimulus.reset = Array(trial.stimulus.reset.prefix($0))
      result.stimulus.inputs = Array(trial.stimulus.inputs.prefix($0))
      return result
    }
  }

  static func outputs(_ trial: Trial) -> [Trial] {
    let outputs = trial.circuit.top.outputs
    guard outputs.count > 1 else { return [] }
    let single = outputs.map { output in changed(trial) { $0.outputs = [output] } }
    let less = outputs.indices.map { index in changed(trial) { $0.outputs.remove(at: index) } }
    return single + less
  }

  /// A trial with another top.
  private static func changed(_ trial: Trial, _ change: (inout Part) -> Void) -> Trial {
    changed(trial, trial.circuit.parts.count - 1, change)
  }

  private static func changed(
    _ trial: Trial, _ index: Int, _ change: (inout Part) -> Void
  ) -> Trial {
    var result = trial
    change(&result.circuit.parts[index])
    return result
  }

  // MARK: Statements

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

  // MARK: Items

  static func items(_ trial: Trial) -> [Trial] {
    trial.circuit.parts.indices.reversed().flatMap { index -> [Trial] in
      let part = trial.circuit.parts[index]
      let types = part.types(trial.circuit)
      return part.items.reversed().flatMap { item -> [Trial] in
        guard let type = types[item.id] else { return [] }
        var result: [Trial] = []
        for ref in item.kind.references where types[ref] != nil && canVanish(item) {
          result.append(replaced(trial, index, item.id, by: ref))
        }
        // An input in the place of anything later.
        if let input = part.items.first(where: { other in
          if case .input = other.kind {
            other.id < item.id && types[other.id] == type
          } else {
            false
          }
        }), canVanish(item) {
          result.append(replaced(trial, index, item.id, by: input.id))
        }
        if case .constant = item.kind { return result }
        result.append(
          changed(trial, index) { part in
            let place = part.items.firstIndex { $0.id == item.id }!
            part.items[place].kind = .constant(type, BitPattern(0, width: type.width))
            part.combinational = part.combinational.map {
              $0.compactMap { $0.keeping { $0 != item.id } }
            }
            part.synchronous = part.synchronous.map {
              $0.compactMap { $0.keeping { $0 != item.id } }
            }
          })
        return result + fewerOperands(trial, index, item)
      }
    }
  }

  private static func canVanish(_ item: Item) -> Bool {
    switch item.kind {
    case .operation, .named, .look, .read, .output, .field, .wire, .register: true
    default: false
    }
  }

  /// All that reads an item reads another one before it.
  private static func replaced(_ trial: Trial, _ index: Int, _ old: Ref, by new: Ref) -> Trial {
    changed(trial, index) { part in
      let map: (Ref) -> Ref = { $0 == old ? new : $0 }
      part.items = part.items.map { Item(id: $0.id, kind: $0.kind.mapped(map)) }
      part.outputs = part.outputs.map { .init(type: $0.type, value: map($0.value)) }
      part.combinational = part.combinational.map { $0.map { $0.mapped(map) } }
      part.synchronous = part.synchronous.map { $0.map { $0.mapped(map) } }
      part.writes = part.writes.map {
        .init(
          memory: $0.memory, address: map($0.address), data: map($0.data), enable: map($0.enable),
          lanes: $0.lanes)
      }
    }
  }

  private static func fewerOperands(_ trial: Trial, _ index: Int, _ item: Item) -> [Trial] {
    guard case .operation(let operation, let refs) = item.kind else { return [] }
    let shorter: [[Ref]]
    switch operation {
    case .concatenate where refs.count > 1:
      shorter = refs.indices.map { place in
        refs.enumerated().filter { $0.offset != place }.map(\.element)
      }
    case .choose where refs.count > 2: shorter = [Array(refs.dropLast())]
    case .prioritySelect where refs.count > 3: shorter = [Array(refs.dropFirst(2))]
    case .oneHotSelect where refs.count > 2: shorter = [Array(refs.dropFirst(2))]
    default: return []
    }
    return shorter.map { list in
      changed(trial, index) { part in
        let place = part.items.firstIndex { $0.id == item.id }!
        part.items[place].kind = .operation(operation, list)
      }
    }
  }

  // MARK: Memories

  static func memories(_ trial: Trial) -> [Trial] {
    trial.circuit.parts.indices.flatMap { index -> [Trial] in
      let part = trial.circuit.parts[index]
      var result = part.writes.indices.map { place in
        changed(trial, index) { $0.writes.remove(at: place) }
      }
      for place in part.writes.indices where part.writes[place].lanes > 1 {
        result.append(changed(trial, index) { $0.writes[place].lanes = 1 })
      }
      for (place, item) in part.items.enumerated() {
        guard case .memory(let shape) = item.kind else { continue }
        var shapes: [MemoryShape] = []
        if shape.initial.count > 1 {
          shapes.append(shape)
          shapes[shapes.count - 1].initial = Array(shape.initial.prefix(1))
        }
        if shape.initial.contains(where: { !$0.isZero }) {
          shapes.append(shape)
          shapes[shapes.count - 1].initial = shape.initial.map { BitPattern(0, width: $0.width) }
        }
        for depth in [1, 2, shape.depth / 2] where depth > 0 && depth < shape.depth {
          shapes.append(shape)
          shapes[shapes.count - 1].depth = depth
          shapes[shapes.count - 1].initial = Array(shape.initial.prefix(depth))
        }
        result += shapes.map { other in
          changed(trial, index) { $0.items[place].kind = .memory(other) }
        }
      }
      return result
    }
  }

  // MARK: Widths

  static func widths(_ trial: Trial) -> [Trial] {
    let top = trial.circuit.parts.count - 1
    return trial.circuit.parts.indices.reversed().flatMap { index -> [Trial] in
      let part = trial.circuit.parts[index]
      var result: [Trial] = []
      for place in part.inputs.indices {
        for type in narrower(part.inputs[place]) {
          var other = changed(trial, index) { $0.inputs[place] = type }
          if index == top {
            for cycle in other.stimulus.inputs.indices {
              other.stimulus.inputs[cycle][place] = trial.stimulus.inputs[cycle][place].extended(
                to: type.width, signed: true)
            }
          }
          result.append(other)
        }
      }
      for place in part.outputs.indices {
        for type in narrower(part.outputs[place].type) {
          result.append(changed(trial, index) { $0.outputs[place].type = type })
        }
      }
      for (place, item) in part.items.enumerated() {
        for kind in narrower(item.kind) {
          result.append(changed(trial, index) { $0.items[place].kind = kind })
        }
      }
      return result
    }
  }

  private static func narrower(_ type: ValueType) -> [ValueType] {
    switch type {
    case .bit: return []
    case .state: return [.bit, .unsigned(type.width)]
    case .fixed(let format):
      return [type.plain]
        + [1, format.width / 2, format.width - 1].filter { $0 > 0 && $0 < format.width }.map {
          .fixed(
            Format(
              integer: $0 - min(format.fraction, $0), fraction: min(format.fraction, $0),
              isSigned: format.isSigned))
        }
    case .unsigned(let width), .signed(let width):
      return [1, 2, width / 2, width - 8, width - 1].filter { $0 > 0 && $0 < width }.map {
        type.resized($0)
      }
    }
  }

  private static func narrower(_ kind: Item.Kind) -> [Item.Kind] {
    switch kind {
    case .constant(let type, let bits):
      return narrower(type).map { .constant($0, bits.extended(to: $0.width, signed: true)) }
    case .wire(let type): return narrower(type).map { .wire($0) }
    case .register(let type, let reset):
      return narrower(type).map { other in
        .register(other, reset.map { $0.extended(to: other.width, signed: false) })
      }
    case .packet(let unsigned, let signed):
      return [
        .packet(unsigned: max(1, unsigned / 2), signed: signed),
        .packet(unsigned: unsigned, signed: max(1, signed / 2)),
      ]
    case .memory(let shape):
      return narrower(shape.word).map { type in
        var other = shape
        other.word = type
        other.initial = shape.initial.map { $0.extended(to: type.width, signed: false) }
        return .memory(other)
      }
    default: return []
    }
  }

  // MARK: Parameters

  /// Resets, reset styles and constants made plain.
  static func details(_ trial: Trial) -> [Trial] {
    var result: [Trial] = []
    if trial.circuit.parts.contains(where: { $0.reset != .synchronous }) {
      var other = trial
      for index in other.circuit.parts.indices { other.circuit.parts[index].reset = .synchronous }
      result.append(other)
    }
    for index in trial.circuit.parts.indices {
      for (place, item) in trial.circuit.parts[index].items.enumerated() {
        switch item.kind {
        case .register(let type, let reset):
          if reset?.isZero ?? false { continue }
          result.append(
            changed(trial, index) {
              $0.items[place].kind = .register(type, BitPattern(0, width: type.width))
            })
        case .constant(let type, let bits) where !bits.isZero:
          result.append(
            changed(trial, index) {
              $0.items[place].kind = .constant(type, BitPattern(0, width: type.width))
            })
        default: continue
        }
      }
    }
    return result
  }

  static func stimuli(_ trial: Trial) -> [Trial] {
    var result: [Trial] = []
    let stimulus = trial.stimulus
    for cycle in stimulus.reset.indices.reversed() {
      var other = trial
      other.stimulus.reset.remove(at: cycle)
      other.stimulus.inputs.remove(at: cycle)
      if cycle >= Stimulus.unsettled { result.append(other) }
      if stimulus.reset[cycle], cycle >= Stimulus.unsettled {
        other = trial
        other.stimulus.reset[cycle] = false
        result.append(other)
      }
      for place in stimulus.inputs[cycle].indices where !stimulus.inputs[cycle][place].isZero {
        other = trial
        other.stimulus.inputs[cycle][place] = BitPattern(
          0, width: stimulus.inputs[cycle][place].width)
        result.append(other)
      }
    }
    return result
  }
}
