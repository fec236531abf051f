import Diagnostics

/// The text form of a network, a layer a line:
///
///     # 784-512-10
///     tt out 16x32 in 28x28 rank 20
///     relu
///     tt out 10 in 32x16 nobias
///
/// A line is `tt`, `ttm` or `dense` with `out` and `in` modes joined by `x`, then optionally
/// `rank N` and `nobias`; or `relu`. `#` starts a comment.
extension Network {
  /// Parses the text form. Errors carry `name` and the line.
  public init(parsing text: String, name: String) throws {
    var layers: [Layer] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      let content = line.prefix { $0 != "#" }
      let words = content.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      layers.append(try parseLayer(words, at: "\(name):\(number + 1)"))
    }
    guard !layers.isEmpty else {
      throw InputError(
        .dataFormat, "\(name): no layers; write one a line, such as `tt out 16x32 in 28x28`")
    }
    try self.init(name, layers: layers)
  }

  /// The text form, which parses back to the same layers.
  public var text: String {
    layers.map { layer in
      guard case .linear(let linear) = layer else { return "relu\n" }
      let modes = { (sizes: [Int]) in sizes.map(String.init).joined(separator: "x") }
      var line = "\(linear.format.rawValue) out \(modes(linear.outputModes))"
      line += " in \(modes(linear.inputModes))"
      if let rank = linear.maximumRank { line += " rank \(rank)" }
      if !linear.hasBias { line += " nobias" }
      return line + "\n"
    }.joined()
  }
}

private func parseLayer(_ words: [String], at place: String) throws -> Layer {
  var parser = LineParser(place: place, words: words)
  return try parser.layer()
}

private struct LineParser {
  let place: String
  var words: [String]

  func fail(_ reason: String) -> InputError {
    InputError(.dataFormat, "\(place): \(reason)")
  }

  mutating func layer() throws -> Layer {
    let kind = words.removeFirst()
    if kind == "relu" {
      guard words.isEmpty else { throw fail("relu takes nothing after it, not `\(words[0])`") }
      return .relu
    }
    guard let format = Linear.Format(rawValue: kind) else {
      throw fail("unknown layer `\(kind)`; use tt, ttm, dense or relu")
    }
    var outputModes: [Int]?
    var inputModes: [Int]?
    var rank: Int?
    var bias = true
    while !words.isEmpty {
      switch words.removeFirst() {
      case "out": outputModes = try modes(after: "out")
      case "in": inputModes = try modes(after: "in")
      case "rank": rank = try number(after: "rank")
      case "nobias": bias = false
      case let word: throw fail("unknown word `\(word)`; use out, in, rank or nobias")
      }
    }
    guard let outputModes else { throw fail("`out` is missing, such as `out 16x32`") }
    guard let inputModes else { throw fail("`in` is missing, such as `in 28x28`") }
    return .linear(Linear(format, out: outputModes, in: inputModes, rank: rank, bias: bias))
  }

  mutating func next(after word: String) throws -> String {
    guard !words.isEmpty else { throw fail("nothing follows `\(word)`") }
    return words.removeFirst()
  }

  mutating func number(after word: String) throws -> Int {
    let text = try next(after: word)
    guard let value = Int(text), value >= 1 else {
      throw fail("`\(word)` takes a whole number of at least 1, not `\(text)`")
    }
    return value
  }

  mutating func modes(after word: String) throws -> [Int] {
    let text = try next(after: word)
    let sizes = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard sizes.allSatisfy({ $0 >= 1 }) else {
      throw fail("`\(word)` takes modes joined by x, such as 28x28, not `\(text)`")
    }
    return sizes
  }
}
