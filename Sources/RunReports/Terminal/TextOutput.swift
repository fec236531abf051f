import Foundation

/// Where a program writes for people.
public struct TextOutput: Sendable {
  /// Whether lines can be redrawn.
  public var isTerminal: Bool
  /// Whether text may be bold or dim.
  public var usesStyles: Bool
  /// Whether line-drawing characters may be used.
  public var usesUnicode: Bool
  /// The number of columns at this moment.
  public var columns: @Sendable () -> Int
  /// Writes text at once.
  public var write: @Sendable (String) -> Void

  /// Creates an output, such as one that keeps the text.
  public init(
    isTerminal: Bool, usesStyles: Bool = false, usesUnicode: Bool = true,
    columns: @escaping @Sendable () -> Int = { 80 }, write: @escaping @Sendable (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.usesStyles = usesStyles
    self.usesUnicode = usesUnicode
    self.columns = columns
    self.write = write
  }

  /// The standard output.
  ///
  /// A non-empty `NO_COLOR` leaves styles out (<https://no-color.org>); a `TERM` of `dumb` or
  /// none means that lines cannot be redrawn.
  public static var standard: TextOutput { of(STDOUT_FILENO) }

  /// The standard error, by the same rules.
  public static var standardError: TextOutput { of(STDERR_FILENO) }

  private static func of(_ descriptor: Int32) -> TextOutput {
    TextOutput(
      environment: ProcessInfo.processInfo.environment, isTerminal: isatty(descriptor) == 1,
      columns: {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
      },
      write: { text in
        var text = text
        text.withUTF8 { bytes in
          var rest = UnsafeRawBufferPointer(bytes)[...]
          while !rest.isEmpty {
            let written = Foundation.write(
              descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            // Progress that nobody can read any more is no reason to end a run.
            if written < 0, errno != EINTR { return }
            rest = rest.dropFirst(max(0, written))
          }
        }
      })
  }

  /// An output whose abilities follow from the environment's variables.
  package init(
    environment: [String: String], isTerminal: Bool, columns: @escaping @Sendable () -> Int,
    write: @escaping @Sendable (String) -> Void
  ) {
    let term = environment["TERM"] ?? ""
    let canRedraw = isTerminal && !term.isEmpty && term != "dumb"
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let encoding = locale.lowercased().replacing("-", with: "")
    self.init(
      isTerminal: canRedraw, usesStyles: canRedraw && (environment["NO_COLOR"] ?? "").isEmpty,
      usesUnicode: encoding.hasSuffix("utf8"), columns: columns, write: write)
  }
}
