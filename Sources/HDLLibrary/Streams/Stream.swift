import HDL

/// A stream inside a module: words that an input port, an instance or a combinator offers.
///
///     let words = m.stream(io.x, io.clock)
///     m.comb { io.y <== words.map { $0 + 1 }.queue("pending", depth: 16) }
///
/// Every stream is taken exactly once: passed to a combinator, or driven onto a port with `<==`.
/// Combinators keep the rules of ``HDL/Sink``: the payload is stable until taken, a word once
/// offered stays, and `valid` never waits for `ready`.
public struct Stream<Payload> {
  /// The module that the stream is in.
  public let builder: Builder
  /// The clock at which words move.
  public let clock: Clock
  /// The words: `valid` and the payload are read, `ready` is driven.
  public let source: Source<Payload>

  init(_ builder: Builder, _ clock: Clock, _ source: Source<Payload>) {
    (self.builder, self.clock, self.source) = (builder, clock, source)
  }

  /// The same clock and module with other words.
  func with<T>(valid: Bit, ready: Bit, payload: T) -> Stream<T> {
    Stream<T>(builder, clock, Source(valid: valid, ready: ready, payload: payload))
  }
}

extension Builder {
  /// The words of an input port.
  public func stream<T>(_ sink: Sink<T>, _ clock: Clock) -> Stream<T> {
    Stream(self, clock, Source(valid: sink.valid, ready: sink.ready, payload: sink.payload))
  }

  /// The words of an instance's output.
  public func stream<T>(_ source: Source<T>, _ clock: Clock) -> Stream<T> {
    Stream(self, clock, source)
  }
}

extension Source {
  /// Drives an output port with a stream.
  public static func <== (target: Source, stream: Stream<Payload>) -> Connection {
    target <== stream.source
  }
}

extension Sink {
  /// Drives an instance's input with a stream.
  public static func <== (target: Sink, stream: Stream<Payload>) -> Connection {
    target <== stream.source
  }
}
