import HDL

extension Builder {
  /// For a proof: the registers of a ``Synchronizer`` once more, where assertions can see them.
  func shadow(
    _ name: String, of code: Unsigned, _ clock: Clock, _ stages: Int
  ) -> [Unsigned] {
    let chain = (0..<stages).map { reg("\(name)\($0)", unsigned: code.width) }
    allowCrossing(into: chain[0])
    sync(clock) {
      chain[0] <== code
      for stage in 1..<stages { chain[stage] <== chain[stage - 1] }
    }
    return chain
  }
}
