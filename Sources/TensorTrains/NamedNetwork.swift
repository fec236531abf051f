import Diagnostics
import Foundation

extension Network {
  /// The network that an option names: a preset or a text file.
  /// - Throws: an `InputError` that says what the file lacks.
  public static func named(_ name: String) throws -> Network {
    if let preset = preset(name) { return preset }
    let text: String
    do {
      text = try String(contentsOfFile: name, encoding: .utf8)
    } catch {
      let presets = presets.map(\.name).joined(separator: ", ")
      throw InputError(
        .noInput,
        "network \(name): neither a preset nor a readable text file; the presets are \(presets)")
    }
    return try Network(parsing: text, name: name)
  }
}
