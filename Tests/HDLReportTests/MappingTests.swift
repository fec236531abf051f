import HDL
import HDLReport
import HDLTools
import Testing

/// Logic of inputs and a clock, for one rule of the estimate each.
private struct Logic: Module {
  enum Kind: Hashable, Sendable {
    /// A choice of two, made twice in different words.
    case equalChoices
    /// Whether seven bits are all set: two tables of four.
    case all
    /// A choice of four bits.
    case choiceOfFour
    /// A bit and its complement at two outputs.
    case bothPolarities
    /// Four bits that are all set, and where they are not, a sum with a bit that is only set where they
    /// are: what that bit is makes no difference.
    case impossible
    /// A difference that wraps, of eight bits.
    case difference
    /// A register that is set to a constant where it is not loaded, without a reset.
    case constant
    /// The same with a reset, which leaves no other.
    case constantBesideReset
  }

  var kind: Kind

  struct IO {
    let clock: Clock
    let a: Unsigned
    let b: Unsigned
    let p: Unsigned
    let q: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), a: p.unsigned(8), b: p.unsigned(8), p: p.output(p.unsigned(8)),
      q: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let (a, b) = (io.a, io.b)
    m.unused(a, b)
    func output(_ p: Bit, _ q: Bit) {
      m.comb {
        io.p <== p.repeated(1).extended(to: 8)
        io.q <== q.repeated(1).extended(to: 8)
      }
    }
    switch kind {
    case .equalChoices: output(mux(a[0], a[1], a[2]), (a[0] & a[1]) | (!a[0] & a[2]))
    case .all: output(a[0..<7].allBits, Bit(false))
    case .choiceOfFour:
      output(mux(a[0], mux(a[1], b[0], b[1]), mux(a[1], b[2], b[3])), Bit(false))
    case .bothPolarities: output(a[0] & a[1], !(a[0] & a[1]))
    case .impossible:
      let all = m.wire("all", a[0..<4].allBits)
      let rare = m.wire("rare", all & b[3..<6].allBits)
      output(all, !all & (rare ^ b[0] ^ b[1]))
    case .difference:
      m.comb {
        io.p <== a &- b
        io.q <== 0
      }
    case .constant, .constantBesideReset:
      let state =
        kind == .constant
        ? m.reg("state", unsigned: 8, reset: .none) : m.reg("state", unsigned: 8)
      m.sync(io.clock) {
        When(a[0]) {
          state <== b
        }.elseWhen(a[1]) {
          state <== 0
        }
      }
      m.comb {
        io.p <== state
        io.q <== 0
      }
    }
  }
}

/// One rule of the estimate at a time, to the table, beside yosys.
@Suite struct MappingTests {
  private let expectations: [(kind: Logic.Kind, tables: Int, carries: Int)] = [
    (.equalChoices, 1, 0), (.all, 2, 0), (.choiceOfFour, 3, 0), (.bothPolarities, 2, 0),
    (.impossible, 2, 0),
    (.difference, 0, 4),
    (.constant, 2, 0), (.constantBesideReset, 9, 0),
  ]

  @Test func countsAsSynthesisDoes() throws {
    let logic = expectations.map { Logic(kind: $0.kind) }
    let counts = try synthesizeECP5(
      logic.map { (text: try emit($0), top: $0.name) }, options: "-nowidelut")
    for (wanted, found) in zip(expectations, counts) {
      let whole = try DesignReport(Logic(kind: wanted.kind)).whole
      let kind = Comment(rawValue: "\(wanted.kind)")
      #expect(whole.tables == wanted.tables, kind)
      #expect(found["LUT4"] == wanted.tables, kind)
      #expect(whole.carries == wanted.carries, kind)
      #expect(found["CCU2C"] == wanted.carries, kind)
    }
  }
}
