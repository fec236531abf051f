/// The line that shows where a run is.
package enum ProgressLine {
  /// The line for people who watch, at most `columns` wide.
  ///
  /// Where there is little room, what matters least is left out, and the bar takes what remains.
  package static func bar(
    _ progress: TrainingProgress, timeLeft: Double?, columns: Int, unicode: Bool
  ) -> String {
    let place = "epoch \(progress.epoch)/\(progress.epochs)"
    let step = "step \(progress.step)/\(progress.stepsPerEpoch)"
    let loss = "loss \(NumberText.fixed(progress.loss, 4))"
    let accuracy = "\(NumberText.percent(progress.accuracy, 1)) %"
    let ranks = progress.ranks.compactText
    let speed = "\(NumberText.short(progress.samplesPerSecond))/s"
    let left = "\(NumberText.clock(timeLeft ?? .nan)) left"
    // From complete to terse; the bar needs at least eight columns and two spaces.
    let choices = [
      [step, loss, accuracy, ranks, speed, left],
      [loss, accuracy, ranks, speed, left],
      [loss, accuracy, ranks, left],
      [loss, accuracy, left],
      [loss, left],
      [loss],
    ]
    for fields in choices {
      let text = fields.filter { !$0.isEmpty }.joined(separator: "  ")
      let room = columns - place.count - text.count - 4
      if room >= 8 {
        let bar = drawn(progress, width: min(room, 30), unicode: unicode)
        return "\(place)  \(bar)  \(text)"
      }
    }
    return String("\(place)  \(loss)".prefix(max(0, columns)))
  }

  private static func drawn(_ progress: TrainingProgress, width: Int, unicode: Bool) -> String {
    let share = Double(progress.step) / Double(max(1, progress.stepsPerEpoch))
    let filled = max(0, min(width, Int(share * Double(width))))
    return String(repeating: unicode ? "━" : "#", count: filled)
      + String(repeating: unicode ? "┄" : ".", count: width - filled)
  }

  /// The line for a log.
  package static func plain(_ progress: TrainingProgress, timeLeft: Double?) -> String {
    var text =
      "epoch \(progress.epoch)/\(progress.epochs)  step \(progress.step)/\(progress.stepsPerEpoch)"
      + "  loss \(NumberText.fixed(progress.loss, 4))"
      + "  train \(NumberText.percent(progress.accuracy)) %"
      + "  ranks \(progress.ranks.compactText)"
      + "  \(NumberText.short(progress.samplesPerSecond)) samples/s"
    if let timeLeft { text += "  \(NumberText.clock(timeLeft)) left" }
    return text
  }
}
