/// Streams are driven from where words come to where they go: `valid` and the payload follow the
/// arrow, `ready` runs against it.
private func connected<T>(
  _ target: (valid: Bit, ready: Bit, payload: T), _ source: (valid: Bit, ready: Bit, payload: T)
) -> Connection {
  Connection(
    pairs: (target.valid <== source.valid).pairs + (target.payload <== source.payload).pairs
      + (source.ready <== target.ready).pairs)
}

extension Source {
  /// Passes a stream into this module on to a stream out of it.
  public static func <== (target: Source, source: Sink<Payload>) -> Connection {
    connected(
      (target.valid, target.ready, target.payload), (source.valid, source.ready, source.payload))
  }
  /// Passes an instance's stream on to a stream out of this module.
  public static func <== (target: Source, source: Source) -> Connection {
    connected(
      (target.valid, target.ready, target.payload), (source.valid, source.ready, source.payload))
  }
}

extension Sink {
  /// Passes a stream into this module on to an instance.
  public static func <== (target: Sink, source: Sink) -> Connection {
    connected(
      (target.valid, target.ready, target.payload), (source.valid, source.ready, source.payload))
  }
  /// Passes an instance's stream on to another instance.
  public static func <== (target: Sink, source: Source<Payload>) -> Connection {
    connected(
      (target.valid, target.ready, target.payload), (source.valid, source.ready, source.payload))
  }
}

extension Clock {
  /// Gives an instance's clock, and its reset, those of another clock. A fault when only the
  /// instance has a reset.
  public static func <== (target: Clock, source: Clock) -> Connection {
    var pairs = [(target: target.signal.signal, source: source.signal.signal)]
    if let reset = target.reset {
      if let own = source.reset {
        pairs.append((reset.signal, own.signal))
      } else {
        target.graph.fault(
          .reset,
          "clock '\(target.graph.describe(target.signal.signal.id))' has a reset and "
            + "'\(source.info.name)' has none; give that one a reset with "
            + "p.clock(reset: .synchronous)")
        pairs.append((reset.signal, Bit(false).signal))
      }
    }
    return Connection(pairs: pairs)
  }
}
