/// The settings of an ECP5's PLL (EHXPLLL) that makes one clock of another.
///
/// Limits: Lattice FPGA-DS-02012, ECP5 family data sheet: phase detector 3.125 to 400 MHz, oscillator 400 to 800
/// MHz, output 3.125 to 400 MHz.
public struct PhaseLockedLoop: Hashable, Sendable {
  /// Divides the input.
  public var inputDivider: Int
  /// Multiplies: divides the feedback.
  public var feedbackDivider: Int
  /// Divides the oscillator.
  public var outputDivider: Int
  /// The input's rate.
  public var input: Double

  /// The output's rate, in megahertz.
  public var megahertz: Double { input / Double(inputDivider) * Double(feedbackDivider) }

  /// The settings that come nearest to a rate, or `nil` if none is within `tolerance`, a fraction.
  public init?(from input: Double, to wanted: Double, tolerance: Double = 0.001) {
    var best: PhaseLockedLoop?
    for inputDivider in 1...128 where 3.125...400 ~= input / Double(inputDivider) {
      for feedbackDivider in 1...80 {
        let output = input / Double(inputDivider) * Double(feedbackDivider)
        guard 3.125...400 ~= output else { continue }
        // The middle of the oscillator's range.
        let divider = max(1, Int((600 / output).rounded()))
        guard 1...128 ~= divider, 400...800 ~= output * Double(divider) else { continue }
        let settings = PhaseLockedLoop(inputDivider, feedbackDivider, divider, input)
        if abs(output - wanted) < abs((best?.megahertz ?? .infinity) - wanted) { best = settings }
      }
    }
    guard let best, abs(best.megahertz - wanted) <= wanted * tolerance else { return nil }
    self = best
  }

  private init(_ inputDivider: Int, _ feedbackDivider: Int, _ outputDivider: Int, _ input: Double) {
    self.inputDivider = inputDivider
    self.feedbackDivider = feedbackDivider
    self.outputDivider = outputDivider
    self.input = input
  }
}
