import HDL

extension Candidates {
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
}
