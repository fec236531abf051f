import Foundation

/// The values that branches of a verilated model name for themselves.
///
/// Verilator makes each a member of the model, so that it is stored although nothing reads it after
/// its branch. Here those that one function alone uses become variables of that function, which clang keeps in
/// registers, or leaves out.
package enum LocalValues {
  /// What goes into the name of a library for them.
  static let name = "values of branches in functions"

  private static let access = "vlSelf->"
  private static let end = "\n}\n"

  /// The files of a model with such values in functions.
  ///
  /// A branch computes its values before it reads them, so nothing is lost between two calls.
  /// - Parameter header: where the members of the model are declared; they stay there.
  package static func arrange(_ files: [String], header: String) -> [String] {
    let types = Dictionary(
      MemberOrder.members(of: header).map { ($0.name, $0.type) }, uniquingKeysWith: { $1 })
    let functions = files.map { $0.components(separatedBy: end) }
    var users: [Substring: Int] = [:]
    for function in functions.joined() where !setsAllUp(function) {
      for value in Set(values(in: function)) { users[value, default: 0] += 1 }
    }
    return functions.map { functions in
      functions.map { function in
        let own = Set(values(in: function)).filter { users[$0] == 1 && types[$0] != nil }
        return setsAllUp(function) ? function : local(own.sorted(), in: function, types)
      }.joined(separator: end)
    }
  }

  /// Whether a function gives members the values with which a model begins.
  private static func setsAllUp(_ function: String) -> Bool {
    function.contains("_ctor_var_reset(VEngine___024root* vlSelf) {")
  }

  private static func values(in function: String) -> [Substring] {
    function.components(separatedBy: access).dropFirst().compactMap { rest in
      let name = member(rest)
      return name.contains("__DOT__unnamedblk") ? name : nil
    }
  }

  /// The name with which a text begins.
  private static func member(_ text: String) -> Substring {
    text.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private static func local(
    _ names: [Substring], in function: String, _ types: [Substring: Substring]
  ) -> String {
    guard !names.isEmpty, let opening = function.range(of: " {\n") else { return function }
    let declared = names.map { "    \(types[$0] ?? "") \($0);\n" }.joined()
    let own = Set(names)
    let parts = function[opening.upperBound...].components(separatedBy: access)
    let body = parts.dropFirst().reduce(into: parts[0]) { body, rest in
      body += own.contains(member(rest)) ? rest : access + rest
    }
    return function[..<opening.upperBound] + declared + body
  }
}
