import ECP5
import EngineProgram
import HDL

/// The way of a port's requests through a pad: the rows of the banks, what is read on its way back, and
/// the controls that bring words to their banks and lanes.
///
/// The rows are found by a tree of ``AddressLevel``, a level a cycle.
struct PadAccess {
  /// Cycles from a request to its rows at the memories. Fewer levels wait at the beginning; more
  /// would share the first cycle.
  static let addressLatency = 4
  /// Cycles from a request to its words: one more for the way back.
  static let readLatency = addressLatency + MemoryBank.latency + 1
  /// Cycles from a request to the controls of the way back, one before the words leave the memories.
  static let controlLatency = readLatency - 1 - LaneReturn.latency
  /// Cycles from a request to ``fault``.
  static let faultLatency = addressLatency + 1
  /// The cycle after a request in which the controls of a level are found.
  static func controlCycle(level: Int, of levels: Int) -> Int {
    max(0, level + addressLatency - levels)
  }

  private let name: String
  private let clock: Clock
  private let builder: Builder
  /// The controls of each level, each in its ``controlCycle(level:of:)``.
  private let controls: [Unsigned]

  /// Whether an active lane was outside of the pad.
  let fault: Bit
  /// Whether each bank is accessed, at the memories.
  let enables: [Bit]
  /// The row that each bank accesses.
  let rows: [Unsigned]

  /// Takes requests to banks of `rows` rows each.
  init(_ name: String, _ request: PadRequest, rows: Int, clock: Clock, _ m: Builder) {
    (self.name, self.clock, builder) = (name, clock, m)
    // Most ports of the pads stand still in most cycles.
    m.changesSeldom(request)
    let levels = unsignedBits(request.active.width - 1)
    if levels <= 2 { m.unused(request.outerStride) }
    let active = request.active & request.enable.repeated(request.active.width)
    var stage = Stage(
      places: [request.base], strides: [request.stride, request.outerStride], level: 0,
      levels: levels,
      active: [(0..<active.width).map { active[$0] }])
    var controls: [Unsigned] = []
    for cycle in 0..<Self.addressLatency {
      for level in 0..<levels where Self.controlCycle(level: level, of: levels) == cycle {
        controls.append(stage.descend())
      }
      stage = stage.registered(
        "\(name)\(cycle + 1)", clock, m)
    }
    let ends = stage
    let rowBits = unsignedBits(rows - 1)
    let isInside = m.wire(
      "\(name)IsInside", joined(ends.places.map { isLess($0, than: rows) }))
    let enables = joined(ends.active.map { $0[0] })
    let fault = m.reg("\(name)Fault")
    m.sync(clock) { fault <== (enables & ~isInside).anyBit }
    self.controls = controls
    self.fault = fault
    self.enables = (0..<ends.active.count).map { enables[$0] & isInside[$0] }
    self.rows = ends.places.map { $0.truncated(to: rowBits) }
  }

  /// A request on its way down the tree.
  private struct Stage {
    var places: [Unsigned]
    /// The stride of the first two levels, whose lanes are less than four apart, and that of the others.
    let strides: [Unsigned]
    var level: Int
    let levels: Int
    /// Whether lanes take part, in groups of banks with the same low bits.
    var active: [[Bit]]

    /// Takes a level, and returns its controls.
    mutating func descend() -> Unsigned {
      let level = AddressLevel(places, stride: strides[self.level < 2 ? 0 : 1])
      self.level += 1
      places = level.places
      active = BankPermutation.spread(active, [level.controls])
      return level.controls
    }

    /// The stage a cycle later, with the strides that are still needed.
    func registered(_ name: String, _ clock: Clock, _ m: Builder) -> Stage {
      let places = places.enumerated().map {
        m.reg("\(name)Place\($0)", unsigned: $1.width, reset: .none)
      }
      let active = active.enumerated().map { index, group in
        m.reg("\(name)Active\(index)", unsigned: group.count)
      }
      let moves = [level < min(levels, 2), levels > 2 && level < levels]
      let strides = strides.enumerated().map { index, stride in
        moves[index] ? m.reg("\(name)Stride\(index)", like: stride, reset: .none) : stride
      }
      m.sync(clock) {
        places <== self.places
        active <== self.active.map { joined($0) }
        if moves[0] { strides[0] <== self.strides[0] }
        if moves[1] { strides[1] <== self.strides[1] }
      }
      return Stage(
        places: places, strides: strides, level: level, levels: levels,
        active: active.map { group in (0..<group.width).map { group[$0] } })
    }
  }

  /// The controls of a level in a cycle after the request.
  private func control(_ label: String, _ level: Int, at cycle: Int) -> Unsigned {
    let known = Self.controlCycle(level: level, of: controls.count)
    return builder.delayed("\(name)\(label)\(level)", controls[level], by: cycle - known, clock)
  }

  /// What a ``LaneSpread`` needs to bring words to the banks, if the request writes.
  func writes(_ write: Bit) -> WriteControls {
    let levels = controls.count
    return WriteControls(
      write: write,
      controls: (0..<levels).map {
        control("Write", $0, at: LaneSpread.controlCycle(level: $0, of: levels))
      })
  }

  /// A bit that comes with a request, when the memories of the banks see it: more than eight banks lie too far
  /// apart for one register.
  func atBanks(_ label: String, _ bit: Bit) -> [Bit] {
    let (name, banks) = ("\(name)\(label)", enables.count)
    guard banks > 8 else {
      let later = builder.delayed(name, bit, by: Self.addressLatency, clock)
      return Array(repeating: later, count: banks)
    }
    let before = builder.delayed(name, bit, by: Self.addressLatency - 1, clock)
    let copies = builder.copies("\(name)Of", before.asUnsigned, count: (banks + 3) / 4)
    return (0..<banks).map { copies[$0 / 4][0] }
  }

  /// What the memories have read, on its way to the lanes.
  func returned(_ words: [Unsigned]) -> BankWords {
    BankWords(
      words: words,
      controls: controls.indices.map { control("Return", $0, at: Self.controlLatency) })
  }
}

/// Whether a number is less than a constant, in plain logic: of the number of rows only the top bits
/// are set, and a carry chain would compare all.
private func isLess(_ number: Unsigned, than limit: Int) -> Bit {
  (0..<number.width).reduce(Bit(limit >> number.width > 0)) { isLess, place in
    limit >> place & 1 == 1 ? !number[place] | isLess : !number[place] & isLess
  }
}

/// States what a pad of `words` words needs.
func requirePad(_ p: Ports, words: Int, banks: Int) {
  p.require(
    banks >= 2 && banks & (banks - 1) == 0,
    "a pad of \(banks) banks cannot be permuted; use a power of two from 2 on")
  p.require(
    words > 0 && words % max(banks, 1) == 0,
    "a pad of \(words) words does not fill \(banks) banks; use a multiple of \(banks)")
  p.require(
    words <= 1 << FieldWidth.address,
    "a pad of \(words) words is larger than addresses of \(FieldWidth.address) bits; use less")
}
