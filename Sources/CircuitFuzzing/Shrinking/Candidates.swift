/// Trials a little smaller than a given one, the boldest first.
enum Candidates {
  /// Fewer outputs.
  static func outputs(_ trial: Trial) -> [Trial] {
    let outputs = trial.circuit.top.outputs
    guard outputs.count > 1 else { return [] }
    let single = outputs.map { output in changed(trial) { $0.outputs = [output] } }
    let less = outputs.indices.map { index in changed(trial) { $0.outputs.remove(at: index) } }
    return single + less
  }

  /// A trial with another top.
  static func changed(_ trial: Trial, _ change: (inout Part) -> Void) -> Trial {
    changed(trial, trial.circuit.parts.count - 1, change)
  }

  /// A trial with another part.
  static func changed(
    _ trial: Trial, _ index: Int, _ change: (inout Part) -> Void
  ) -> Trial {
    var result = trial
    change(&result.circuit.parts[index])
    return result
  }
}
