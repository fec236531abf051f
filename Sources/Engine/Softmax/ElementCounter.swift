import HDL

/// Counts the elements of a sample, one a cycle, in a stage of ``SoftmaxUnit``.
struct ElementCounter {
  /// Whether there is an element in this cycle, and whether it is the first or the last of its
  /// sample.
  let valid, isFirst, isLast: Bit

  /// A counter that begins the cycle after `begins`. `classes` must have stood still for two
  /// cycles.
  init(_ name: String, _ clock: Clock, begins: Bit, classes: Unsigned, _ m: Builder) {
    let bits = classes.width
    let place = m.reg("\(name)Place", unsigned: bits, reset: .none)
    let last = m.reg("\(name)LastPlace", unsigned: bits, reset: .none)
    let valid = m.reg("\(name)Valid")
    let isFirst = m.reg("\(name)IsFirst")
    let isLast = m.wire("\(name)IsLast", place == last)
    m.sync(clock) {
      last <== classes &- 1
      isFirst <== begins
      When(begins) {
        valid <== true
        place <== 0
      }.else {
        When(isLast) { valid <== false }
        place <== place &+ 1
      }
    }
    (self.valid, self.isFirst, self.isLast) = (valid, isFirst, isLast)
  }
}
