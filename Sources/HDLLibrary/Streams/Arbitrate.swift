import HDL

extension Builder {
  /// The words of several streams one after the other, in turn (``RoundRobinArbiter``, as instance
  /// `name`). A word that waits to be taken keeps its place.
  public func arbitrate<T>(
    _ name: String, _ streams: [Stream<T>], file: String = #fileID, line: Int = #line
  ) -> Stream<T> {
    precondition(!streams.isEmpty, "arbitrate needs at least one stream")
    if streams.count == 1 { return streams[0] }
    let arbiter = instance(
      name, RoundRobinArbiter(count: streams.count), file: file, line: line)
    return at(file, line) {
      let ready = wire("\(name)_ready")
      let requests = wire(
        "\(name)_requests", concatenate(streams.reversed().map(\.source.valid)))
      comb {
        arbiter.clock <== streams[0].clock
        arbiter.requests <== requests
        arbiter.accept <== ready
        for (index, stream) in streams.enumerated() {
          stream.source.ready <== arbiter.grants[index] & ready
        }
      }
      let words = streams.enumerated().map { (arbiter.grants[$0], $1.source.payload) }
      let payload = wire("\(name)_payload", oneHotSelect(words))
      return streams[0].with(valid: requests.anyBit, ready: ready, payload: payload)
    }
  }
}
