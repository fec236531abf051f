/// One fault in a design, with the user's line.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// Which check found it.
  public var check: Check
  /// Where.
  public var location: SourceLocation?
  /// What is wrong, which signals, both widths or places, and how to mend it.
  public var message: String

  /// The text for people.
  public var description: String {
    "\(location.map { "\($0): " } ?? "")error: \(message)"
  }

  /// The checks.
  public enum Check: String, Hashable, Sendable, CaseIterable {
    case width, format, slice, constant, target, foreignSignal
    case multipleDrivers, undriven, unused, latch, combinationalLoop, clockCrossing
    case duplicateName, illegalName, duplicateCase, reset, processKind, memory, stream, port
    case pin, instance, parameter
  }
}

/// All faults found in a design.
public struct DesignError: Error, CustomStringConvertible {
  /// The faults, in the order of their lines within a module.
  public var diagnostics: [Diagnostic]

  /// The text for people.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
