import Foundation

/// A map from values to places on an axis, with round values to mark.
package struct Scale {
  package enum Kind { case linear, logarithmic }

  package let kind: Kind
  /// The values at the ends of the axis.
  package let domain: ClosedRange<Double>
  /// Round values in the domain, ascending.
  package let ticks: [Double]

  /// A linear scale over `values`, its ends at ticks.
  ///
  /// - Parameters:
  ///   - values: What the axis must show; those that are not finite are left out.
  ///   - count: About how many ticks there should be.
  ///   - minimumStep: The smallest distance of ticks: 1 for counts.
  ///   - limits: The range of values that are possible, which the axis does not leave.
  package static func linear(
    _ values: [Double], count: Int = 5, minimumStep: Double = 0,
    limits: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Scale {
    var (low, high) = bounds(values) ?? (0, 1)
    if high - low <= abs(high) * 1e-9 {
      let margin = max(abs(high) * 0.05, minimumStep, high == 0 ? 1 : 0)
      low -= margin
      high += margin
    }
    let step = max(niceStep((high - low) / Double(count)), minimumStep)
    let first = max((low / step).rounded(.down), (limits.lowerBound / step).rounded(.up))
    let last = min((high / step).rounded(.up), (limits.upperBound / step).rounded(.down))
    let ticks = stride(from: first, through: max(last, first + 1), by: 1).map { $0 * step }
    return Scale(kind: .linear, domain: ticks[0]...ticks[ticks.count - 1], ticks: ticks)
  }

  /// A linear scale over `range` as it is, with ticks inside it.
  package static func linear(exactly range: ClosedRange<Double>, count: Int, minimumStep: Double)
    -> Scale
  {
    let step = max(niceStep((range.upperBound - range.lowerBound) / Double(count)), minimumStep)
    let first = (range.lowerBound / step).rounded(.up)
    let last = (range.upperBound / step).rounded(.down)
    let ticks = first <= last ? stride(from: first, through: last, by: 1).map { $0 * step } : []
    return Scale(kind: .linear, domain: range, ticks: ticks)
  }

  /// A logarithmic scale over the positive ones of `values`, its ends at ticks of 1, 2 or 5 times
  /// a power of ten.
  package static func logarithmic(_ values: [Double]) -> Scale {
    let (low, high) = bounds(values.filter { $0 > 0 }) ?? (1, 10)
    let decades = Int(log10(low).rounded(.down)) - 1...Int(log10(high).rounded(.down)) + 1
    let candidates = { (mantissas: [Double]) in
      decades.flatMap { decade in mantissas.map { $0 * pow(10, Double(decade)) } }
    }
    let all = candidates([1, 2, 5])
    let slack = 1e-9
    var first = all.last { $0 <= low * (1 + slack) } ?? low
    let last = all.first { $0 >= high * (1 - slack) && $0 > first * (1 + slack) } ?? high * 10
    var ticks = all.filter { (first...last).contains($0) }
    if ticks.count > 9 {
      ticks = candidates([1]).filter {
        $0 > first / 10 * (1 + slack) && $0 < last * 10 * (1 - slack)
      }
      first = ticks[0]
      return Scale(kind: .logarithmic, domain: first...ticks[ticks.count - 1], ticks: ticks)
    }
    return Scale(kind: .logarithmic, domain: first...last, ticks: ticks)
  }

  /// Where `value` is on the axis: 0 at its beginning, 1 at its end.
  package func position(_ value: Double) -> Double {
    let transform: (Double) -> Double = kind == .linear ? { $0 } : { log($0) }
    let start = transform(domain.lowerBound)
    return (transform(value) - start) / (transform(domain.upperBound) - start)
  }

  /// The smallest of 1, 2 or 5 times a power of ten that is at least `step`.
  static func niceStep(_ step: Double) -> Double {
    let power = pow(10, log10(step).rounded(.down))
    // Rounding in `log10` and `pow` can leave the quotient a hair above a round number.
    let mantissa = step / power * (1 - 1e-12)
    return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power
  }

  private static func bounds(_ values: [Double]) -> (Double, Double)? {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    return (low, high)
  }
}
