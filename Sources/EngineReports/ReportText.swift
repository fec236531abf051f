extension StepReport {
  /// The report as a table for a terminal.
  public var text: String {
    var lines = [
      "\(network) on \(engine): fits, batch of \(batch) \(division)"
        + (programs > 1 ? ", \(programs) programs a step" : ""),
      "  \(cycles) cycles a step, \(Self.decimal(cyclesPerSample, 1)) a sample, "
        + "\(Self.grouped(Int(samplesPerSecond))) samples/s at \(Self.decimal(clock, 0)) MHz, "
        + "array use \(Self.decimal(arrayUse, 2))",
    ]
    if let prior {
      lines.append(
        "  \(prior.cycles) cycles more every \(prior.interval) steps for the rank prior: "
          + "\(Self.decimal(cyclesPerSampleWithPrior, 1)) a sample")
    }
    lines += [
      "",
      "memory             words       used",
    ]
    for memory in memories {
      let share = 100 * Double(memory.used) / Double(memory.words)
      lines.append(
        padded("  \(memory.pad)", 14, left: true) + padded("\(memory.words)", 10)
          + padded("\(memory.used)", 11) + padded(Self.decimal(share, 0) + " %", 7))
    }
    lines += ["", padded("place", 5) + padded("cycles", 9) + padded("share", 8) + padded("use", 6)]
    lines[lines.count - 1] += "  instruction"
    lines += instructions.map { row($0, of: cycles) }
    if let prior {
      lines += ["", "rank prior"]
      lines += prior.instructions.map { row($0, of: prior.cycles) }
    }
    lines += ["", "buffer                          pad     base    words   in use in cycles"]
    // What comes in every micro-batch is told as it is in the last one.
    let last = regions.indices.filter { place in
      !regions[(place + 1)...].contains { $0.name == regions[place].name }
    }
    for region in last.map({ regions[$0] }).sorted(by: { ($0.pad, $0.base) < ($1.pad, $1.base) }) {
      let time = region.isPermanent ? "always" : "\(region.start) to \(region.end)"
      lines.append(
        padded("  \(region.name)", 32, left: true) + padded(region.pad, 5, left: true)
          + padded("\(region.base)", 7) + padded("\(region.words)", 9) + "   \(time)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ entry: Entry, of cycles: Int) -> String {
    let share = 100 * Double(entry.cycles) / Double(cycles)
    return padded("\(entry.place)", 5) + padded("\(entry.cycles)", 9)
      + padded(Self.decimal(share, 1) + " %", 8)
      + padded(entry.multiplications > 0 ? Self.decimal(entry.arrayUse, 2) : "", 6)
      + "  \(entry.opcode)" + (entry.purpose.isEmpty ? "" : "  \(entry.purpose)")
  }

  private func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + space : space + text
  }

  /// A number with a few digits after the point.
  static func decimal(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    if digits == 0 { return "\(scaled)" }
    let fraction = "\(scaled % scale)"
    return "\(scaled / scale)."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  /// A number with spaces between groups of three digits.
  static func grouped(_ value: Int) -> String {
    var digits = "\(value)"
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: "\u{202f}")
  }
}
