/// One index of a contraction: its size, and what one step along it adds to the address of each
/// tensor and to the element's index.
struct Dimension: Hashable {
  var size: Int
  /// Whether it is the batch of a contraction with a mask: then it lies along the column lanes.
  var isBatch = false
  var a = 0, b = 0, c = 0, d = 0, mask = 0, element = 0

  /// The strides of `count` steps.
  func scaled(by count: Int) -> Dimension {
    Dimension(
      size: size, isBatch: isBatch, a: a * count, b: b * count, c: c * count, d: d * count,
      mask: mask * count,
      element: element * count)
  }

  /// This dimension with `inner` inside it as a single one, if the strides of all tensors agree.
  func merged(with inner: Dimension) -> Dimension? {
    let whole = inner.scaled(by: inner.size)
    guard !isBatch, !inner.isBatch, a == whole.a, b == whole.b, c == whole.c, d == whole.d,
      mask == whole.mask,
      element == whole.element
    else { return nil }
    var merged = inner
    merged.size *= size
    return merged
  }
}

extension [Dimension] {
  /// The number of elements.
  var elementCount: Int { reduce(1) { $0 * $1.size } }

  /// The same elements with as few dimensions as strides allow, sizes of one left out but for the batch
  /// of a mask.
  var merged: [Dimension] {
    var result: [Dimension] = []
    for dimension in self where dimension.size > 1 || dimension.isBatch {
      if let last = result.last, let merged = last.merged(with: dimension) {
        result[result.count - 1] = merged
      } else {
        result.append(dimension)
      }
    }
    return result
  }
}
