/// A stream into a module: `valid` and `payload` are inputs, `ready` an output.
///
/// A word moves in each cycle in which both `valid` and `ready` are set. Once `valid` is set it
/// stays, and the payload does not change, until the word moves; `valid` never waits for `ready`.
public struct Sink<Payload> {
  /// Whether the payload is there.
  public let valid: Bit
  /// Whether the payload is taken.
  public let ready: Bit
  /// The word.
  public let payload: Payload

  /// A stream of signals made elsewhere.
  public init(valid: Bit, ready: Bit, payload: Payload) {
    (self.valid, self.ready, self.payload) = (valid, ready, payload)
  }

  /// Whether a word moves in this cycle.
  public var transfers: Bit { valid & ready }
}

/// A stream out of a module: `valid` and `payload` are outputs, `ready` an input. The rules are
/// those of ``Sink``.
public struct Source<Payload> {
  /// Whether the payload is there.
  public let valid: Bit
  /// Whether the payload is taken.
  public let ready: Bit
  /// The word.
  public let payload: Payload

  /// A stream of signals made elsewhere.
  public init(valid: Bit, ready: Bit, payload: Payload) {
    (self.valid, self.ready, self.payload) = (valid, ready, payload)
  }

  /// Whether a word moves in this cycle.
  public var transfers: Bit { valid & ready }
}

/// Names of a stream's signals: `x_valid`, `x_ready`, `x_a` for payload field `a`.
private func streamLeaves(_ valid: Bit, _ ready: Bit, _ payload: Any, _ path: [String])
  -> [Bundle.Leaf]
{
  let fields = Bundle.leaves(payload)
  return [
    Bundle.Leaf(path: path + ["valid"], value: valid),
    Bundle.Leaf(path: path + ["ready"], value: ready),
  ]
    + fields.map { field in
      let isPlain = field.path.isEmpty || ["valid", "ready"].contains(field.path[0])
      return Bundle.Leaf(
        path: path + (isPlain ? ["payload"] : []) + field.path, value: field.value)
    }
}

extension Sink: Composite {
  func leaves(path: [String]) -> [Bundle.Leaf] { streamLeaves(valid, ready, payload, path) }
  func rebuilt(path: [String], _ replace: ([String], any Value) -> Signal) -> Sink {
    Sink(
      valid: Bit(replace(path + ["valid"], valid)), ready: Bit(replace(path + ["ready"], ready)),
      payload: Bundle.rebuilt(payload, path: path + ["payload"], replace))
  }
}

extension Source: Composite {
  func leaves(path: [String]) -> [Bundle.Leaf] { streamLeaves(valid, ready, payload, path) }
  func rebuilt(path: [String], _ replace: ([String], any Value) -> Signal) -> Source {
    Source(
      valid: Bit(replace(path + ["valid"], valid)), ready: Bit(replace(path + ["ready"], ready)),
      payload: Bundle.rebuilt(payload, path: path + ["payload"], replace))
  }
}
