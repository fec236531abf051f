import HDL

/// One memory of each kind that the language has, with registered ports or none.
struct MemoryKind: Module {
  /// The ports of the memory.
  enum Shape: Hashable, Sendable, CaseIterable {
    /// One write port and one clocked read port.
    case simple
    /// Two ports that each read and write.
    case dual
    /// One write port with an enable for each byte and one clocked read port.
    case bytes
    /// One write port and a read without a clock.
    case distributed
    /// Only a clocked read port, of given contents.
    case table
  }

  var shape: Shape
  var collision = Collision.undefined
  var depth = 1024
  var width = 16
  var initialized = false

  struct Port {
    let address: Unsigned
    let data: Unsigned
    let enable: Unsigned
  }
  struct IO {
    let clock: Clock
    let a: Port
    let b: Port
    let p: Unsigned
    let q: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    let lanes = shape == .bytes ? width / 8 : 1
    let bits = max(1, (depth - 1).bitWidth - (depth - 1).leadingZeroBitCount)
    func port() -> Port {
      Port(address: p.unsigned(bits), data: p.unsigned(width), enable: p.unsigned(lanes))
    }
    return IO(
      clock: p.clock(reset: .none), a: port(), b: port(), p: p.output(p.unsigned(width)),
      q: p.output(p.unsigned(width)))
  }

  func body(_ io: IO, _ m: Builder) {
    let initial =
      initialized ? (0..<depth).map { BitPattern($0 &* 0x9e37 ^ $0 >> 3, width: width) } : []
    let words = m.memory(
      "words", depth: depth, unsigned: width, collision: collision, initial: initial)
    m.unused(io.a, io.b)
    m.allowRegisters(for: words)
    switch shape {
    case .simple, .bytes:
      if shape == .bytes {
        words.write(io.clock, at: io.a.address, io.a.data, lanes: io.a.enable)
      } else {
        words.write(io.clock, at: io.a.address, io.a.data, enable: io.a.enable[0])
      }
      let word = words.read("word", io.clock, at: io.b.address, enable: io.b.enable[0])
      m.comb {
        io.p <== word
        io.q <== 0
      }
    case .dual:
      words.write(io.clock, at: io.a.address, io.a.data, enable: io.a.enable[0])
      words.write(io.clock, at: io.b.address, io.b.data, enable: io.b.enable[0])
      let p = words.read("left", io.clock, at: io.a.address)
      let q = words.read("right", io.clock, at: io.b.address)
      m.comb {
        io.p <== p
        io.q <== q
      }
    case .distributed:
      words.write(io.clock, at: io.a.address, io.a.data, enable: io.a.enable[0])
      m.comb {
        io.p <== words[io.b.address]
        io.q <== 0
      }
    case .table:
      let word = words.read("word", io.clock, at: io.b.address, enable: io.b.enable[0])
      m.comb {
        io.p <== word
        io.q <== 0
      }
    }
  }
}
