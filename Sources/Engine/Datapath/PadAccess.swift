import EngineProgram
import HDL

/// The way of a port's requests through a pad: the addresses of the lanes, the permutation to the
/// banks, and that of the words back to the lanes.
///
/// Registers follow the addresses, the permutation, the read, the output of the memories, and the
/// permutation back.
struct PadAccess {
  /// Cycles from a request to its words.
  static let readLatency = 3 + MemoryBank.latency
  /// Cycles from a request to ``fault``.
  static let faultLatency = 3

  private let name: String
  private let clock: Clock
  private let builder: Builder
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
    let banks = request.offsets.count
    let bankBits = unsignedBits(banks - 1)

    // Higher bits of the base and the stride have no influence on the bank.
    let permutation = BankPermutation(
      base: request.base.truncated(to: bankBits), inverse: request.inverse)
    let laneRows = (0..<banks).map {
      m.reg("\(name)LaneRow\($0)", unsigned: FieldWidth.address - bankBits, reset: .none)
    }
    let active = m.reg("\(name)Active", unsigned: banks)
    let controls = permutation.controls.enumerated().map {
      m.reg("\(name)Controls\($0)", unsigned: $1.width, reset: .none)
    }
    m.sync(clock) {
      for (lane, offset) in request.offsets.enumerated() {
        laneRows[lane] <== (request.base &+ offset)[bankBits..<FieldWidth.address]
      }
      active <== request.active & request.enable.repeated(banks)
      controls <== permutation.controls
    }

    let rowBits = unsignedBits(rows - 1)
    let isInside = m.wire(
      "\(name)IsInside", concatenate(laneRows.reversed().map { isLess($0, than: rows) }))
    let outside = m.reg("\(name)Outside", unsigned: banks)
    let fault = m.reg("\(name)Fault")
    let enables = m.reg("\(name)Enables", unsigned: banks)
    let bankRows = (0..<banks).map { m.reg("\(name)Row\($0)", unsigned: rowBits, reset: .none) }
    let spread = BankPermutation(controls: controls)
    let bankEnables = spread.spread((0..<banks).map { active[$0] & isInside[$0] })
    m.sync(clock) {
      outside <== active & ~isInside
      fault <== outside.anyBit
      enables <== concatenate(bankEnables.reversed())
      bankRows <== spread.spread(laneRows.map { $0.truncated(to: rowBits) })
    }
    self.controls = controls
    self.fault = fault
    self.enables = (0..<banks).map { enables[$0] }
    self.rows = bankRows
  }

  /// Values that come with a request, as they reach the banks.
  func spread(_ label: String, _ values: [Unsigned]) -> [Unsigned] {
    let lanes = values.enumerated().map {
      builder.reg("\(name)Lane\(label)\($0)", unsigned: $1.width, reset: .none)
    }
    let banks = values.enumerated().map {
      builder.reg("\(name)\(label)\($0)", unsigned: $1.width, reset: .none)
    }
    builder.sync(clock) {
      lanes <== values
      banks <== BankPermutation(controls: controls).spread(lanes)
    }
    return banks
  }

  /// A bit that comes with a request, when the memories see it.
  func atBanks(_ label: String, _ bit: Bit) -> Bit {
    let register = builder.reg("\(name)\(label)", unsigned: 2)
    builder.sync(clock) { register <== concatenate(register[0], bit) }
    return register[1]
  }

  /// The words that the memories have read, by lane.
  func gathered(_ words: [Unsigned]) -> [Signed] {
    var delayed = controls
    for stage in 0...MemoryBank.latency {
      let registers = delayed.enumerated().map {
        builder.reg("\(name)Return\(stage)_\($0)", unsigned: $1.width, reset: .none)
      }
      builder.sync(clock) { registers <== delayed }
      delayed = registers
    }
    let data = words.enumerated().map {
      builder.reg("\(name)Data\($0)", signed: $1.width, reset: .none)
    }
    let lanes = BankPermutation(controls: delayed).gathered(words)
    builder.sync(clock) { data <== lanes.map(\.asSigned) }
    return data
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
