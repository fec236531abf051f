/// A fault the user can mend: one line that says what is wrong, where, and what to do.
///
/// Programs print ``message`` after `error: ` and exit with ``Kind/exitCode``.
public struct InputError: Error, Hashable, Sendable {
  /// The kinds of fault, named after `sysexits.h`.
  public enum Kind: Int32, Sendable, CaseIterable {
    /// The command line is wrong.
    case usage = 64
    /// The content of a file is wrong.
    case dataFormat = 65
    /// A file does not exist or cannot be read.
    case noInput = 66
    /// Something this program needs is missing.
    case unavailable = 69
    /// A fault of this program.
    case software = 70
    /// The operating system refused something.
    case osError = 71
    /// An output file cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed midway, such as on a full disk.
    case ioError = 74
    /// A device or a file is busy; trying again may help.
    case temporaryFailure = 75
    /// Permission is missing.
    case noPermission = 77
    /// A network, a configuration or a combination of options cannot work.
    case configuration = 78

    /// The exit code of a program that ends with this fault.
    public var exitCode: Int32 { rawValue }
  }

  /// What kind of fault it is.
  public var kind: Kind
  /// One line, without a leading `error: ` and without a full stop.
  public var message: String

  /// Creates a fault from its kind and its one line of text.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension InputError: CustomStringConvertible {
  /// The message alone.
  public var description: String { message }
}
