/// The text of an expression. Its width in SystemVerilog, standing alone, is that of its node.
struct ExpressionText {
  /// How tightly the outermost operator binds; larger binds tighter.
  enum Precedence: Int, Comparable {
    case conditional, or, xor, and, equality, relation, shift, sum, product, unary, primary
    static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
  }

  var text: String
  var precedence: Precedence
  /// Whether SystemVerilog takes the text as signed.
  var isSigned: Bool

  /// The text, in parentheses when it binds less tightly than `outer`.
  func within(_ outer: Precedence) -> String { precedence < outer ? "(\(text))" : text }

  /// The text as a signed expression.
  var asSigned: ExpressionText {
    isSigned
      ? self : ExpressionText(text: "$signed(\(text))", precedence: .primary, isSigned: true)
  }
}

/// A constant in SystemVerilog.
func constantText(_ value: BitPattern, signed: Bool) -> String {
  let width = value.width
  if width == 1, !signed { return value.isZero ? "1'b0" : "1'b1" }
  if signed, width <= 63 {
    let number = value.signedValue
    if number >= 0 { return "\(width)'sd\(number)" }
    // The most negative number has no positive counterpart.
    if number == -(1 << (width - 1)) { return "\(width)'sh\(value.hexadecimal)" }
    return "-\(width)'sd\(-number)"
  }
  if let number = value.unsignedValue, number < 1 << 16 {
    return "\(width)'\(signed ? "s" : "")d\(number)"
  }
  return "\(width)'\(signed ? "s" : "")h\(value.hexadecimal)"
}
