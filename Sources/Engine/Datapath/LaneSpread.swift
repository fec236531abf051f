import HDL

/// What a port of a pad says of a write, for a ``LaneSpread``.
public struct WriteControls {
  /// Whether it writes. It goes with the request.
  public let write: Bit
  /// The controls of the ``BankPermutation``, by level, each
  /// ``LaneSpread/controlCycle(level:of:)`` cycles after the request.
  public let controls: [Unsigned]

  /// The ports of a write to so many banks.
  init(_ p: Ports, banks: Int) {
    write = p.bit()
    controls = (0..<unsignedBits(banks - 1)).map { p.unsigned(1 << $0) }
  }

  /// A write and its controls.
  init(write: Bit, controls: [Unsigned]) { (self.write, self.controls) = (write, controls) }
}

/// The way of words from lanes to the banks of one of several pads.
///
/// Of pads that are never written in the same cycle one network serves all: it goes by the controls of
/// the one that is written, and the others take nothing of it.
///
/// Where fewer lanes than banks write, banks with the same low bits get the same word, as at an odd stride
/// no other of those lanes meets them; so the network needs levels for the lanes only.
public struct LaneSpread: Module {
  /// The number of banks.
  public var banks: Int
  /// The lanes that write, from the first one on.
  public var lanes: Int
  /// Bits of a word.
  public var width: Int
  /// The number of pads.
  public var pads: Int

  /// Cycles from a request to the words by bank: they reach the memories with it.
  public static let latency = PadAccess.addressLatency
  /// Cycles from a request to the words of its lanes: two before that.
  public static let valueDelay = latency - 2

  /// A network for pads with so many banks.
  public init(banks: Int, lanes: Int, width: Int = 16, pads: Int = 1) {
    (self.banks, self.lanes, self.width, self.pads) = (banks, lanes, width, pads)
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// What each pad says of its writes.
    public let sources: [WriteControls]
    /// The words, by lane, ``valueDelay`` cycles after the request.
    public let values: [Signed]
    /// The words, by bank, as the memories take them: ``latency`` cycles after the request.
    public let words: [Unsigned]
  }

  /// The module's name.
  public var name: String { "LaneSpread_\(lanes)_to_\(banks)_of_\(pads)_w\(width)" }

  /// The comment above the emitted module.
  public var documentation: String {
    "Brings the words of \(lanes) lanes to \(banks) banks, for \(pads == 1 ? "a pad" : "\(pads) pads")."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requirePad(p, words: banks, banks: banks)
    p.require(
      1...banks ~= lanes && pads >= 1,
      "a LaneSpread from \(lanes) lanes to \(banks) banks of \(pads) pads does nothing; use 1 to "
        + "\(banks) lanes and a pad")
    return IO(
      clock: p.clock(), sources: (0..<pads).map { _ in WriteControls(p, banks: banks) },
      values: p.vector(lanes) { p.signed(width) },
      words: p.output(p.vector(banks) { p.unsigned(width) }))
  }

  /// The cycle after a request in which its words pass a level: half of them in each cycle.
  private static func cycle(of level: Int, of levels: Int) -> Int {
    valueDelay + (level < levels / 2 ? 0 : 1)
  }

  /// The cycle after a request in which its pad gives the controls of a level: one before words pass it,
  /// so that they are chosen from registers into registers, or later, if they are not found before.
  public static func controlCycle(level: Int, of levels: Int) -> Int {
    max(cycle(of: level, of: levels) - 1, PadAccess.controlCycle(level: level, of: levels))
  }

  /// Describes the network.
  public func body(_ io: IO, _ m: Builder) {
    let levels = unsignedBits(banks - 1)
    let used = lanes == 1 ? 0 : unsignedBits(lanes - 1)
    for (second, source) in io.sources.enumerated() {
      for (first, other) in io.sources[..<second].enumerated() {
        m.assert("pads\(first)And\(second)AreApart", !(source.write & other.write))
      }
      m.unused(source.write, Array(source.controls[used...]))
    }
    let cycles = (0..<used).map { Self.controlCycle(level: $0, of: levels) }
    let others = io.sources.enumerated().dropFirst().map { index, source in
      (source, writes: m.line("write\(index)_", source.write, by: cycles.max() ?? 0, io.clock))
    }
    let controls = cycles.enumerated().map { level, known in
      let chosen = others.reduce(io.sources[0].controls[level]) {
        mux($1.writes[known], $1.0.controls[level], $0)
      }
      return m.delayed(
        "control\(level)_", chosen, by: Self.cycle(of: level, of: levels) - known, io.clock)
    }
    func registered(_ name: String, _ groups: [[Unsigned]]) -> [[Unsigned]] {
      groups.enumerated().map { group, words in
        let registers = words.indices.map {
          m.reg("\(name)\(group)_\($0)", unsigned: width, reset: .none)
        }
        m.sync(io.clock) { registers <== words }
        return registers
      }
    }
    let spare = (lanes..<1 << used).map { _ in Unsigned(0, width: width) }
    let half = min(used, levels / 2)
    let first = registered(
      "half",
      BankPermutation.spread([io.values.map(\.asUnsigned) + spare], controls[..<half]))
    let last = registered("word", BankPermutation.spread(first, controls[half...]))
    m.comb { io.words <== (0..<banks).map { last[$0 % last.count][0] } }
  }
}
