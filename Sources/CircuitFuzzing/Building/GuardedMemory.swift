import HDL

/// A memory of which only defined words are read; see ``PartBuilder``.
struct GuardedMemory {
  private let name: String
  private let shape: MemoryShape
  private let ports: Ports
  /// One bit for each word that was written, for a memory without contents.
  private let written: Unsigned?

  /// The ports of a memory of words of any type.
  private struct Ports {
    var look: (Unsigned) -> Built
    var read: (String, Unsigned, Bit) -> Built
    var write: (Unsigned, Built, Bit) -> Void
    var writeLanes: (Unsigned, Built, Unsigned) -> Void
  }

  init(_ name: String, _ shape: MemoryShape, _ part: PartBuilder) {
    (self.name, self.shape) = (name, shape)
    let clock = part.io.clock
    func make<Word: Value>(_ word: Word, _ cast: @escaping (Built) -> Word) -> Ports {
      let memory = part.m.memory(
        name, depth: shape.depth, of: word, collision: shape.collision,
        initial: shape.initial.map { $0.extended(to: shape.word.width, signed: false) })
      part.m.allowRegisters(for: memory)
      return Ports(
        look: { Built(memory[$0]) },
        read: { name, address, enable in
          let word = memory.read(name, clock, at: address, enable: enable)
          part.m.unused(word)
          return Built(word)
        },
        write: { memory.write(clock, at: $0, cast($1), enable: $2) },
        writeLanes: { memory.write(clock, at: $0, cast($1), lanes: $2) })
    }
    let sample = Built(shape.word, BitPattern(0, width: shape.word.width))
    switch sample {
    case .bit(let word): ports = make(word, \.bit)
    case .unsigned(let word): ports = make(word, \.unsigned)
    case .signed(let word): ports = make(word, \.signed)
    case .fixed(let word): ports = make(word, \.fixed)
    default: preconditionFailure("memories of random circuits hold numbers")
    }
    if shape.initial.isEmpty {
      let mask = part.m.reg("\(name)_written", unsigned: shape.depth)
      part.m.unused(mask)
      written = mask
    } else {
      written = nil
    }
  }

  private var zero: Built { Built(shape.word, BitPattern(0, width: shape.word.width)) }

  /// An address within the memory.
  private func address(_ value: Built) -> Unsigned {
    let address = value.fitted(to: .unsigned(shape.addressBits)).unsigned
    if shape.depth == 1 << shape.addressBits { return address }
    return mux(address < shape.depth, address, Unsigned(0, width: shape.addressBits))
  }

  func look(_ place: Built) -> Built {
    let address = address(place)
    let word = ports.look(address)
    guard let written else { return word }
    return Operator.mux.applied(to: [.bit(written[address]), word, zero])
  }

  func read(
    _ name: String, _ place: Built, _ enable: Bit, _ writes: [Part.Write], _ part: PartBuilder
  ) -> Built {
    let address = address(place)
    let word = ports.read(name, address, enable)
    // Write ports may read values that do not exist yet: they meet this port in wires.
    let known = part.m.wire("\(name)_defined")
    let register = part.m.reg("\(name)_known")
    part.m.unused(known, register)
    part.m.sync(part.io.clock) {
      When(enable) { register <== known }
    }
    pending.reads.append(Pending.Read(address: address, known: known))
    return Operator.mux.applied(to: [.bit(register), word, zero])
  }

  private final class Pending {
    struct Read {
      var address: Unsigned
      var known: Bit
    }
    var reads: [Read] = []
  }
  private let pending = Pending()

  /// Makes the write ports, and says which reads are defined.
  func connectWrites(_ writes: [Part.Write], _ part: PartBuilder) {
    struct Port {
      var address: Unsigned
      var any: Bit
      var all: Bit
    }
    var made: [Port] = []
    for (place, write) in writes.enumerated() {
      func delayed(_ value: Built, _ what: String, reset: Reset = .none) -> Built {
        func chain<T: Value>(_ value: T) -> Built {
          Built(
            part.delayed(value, "\(name)_\(what)\(place)_", by: write.delay, reset: reset))
        }
        return chain(value.value)
      }
      let address = delayed(.unsigned(address(part.value(write.address))), "address").unsigned
      var allowed = Bit(true)
      if let reset = part.io.clock.reset { allowed = !reset }
      for other in made { allowed = allowed & !(other.any & (other.address == address)) }
      let data = delayed(part.value(write.data).fitted(to: shape.word), "data")
      let lanes = shape.word.width % write.lanes == 0 ? write.lanes : 1
      if lanes == 1 {
        let wanted = part.value(write.enable).fitted(to: .bit)
        let enable = delayed(wanted, "enable", reset: .zero).bit & allowed
        ports.write(address, data, enable)
        made.append(Port(address: address, any: enable, all: enable))
      } else {
        let wanted = part.value(write.enable).fitted(to: .unsigned(lanes))
        let enable = delayed(wanted, "enable", reset: .zero).unsigned & allowed.repeated(lanes)
        ports.writeLanes(address, data, enable)
        made.append(Port(address: address, any: enable.anyBit, all: enable.allBits))
      }
    }
    if let written {
      let next = made.reduce(written) { mask, port in
        mask
          | (port.all.repeated(shape.depth)
            & (Unsigned(1, width: shape.depth) &<< port.address))
      }
      part.m.sync(part.io.clock) { written <== next }
    }
    part.m.comb {
      for read in pending.reads {
        let same = made.map { ($0, $0.address == read.address) }
        let before = written.map { $0[read.address] } ?? Bit(true)
        switch shape.collision {
        case .readFirst: read.known <== before
        case .writeFirst: read.known <== same.reduce(before) { $0 | ($1.0.all & $1.1) }
        case .undefined: read.known <== same.reduce(before) { $0 & !($1.0.any & $1.1) }
        }
      }
    }
  }
}
