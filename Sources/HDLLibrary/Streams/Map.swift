import HDL

extension Stream {
  /// Every word changed by `transform`, in the same cycle. A `name` gives the result wires of its
  /// own.
  public func map<T>(
    _ name: String? = nil, file: String = #fileID, line: Int = #line,
    _ transform: (Payload) -> T
  ) -> Stream<T> {
    let result = transform(source.payload)
    return with(
      valid: source.valid, ready: source.ready,
      payload: name.map { builder.wire($0, result, file: file, line: line) } ?? result)
  }
}
