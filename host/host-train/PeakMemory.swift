import Foundation

/// The most memory that the program has had at once, in bytes.
///
/// Linux counts in `ru_maxrss` what the process was before it became this program, which can be much
/// more than this program takes. `VmHWM` of proc(5) begins with the program.
func peakMemoryBytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  if let words = line?.split(whereSeparator: \.isWhitespace), words.count > 1,
    let kibibytes = Int(words[1])
  {
    return kibibytes * 1024
  }
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}
