/// A function of up to six bits: bit `i` is its value where the inputs spell `i`. Inputs beyond those
/// that a function has make no difference.
struct TruthTable: Hashable {
  var bits: UInt64

  /// The most inputs.
  static let widest = 6

  /// Each input alone.
  private static let inputs: [UInt64] = [
    0xaaaa_aaaa_aaaa_aaaa, 0xcccc_cccc_cccc_cccc, 0xf0f0_f0f0_f0f0_f0f0, 0xff00_ff00_ff00_ff00,
    0xffff_0000_ffff_0000, 0xffff_ffff_0000_0000,
  ]

  /// An input alone, if it is one of the first six.
  static func input(_ index: Int) -> UInt64? {
    inputs.indices.contains(index) ? inputs[index] : nil
  }

  /// The first input itself.
  static let identity = TruthTable(bits: inputs[0])

  init(bits: UInt64) { self.bits = bits }

  /// A function by its lowest bits, one for each value of `inputs` inputs.
  init(bits: UInt64, inputs: Int) {
    var size = UInt64(1) << UInt64(inputs)
    self.bits = bits
    while size < 64 {
      self.bits |= self.bits << size
      size *= 2
    }
  }

  static prefix func ! (a: TruthTable) -> TruthTable { TruthTable(bits: ~a.bits) }
  static func & (a: TruthTable, b: TruthTable) -> TruthTable { TruthTable(bits: a.bits & b.bits) }

  /// Whether an input makes a difference.
  func depends(on input: Int) -> Bool {
    (bits ^ bits >> UInt64(1 << input)) & ~TruthTable.inputs[input] != 0
  }

  /// The function with two inputs exchanged; `a` is less than `b`.
  func exchanging(_ a: Int, _ b: Int) -> TruthTable {
    let distance = UInt64((1 << b) - (1 << a))
    let moved = (bits ^ bits >> distance) & TruthTable.inputs[a] & ~TruthTable.inputs[b]
    return TruthTable(bits: bits ^ moved ^ moved << distance)
  }
}
