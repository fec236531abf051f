/// Records a simulation in the VCD format of IEEE 1364, which waveform viewers open.
///
///     let dump = ValueChangeDump()
///     sim.observe(dump)
///     sim.step(100)
///     try dump.text.write(toFile: "run.vcd", atomically: true, encoding: .utf8)
///
/// A cycle takes 10 units of time. Clocks rise where new values appear, and fall in the middle.
public final class ValueChangeDump: SimulationObserver {
  private var lines: [String] = []
  private var last: [BitPattern?] = []
  private var shared: [Int] = []
  private var clocks: [String: Int] = [:]
  private var risen: [Int] = []
  private var time = 0

  /// An empty recording.
  public init() {}

  /// The file's text so far.
  public var text: String {
    lines.joined(separator: "\n") + "\n" + (last.isEmpty ? "" : "#\(time + 10)\n")
  }

  /// Signals of one value, by the first of them.
  public func share(_ firsts: [Int]) { shared = firsts }

  /// Notes the signals that there are.
  public func begin(_ signals: [(path: [String], width: Int, caseNames: [String])]) {
    last = Array(repeating: nil, count: signals.count)
    if shared.count != signals.count { shared = Array(signals.indices) }
    for (index, signal) in signals.enumerated() {
      clocks[signal.path.joined(separator: ".")] = shared[index]
    }
    lines = ["$timescale 1 ns $end", "$scope module top $end"]
    scope(signals.indices.map { ($0, signals[$0].path[...]) }, signals.map(\.width))
    lines += ["$upscope $end", "$enddefinitions $end"]
  }

  private func scope(_ items: [(index: Int, path: ArraySlice<String>)], _ widths: [Int]) {
    var inner: [String] = []
    var members: [String: [(index: Int, path: ArraySlice<String>)]] = [:]
    for item in items {
      let name = item.path.first!
      if item.path.count == 1 {
        let width = widths[item.index]
        let bits = width == 1 ? "" : " [\(width - 1):0]"
        lines.append("$var wire \(width) \(code(item.index)) \(name)\(bits) $end")
      } else {
        if members[name] == nil { inner.append(name) }
        members[name, default: []].append((item.index, item.path.dropFirst()))
      }
    }
    for name in inner {
      lines.append("$scope module \(name) $end")
      scope(members[name]!, widths)
      lines.append("$upscope $end")
    }
  }

  private func code(_ index: Int) -> String {
    var result = ""
    var rest = shared[index]
    repeat {
      result.append(Character(Unicode.Scalar(UInt8(33 + rest % 94))))
      rest /= 94
    } while rest > 0
    return result
  }

  private func set(_ index: Int, _ value: BitPattern) {
    guard last[index] != value else { return }
    lines.append(
      value.width == 1
        ? "\(value.binary)\(code(index))" : "b\(value.binary) \(code(index))")
    last[index] = value
  }

  /// Records the values of one cycle.
  public func record(_ values: [BitPattern], cycle: Int) {
    time = cycle * 10
    lines.append("#\(time)")
    for index in risen { set(index, BitPattern(1, width: 1)) }
    for (index, value) in values.enumerated()
    where shared[index] == index && !risen.contains(index) { set(index, value) }
    guard !risen.isEmpty else { return }
    lines.append("#\(time + 5)")
    for index in risen { set(index, BitPattern(0, width: 1)) }
    risen = []
  }

  /// The clocks that rise where the next cycle begins.
  public func edges(of names: [String]) { risen = names.compactMap { clocks[$0] } }
}
