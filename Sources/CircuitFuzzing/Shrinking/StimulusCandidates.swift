import HDL

extension Candidates {
  /// Fewer cycles.
  static func cycles(_ trial: Trial) -> [Trial] {
    let count = trial.stimulus.cycles
    return [count / 2, count * 3 / 4, count - 1].filter { $0 > 0 && $0 < count }.map {
      var result = trial
      result.stimulus.reset = Array(trial.stimulus.reset.prefix($0))
      result.stimulus.inputs = Array(trial.stimulus.inputs.prefix($0))
      return result
    }
  }

  /// Cycles left out, resets that do not come, and inputs that are zero.
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
