extension Candidates {
  /// Fewer and simpler properties.
  static func assertions(_ trial: Trial) -> [Trial] {
    trial.circuit.parts.indices.flatMap { index -> [Trial] in
      trial.circuit.parts[index].assertions.indices.flatMap { place -> [Trial] in
        let assertion = trial.circuit.parts[index].assertions[place]
        var result = [changed(trial, index) { $0.assertions.remove(at: place) }]
        if assertion.condition != nil {
          result.append(changed(trial, index) { $0.assertions[place].condition = nil })
        }
        if assertion.age > 0 {
          result.append(changed(trial, index) { $0.assertions[place].age -= 1 })
        }
        return result
      }
    }
  }
}
