import Foundation

/// Shows a run while it goes on: a live line on a terminal, plain lines elsewhere, and a table
/// with a row an epoch on both.
public struct ProgressDisplay {
  private let output: TextOutput
  private let clock: @Sendable () -> Double
  private let plainInterval: Double
  private var table: EpochTable?
  private var timeLeft = TimeLeft()
  private var lastDrawn: Double?
  private var isLineShown = false

  /// The live line is drawn at most this often, in seconds.
  private static let redrawInterval = 0.1
  private static let clearLine = "\r\u{1B}[K"

  /// Creates a display.
  ///
  /// - Parameters:
  ///   - output: Where to write.
  ///   - plainInterval: Seconds between lines where there is no terminal.
  ///   - clock: Seconds that have passed since any one moment.
  public init(
    _ output: TextOutput = .standard, plainInterval: Double = 5,
    clock: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime }
  ) {
    self.output = output
    self.plainInterval = plainInterval
    self.clock = clock
    lastDrawn = output.isTerminal ? nil : clock()
  }

  /// Shows where the run is, if it is time to.
  ///
  /// Cheap enough to call after every step.
  public mutating func update(_ progress: TrainingProgress) {
    let now = clock()
    let interval = output.isTerminal ? Self.redrawInterval : plainInterval
    if let lastDrawn, now - lastDrawn < interval { return }
    lastDrawn = now
    timeLeft.note(stepsDone: progress.stepsDone, at: now)
    let left = timeLeft.estimate(stepsLeft: progress.stepsLeft)
    if output.isTerminal {
      // The last column stays free: some terminals wrap as soon as it is written.
      let line = ProgressLine.bar(
        progress, timeLeft: left, columns: output.columns() - 1, unicode: output.usesUnicode)
      output.write("\r" + line + "\u{1B}[K")
      isLineShown = true
    } else {
      output.write(ProgressLine.plain(progress, timeLeft: left) + "\n")
    }
  }

  /// Shows a row of the table, below its header if it is the first.
  ///
  /// - Parameters:
  ///   - record: The epoch that has ended.
  ///   - epochs: The number of epochs of the run.
  public mutating func finishEpoch(_ record: EpochRecord, epochs: Int) {
    clear()
    if let table {
      output.write(table.row(record, epochs: epochs) + "\n")
    } else {
      let table = EpochTable(first: record, epochs: epochs)
      output.write(styled(table.header) + "\n" + table.row(record, epochs: epochs) + "\n")
      self.table = table
    }
    lastDrawn = output.isTerminal ? nil : clock()
  }

  /// Writes a line of other text, above the live line.
  public mutating func print(_ text: String) {
    clear()
    output.write(text + "\n")
  }

  /// Removes the live line: call it before anything else writes to the terminal, and at the end.
  public mutating func clear() {
    guard isLineShown else { return }
    output.write(Self.clearLine)
    isLineShown = false
    lastDrawn = nil
  }

  private func styled(_ header: String) -> String {
    output.usesStyles ? "\u{1B}[1m\(header)\u{1B}[0m" : header
  }
}
