import HDL

extension Builder {
  /// A value as it was some cycles ago, from registers `name1`, `name2`, ... A bit starts as zero;
  /// wider values are not reset.
  func delayed<T: Value>(_ name: String, _ value: T, by cycles: Int, _ clock: Clock) -> T {
    (0..<cycles).reduce(value) { earlier, cycle in
      let next = reg(
        "\(name)\(cycle + 1)", like: earlier, reset: earlier.width == 1 ? .zero : .none)
      sync(clock) { next <== earlier }
      return next
    }
  }
}
