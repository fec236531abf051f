/// The plots of a run.
struct ReportPlots {
  private let records: [EpochRecord]
  private let xAxis: Plot.Axis

  init(_ records: [EpochRecord]) {
    self.records = records
    let first = Double(records.first?.epoch ?? 0)
    let last = Double(records.last?.epoch ?? 1)
    let range = first < last ? first...last : (first - 0.5)...(first + 0.5)
    xAxis = Plot.Axis(
      title: "epoch", scale: .linear(exactly: range, count: 8, minimumStep: 1))
  }

  /// All plots, in the order in which the page shows them.
  var all: [Plot] {
    var plots = [loss, accuracy, ranks, memory, saturations, speed]
    if let cycles { plots.append(cycles) }
    let right = plots.map(\.right).max()!
    for index in plots.indices { plots[index].right = right }
    return plots
  }

  private func points(_ value: (EpochRecord) -> Double) -> [(x: Double, y: Double)] {
    records.map { (Double($0.epoch), value($0)) }
  }

  private func notes(_ text: (EpochRecord) -> String) -> [Plot.Note] {
    records.map { Plot.Note(x: Double($0.epoch), text: "epoch \($0.epoch)\n\(text($0))") }
  }

  private static func values(_ series: [Plot.Series]) -> [Double] {
    series.flatMap { $0.points.map(\.y) }
  }

  var loss: Plot {
    let series = [Plot.Series(name: "train", color: 1, points: points(\.trainLoss))]
    return Plot(
      title: "Training loss", x: xAxis,
      y: .init(
        title: "cross-entropy, nats",
        scale: .linear(Self.values(series), limits: 0...Double.infinity)),
      series: series, notes: notes { "loss \(NumberText.fixed($0.trainLoss, 4))" })
  }

  var accuracy: Plot {
    let series = [
      Plot.Series(name: "train", color: 1, points: points { $0.trainAccuracy * 100 }),
      Plot.Series(name: "test", color: 2, points: points { $0.testAccuracy * 100 }),
    ]
    return Plot(
      title: "Accuracy", x: xAxis,
      y: .init(title: "correct, %", scale: .linear(Self.values(series), limits: 0...100)),
      series: series,
      notes: notes {
        "train \(NumberText.percent($0.trainAccuracy)) %\ntest "
          + "\(NumberText.percent($0.testAccuracy)) %"
      })
  }

  var ranks: Plot {
    let layers = records.last?.ranks ?? []
    var series: [Plot.Series] = []
    for (layerIndex, layer) in layers.enumerated() {
      for bond in layer.ranks.indices {
        series.append(
          Plot.Series(
            name: "\(layer.layer) bond \(bond + 1)", color: series.count % 8 + 1,
            isDashed: layerIndex % 2 == 1, isStepped: true,
            points: points { record in
              guard record.ranks.indices.contains(layerIndex),
                record.ranks[layerIndex].ranks.indices.contains(bond)
              else { return .nan }
              return Double(record.ranks[layerIndex].ranks[bond])
            }))
      }
    }
    return Plot(
      title: "Rank of every bond", x: xAxis,
      y: .init(
        title: "rank",
        scale: .linear([0] + Self.values(series), minimumStep: 1, limits: 0...Double.infinity)),
      series: series, notes: notes { $0.ranks.compactText })
  }

  var memory: Plot {
    let points = records.map { (x: Double($0.modelBits), y: $0.testAccuracy * 100) }
    var line = Plot.Series(name: "model", color: 3, points: points)
    let scale = Scale.logarithmic(points.map(\.x))
    let yScale = Scale.linear(points.map(\.y), limits: 0...100)
    line.labels = Self.epochLabels(records, x: scale, y: yScale)
    return Plot(
      title: "Memory against accuracy",
      x: .init(title: "model size, bits (logarithmic)", scale: scale),
      y: .init(title: "test accuracy, %", scale: yScale),
      series: [line],
      // Epochs of equal size would share one band: its note names them all.
      notes: Dictionary(grouping: records, by: \.modelBits).map { bits, group in
        let shown = group.suffix(12).map {
          "epoch \($0.epoch): \(NumberText.percent($0.testAccuracy)) %"
        }
        let more = group.count > 12 ? ["\(group.count - 12) epochs before:"] : []
        let size =
          "\(NumberText.grouped(bits)) bits, \(NumberText.fixed(group[0].memoryReduction, 1))x smaller"
        return Plot.Note(x: Double(bits), text: ([size] + more + shown).joined(separator: "\n"))
      })
  }

  /// Labels for as many epochs as there is room for, the last and the first before others.
  private static func epochLabels(_ records: [EpochRecord], x: Scale, y: Scale) -> [Int: String] {
    guard !records.isEmpty else { return [:] }
    var taken: [(Double, Double)] = []
    var labels: [Int: String] = [:]
    let order = [records.count - 1, 0] + Array(records.indices)
    for index in order where labels[index] == nil {
      let place = (
        x.position(Double(records[index].modelBits)),
        y.position(records[index].testAccuracy * 100)
      )
      guard place.0.isFinite, place.1.isFinite,
        taken.allSatisfy({ abs($0.0 - place.0) > 0.07 || abs($0.1 - place.1) > 0.13 })
      else { continue }
      taken.append(place)
      labels[index] = labels.count < 2 ? "epoch \(records[index].epoch)" : "\(records[index].epoch)"
    }
    return labels
  }

  var saturations: Plot {
    let causes = Set(records.flatMap(\.saturations.keys)).sorted()
    let series = causes.enumerated().map { index, cause in
      Plot.Series(
        name: cause, color: index % 8 + 1, isDashed: index >= 8,
        points: points { Double($0.saturations[cause] ?? 0) })
    }
    return Plot(
      title: "Saturations", x: xAxis,
      y: .init(
        title: "values out of range per epoch",
        scale: .linear([0] + Self.values(series), minimumStep: 1, limits: 0...Double.infinity)),
      series: series,
      notes: notes { record in
        causes.map { "\($0) \(NumberText.grouped(record.saturations[$0] ?? 0))" }
          .joined(separator: "\n")
      })
  }

  /// Cycles of a sample, if a device counted them.
  var cycles: Plot? {
    guard records.contains(where: { $0.cyclesPerSample != nil }) else { return nil }
    let series = [
      Plot.Series(name: "cycles", color: 5, points: points { $0.cyclesPerSample ?? .nan })
    ]
    return Plot(
      title: "Cycles of a sample", x: xAxis,
      y: .init(
        title: "clock cycles",
        scale: .linear(
          [0] + Self.values(series).filter(\.isFinite), limits: 0...Double.infinity)),
      series: series,
      notes: notes { record in
        record.cyclesPerSample.map { "\(NumberText.fixed($0, 1)) cycles a sample" } ?? "not counted"
      })
  }

  var speed: Plot {
    let series = [Plot.Series(name: "speed", color: 4, points: points(\.samplesPerSecond))]
    return Plot(
      title: "Speed", x: xAxis,
      y: .init(
        title: "training samples per second",
        scale: .linear([0] + Self.values(series), limits: 0...Double.infinity)),
      series: series,
      notes: notes { "\(NumberText.short($0.samplesPerSecond)) samples/s" })
  }
}
