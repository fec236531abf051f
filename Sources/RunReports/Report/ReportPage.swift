/// A page that shows a run: self-contained, for the light and for the dark.
public struct ReportPage {
  private let description: RunDescription
  private let records: [EpochRecord]
  private let weightsDigest: String?

  /// Creates the page of a run.
  ///
  /// - Parameters:
  ///   - description: What was asked of the run.
  ///   - records: Its epochs so far, in order.
  ///   - weightsDigest: The digest of the weights, if it is known.
  public init(_ description: RunDescription, records: [EpochRecord], weightsDigest: String?) {
    self.description = description
    self.records = records
    self.weightsDigest = weightsDigest
  }

  /// The page as HTML that is well-formed XML too.
  public var html: String {
    let page = Markup.element(
      "html", ["lang": "en"],
      [
        .element(
          "head", [:],
          [
            .element("meta", ["charset": "utf-8"]),
            .element(
              "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", text: "\(description.network) on \(description.dataset)"),
            .element("style", [:], [styleSheet]),
          ]),
        .element("body", [:], [.element("main", [:], [header] + sections)]),
      ])
    return "<!DOCTYPE html>\n" + page.rendered + "\n"
  }

  private var styleSheet: Markup { .raw("\n" + ReportStyle.text + "\n") }

  private var header: Markup {
    let done = records.last?.epoch ?? 0
    let seconds = records.reduce(0) { $0 + $1.seconds }
    let progress =
      "\(done) of \(description.epochs) epochs, \(NumberText.grouped(records.last?.step ?? 0)) "
      + "steps of \(description.batch) samples, \(NumberText.duration(seconds)), "
      + "device \(description.device), seed \(description.seed)"
    return .group([
      .element("h1", text: "\(description.network) on \(description.dataset)"),
      .element("p", text: progress),
      figures,
    ])
  }

  private var figures: Markup {
    guard let last = records.last else {
      return .element("p", text: "No epoch has ended yet.")
    }
    func figure(
      _ name: String, _ value: String, _ unit: String = "", style: String = "figure"
    ) -> Markup {
      .element(
        "div", ["class": style],
        [
          .element("dt", text: name),
          .element("dd", [:], [.text(value), .element("small", text: unit)]),
        ])
    }
    return .element(
      "dl", ["class": "figures"],
      [
        figure("Test accuracy", NumberText.percent(last.testAccuracy), " %"),
        figure("Memory reduction", NumberText.fixed(last.memoryReduction, 1), "×"),
        figure("Parameters", NumberText.grouped(last.parameters)),
        figure("Training speed", NumberText.short(RunSummary.meanSpeed(records)), " samples/s"),
        figure(
          // Ranks of a layer stay on one line: hyphens that do not break.
          "Ranks", last.ranks.compactText.replacing("-", with: "\u{2011}"), style: "figure broad"),
      ])
  }

  private var sections: [Markup] {
    let plots = records.isEmpty ? [] : ReportPlots(records).all.filter { !$0.series.isEmpty }
    var sections = [
      Markup.element(
        "div", ["class": "plots"], plots.map { .element("figure", [:], [$0.svg]) }),
      .element("h2", text: "Epochs"), .element("div", ["class": "wide"], [epochTable]),
      .element("h2", text: "Configuration"), configuration,
      .element("h2", text: "Network"), .element("pre", text: description.networkText),
      .element("h2", text: "To reproduce"), .element("pre", text: description.commandLine),
    ]
    if let weightsDigest {
      sections += [
        .element("h2", text: "Weights digest"), .element("pre", text: weightsDigest),
      ]
    }
    return sections
  }

  private var epochTable: Markup {
    let names = [
      "epoch", "loss", "train %", "test %", "ranks", "parameters", "bits", "reduction",
      "learning rate", "prior", "samples/s", "time",
    ]
    let rows = records.map { record in
      [
        "\(record.epoch)", NumberText.fixed(record.trainLoss, 4),
        NumberText.percent(record.trainAccuracy), NumberText.percent(record.testAccuracy),
        record.ranks.compactText, NumberText.grouped(record.parameters),
        NumberText.grouped(record.modelBits), NumberText.fixed(record.memoryReduction, 1) + "×",
        NumberText.significant(record.learningRate), NumberText.significant(record.priorStrength),
        NumberText.short(record.samplesPerSecond), NumberText.duration(record.seconds),
      ]
    }
    return .element(
      "table", [:],
      [
        .element("thead", [:], [.element("tr", [:], names.map { .element("th", text: $0) })]),
        .element(
          "tbody", [:],
          rows.map { row in .element("tr", [:], row.map { .element("td", text: $0) }) }),
      ])
  }

  private var configuration: Markup {
    var rows = [
      ("Device", description.device),
      (
        "Data set",
        "\(description.dataset): \(NumberText.grouped(description.trainSamples)) samples to train "
          + "on, \(NumberText.grouped(description.testSamples)) to test on"
      ),
      (
        "Widths",
        "weight \(description.weightBits), activation \(description.activationBits), gradient "
          + "\(description.gradientBits) bits"
      ),
      (
        "Optimizer",
        "batch \(description.batch), learning rate \(NumberText.tick(description.learningRate)), "
          + "momentum \(NumberText.tick(description.momentum))"
      ),
      (
        "Rank prior",
        description.prior == "none"
          ? "none"
          : "\(description.prior), strength \(NumberText.tick(description.priorStrength))"
      ),
      (
        "Length",
        "\(description.epochs) epochs"
          + (description.steps.map { ", at most \(NumberText.grouped($0)) steps" } ?? "")
      ),
      ("Seed", "\(description.seed)"),
      ("Threads", "\(description.threads)"),
    ]
    if let memory = records.map(\.peakMemoryBytes).max() {
      rows.append(("Peak memory", NumberText.fixed(Double(memory) / 1e6, 0) + " MB"))
    }
    return .element(
      "table", ["class": "configuration"],
      [
        .element(
          "tbody", [:],
          rows.map { name, value in
            .element("tr", [:], [.element("th", text: name), .element("td", text: value)])
          })
      ])
  }
}
