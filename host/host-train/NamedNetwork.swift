import Diagnostics
import TensorTrains

/// The network that an option names: a preset or a text file.
func network(named name: String) throws -> Network {
  if let preset = Network.preset(name) { return preset }
  let text: String
  do {
    text = try String(contentsOfFile: name, encoding: .utf8)
  } catch {
    let presets = Network.presets.map(\.name).joined(separator: ", ")
    throw InputError(
      .noInput,
      "network \(name): neither a preset nor a readable text file; the presets are \(presets)")
  }
  return try Network(parsing: text, name: name)
}
