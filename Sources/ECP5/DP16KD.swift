import HDL

/// A block RAM of the ECP5 with two ports, each of which reads or writes a word in every cycle.
///
/// A port acts when `enable` is set: it reads the word at `address`, or writes `data` to it when
/// `write` is set too. The word read appears one cycle later, or two with the output register, which
/// takes 3.5 ns off the way out of the block and which synthesis never uses by itself.
///
/// When one port writes a word that the other reads in the same cycle, hardware does not define
/// what is read; the model gives the word before the write. Source of pins and parameters: Lattice
/// FPGA-TN-02204, memory usage guide.
public struct DP16KD: Module {
  /// Bits of a word: 1, 2, 4, 9 or 18.
  public var width: Int
  /// What a port's output does while it writes.
  public var whileWriting: WhileWriting
  /// Whether port A's output passes a register of the block.
  public var outputRegisterA: Bool
  /// Whether port B's output passes a register of the block.
  public var outputRegisterB: Bool
  /// Whether port B has a clock of its own.
  public var twoClocks: Bool
  /// The first words; the others start at zero.
  public var initial: [Int]

  /// What a port's output does while the same port writes.
  public enum WhileWriting: String, Hashable, Sendable {
    /// Keeps its word.
    case hold = "NORMAL"
    /// Shows the word being written.
    case writeFirst = "WRITETHROUGH"
    /// Shows the word before.
    case readFirst = "READBEFOREWRITE"
  }

  /// A block RAM; by default 1024 words of 18 bits, with output registers.
  public init(
    width: Int = 18, whileWriting: WhileWriting = .hold, outputRegisterA: Bool = true,
    outputRegisterB: Bool = true, twoClocks: Bool = false, initial: [Int] = []
  ) {
    precondition(
      [1, 2, 4, 9, 18].contains(width), "DP16KD has words of 1, 2, 4, 9 or 18 bits, not \(width)")
    self.width = width
    self.whileWriting = whileWriting
    self.outputRegisterA = outputRegisterA
    self.outputRegisterB = outputRegisterB
    self.twoClocks = twoClocks
    self.initial = initial
    precondition(
      initial.count <= depth && initial.allSatisfy { 0..<(1 << width) ~= $0 },
      "the initial words of DP16KD must be at most \(depth), each of \(width) bits")
  }

  /// The number of words.
  public var depth: Int { 1 << addressBits }
  /// Bits of an address.
  public var addressBits: Int { [1: 14, 2: 13, 4: 12, 9: 11, 18: 10][width]! }

  /// One port.
  public struct Port {
    /// Whether the port reads or writes.
    public let enable: Bit
    /// Whether it writes.
    public let write: Bit
    /// For words of 18 bits: which halves are written, the low one first.
    public let lanes: Unsigned?
    /// The word's address.
    public let address: Unsigned
    /// The word to write.
    public let data: Unsigned
    /// Whether the output register takes the word read in the cycle before; only with one.
    public let outputEnable: Bit?
    /// The word read.
    public let output: Unsigned
  }

  /// The ports.
  public struct IO {
    /// The clock of port A, and of port B if it has none of its own.
    public let clock: Clock
    /// The clock of port B.
    public let clockB: Clock?
    /// The first port.
    public let a: Port
    /// The second port.
    public let b: Port
  }

  /// The cell with its parameters.
  public var name: String {
    let registers = (outputRegisterA ? "a" : "") + (outputRegisterB ? "b" : "")
    let mode = ["NORMAL": "", "WRITETHROUGH": "_w", "READBEFOREWRITE": "_r"][whileWriting.rawValue]!
    let content = initial.isEmpty ? "" : "_i\(digest(initial))"
    let clocks = twoClocks ? "_2c" : ""
    return
      "DP16KD_\(depth)x\(width)\(registers.isEmpty ? "" : "_o\(registers)")\(mode)\(clocks)\(content)"
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    func port(_ clock: Clock, _ isRegistered: Bool) -> Port {
      Port(
        enable: p.input(p.bit(), clock: clock), write: p.input(p.bit(), clock: clock),
        lanes: width == 18 ? p.input(p.unsigned(2), clock: clock) : nil,
        address: p.input(p.unsigned(addressBits), clock: clock),
        data: p.input(p.unsigned(width), clock: clock),
        outputEnable: isRegistered ? p.input(p.bit(), clock: clock) : nil,
        output: p.output(p.unsigned(width), clock: clock))
    }
    let clock = p.clock(reset: .none)
    let clockB = twoClocks ? p.clock(reset: .none) : nil
    return IO(
      clock: clock, clockB: clockB, a: port(clock, outputRegisterA),
      b: port(clockB ?? clock, outputRegisterB))
  }

  /// What the cell does, as the simulators take it.
  public func body(_ io: IO, _ m: Builder) {
    let words = m.memory(
      "words", depth: depth, unsigned: width, collision: .undefined,
      initial: (initial.isEmpty ? [0] : initial).map { BitPattern($0, width: width) })
    let clockB = io.clockB ?? io.clock
    for (name, port, clock) in [("a", io.a, io.clock), ("b", io.b, clockB)] {
      let writes = m.wire("\(name)_writes", port.enable & port.write)
      if let lanes = port.lanes {
        words.write(clock, at: port.address, port.data, lanes: lanes & writes.repeated(2))
      } else {
        words.write(clock, at: port.address, port.data, enable: writes)
      }
      let reads = whileWriting == .hold ? port.enable & !port.write : port.enable
      let old = words.read("\(name)_word", clock, at: port.address, enable: reads)
      let word = whileWriting == .writeFirst ? merged(name, port, clock, writes, old, m) : old
      let output = port.outputEnable.map { enable in
        let register = m.reg("\(name)_register", unsigned: width)
        m.sync(clock) { When(enable) { register <== word } }
        return register
      }
      m.comb { port.output <== output ?? word }
    }
  }

  /// The word read, with the lanes that were written at the same edge in place.
  private func merged(
    _ name: String, _ port: Port, _ clock: Clock, _ writes: Bit, _ old: Unsigned, _ m: Builder
  ) -> Unsigned {
    let count = port.lanes?.width ?? 1
    let written = m.reg("\(name)_written", unsigned: count)
    let data = m.reg("\(name)_data_written", unsigned: width)
    m.sync(clock) {
      When(port.enable) {
        written <== (port.lanes ?? Unsigned(1, width: 1)) & writes.repeated(count)
        data <== port.data
      }
    }
    let size = width / count
    return concatenate(
      (0..<count).reversed().map { lane in
        let bits = (lane * size)..<(lane * size + size)
        return mux(written[lane], data[bits], old[bits])
      })
  }

  /// The cell with its pins, as synthesis takes it.
  public func vendorCell(_ io: IO) -> VendorCell? {
    var parameters: [(name: String, value: VendorCell.Parameter)] = [
      ("DATA_WIDTH_A", .number(width)), ("DATA_WIDTH_B", .number(width)),
      ("REGMODE_A", outputRegisterA ? "OUTREG" : "NOREG"),
      ("REGMODE_B", outputRegisterB ? "OUTREG" : "NOREG"), ("RESETMODE", "SYNC"),
      ("ASYNC_RESET_RELEASE", "SYNC"), ("CSDECODE_A", "0b000"), ("CSDECODE_B", "0b000"),
      ("WRITEMODE_A", .text(whileWriting.rawValue)), ("WRITEMODE_B", .text(whileWriting.rawValue)),
      ("GSR", "DISABLED"),
    ]
    for (index, row) in initialRows().enumerated() where !row.isZero {
      let digits = String(index, radix: 16, uppercase: true)
      parameters.append(("INITVAL_\(digits.count == 1 ? "0" : "")\(digits)", .bits(row)))
    }
    return VendorCell(
      "DP16KD", parameters: parameters,
      pins: pins("A", io.a, io.clock) + pins("B", io.b, io.clockB ?? io.clock))
  }

  private func pins(
    _ side: String, _ port: Port, _ clock: Clock
  ) -> [(name: String, value: any Value)] {
    var pins: [(name: String, value: any Value)] = [
      ("CLK\(side)", clock.signal), ("CE\(side)", port.enable), ("WE\(side)", port.write),
      ("OCE\(side)", port.outputEnable ?? Bit(true)), ("RST\(side)", Bit(false)),
    ]
    for bit in 0..<3 { pins.append(("CS\(side)\(bit)", Bit(false))) }
    // The address is at the top; below it, words of 18 bits have their lanes.
    let free = 14 - addressBits
    for bit in 0..<free { pins.append(("AD\(side)\(bit)", lane(port, bit))) }
    for bit in 0..<addressBits { pins.append(("AD\(side)\(bit + free)", port.address[bit])) }
    return pins + VendorCell.pins("DI\(side)", port.data)
      + VendorCell.pins("DO\(side)", port.output)
  }

  private func lane(_ port: Port, _ bit: Int) -> Bit {
    guard let lanes = port.lanes, bit < lanes.width else { return Bit(false) }
    return lanes[bit]
  }

  /// The 64 parameters of initial contents: 16 units of 20 bits each, of which 18 are used.
  private func initialRows() -> [BitPattern] {
    var rows = [[UInt64]](repeating: [0, 0, 0, 0, 0], count: 64)
    for (index, word) in initial.enumerated() {
      // Narrow words leave the ninth bit of each half of a unit unused.
      let place =
        width >= 9
        ? index * width : index / (8 / width) * 9 + index % (8 / width) * width
      for bit in 0..<width where word >> bit & 1 == 1 {
        let (unit, offset) = ((place + bit) / 18, (place + bit) % 18)
        let position = unit % 16 * 20 + offset
        rows[unit / 16][position / 64] |= 1 << UInt64(position % 64)
      }
    }
    return rows.map { BitPattern(words: $0, width: 320) }
  }

  /// Six hexadecimal digits that tell contents apart (FNV-1a).
  private func digest(_ words: [Int]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words { hash = (hash ^ UInt64(word)) &* 0x100_0000_01b3 }
    let digits = String(hash >> 40, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
