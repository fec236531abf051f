import HDL

/// A pipeline whose values are taken in different branches.
struct Branches: Module {
  enum Mode: CaseIterable { case rests, ors, adds }
  var resets = ResetStyle.synchronous

  struct IO {
    let clock: Clock
    let moves: Bit
    let isSum: Bit
    let mode: Enumeration<Mode>
    let a, b: Unsigned
    let result, other, seen: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: resets), moves: p.bit(), isSum: p.bit(),
      mode: p.state(Mode.self), a: p.unsigned(8), b: p.unsigned(8), result: p.output(p.unsigned(8)),
      other: p.output(p.unsigned(8)), seen: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let result = m.reg("result1", unsigned: 8)
    let other = m.reg("other1", unsigned: 8)
    let last = m.reg("last", unsigned: 8)
    let rest = m.reg("rest", unsigned: 8)
    // Each is named for the branches that take it.
    let inOne = m.wire("inOne", io.a ^ io.b)
    let inInner = m.wire("inInner", inOne & last)
    let inBoth = m.wire("inBoth", io.a | last)
    let inElse = m.wire("inElse", io.b | last)
    let inCase = m.wire("inCase", io.a &+ last)
    let inCondition = m.wire("inCondition", last == io.b)
    let inPort = m.wire("inPort", io.a & io.b)
    // A second name of what one branch takes.
    let taken = (io.a &+ 3) ^ io.b
    let second = m.wire("second", unsigned: 8)
    m.comb { second <== taken }
    m.sync(io.clock) {
      When(io.moves) {
        last <== inOne &+ inBoth
        When(io.isSum) { result <== inInner ^ (inInner >> 1) ^ (taken >> 1) ^ taken }
      }
    }
    m.sync(io.clock) {
      When(io.moves) { other <== inBoth }.elseWhen(inCondition) { other <== inPort }.else {
        rest <== inElse ^ (inElse >> 1)
        io.mode.onEach {
          switch $0 {
          case .rests: other <== other
          case .ors: other <== io.a
          case .adds: other <== inCase ^ (inCase >> 2)
          }
        }
      }
    }
    m.comb {
      io.result <== result
      io.other <== other
      io.seen <== inPort ^ rest ^ second
    }
  }
}
