/// The look-up tables of the ECP5, LUT4, in the figures of yosys' model.
enum LookupTable {
  /// Inputs of a table.
  static let inputs = 4
  /// Picoseconds from each input to the output, the fastest first, with those of a wire.
  static let delays: [Float] = [141, 275, 379, 379].map { $0 + wire }
  /// When the output is there, from the times of the first `count` inputs: the latest takes the fastest
  /// way.
  static func output(_ times: SIMD8<Float>, count: Int) -> Float {
    var sorted = times
    var result: Float = 0
    for index in 0..<count {
      let time = times[index]
      var place = index
      while place > 0, sorted[place - 1] < time {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = time
    }
    for index in 0..<count { result = max(result, sorted[index] + delays[index]) }
    return result
  }

  /// Picoseconds of a wire, as yosys takes them.
  private static let wire: Float = 300
}
