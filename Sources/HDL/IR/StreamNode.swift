/// A stream among the ports of a module.
public struct StreamNode: Sendable {
  /// Whether it comes out of the module.
  public var isSource: Bool
  /// The variable of `valid`.
  public var valid: Int32
  /// The variable of `ready`.
  public var ready: Int32
  /// The variables of the payload.
  public var payload: [Int32]
  /// The clock domain, or -1 when not stated: the module's first.
  public var domain: Int32
  /// Where the port was made.
  public var location: Int32
}

extension Graph {
  /// The name of a stream's port.
  public func name(of stream: StreamNode) -> String {
    let valid = variables[Int(stream.valid)].name
    return valid.hasSuffix("_valid") ? String(valid.dropLast(6)) : valid
  }

  /// Makes assertions of the module's assumptions.
  func assertAssumptions() {
    for index in properties.indices where properties[index].kind == .assume {
      properties[index].kind = .assert
    }
  }

  /// States the rules of streams as assertions: while a word is not taken, `valid` stays and the
  /// payload does not change.
  func assertStreamRules() {
    guard !domains.isEmpty else { return }
    for stream in streams where !variables[Int(stream.valid)].name.isEmpty {
      let domain = max(0, stream.domain)
      let name = name(of: stream)
      let (valid, ready) = (
        variables[Int(stream.valid)].node, variables[Int(stream.ready)].node
      )
      let refused = add(Node(.and, width: 1, valid, add(Node(.not, width: 1, ready))))
      let waits = past(of: refused, domain: domain) { "past_\(name)_waits" }
      func rule(_ name: String, _ value: Int32) {
        addProperty(
          PropertyNode(
            kind: .assert, name: name, condition: waits, value: value, domain: domain,
            location: stream.location))
      }
      rule("\(name)_validStays", valid)
      let kept = stream.payload.map { field in
        let node = variables[Int(field)].node
        let before = past(of: node, domain: domain) { "past_\(variables[Int(field)].name)" }
        return add(Node(.equal, width: 1, node, before))
      }
      if let first = kept.first {
        rule(
          "\(name)_payloadStays",
          kept.dropFirst().reduce(first) { add(Node(.and, width: 1, $0, $1)) })
      }
    }
  }
}
