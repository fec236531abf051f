import Foundation

extension StepReport {
  /// All figures as JSON, with those that follow from others.
  public var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      encoder.keyEncodingStrategy = .convertToSnakeCase
      return try encoder.encode(
        Whole(
          report: self, cyclesPerSample: cyclesPerSample,
          cyclesPerSampleWithPrior: cyclesPerSampleWithPrior, samplesPerSecond: samplesPerSecond,
          arrayUse: arrayUse)) + Data("\n".utf8)
    }
  }

  private struct Whole: Encodable {
    var report: StepReport
    var cyclesPerSample, cyclesPerSampleWithPrior, samplesPerSecond, arrayUse: Double

    enum CodingKeys: CodingKey {
      case cyclesPerSample, cyclesPerSampleWithPrior, samplesPerSecond, arrayUse
    }

    func encode(to encoder: any Encoder) throws {
      try report.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(cyclesPerSample, forKey: .cyclesPerSample)
      try container.encode(cyclesPerSampleWithPrior, forKey: .cyclesPerSampleWithPrior)
      try container.encode(samplesPerSecond, forKey: .samplesPerSecond)
      try container.encode(arrayUse, forKey: .arrayUse)
    }
  }
}
