import Foundation
import RunReports
import Synchronization
import Testing

struct ProgressDisplayTests {
  private final class Screen: Sendable {
    private let state = Mutex((text: "", time: 0.0))
    var time: Double {
      get { state.withLock { $0.time } }
      set { state.withLock { $0.time = newValue } }
    }
    /// What was written since the last look.
    func take() -> String {
      state.withLock { state in
        defer { state.text = "" }
        return state.text
      }
    }
    func display(terminal: Bool, styles: Bool = false, columns: Int = 120) -> ProgressDisplay {
      ProgressDisplay(
        TextOutput(
          isTerminal: terminal, usesStyles: styles, columns: { columns },
          write: { text in self.state.withLock { $0.text += text } }),
        clock: { self.time })
    }
  }

  private func progress(epoch: Int = 3, step: Int = 440) -> TrainingProgress {
    TrainingProgress(
      epoch: epoch, epochs: 10, step: step, stepsPerEpoch: 1000, loss: 0.42134, accuracy: 0.8512,
      ranks: [
        .init(layer: "layer1", ranks: [20, 20, 18]), .init(layer: "layer2", ranks: [10, 16]),
      ],
      samplesPerSecond: 31_234)
  }

  @Test func `The live line is redrawn ten times a second and cleared before other text`() {
    let screen = Screen()
    var display = screen.display(terminal: true)
    display.update(progress(step: 500))
    #expect(
      screen.take()
        == "\repoch 3/10  ━━━━━━━━━━━━━━━┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄  step 500/1000  loss 0.4213  85.1 %  "
        + "20-20-18 | 10-16  31.2k/s  -:-- left\u{1B}[K")
    screen.time = 0.05
    display.update(progress(step: 501))
    #expect(screen.take() == "")
    screen.time = 2
    display.update(progress(step: 700))
    #expect(
      screen.take().hasSuffix(
        "step 700/1000  loss 0.4213  85.1 %  20-20-18 | 10-16  31.2k/s  1:13 left\u{1B}[K"))
    display.print("saved")
    #expect(screen.take() == "\r\u{1B}[Ksaved\n")
    display.clear()
    #expect(screen.take() == "")
  }

  @Test func `The live line never wraps`() {
    let screen = Screen()
    var display = screen.display(terminal: true, columns: 60)
    display.update(progress())
    // The return to the left and three characters that clear the rest are not shown.
    #expect(screen.take().count == 59 + 4)
    for columns in 0...200 {
      let line = ProgressLine.bar(progress(), timeLeft: 5, columns: columns, unicode: true)
      #expect(line.count <= columns)
      #expect(columns < 40 || line.hasPrefix("epoch 3/10  ━"))
    }
    #expect(
      ProgressLine.bar(progress(), timeLeft: 5, columns: 50, unicode: false)
        == "epoch 3/10  ######........  loss 0.4213  0:05 left")
  }

  @Test func `A log has a line every five seconds`() {
    let screen = Screen()
    var display = screen.display(terminal: false)
    for (time, step) in [(0.0, 0), (4.9, 490), (5, 500), (6, 600), (10, 1000)] {
      screen.time = time
      display.update(progress(epoch: 1, step: step))
    }
    #expect(
      screen.take() == """
        epoch 1/10  step 500/1000  loss 0.4213  train 85.12 %  ranks 20-20-18 | 10-16  31.2k samples/s
        epoch 1/10  step 1000/1000  loss 0.4213  train 85.12 %  ranks 20-20-18 | 10-16  31.2k samples/s  1:30 left

        """)
  }

  @Test func `The table has aligned columns and one header`() {
    let screen = Screen()
    var display = screen.display(terminal: false)
    let records = ExampleRun.records(epochs: 12)
    for index in [0, 5, 11] { display.finishEpoch(records[index], epochs: 12) }
    #expect(
      screen.take() == """
        epoch     loss  train %  test %             ranks  params  reduction  samples/s     time
         1/12   0.7262    77.55   78.40  16-19-20 | 10-16  27,182     117.5x      35.2k     0:02
         6/12   0.4221    86.61   84.70     7-6-14 | 10-8   7,510     405.4x      50.4k     0:02
        12/12   0.3772    88.03   86.78       6-5-7 | 8-5   4,194     690.5x      71.9k     0:01

        """)
  }

  @Test func `The header is bold only where styles are wanted`() {
    let screen = Screen()
    var display = screen.display(terminal: true, styles: true)
    display.finishEpoch(ExampleRun.records()[0], epochs: 12)
    let text = screen.take()
    #expect(text.hasPrefix("\u{1B}[1mepoch") && text.contains("time\u{1B}[0m\n"))
  }

  @Test(
    arguments: [
      (["TERM": "xterm", "LANG": "C.UTF-8"], true, true, true),
      (["TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C", "LANG": "C.UTF-8"], true, false, false),
      (["TERM": "xterm", "NO_COLOR": "", "LC_CTYPE": "de_DE.utf8"], true, true, true),
      (["TERM": "dumb"], false, false, false),
      ([:], false, false, false),
    ] as [([String: String], Bool, Bool, Bool)])
  func `What a terminal can do follows from its environment`(
    environment: [String: String], redraws: Bool, styles: Bool, unicode: Bool
  ) {
    let output = TextOutput(
      environment: environment, isTerminal: true, columns: { 80 }, write: { _ in })
    #expect(output.isTerminal == redraws)
    #expect(output.usesStyles == styles)
    #expect(output.usesUnicode == unicode)
    let file = TextOutput(
      environment: environment, isTerminal: false, columns: { 80 }, write: { _ in })
    #expect(!file.isTerminal && !file.usesStyles)
  }

  @Test func `The time left follows recent steps`() {
    var left = TimeLeft()
    #expect(left.estimate(stepsLeft: 100) == nil)
    left.note(stepsDone: 0, at: 0)
    left.note(stepsDone: 10, at: 0.5)
    #expect(left.estimate(stepsLeft: 100) == nil)
    left.note(stepsDone: 20, at: 1)
    #expect(abs(left.estimate(stepsLeft: 100)! - 5) < 0.01)
    // Five times slower for five minutes: the beginning is forgotten.
    for second in 2...301 { left.note(stepsDone: 20 + (second - 1) * 4, at: Double(second)) }
    #expect(abs(left.estimate(stepsLeft: 100)! - 25) < 0.1)
  }
}
