import Foundation

/// Numbers as people read them.
package enum NumberText {
  /// `value` with so many decimals; a dash when it is not finite.
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    return String(format: "%.*f", decimals, value)
  }

  /// A share as a percentage without its sign: 0.8642 is `86.42`.
  package static func percent(_ share: Double, _ decimals: Int = 2) -> String {
    fixed(share * 100, decimals)
  }

  /// `value` with three digits that count, and no zeros after them: `0.0195`.
  package static func significant(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    return String(format: "%.3g", value)
  }

  /// `count` in groups of three: `27,732`.
  package static func grouped(_ count: Int) -> String {
    var text = ""
    for (index, digit) in String(count.magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (count < 0 ? "-" : "") + String(text.reversed())
  }

  /// Three digits and a decimal prefix: `31.2k`, `1.45M`.
  package static func short(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let size = abs(value)
    // The bounds are where rounding to three digits reaches the next prefix.
    let (scale, prefix) =
      switch size {
      case ..<999.5: (1.0, "")
      case ..<999_500: (1e3, "k")
      case ..<999_500_000: (1e6, "M")
      default: (1e9, "G")
      }
    let scaled = size / scale
    let decimals =
      prefix.isEmpty && size == size.rounded() || scaled >= 99.95
      ? 0
      : scaled >= 9.995 ? 1 : 2
    return (value < 0 ? "-" : "") + fixed(scaled, decimals) + prefix
  }

  /// The text of an axis tick: no more digits than it needs.
  package static func tick(_ value: Double) -> String {
    let size = abs(value)
    if size >= 10_000 {
      let (scale, prefix) =
        size >= 1e9 ? (1e9, "G") : size >= 1e6 ? (1e6, "M") : (1e3, "k")
      return plain(value / scale) + prefix
    }
    return plain(value)
  }

  private static func plain(_ value: Double) -> String {
    let text = String(format: "%.10g", value)
    return text == "-0" ? "0" : text
  }

  /// A span of time: `42 s`, `3 min 05 s`, `2 h 07 min`.
  package static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "–" }
    if seconds < 9.95 { return fixed(seconds, 1) + " s" }
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(twoDigits(whole % 60)) s" }
    return "\(whole / 3600) h \(twoDigits(whole % 3600 / 60)) min"
  }

  /// A span of time on a clock: `0:42`, `12:05`, `1:02:03`.
  package static func clock(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "-:--" }
    let whole = Int(seconds.rounded())
    let rest = "\(twoDigits(whole % 60))"
    if whole < 3600 { return "\(whole / 60):\(rest)" }
    return "\(whole / 3600):\(twoDigits(whole % 3600 / 60)):\(rest)"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
