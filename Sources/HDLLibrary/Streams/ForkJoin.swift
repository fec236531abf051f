import HDL

extension Stream {
  /// Every word goes to `count` streams. Each takes it when it can; the word is done when all have.
  public func fork(
    _ name: String, _ count: Int, file: String = #fileID, line: Int = #line
  ) -> [Stream] {
    // A branch that has taken the word must not be offered it again while others wait.
    let taken = builder.reg("\(name)_taken", unsigned: count, file: file, line: line)
    let ready = builder.wire("\(name)_ready", unsigned: count, file: file, line: line)
    let valid = builder.wire(
      "\(name)_valid", source.valid.repeated(count) & ~taken, file: file, line: line)
    builder.comb { source.ready <== (taken | ready).allBits }
    builder.sync(clock) {
      When(source.transfers) {
        taken <== 0
      }.elseWhen(source.valid) {
        taken <== taken | ready
      }
    }
    return (0..<count).map { branch in
      with(valid: valid[branch], ready: ready[branch], payload: source.payload)
    }
  }

  /// One word of this stream and one of `other` make a word.
  public func join<T, Result>(
    _ name: String, _ other: Stream<T>, file: String = #fileID, line: Int = #line,
    _ combine: (Payload, T) -> Result
  ) -> Stream<Result> {
    let ready = builder.wire("\(name)_ready", file: file, line: line)
    let valid = builder.wire(
      "\(name)_valid", source.valid & other.source.valid, file: file, line: line)
    builder.comb {
      source.ready <== valid & ready
      other.source.ready <== valid & ready
    }
    return with(
      valid: valid, ready: ready, payload: combine(source.payload, other.source.payload))
  }
}
