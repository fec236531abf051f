/// An element of XML, HTML or SVG whose text and attributes are escaped when it is rendered.
package struct Markup {
  private enum Node {
    case text(String)
    case raw(String)
    case element(name: String, attributes: [(String, String)], children: [Markup])
    case group([Markup])
  }

  private let node: Node

  /// Plain text.
  package static func text(_ text: String) -> Markup { Markup(node: .text(text)) }

  /// Text that is not escaped: a style sheet, which HTML reads as it is.
  package static func raw(_ text: String) -> Markup { Markup(node: .raw(text)) }

  /// Several nodes in a row.
  package static func group(_ children: [Markup]) -> Markup { Markup(node: .group(children)) }

  /// An element with children.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    Markup(
      node: .element(name: name, attributes: attributes.map { ($0, $1) }, children: children))
  }

  /// An element that holds only text.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// The markup as text.
  package var rendered: String {
    switch node {
    case .text(let text): Self.escaped(text)
    case .raw(let text): text
    case .group(let children): children.map(\.rendered).joined()
    case .element(let name, let attributes, let children):
      Self.render(name, attributes, children)
    }
  }

  /// Elements that HTML closes by themselves; any other needs its end tag even when empty.
  private static let voidElements: Set<String> = ["meta", "br"]

  private static func render(
    _ name: String, _ attributes: [(String, String)], _ children: [Markup]
  ) -> String {
    let start = "<" + name + attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    if voidElements.contains(name) { return start + "/>" }
    return start + ">" + children.map(\.rendered).joined() + "</\(name)>"
  }

  /// `text` with the characters that mean something in markup replaced, and those that XML
  /// forbids left out.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
