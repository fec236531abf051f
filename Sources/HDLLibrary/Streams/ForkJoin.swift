import HDL

extension Stream {
  /// Every word goes to `count` streams. Each takes it when it can; the word is done when all have.
  public func fork(
    _ name: String, _ count: Int, file: String = #fileID, line: Int = #line
  ) -> [Stream] {
    builder.at(file, line) {
      // A branch that has taken the word must not be offered it again while others wait.
      let taken = builder.reg("\(name)_taken", unsigned: count)
      let ready = builder.wire("\(name)_ready", unsigned: count)
      let valid = builder.wire("\(name)_valid", source.valid.repeated(count) & ~taken)
      let done = builder.wire("\(name)_done", taken | ready)
      builder.comb { source.ready <== done.allBits }
      builder.sync(clock) {
        When(source.valid) { taken <== mux(done.allBits, taken.constant(0), done) }
      }
      return (0..<count).map { branch in
        with(valid: valid[branch], ready: ready[branch], payload: source.payload)
      }
    }
  }

  /// One word of this stream and one of `other` make a word.
  public func join<T, Result>(
    _ name: String, _ other: Stream<T>, file: String = #fileID, line: Int = #line,
    _ combine: (Payload, T) -> Result
  ) -> Stream<Result> {
    builder.at(file, line) {
      let ready = builder.wire("\(name)_ready")
      let valid = builder.wire("\(name)_valid", source.valid & other.source.valid)
      let moves = builder.wire("\(name)_moves", valid & ready)
      builder.comb {
        source.ready <== moves
        other.source.ready <== moves
      }
      return with(
        valid: valid, ready: ready, payload: combine(source.payload, other.source.payload))
    }
  }
}
