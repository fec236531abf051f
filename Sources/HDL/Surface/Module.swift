/// A hardware module: a struct of its parameters.
///
/// Equal values describe the same hardware and are elaborated once.
public protocol Module: Hashable, Sendable {
  /// The struct of ports.
  associatedtype IO
  /// Makes the ports.
  func ports(_ p: Ports) -> IO
  /// Describes what is inside.
  func body(_ io: IO, _ m: Builder)
  /// The name in the emitted text. By default the type's name and its parameters, such as
  /// `Fifo_w8_d16`.
  var name: String { get }
  /// The comment above the emitted module.
  var documentation: String { get }
  /// How a module that is not emitted behaves in simulation; `nil` for one with a body.
  var blackBox: BlackBox? { get }
  /// The device's cell that synthesis takes instead of the body; `nil` for an ordinary module.
  func vendorCell(_ io: IO) -> VendorCell?
}

extension Module {
  /// The type's name and its parameters.
  public var name: String { parameterName(self) }
  /// No comment.
  public var documentation: String { "" }
  /// None: the module has a body.
  public var blackBox: BlackBox? { nil }
  /// None: an ordinary module.
  public func vendorCell(_ io: IO) -> VendorCell? { nil }
}

/// A module given by a vendor: its parameters, and what stands for it in simulation.
public struct BlackBox: Sendable {
  /// Parameters in the emitted instance, as name and SystemVerilog text.
  public var parameters: [(name: String, value: String)]
  /// Makes the behaviour for one instance.
  public var model: (@Sendable () -> any BlackBoxModel)?

  /// A black box.
  public init(
    parameters: [(name: String, value: String)] = [],
    model: (@Sendable () -> any BlackBoxModel)? = nil
  ) {
    self.parameters = parameters
    self.model = model
  }
}

/// The behaviour of a black box in simulation, by port names.
public protocol BlackBoxModel: AnyObject {
  /// The outputs, from the inputs and the state.
  func outputs(_ inputs: [String: BitPattern]) -> [String: BitPattern]
  /// Moves the state on at an edge of the clock port `clock`.
  func clockEdge(_ clock: String, _ inputs: [String: BitPattern])
}

extension BlackBoxModel {
  /// Does nothing: for models without state.
  public func clockEdge(_ clock: String, _ inputs: [String: BitPattern]) {}
}

/// The type's name followed by each stored property: an abbreviated label and the value.
func parameterName(_ module: Any) -> String {
  let mirror = Mirror(reflecting: module)
  var text = "\(type(of: module))".prefix { $0 != "<" && $0 != " " }.description
  let labels = mirror.children.compactMap(\.label)
  for (label, value) in mirror.children {
    guard let label else { continue }
    if let flag = value as? Bool {
      if flag { text += "_\(label)" }
      continue
    }
    let unwrapped: Any
    let optional = Mirror(reflecting: value)
    if optional.displayStyle == .optional {
      guard let inner = optional.children.first else { continue }
      unwrapped = inner.value
    } else {
      unwrapped = value
    }
    func clean(_ raw: String) -> String {
      String(
        raw.replacing("-", with: "n").map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
    let plain = clean(parameterText(unwrapped))
    let short =
      plain.count <= 16
      ? plain
      : contentHash(clean(unwrapped is any Module ? plain : "\(unwrapped)"))
    text += "_\(abbreviation(label, among: labels))\(short)"
  }
  return text
}

/// The text of a parameter's value: of an array, its elements.
private func parameterText(_ value: Any) -> String {
  if let module = value as? any Module { return module.name }
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .collection else { return "\(value)" }
  return mirror.children.map { parameterText($0.value) }.joined(separator: "_")
}

/// The shortest prefix of a label that no other label shares.
private func abbreviation(_ label: String, among labels: [String]) -> String {
  for length in 1...label.count {
    let prefix = label.prefix(length)
    if labels.filter({ $0.hasPrefix(prefix) }).count == 1 { return String(prefix) }
  }
  return label
}

/// Six hexadecimal digits that depend on the text only (FNV-1a).
public func contentHash(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let digits = String(hash >> 40, radix: 16)
  return String(repeating: "0", count: 6 - digits.count) + digits
}
