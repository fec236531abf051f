import Engine
import EngineProgram
import HDL

/// A request to a pad, and what a banked pad must do with it.
struct PadAccess {
  var enable: Bool
  var base: Int
  var stride: Int
  /// A quarter of the way from a lane to the fourth one after it.
  var outerStride: Int
  var active: Int

  /// A request of random lanes at a random odd stride; now and then it leaves the pad.
  init(words: Int, banks: Int, _ draw: inout SeededRandom) {
    let mask = (1 << FieldWidth.address) - 1
    enable = Int.random(in: 0..<5, using: &draw) > 0
    let reach = max(1, words / banks)
    stride = 2 * Int.random(in: -reach / 2...reach / 2, using: &draw) + 1
    let start = stride < 0 ? -stride * (banks - 1) : 0
    let last = words - 1 - (stride > 0 ? stride * (banks - 1) : 0)
    base = start <= last ? Int.random(in: start...last, using: &draw) : 0
    if Int.random(in: 0..<8, using: &draw) == 0 {
      let edges = [0, words, Int.random(in: 0...mask, using: &draw)]
      base = (edges.randomElement(using: &draw)! + Int.random(in: -50...50, using: &draw)) & mask
    }
    active = Int.random(in: 0..<1 << banks, using: &draw)
    if Int.random(in: 0..<3, using: &draw) == 0 { active = (1 << banks) - 1 }
    // Every fourth lane skips some rows of all banks, now and then.
    let rows = Bool.random(using: &draw) ? 0 : Int.random(in: -20...20, using: &draw)
    outerStride = (stride + rows * max(banks / 4, 1)) & mask
    // Lane 0 alone may have any strides.
    if Int.random(in: 0..<6, using: &draw) == 0 {
      active = 1
      stride = Int.random(in: 0...mask, using: &draw)
      outerStride = Int.random(in: 0...mask, using: &draw)
    }
    stride &= mask
  }

  /// The address of a lane.
  func address(_ lane: Int) -> Int {
    (base + lane % 4 * stride + lane / 4 * 4 * outerStride) & ((1 << FieldWidth.address) - 1)
  }
  /// The lanes that take part.
  func lanes(_ count: Int) -> [Int] {
    enable ? (0..<count).filter { active >> $0 & 1 == 1 } : []
  }
  /// The words that are accessed.
  func addresses(_ count: Int) -> Set<Int> { Set(lanes(count).map(address)) }

  /// Sets the ports of a request.
  func drive<M: Module>(_ sim: Simulator<M>, _ request: PadRequest) {
    sim.poke(request.enable, enable)
    sim.poke(request.base, base)
    sim.poke(request.stride, stride)
    sim.poke(request.outerStride, outerStride)
    sim.poke(request.active, active)
  }
}
