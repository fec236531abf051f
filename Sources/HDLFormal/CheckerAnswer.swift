/// What the model checker printed.
struct CheckerAnswer {
  /// A property with the trace that breaks or reaches it.
  struct Event {
    /// Instances that lead to it, that of the design first.
    var path: [String]
    /// Its label.
    var label: String
    /// The file with the trace.
    var trace: String
  }

  /// Failed assertions, or cover goals reached.
  private(set) var events: [Event] = []
  /// Cover goals that were not reached: path and label.
  private(set) var unreached: [(path: [String], label: String)] = []
  /// The last word: `PASSED`, `FAILED` or `PREUNSAT`.
  private(set) var status: String?
  /// The number of steps after which induction succeeded.
  private(set) var inductionSteps: Int?

  init(_ output: String) {
    var waiting: [(path: [String], label: String)] = []
    var first: Int?
    var last: Int?
    for line in output.split(separator: "\n") {
      func text(after mark: String) -> String? {
        line.firstRange(of: mark).map { String(line[$0.upperBound...]) }
      }
      if let place = text(after: "Assert failed in ")
        ?? text(after: " step ").flatMap({ rest in
          rest.firstRange(of: " at ").map { String(rest[$0.upperBound...]) }
        })
      {
        waiting.append(CheckerAnswer.split(place))
      } else if let place = text(after: "Unreached cover statement at ") {
        unreached.append(CheckerAnswer.split(place))
      } else if let file = text(after: "Writing trace to VCD file: ") {
        events += waiting.map { Event(path: $0.path, label: $0.label, trace: file) }
        waiting = []
      } else if let word = text(after: "Status: ") {
        status = word
      } else if let step = text(after: "Trying induction in step ") {
        last = Int(step.prefix { $0.isNumber })
        first = first ?? last
      } else if line.contains("Temporal induction successful") {
        inductionSteps = first.flatMap { top in last.map { top - $0 } }
      }
    }
  }

  /// `proof.design.fifo: neverFull` as the instances and the label.
  private static func split(_ text: String) -> (path: [String], label: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    let path = parts[0].split(separator: ".").dropFirst().map(String.init)
    let label = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    return (path, String(label.prefix { $0 != " " }))
  }
}
