import FixedPoint
import HDL

/// Modules with one mistake each.
enum Mistake: String, CaseIterable {
  case width, wrappingWidth, signedExtension, truncationToWider, slice, constant, comparison
  case fixedFormat, fixedSum, saturation, expressionTarget, inputTarget, wireDrivenTwice
  case twoBlocks, twoBlocksSlice, undrivenOutput, undrivenBits, undrivenRegister, latch, partialCase
  case loop, bitLoop, crossing, unusedRegister, unusedInput, duplicateName, reservedName
  case duplicateCase, impossibleCase, registerInComb, wireInSync, resetWithoutReset, resetTooLarge
  case memoryAddress, memoryData, memoryLanes, muxTypes, foreignSignal
}

struct Mistaken: Module {
  var mistake: String
  init(_ mistake: Mistake) { self.mistake = mistake.rawValue }
  var name: String { "Mistaken" }

  struct IO {
    let clock: Clock
    let other: Clock
    let a: Unsigned
    let b: Unsigned
    let s: Signed
    let go: Bit
    let y: Unsigned
    let z: Bit
  }

  func ports(_ p: Ports) -> IO {
    let clock = p.clock()
    return IO(
      clock: clock, other: p.clock(reset: mistake == "resetWithoutReset" ? .none : .synchronous),
      a: p.unsigned(8), b: p.unsigned(4), s: p.signed(8), go: p.bit(),
      y: p.output(p.unsigned(8)), z: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let used = m.wire("used", io.a.anyBit | io.b.anyBit | io.s.isNegative)
    let kind = Mistake(rawValue: mistake)!
    if kind != .unusedInput { m.unused(io.go) }
    let skipsOutput: Set<Mistake> = [
      .undrivenOutput, .undrivenBits, .latch, .partialCase, .twoBlocksSlice,
    ]
    if !skipsOutput.contains(kind) { m.comb { io.y <== io.a } }
    m.comb { io.z <== used }
    make(kind, io, m)
  }

  private func make(_ kind: Mistake, _ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: 8)
    m.unused(count)
    if kind != .undrivenRegister && kind != .registerInComb { m.sync(io.clock) { count <== io.a } }
    switch kind {
    case .width, .wrappingWidth, .signedExtension, .truncationToWider, .slice, .constant,
      .comparison, .muxTypes:
      makeWidths(kind, io, m)
    case .fixedFormat, .fixedSum, .saturation: makeFixed(kind, m)
    case .undrivenOutput, .undrivenRegister: break
    case .undrivenBits: m.comb { io.y[0..<6] <== io.a[0..<6] }
    case .latch: m.comb { When(io.go) { io.y <== io.a } }
    case .partialCase:
      m.comb {
        Switch(io.b) {
          Case(0) { io.y <== io.a }
          Case(1) { io.y <== 1 }
        }
      }
    case .twoBlocksSlice:
      m.comb { io.y[0..<6] <== io.a[0..<6] }
      m.comb { io.y[4..<8] <== io.b }
    case .memoryAddress, .memoryData, .memoryLanes: makeMemory(kind, io, m)
    default: makeOthers(kind, io, m, count)
    }
  }

  private func makeWidths(_ kind: Mistake, _ io: IO, _ m: Builder) {
    let word = m.wire("word", unsigned: 8)
    m.unused(word)
    switch kind {
    case .width: m.comb { word <== io.a + io.b }
    case .wrappingWidth: m.comb { word <== io.a &+ io.b }
    case .signedExtension: m.comb { word <== io.s.extended(to: 4).extended(to: 8).asUnsigned }
    case .truncationToWider: m.comb { word <== io.b.truncated(to: 8) }
    case .slice: m.comb { word <== io.a[4..<12] }
    case .constant: m.comb { word <== 256 }
    case .comparison: m.comb { word <== (io.b == 16).asUnsigned.extended(to: 8) }
    default: m.comb { word <== mux(io.go, io.a, io.b) }
    }
  }

  private func makeFixed(_ kind: Mistake, _ m: Builder) {
    let wide = m.wire("wide", Fixed(FixedNumber(1, .q(8, 8))))
    let narrow = m.wire("narrow", Fixed(FixedNumber(1, .q(4, 4))))
    let result = m.wire("result", like: narrow)
    m.unused(wide, narrow, result)
    switch kind {
    case .fixedFormat: m.comb { result <== wide }
    case .fixedSum: m.comb { result <== narrow &+ wide }
    default: m.comb { result <== wide.saturated(to: .q(4, 4)) }
    }
  }

  private func makeMemory(_ kind: Mistake, _ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: 16, unsigned: 8, collision: .undefined)
    m.unused(words.read("word", io.clock, at: kind == .memoryAddress ? io.a : io.b))
    switch kind {
    case .memoryAddress:
      words.write(io.clock, at: io.b, io.a, enable: io.go)
    case .memoryData: words.write(io.clock, at: io.b, io.b, enable: io.go)
    default: words.write(io.clock, at: io.b, io.a, lanes: io.a[0..<3])
    }
  }

  private func makeOthers(_ kind: Mistake, _ io: IO, _ m: Builder, _ count: Unsigned) {
    let word = m.reg("word", unsigned: 8)
    m.unused(word)
    if kind != .duplicateCase && kind != .impossibleCase { m.sync(io.clock) { word <== 0 } }
    switch kind {
    case .expressionTarget: m.comb { io.a + io.b <== 3 }
    case .inputTarget: m.comb { io.a <== 3 }
    case .wireDrivenTwice:
      let next = m.wire("next", count &+ 1)
      m.unused(next)
      m.comb { next <== 0 }
    case .twoBlocks: m.sync(io.clock) { When(io.go) { count <== 0 } }
    case .loop:
      let first = m.wire("first", unsigned: 8)
      let second = m.wire("second", first &+ 1)
      m.comb { first <== second ^ io.a }
    case .bitLoop:
      let carry = m.wire("carry", unsigned: 3)
      m.comb {
        carry[0] <== carry[2] & io.go
        carry[1] <== carry[0] | io.go
        carry[2] <== carry[1]
      }
    case .crossing:
      let copy = m.reg("copy", unsigned: 8)
      m.unused(copy)
      m.sync(io.other) { copy <== count &+ 1 }
    case .unusedRegister:
      let spare = m.reg("spare")
      m.sync(io.clock) { spare <== !spare }
    case .duplicateName: m.unused(m.wire("count", io.a))
    case .reservedName: m.unused(m.wire("output", io.a))
    case .duplicateCase:
      m.sync(io.clock) {
        Switch(io.b) {
          Case(1) { word <== 1 }
          Case(2, 1) { word <== 2 }
        }
      }
    case .impossibleCase: m.sync(io.clock) { Switch(io.b) { Case(16) { word <== 1 } } }
    case .registerInComb: m.comb { count <== 1 }
    case .wireInSync:
      let flag = m.wire("flag")
      m.unused(flag)
      m.sync(io.clock) { flag <== io.go }
    case .resetWithoutReset:
      let slow = m.reg("slow", unsigned: 4, reset: 9)
      m.unused(slow)
      m.sync(io.other) { slow <== io.b }
    case .resetTooLarge:
      let small = m.reg("tiny", unsigned: 2, reset: 4)
      m.unused(small)
      m.sync(io.clock) { small <== 1 }
    case .foreignSignal:
      let inner = Inside()
      m.unused(m.wire("stolen", inner.steal()))
    default: break
    }
  }
}

/// Lends a signal of a module of its own.
private struct Inside {
  func steal() -> Bit {
    let box = Box()
    _ = try? Design(Lender(box: box))
    return box.bit ?? Bit(false)
  }
  final class Box: Hashable, @unchecked Sendable {
    var bit: Bit?
    static func == (a: Box, b: Box) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
  }
  struct Lender: Module {
    let box: Box
    var name: String { "Lender" }
    struct IO { let a: Bit }
    func ports(_ p: Ports) -> IO { IO(a: p.bit()) }
    func body(_ io: IO, _ m: Builder) { box.bit = io.a }
  }
}
