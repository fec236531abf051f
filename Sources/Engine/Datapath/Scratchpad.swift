import EngineProgram
import HDL

/// A pad of 16-bit words in banks, read at port X and read or written at port Y, all lanes at once.
///
/// Word `a` lies in bank `a mod banks` at row `a / banks`, so that lanes at any odd stride use
/// different banks. Requests enter in every cycle; there is no waiting. A word that Y writes in one
/// cycle is read by the requests of the next; what X reads of words that Y writes in the same cycle is
/// not defined.
public struct Scratchpad: Module {
  /// The number of words, a multiple of the banks.
  public var words: Int
  /// The number of banks and of lanes, a power of two.
  public var banks: Int

  /// Cycles from a request to its words.
  public static let readLatency = PadAccess.readLatency
  /// Cycles from a request to its fault.
  public static let faultLatency = PadAccess.faultLatency
  /// Cycles from a request that writes to its words by lane, at a ``LaneSpread``.
  public static let valueDelay = LaneSpread.valueDelay

  /// A pad of 16-bit words.
  public init(words: Int, banks: Int) { (self.words, self.banks) = (words, banks) }

  /// The port that reads.
  public struct ReadPort {
    /// What to read.
    public let request: PadRequest
    /// The words, which a ``LaneReturn`` brings to lanes ``Scratchpad/readLatency`` cycles later.
    public let words: BankWords
    /// Whether an active lane was outside of the pad, ``Scratchpad/faultLatency`` cycles later.
    public let fault: Bit
  }
  /// The port that reads or writes.
  public struct Port {
    /// What to access.
    public let request: PadRequest
    /// Whether it is written.
    public let write: Bit
    /// What brings the words to the banks, through a ``LaneSpread``.
    public let writes: WriteControls
    /// The words to write, by bank, ``LaneSpread/latency`` cycles after the request.
    public let values: [Unsigned]
    /// The words, which a ``LaneReturn`` brings to lanes ``Scratchpad/readLatency`` cycles after a
    /// request that does not write.
    public let words: BankWords
    /// Whether an active lane was outside of the pad, ``Scratchpad/faultLatency`` cycles later.
    public let fault: Bit
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Reads.
    public let x: ReadPort
    /// Reads or writes.
    public let y: Port
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Pad of \(words) words of 16 bits in \(banks) banks, two ports of \(banks) lanes."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requirePad(p, words: words, banks: banks)
    func wordsRead() -> BankWords { p.output(BankWords(p, banks: banks, width: 16)) }
    return IO(
      clock: p.clock(),
      x: ReadPort(
        request: PadRequest(p, banks: banks), words: wordsRead(), fault: p.output(p.bit())),
      y: Port(
        request: PadRequest(p, banks: banks), write: p.bit(),
        writes: p.output(WriteControls(p, banks: banks)),
        values: p.vector(banks) { p.unsigned(16) }, words: wordsRead(), fault: p.output(p.bit())))
  }

  /// Describes the pad.
  public func body(_ io: IO, _ m: Builder) {
    let rows = words / banks
    let x = PadAccess("x", io.x.request, rows: rows, clock: io.clock, m)
    let y = PadAccess("y", io.y.request, rows: rows, clock: io.clock, m)
    let bankWrites = y.atBanks("Write", io.y.write)
    let writes = y.writes(io.y.write)
    let memories = (0..<banks).map { bank in
      let memory = m.instance("bank\(bank)", MemoryBank(rows: rows, width: 16))
      m.comb {
        memory.x.enable <== x.enables[bank]
        memory.x.write <== false
        memory.x.row <== x.rows[bank]
        memory.x.data <== 0
        memory.y.enable <== y.enables[bank]
        memory.y.write <== bankWrites[bank]
        memory.y.row <== y.rows[bank]
        memory.y.data <== io.y.values[bank]
      }
      return memory
    }
    let (xWords, yWords) = (x.returned(memories.map(\.x.word)), y.returned(memories.map(\.y.word)))
    m.comb {
      io.x.words <== xWords
      io.x.fault <== x.fault
      io.y.writes <== writes
      io.y.words <== yWords
      io.y.fault <== y.fault
    }
  }
}
