extension TopLevel {
  /// The pins and rates of clocks in the form that nextpnr reads (`.lpf`).
  public var constraints: String {
    var lines = ["# \(design.top.name) on \(device.part) in \(device.package)."]
    for pin in connections {
      for (bit, ball) in pin.balls.enumerated() {
        let port = pin.width == 1 ? pin.name : "\(pin.name)[\(bit)]"
        lines.append("LOCATE COMP \"\(port)\" SITE \"\(ball)\";")
        lines.append("IOBUF PORT \"\(port)\" \(settings(pin));")
      }
      if case .clock(_, let megahertz) = pin.role {
        lines.append("FREQUENCY PORT \"\(pin.name)\" \(plain(megahertz)) MHZ;")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func settings(_ pin: PinConnection) -> String {
    var parts = ["IO_TYPE=\(pin.electrical.standard)", "PULLMODE=\(pin.electrical.pull.rawValue)"]
    if let drive = pin.electrical.drive { parts.append("DRIVE=\(drive)") }
    if pin.electrical.isFast { parts.append("SLEWRATE=FAST") }
    return parts.joined(separator: " ")
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
