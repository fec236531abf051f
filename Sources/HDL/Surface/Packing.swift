/// The values of a bundle side by side, its first field on top: what a memory or a module of plain
/// bits stores.
public func packed<T>(_ bundle: T) -> Unsigned {
  let fields = Bundle.leaves(bundle).map(\.value.signal)
  precondition(!fields.isEmpty, "\(T.self) holds no hardware values to pack")
  return Unsigned(.concatenated(fields))
}

/// A bundle of the same fields as `bundle`, read from the bits that ``packed(_:)`` made. A fault
/// when there are more or fewer bits.
public func unpacked<T>(_ bits: Unsigned, like bundle: T) -> T {
  let width = Bundle.leaves(bundle).map(\.value.width).reduce(0, +)
  if bits.width != width {
    bits.signal.graph.fault(
      .width,
      "'\(bits.signal.graph.describe(bits.signal.id))' of \(bits.width) bits is unpacked into "
        + "\(T.self), which has \(width); pack a bundle of the same type")
    return bundle
  }
  var high = width
  return Bundle.rebuilt(bundle) { _, value in
    high -= value.width
    return bits.signal.sliced(from: high, width: value.width, signed: value.signal.isSigned)
  }
}
