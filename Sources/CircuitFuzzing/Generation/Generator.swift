import HDL
import SeededRandom

/// Makes random circuits.
public struct Generator {
  /// The widest value made.
  public static let widest = 80

  /// The circuit of a seed. A plain circuit has only what the compiled simulator runs in whole
  /// cycles: no asynchronous reset, memory words of at most 64 bits, no lanes.
  public static func circuit(seed: UInt64) -> Circuit {
    var random = RandomSource(seed: seed)
    let isPlain = isPlain(seed: seed)
    let style: ResetStyle =
      random.chance(12) ? .none : isPlain || random.chance(60) ? .synchronous : .asynchronous
    var circuit = Circuit(name: "C\(seed)", parts: [])
    for _ in 0..<random.pick([0, 0, 1, 1, 2]) {
      // One reset for all: linters rightly warn of a net that resets in both ways.
      var part = PartGenerator(random, circuit, reset: style, isPlain: isPlain, isTop: false)
      circuit.parts.append(part.generate())
      random = part.random
    }
    var top = PartGenerator(random, circuit, reset: style, isPlain: isPlain, isTop: true)
    circuit.parts.append(top.generate())
    return circuit
  }

  /// Whether the circuit of a seed is plain.
  public static func isPlain(seed: UInt64) -> Bool { seed % 5 < 2 }
}
