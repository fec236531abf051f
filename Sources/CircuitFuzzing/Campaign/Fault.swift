import HDL

/// Something wrong with a trial.
public struct Fault: Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Sendable {
    /// An output differs from the interpreter's.
    case difference(Difference)
    /// A tool did not take the text, or did not finish.
    case failure(Path, String)
    /// A linter complains: its first message's name, and all it said.
    case lint(String, String)
    /// The checks of the language reject the circuit, which is sound by construction.
    case rejected(String)
  }

  /// The trial.
  public var trial: Trial
  /// What is wrong.
  public var kind: Kind

  /// The text for people.
  public var description: String {
    switch kind {
    case .difference(let difference): "\(difference)"
    case .failure(let path, let text): "seed \(trial.seed): \(path.rawValue) failed: \(text)"
    case .lint(_, let text): "seed \(trial.seed): the text is not clean: \(text)"
    case .rejected(let text): "seed \(trial.seed): rejected: \(text)"
    }
  }

  /// Whether another fault is of the same sort, however small its circuit is.
  func isLike(_ other: Fault) -> Bool {
    switch (kind, other.kind) {
    case (.difference(let a), .difference(let b)): a.path == b.path
    case (.failure(let a, _), .failure(let b, _)): a == b
    case (.lint(let a, _), .lint(let b, _)): a == b
    case (.rejected, .rejected): true
    default: false
    }
  }
}

/// The name of the first message of a linter, such as `WIDTH`.
func messageName(_ lint: String) -> String {
  guard let start = lint.range(of: "%Warning-") ?? lint.range(of: "%Error") else { return "other" }
  return String(lint[start.upperBound...].prefix { $0.isLetter })
}
