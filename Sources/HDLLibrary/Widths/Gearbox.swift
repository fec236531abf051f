import HDL

/// Changes words of one width into words of any other; the bits stay in order, the lowest first.
///
/// The wider side decides the pace and never waits for the narrower one. `ready` depends on registers only. The
/// words are cut and joined in a register of bits that is a little longer than a word of both widths
/// together; for a whole ratio, ``UpConverter`` and ``DownConverter`` are smaller.
public struct Gearbox: Module {
  /// Bits of a word that enters.
  public var input: Int
  /// Bits of a word that leaves.
  public var output: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Words of `input` bits.
    public let x: Sink<Unsigned>
    /// Words of `output` bits.
    public let y: Source<Unsigned>
  }

  /// A converter from `input` to `output` bits.
  public init(input: Int, output: Int) { (self.input, self.output) = (input, output) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Changes words of \(input) bits into words of \(output), the lowest bits first."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      input >= 1 && output >= 1,
      "a Gearbox from \(input) to \(output) bits moves nothing; give both at least 1 bit")
    return IO(
      clock: p.clock(), x: p.sink(p.unsigned(input)), y: p.source(p.unsigned(output)))
  }

  /// Describes the converter.
  public func body(_ io: IO, _ m: Builder) {
    // Everything is counted in units of the greatest common divisor.
    let unit = divisor(input, output)
    let (entering, leaving) = (input / unit, output / unit)
    let capacity = entering + leaving + min(entering, leaving) - 1
    let bits = m.reg("bits", unsigned: capacity * unit)
    let count = m.reg("count", unsigned: unsignedBits(capacity))
    let ready = m.wire("ready", count <= capacity - entering)
    let valid = m.wire("valid", count >= leaving)
    let leaves = m.wire("leaves", valid & io.y.ready)
    let enters = m.wire("enters", io.x.valid & ready)
    let left = m.wire("left", mux(leaves, count &- leaving, count))
    let rest = m.wire("rest", mux(leaves, bits >> output, bits))
    // Bits above those that count are zero, so that a new word can be joined by "or".
    let placed = m.wire("placed", unsigned: bits.width)
    m.comb {
      Switch(left) {
        for place in 0...capacity - entering {
          Case(place) {
            placed <== (io.x.payload << (place * unit)).extended(to: bits.width)
          }
        }
        Default { placed <== 0 }
      }
    }
    m.sync(io.clock) {
      count <== mux(enters, left &+ entering, left)
      bits <== mux(enters, rest | placed, rest)
    }
    m.comb {
      io.x.ready <== ready
      io.y.valid <== valid
      io.y.payload <== bits[0..<output]
    }
    m.assert("countInRange", count <= capacity)
    if m.isProving { track(bits, count, left, enters, leaves, unit: unit, io, m) }
  }

  private func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
