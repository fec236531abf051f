extension Design {
  /// Every fault in the design.
  func check() -> [Diagnostic] {
    modules.flatMap { $0.diagnostics() }
  }
}
