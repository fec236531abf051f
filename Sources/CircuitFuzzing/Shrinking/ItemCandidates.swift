import HDL

extension Candidates {
  /// Items replaced by earlier ones, by zero, or with fewer operands.
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
      part.writes = part.writes.map { $0.mapped(map) }
      part.assertions = part.assertions.map { $0.mapped(map) }
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
}
