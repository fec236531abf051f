import HDL

extension Builder {
  /// A value as it was 0, 1, 2, ... up to `cycles` cycles ago, from registers.
  func line<T: Value>(_ name: String, _ value: T, by cycles: Int, _ clock: Clock) -> [T] {
    var values = [value]
    for cycle in 0..<cycles {
      values.append(delayed("\(name)\(cycle)_", values[cycle], by: 1, clock))
    }
    return values
  }
}
