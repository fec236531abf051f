import ECP5
import HDL

/// What a port of a pad has read, on its way to the lanes through a ``LaneReturn``.
public struct BankWords {
  /// The words by bank, ``LaneReturn/latency`` cycles after the controls.
  public let words: [Unsigned]
  /// The controls of the ``BankPermutation``, by level, ``PadAccess/controlLatency`` cycles after
  /// the request.
  public let controls: [Unsigned]

  /// The ports of words from so many banks.
  init(_ p: Ports, banks: Int, width: Int) {
    words = p.vector(banks) { p.unsigned(width) }
    controls = (0..<unsignedBits(banks - 1)).map { p.unsigned(1 << $0) }
  }

  /// Words and their controls.
  init(words: [Unsigned], controls: [Unsigned]) { (self.words, self.controls) = (words, controls) }
}

/// The way back from one of several ports of pads to lanes.
///
/// Where ports are never read at the same time, their words are chosen by bank, before they are brought
/// to lanes, and one network serves all of them.
public struct LaneReturn: Module {
  /// The number of banks.
  public var banks: Int
  /// The lanes that are wanted, from the first one on.
  public var lanes: Int
  /// Bits of the words of each port.
  public var widths: [Int]

  /// Cycles from controls and choice to the words by lane, and from words by bank one less.
  public static let latency = 1

  /// A network for ports of pads with so many banks.
  public init(banks: Int, lanes: Int, widths: [Int] = [16]) {
    (self.banks, self.lanes, self.widths) = (banks, lanes, widths)
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// What the ports have read.
    public let sources: [BankWords]
    /// Which of them is wanted, with the controls.
    public let choice: Unsigned
    /// Its words, by lane, ``Scratchpad/readLatency`` cycles after the request.
    public let data: [Signed]
  }

  /// The module's name.
  public var name: String {
    "LaneReturn_\(banks)_to_\(lanes)_of_" + widths.map(String.init).joined(separator: "_")
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Brings the words of \(banks) banks to \(lanes) lanes, from \(widths.count) ports."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requirePad(p, words: banks, banks: banks)
    p.require(
      lanes <= banks && !widths.isEmpty,
      "a LaneReturn of \(banks) banks has no \(lanes) lanes; use at most as many")
    return IO(
      clock: p.clock(reset: .none),
      sources: widths.map { BankWords(p, banks: banks, width: $0) },
      choice: p.unsigned(unsignedBits(max(1, widths.count - 1))),
      data: p.output(p.vector(lanes) { p.signed(16) }))
  }

  /// Describes the network. Its levels lie before its registers; with a choice before them, the second half of
  /// the levels lies behind.
  public func body(_ io: IO, _ m: Builder) {
    let levels = unsignedBits(banks - 1)
    let half = widths.count == 1 ? 0 : (levels + 1) / 2
    func registered(_ name: String, _ value: Unsigned) -> Unsigned {
      let register = m.reg(name, like: value, reset: .none)
      m.sync(io.clock) { register <== value }
      return register
    }
    if widths.count == 1 { m.unused(io.choice) }
    let controls = (0..<levels).map { level in
      registered(
        "control\(level)", choose(io.sources.map { $0.controls[level] }, by: io.choice))
    }
    let choices =
      widths.count == 1 ? [] : m.copies("choice", io.choice, count: (banks + 3) / 4)
    let words = (0..<banks).map { bank -> [Unsigned] in
      let words = io.sources.map { $0.words[bank].asSigned.extended(to: 16).asUnsigned }
      return [choices.isEmpty ? words[0] : choose(words, by: choices[bank / 4])]
    }
    let groups = BankPermutation.gathered(words, controls[half...], lanes: lanes)
    let registers = groups.enumerated().map { group, words in
      words.enumerated().map { registered("word\(group)_\($0)", $1) }
    }
    let later = controls[..<half].enumerated().map { registered("laterControl\($0)", $1) }
    let data = BankPermutation.gathered(registers, later[...], lanes: lanes)[0]
    m.comb { io.data <== data.map(\.asSigned) }
  }
}
