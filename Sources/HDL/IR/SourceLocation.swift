/// A place in the user's Swift source.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file as `#fileID` gives it: `Module/File.swift`.
  public var file: String
  /// The line, from 1.
  public var line: Int

  /// A place from `#fileID` and `#line`.
  public init(file: String, line: Int) {
    (self.file, self.line) = (file, line)
  }

  /// The file without its module.
  public var fileName: String {
    file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
  }

  /// The text for people.
  public var description: String { "\(file):\(line)" }
}
