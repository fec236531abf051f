import EngineProgram

/// Gives every buffer its place: those that live for ever first, then the others, the largest
/// first, each at the lowest address that is free for as long as it lives.
enum Allocation {
  /// Places all buffers. The result says for each pad how many words are needed.
  static func place(_ buffers: inout [Buffer]) -> [Pad: Int] {
    var placed: [Int] = []
    var needed: [Pad: Int] = [:]
    let order = buffers.indices.sorted {
      let (a, b) = (buffers[$0], buffers[$1])
      let (aLives, bLives) = (a.lifetime.upperBound == .max, b.lifetime.upperBound == .max)
      return aLives != bLives ? aLives : a.words != b.words ? a.words > b.words : $0 < $1
    }
    for index in order {
      let taken = placed.filter { buffers[$0].conflicts(with: buffers[index]) }
        .map { buffers[$0].base..<buffers[$0].base + buffers[$0].words }
        .sorted { $0.lowerBound < $1.lowerBound }
      var base = 0
      for range in taken where range.upperBound > base {
        if range.lowerBound >= base + buffers[index].words { break }
        base = range.upperBound
      }
      buffers[index].base = base
      placed.append(index)
      needed[buffers[index].pad] = max(
        needed[buffers[index].pad] ?? 0, base + buffers[index].words)
    }
    return needed
  }

  /// Sets the lifetimes of all buffers from the tasks that write and read them. Buffers in `forever`
  /// keep theirs.
  static func setLifetimes(_ buffers: inout [Buffer], _ tasks: [Lowering.Task], forever: Set<Int>) {
    for index in buffers.indices where !forever.contains(index) {
      let uses = tasks.indices.filter {
        tasks[$0].reads.contains(index) || tasks[$0].result == index
      }
      buffers[index].lifetime = (uses.first ?? 0)...(uses.last ?? 0)
    }
  }
}
