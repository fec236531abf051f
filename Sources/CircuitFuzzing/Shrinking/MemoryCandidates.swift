import HDL

extension Candidates {
  /// Fewer write ports, and smaller memories.
  static func memories(_ trial: Trial) -> [Trial] {
    trial.circuit.parts.indices.flatMap { index -> [Trial] in
      let part = trial.circuit.parts[index]
      var result = part.writes.indices.map { place in
        changed(trial, index) { $0.writes.remove(at: place) }
      }
      for place in part.writes.indices where part.writes[place].lanes > 1 {
        result.append(changed(trial, index) { $0.writes[place].lanes = 1 })
      }
      for place in part.writes.indices where part.writes[place].delay > 0 {
        result.append(changed(trial, index) { $0.writes[place].delay -= 1 })
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
}
