import FixedPoint
import HDL

extension Candidates {
  /// Narrower values.
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
}
