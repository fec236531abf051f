import HDL

/// The values in a trace in VCD format (IEEE 1364) as the model checker writes it: every step is 10
/// units of time, and its values stand at its start; only the clock moves within it.
struct ValueChanges {
  /// Bits of signals by dotted path, for each step.
  var steps: [[String: BitPattern]] = []

  init(_ text: String) {
    var paths: [Substring: [(path: String, width: Int)]] = [:]
    var scope: [Substring] = []
    var values: [String: BitPattern] = [:]
    var isStep = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "$scope" where words.count > 2: scope.append(words[2])
      case "$upscope": _ = scope.popLast()
      case "$var" where words.count > 4 && words[1] == "wire":
        let path = (scope + [words[4]]).joined(separator: ".")
        paths[words[3], default: []].append((path, Int(words[2]) ?? 1))
      default:
        if line.first == "b", words.count == 2, let signals = paths[words[1]] {
          for signal in signals { values[signal.path] = ValueChanges.bits(words[0].dropFirst()) }
        } else if line.first == "#", let time = Int(line.dropFirst()) {
          // The end of what stood at the time before; the last time marks the end of the trace.
          if isStep { steps.append(values) }
          isStep = time % 10 == 0
        }
      }
    }
  }

  private static func bits(_ digits: Substring) -> BitPattern {
    var words = [UInt64](repeating: 0, count: (digits.count + 63) / 64)
    for (index, digit) in digits.reversed().enumerated() where digit == "1" {
      words[index / 64] |= 1 << UInt64(index % 64)
    }
    return BitPattern(words: words, width: digits.count)
  }
}
