/// How much a nanosecond of the wire to each pin counts while cells are placed.
struct DelayWeights: Sendable {
  /// In tiles of wire.
  private(set) var weights: [Float]
  private let goal: Float
  private let weight: Float

  /// A way that takes as long as the goal, in ns, counts `weight` tiles a nanosecond.
  init(pins: Int, goal: Float, weight: Float) {
    weights = Array(repeating: 0, count: pins)
    (self.goal, self.weight) = (goal, weight)
  }

  subscript(pin: Int) -> Float { weights[pin] }

  /// The weight of a pin grows with the eighth power of the slowest way through it. It rises at once and falls slowly, or
  /// a way would become late again as soon as it is not.
  mutating func update(_ ways: [Float]) {
    for (pin, way) in ways.enumerated() {
      let squared = (way / goal) * (way / goal)
      let wanted =
        way < 0.6 * goal ? 0 : min(weight * squared * squared * squared * squared, 40 * weight)
      let old = weights[pin]
      let new = wanted > old ? 0.5 * (old + wanted) : 0.93 * old + 0.07 * wanted
      weights[pin] = new < 0.01 * weight ? 0 : new
    }
  }
}
