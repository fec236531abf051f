import HDL

extension Stream {
  /// A ``Fifo`` of `depth` words, as instance `name`; in block RAM if `block`.
  public func queue(
    _ name: String, depth: Int, block: Bool = false, file: String = #fileID, line: Int = #line
  ) -> Stream {
    let bits = packed(source.payload)
    let fifo = builder.instance(
      name, Fifo(width: bits.width, depth: depth, block: block), file: file, line: line)
    return builder.at(file, line) { through(fifo.clock, fifo.x, fifo.y, bits) }
  }

  /// A ``SkidBuffer``, as instance `name`: no path without a register passes it in either
  /// direction.
  public func skid(_ name: String, file: String = #fileID, line: Int = #line) -> Stream {
    let bits = packed(source.payload)
    let buffer = builder.instance(
      name, SkidBuffer(width: bits.width), file: file, line: line)
    return builder.at(file, line) { through(buffer.clock, buffer.x, buffer.y, bits) }
  }

  private func through(
    _ clock: Clock, _ x: Sink<Unsigned>, _ y: Source<Unsigned>, _ bits: Unsigned
  ) -> Stream {
    builder.comb {
      clock <== self.clock
      x <== with(valid: source.valid, ready: source.ready, payload: bits)
    }
    return with(
      valid: y.valid, ready: y.ready, payload: unpacked(y.payload, like: source.payload))
  }
}
