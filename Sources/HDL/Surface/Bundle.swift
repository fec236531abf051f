/// Plain structs, arrays and tuples of values, taken apart by reflection.
///
/// A bundle needs no conformance: its stored properties are its fields, in order, and their labels
/// become names.
enum Bundle {
  /// One value of a bundle with the labels that lead to it.
  struct Leaf {
    var path: [String]
    var value: any Value
  }

  /// All values in a bundle, in the order of declaration.
  static func leaves(_ bundle: Any, path: [String] = []) -> [Leaf] {
    if let value = bundle as? any Value { return [Leaf(path: path, value: value)] }
    if let composite = bundle as? any Composite { return composite.leaves(path: path) }
    return Mirror(reflecting: bundle).children.flatMap { label, child in
      leaves(child, path: path + [label ?? ""])
    }
  }

  /// A copy of a bundle in which each value has the signal that `replace` gives for its path.
  static func rebuilt<T>(
    _ bundle: T, path: [String] = [], _ replace: ([String], any Value) -> Signal
  ) -> T {
    if let value = bundle as? any Value { return copy(value, replace(path, value)) as! T }
    if let composite = bundle as? any Composite {
      return composite.rebuilt(path: path, replace) as! T
    }
    let children = Array(Mirror(reflecting: bundle).children)
    if children.isEmpty { return bundle }
    var result = bundle
    withUnsafeMutableBytes(of: &result) { memory in
      var offset = 0
      for (label, child) in children {
        func store<F>(_ field: F) {
          let alignment = MemoryLayout<F>.alignment
          offset = (offset + alignment - 1) / alignment * alignment
          precondition(
            offset + MemoryLayout<F>.size <= memory.count,
            "the fields of \(T.self) cannot be reflected; use stored properties of concrete types")
          let new = rebuilt(field, path: path + [label ?? ""], replace)
          (memory.baseAddress! + offset).assumingMemoryBound(to: F.self).pointee = new
          offset += MemoryLayout<F>.size
        }
        _openExistential(child, do: store)
      }
      precondition(
        offset == memory.count,
        "the fields of \(T.self) cannot be reflected; use a struct of stored properties")
    }
    return result
  }

  /// Whether two bundles of one Swift type have the same fields: their arrays may differ in length,
  /// their optional fields may be missing. If not, a fault.
  static func match(_ use: String, _ a: [Leaf], _ b: [Leaf]) -> Bool {
    let values = a.map(\.value) + b.map(\.value)
    if a.count == b.count, zip(a, b).allSatisfy({ $0.path == $1.path }) { return true }
    if let graph = values.map(\.signal.graph).first(where: { !$0.isLiteral }) {
      graph.fault(
        .width,
        "\(use) needs equal bundles: one of \(a.count) value\(a.count == 1 ? "" : "s") meets one "
          + "of \(b.count); make their arrays equally long")
    }
    return false
  }

  private static func copy<V: Value>(_ value: V, _ signal: Signal) -> Any { value.with(signal) }
}

/// A collection of values with its own way to be taken apart.
protocol Composite {
  func leaves(path: [String]) -> [Bundle.Leaf]
  func rebuilt(path: [String], _ replace: ([String], any Value) -> Signal) -> Self
}

extension Array: Composite {
  func leaves(path: [String]) -> [Bundle.Leaf] {
    enumerated().flatMap { Bundle.leaves($1, path: path + ["\($0)"]) }
  }
  func rebuilt(path: [String], _ replace: ([String], any Value) -> Signal) -> [Element] {
    enumerated().map { Bundle.rebuilt($1, path: path + ["\($0)"], replace) }
  }
}

extension Optional: Composite {
  func leaves(path: [String]) -> [Bundle.Leaf] {
    map { Bundle.leaves($0, path: path) } ?? []
  }
  func rebuilt(path: [String], _ replace: ([String], any Value) -> Signal) -> Wrapped? {
    map { Bundle.rebuilt($0, path: path, replace) }
  }
}
