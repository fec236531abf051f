/// Records a simulation as text, for tests and terminals.
///
///     clock   0  1  2  3
///     enable  __/--------
///     count   0  .  1  2
public final class Waveform: SimulationObserver {
  private var signals: [(name: String, width: Int, caseNames: [String])] = []
  private var wanted: [Int] = []
  private var samples: [[BitPattern]] = []
  private let filter: [String]?

  /// Records the named signals (`instance.name` inside instances), or all of the top module.
  public init(_ names: [String]? = nil) { filter = names }

  /// Notes the signals that there are.
  public func begin(_ signals: [(path: [String], width: Int, caseNames: [String])]) {
    let named = signals.map { ($0.path.joined(separator: "."), $0.width, $0.caseNames) }
    if let filter {
      wanted = filter.map { name in
        guard let index = named.firstIndex(where: { $0.0 == name }) else {
          preconditionFailure("there is no signal '\(name)' to record")
        }
        return index
      }
    } else {
      wanted = signals.indices.filter { signals[$0].path.count == 1 }
    }
    self.signals = wanted.map { (name: named[$0].0, width: named[$0].1, caseNames: named[$0].2) }
  }

  /// Records the values of one cycle.
  public func record(_ values: [BitPattern], cycle: Int) {
    samples.append(wanted.map { values[$0] })
  }

  /// The waveform of all cycles so far.
  public var text: String {
    let cells = signals.indices.map { index in samples.map { value(signals[index], $0[index]) } }
    let width = max(2, cells.joined().map(\.count).max() ?? 1) + 1
    let margin = (signals.map(\.name.count) + [5]).max()! + 2
    func padded(_ text: String, _ count: Int) -> String {
      text + String(repeating: " ", count: max(0, count - text.count))
    }
    var lines = [
      padded("cycle", margin) + samples.indices.map { padded("\($0)", width) }.joined()
    ]
    for (index, signal) in signals.enumerated() {
      var line = padded(signal.name, margin)
      for (time, cell) in cells[index].enumerated() {
        let same = time > 0 && samples[time][index] == samples[time - 1][index]
        if signal.width == 1, signal.caseNames.isEmpty {
          let level = samples[time][index].isZero ? "_" : "-"
          let edge = same || time == 0 ? level : (level == "-" ? "/" : "\\")
          line += edge + String(repeating: level, count: width - 1)
        } else {
          line += padded(same ? "." : cell, width)
        }
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    while lines[0].last == " " { lines[0].removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func value(
    _ signal: (name: String, width: Int, caseNames: [String]), _ bits: BitPattern
  ) -> String {
    if let index = bits.unsignedValue, index < signal.caseNames.count {
      return signal.caseNames[index]
    }
    return signal.width == 1 ? bits.binary : bits.hexadecimal
  }
}
