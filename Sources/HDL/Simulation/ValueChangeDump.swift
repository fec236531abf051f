/// Records a simulation in the VCD format of IEEE 1364, which waveform viewers open.
///
/// A cycle takes 10 units of time; values stand from the start of the cycle, before its clock edge.
public final class ValueChangeDump: SimulationObserver {
  /// The file's text so far.
  public private(set) var text = ""
  private var last: [BitPattern?] = []

  /// An empty recording.
  public init() {}

  /// Notes the signals that there are.
  public func begin(_ signals: [(path: [String], width: Int, caseNames: [String])]) {
    last = Array(repeating: nil, count: signals.count)
    text = "$timescale 1 ns $end\n$scope module top $end\n"
    scope(signals.indices.map { ($0, signals[$0].path[...]) }, signals.map(\.width))
    text += "$upscope $end\n$enddefinitions $end\n"
  }

  private func scope(_ items: [(index: Int, path: ArraySlice<String>)], _ widths: [Int]) {
    var inner: [String] = []
    for item in items where item.path.count == 1 {
      text += "$var wire \(widths[item.index]) \(code(item.index)) \(item.path.first!) $end\n"
    }
    for item in items where item.path.count > 1 && !inner.contains(item.path.first!) {
      inner.append(item.path.first!)
    }
    for name in inner {
      text += "$scope module \(name) $end\n"
      scope(
        items.filter { $0.path.count > 1 && $0.path.first == name }.map {
          ($0.index, $0.path.dropFirst())
        },
        widths)
      text += "$upscope $end\n"
    }
  }

  private func code(_ index: Int) -> String {
    var result = ""
    var rest = index
    repeat {
      result.append(Character(Unicode.Scalar(UInt8(33 + rest % 94))))
      rest /= 94
    } while rest > 0
    return result
  }

  /// Records the values of one cycle.
  public func record(_ values: [BitPattern], cycle: Int) {
    text += "#\(cycle * 10)\n"
    for (index, value) in values.enumerated() where last[index] != value {
      text +=
        value.width == 1
        ? "\(value.binary)\(code(index))\n" : "b\(value.binary) \(code(index))\n"
      last[index] = value
    }
  }
}
