import EngineProgram
import HDL

/// The pad for inputs: bytes in banks like those of a ``Scratchpad``, in two buffers. One is read
/// while a stream fills the other.
public struct InputPad: Module {
  /// The bytes of a buffer, a multiple of the banks.
  public var words: Int
  /// The number of banks and of lanes that read, a power of two.
  public var banks: Int

  /// Bytes that are written at once.
  public static let writeLanes = 4
  /// Cycles from a request to its bytes.
  public static let readLatency = PadAccess.readLatency
  /// Cycles from a request to read or write to its fault.
  public static let faultLatency = PadAccess.faultLatency

  /// A pad of two buffers of `words` bytes.
  public init(words: Int, banks: Int) { (self.words, self.banks) = (words, banks) }

  /// The port that reads.
  public struct ReadPort {
    /// What to read.
    public let request: PadRequest
    /// The bytes, which a ``LaneReturn`` brings to lanes ``InputPad/readLatency`` cycles later.
    public let words: BankWords
    /// Whether an active lane was outside of the pad, ``InputPad/faultLatency`` cycles later.
    public let fault: Bit
  }
  /// The port that writes bytes one after another.
  public struct WritePort {
    /// Whether anything is written.
    public let enable: Bit
    /// The address of the first byte.
    public let base: Unsigned
    /// Which bytes are written, the first lowest.
    public let active: Unsigned
    /// The bytes.
    public let values: [Signed]
    /// Whether an active byte was outside of the pad, ``InputPad/faultLatency`` cycles later.
    public let fault: Bit
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The buffer that is read; the other one is written. It goes with the requests.
    public let buffer: Bit
    /// Reads.
    public let x: ReadPort
    /// Writes.
    public let stream: WritePort
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Pad of two buffers of \(words) bytes in \(banks) banks: one is read, the other written."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requirePad(p, words: words, banks: banks)
    p.require(
      banks >= Self.writeLanes,
      "an InputPad of \(banks) banks cannot take \(Self.writeLanes) bytes at once; use more banks")
    return IO(
      clock: p.clock(), buffer: p.bit(),
      x: ReadPort(
        request: PadRequest(p, banks: banks),
        words: p.output(BankWords(p, banks: banks, width: 8)), fault: p.output(p.bit())),
      stream: WritePort(
        enable: p.bit(), base: p.unsigned(FieldWidth.address), active: p.unsigned(Self.writeLanes),
        values: p.vector(Self.writeLanes) { p.signed(8) }, fault: p.output(p.bit())))
  }

  /// Describes the pad. The buffer is the lowest bit of a row.
  public func body(_ io: IO, _ m: Builder) {
    let rows = words / banks
    let x = PadAccess("x", io.x.request, rows: rows, clock: io.clock, m)
    let y = PadAccess("stream", streamRequest(io.stream), rows: rows, clock: io.clock, m)
    let writes = y.writes(io.stream.enable)
    let spread = m.instance("spread", LaneSpread(banks: banks, lanes: Self.writeLanes, width: 8))
    m.comb {
      spread.clock <== io.clock
      spread.sources[0] <== writes
      for (lane, value) in io.stream.values.enumerated() {
        spread.values[lane]
          <== m.delayed("streamGiven\(lane)_", value, by: LaneSpread.valueDelay, io.clock)
      }
    }
    let readBuffers = x.atBanks("Buffer", io.buffer)
    let memories = (0..<banks).map { bank in
      let memory = m.instance("bank\(bank)", MemoryBank(rows: 2 * rows, width: 8))
      m.comb {
        memory.x.enable <== x.enables[bank]
        memory.x.write <== false
        memory.x.row <== concatenate(x.rows[bank], readBuffers[bank])
        memory.x.data <== 0
        memory.y.enable <== y.enables[bank]
        memory.y.write <== true
        memory.y.row <== concatenate(y.rows[bank], !readBuffers[bank])
        memory.y.data <== spread.words[bank]
      }
      m.unused(memory.y.word)
      return memory
    }
    let words = x.returned(memories.map(\.x.word))
    m.comb {
      io.x.words <== words
      io.x.fault <== x.fault
      io.stream.fault <== y.fault
    }
  }

  /// Bytes at stride one; synthesis drops the lanes that are never active.
  private func streamRequest(_ port: WritePort) -> PadRequest {
    PadRequest(
      enable: port.enable, base: port.base,
      stride: Unsigned(1, width: FieldWidth.address),
      outerStride: Unsigned(1, width: FieldWidth.address), active: port.active.extended(to: banks))
  }
}
