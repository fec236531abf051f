/// The arrays that hold the words of a memory in one form of its text.
///
/// Mostly it is one. Where ports of different clocks write, synthesis finds block RAM only in one
/// array that all of them write, and simulators complain of exactly that: for them, each clock has
/// an array of its own, and a word is the exclusive or of all.
struct MemoryArrays {
  /// The names of the arrays.
  var names: [String]
  /// For each write port, the place of its array in ``names``.
  var owners: [Int]

  /// The text that reads a word.
  func word(at address: String) -> String {
    names.map { "\($0)[\(address)]" }.joined(separator: " ^ ")
  }

  /// The text by which a write port stores bits of a word; `bits` is empty for all.
  func write(_ port: Int, at address: String, _ data: String, bits: String = "") -> String {
    let others = names.indices.filter { $0 != owners[port] }.map {
      " ^ \(names[$0])[\(address)]\(bits)"
    }
    return "\(names[owners[port]])[\(address)]\(bits) <= \(data)\(bits)\(others.joined());"
  }
}

extension ModulePrinter {
  /// One array for all ports of a memory. It is not called as the memory is, which linters would
  /// take for a hidden declaration.
  func oneArray(_ memory: MemoryNode) -> MemoryArrays {
    MemoryArrays(
      names: [memory.name == "cells" ? "storage" : "cells"], owners: memory.writes.map { _ in 0 })
  }

  /// An array for each clock that writes a memory.
  func arrayForEachClock(_ memory: MemoryNode) -> MemoryArrays {
    var domains: [Int32] = []
    var arrays = MemoryArrays(names: [], owners: [])
    for (place, port) in memory.writes.enumerated() {
      if !domains.contains(port.domain) {
        domains.append(port.domain)
        arrays.names.append("write\(number(place, of: memory.writes.count))_cells")
      }
      arrays.owners.append(domains.firstIndex(of: port.domain)!)
    }
    return arrays
  }

  /// Whether ports of different clocks write a memory.
  func hasManyWriters(_ memory: MemoryNode) -> Bool { Set(memory.writes.map(\.domain)).count > 1 }
}
