/// When a test leaves a stream idle, as a function of the cycle; the same every time.
public struct Stalls: Sendable {
  private let seed: UInt64
  private let percent: UInt64

  /// Idle in about `percent` of all cycles, chosen by `seed`.
  public init(seed: UInt64, percent: Int) {
    self.seed = seed
    self.percent = UInt64(percent)
  }

  /// Never idle.
  public static let never = Stalls(seed: 0, percent: 0)

  func isIdle(_ cycle: Int) -> Bool {
    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    var x = seed &+ UInt64(cycle + 1) &* 0x9e37_79b9_7f4a_7c15
    x = (x ^ x >> 30) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ x >> 27) &* 0x94d0_49bb_1331_11eb
    return (x ^ x >> 31) % 100 < percent
  }
}

/// One word of a stream: raw values by the names of the payload's fields; a payload that is a
/// single value has the name `payload`.
public struct Word: Hashable, Sendable, CustomStringConvertible {
  /// Names and bits, in the order of the payload.
  public var fields: [Field]

  /// One value of a word.
  public struct Field: Hashable, Sendable {
    /// The label.
    public var name: String
    /// The bits.
    public var bits: BitPattern
  }

  /// The bits of a field.
  public subscript(name: String) -> BitPattern? { fields.first { $0.name == name }?.bits }

  /// The text for people.
  public var description: String {
    fields.map { "\($0.name): 0x\($0.bits.hexadecimal)" }.joined(separator: ", ")
  }
}

extension Simulator {
  /// Sends words into a stream from now on, whenever cycles pass. An item is a host value of the
  /// payload's type, or a tuple, struct or array of them in the order of the payload's fields. When
  /// the payload ends with a bit `last` and items leave it out, it is set with the last item.
  /// Returns the simulator, so that collecting can follow.
  @discardableResult
  public func stream<T, Item>(
    _ path: KeyPath<M.IO, Sink<T>>, _ items: [Item], stalls: Stalls = .never
  ) -> Self {
    let sink = io[keyPath: path]
    let fields = Bundle.leaves(sink.payload)
    let leaves = fields.map(\.value)
    let marksLast = fields.count > 1 && fields.last?.path.last == "last"
    let words = items.enumerated().map { index, item in
      var values = hostLeaves(item)
      if marksLast, values.count == leaves.count - 1 { values.append(index == items.count - 1) }
      precondition(
        values.count == leaves.count,
        "an item of \(values.count) values does not fill a payload of \(leaves.count)")
      return zip(leaves, values).map { leaf, value in leaf.encoded(value) }
    }
    var position = 0
    var isOffered = false
    var moment = 0
    attach(
      to: clock(of: sink.valid),
      before: { simulator in
        // A word once offered stays until it is taken.
        isOffered = isOffered || (position < words.count && !stalls.isIdle(moment))
        moment += 1
        simulator.poke(sink.valid, isOffered)
        guard isOffered else { return }
        for (leaf, bits) in zip(leaves, words[position]) { simulator.pokeBits(leaf, bits) }
      },
      after: { simulator in
        if isOffered, simulator.peek(sink.ready) {
          position += 1
          isOffered = false
        }
      })
    return self
  }

  /// Runs until `count` words have come out of a stream, at most `limit` cycles, and returns them.
  public func collect<V: Value>(
    _ path: KeyPath<M.IO, Source<V>>, _ count: Int, stalls: Stalls = .never, limit: Int = 100_000
  ) -> [V.Host] {
    let source = io[keyPath: path]
    return gather(source.valid, source.ready, count, stalls, limit) { $0.peek(source.payload) }
  }

  /// Runs until `count` words of a bundle have come out of a stream, and returns them.
  public func collectWords<T>(
    _ path: KeyPath<M.IO, Source<T>>, _ count: Int, stalls: Stalls = .never, limit: Int = 100_000
  ) -> [Word] {
    let source = io[keyPath: path]
    let leaves = Bundle.leaves(source.payload)
    return gather(source.valid, source.ready, count, stalls, limit) { simulator in
      Word(
        fields: leaves.map { leaf in
          Word.Field(
            name: leaf.path.isEmpty ? "payload" : leaf.path.joined(separator: "_"),
            bits: simulator.peekBits(leaf.value))
        })
    }
  }

  private func gather<T>(
    _ valid: Bit, _ ready: Bit, _ count: Int, _ stalls: Stalls, _ limit: Int,
    _ read: (Simulator<M>) -> T
  ) -> [T] {
    var results: [T] = []
    var moment = 0
    let own = clock(of: valid)
    while results.count < count, moment < limit {
      let clocks = nextClocks()
      guard clocks.contains(own) else {
        prepare(clocks)
        finish(clocks)
        continue
      }
      let takes = !stalls.isIdle(moment + 1_000_003)
      poke(ready, takes)
      prepare(clocks)
      if takes, peek(valid) { results.append(read(self)) }
      finish(clocks)
      moment += 1
    }
    poke(ready, false)
    return results
  }
}

/// The host values in an item, in order.
private func hostLeaves(_ item: Any) -> [Any] {
  if item is Bool || item is Int || item is FixedNumber || item is BitPattern { return [item] }
  let mirror = Mirror(reflecting: item)
  if mirror.displayStyle == .enum || mirror.children.isEmpty { return [item] }
  return mirror.children.flatMap { hostLeaves($0.value) }
}

extension Value {
  /// The bits of a host value given without its type; a program error if it does not fit.
  fileprivate func encoded(_ value: Any) -> BitPattern {
    if let bits = value as? BitPattern, bits.width == width { return bits }
    guard let host = value as? Host, let bits = bits(of: host) else {
      preconditionFailure("\(value) does not fit \(typeText)")
    }
    return bits
  }
}
