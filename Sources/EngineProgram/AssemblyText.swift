/// Instructions as people read and write them:
///
///     contract a.pad=wgt a.lane=1 b.pad=in loop0.count=4 ; core 1.1 times the batch
///
/// An opcode, then fields in any order; those left out are zero. Numbers are decimal, or
/// hexadecimal with `0x`; pads have names. A comment follows `;`.
extension Instruction {
  /// The instruction in assembler text, zero fields left out.
  public var text: String {
    var parts = [opcode.name]
    for field in InstructionSet.fields(of: opcode) where self[field] != 0 {
      parts.append("\(field.name)=\(field.text(of: self[field]))")
    }
    if !comment.isEmpty { parts.append("; \(comment)") }
    return parts.joined(separator: " ")
  }

  /// Reads the text of one instruction.
  /// - Throws: an ``AssemblyError`` that says what is wrong; its line is `line`.
  public init(text: String, line: Int = 1) throws(AssemblyError) {
    let halves = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    let words = halves[0].split(whereSeparator: \.isWhitespace)
    guard let name = words.first else {
      throw AssemblyError(line: line, message: "an instruction is missing")
    }
    guard let opcode = Opcode(name: name) else {
      let known = Opcode.allCases.map(\.name)
      throw AssemblyError(
        line: line, message: "there is no instruction '\(name)'\(hint(name, known))")
    }
    self.init(opcode)
    var seen: Set<Field> = []
    for word in words.dropFirst() {
      let (field, value) = try opcode.assignment(word, line)
      guard seen.insert(field).inserted else {
        throw AssemblyError(line: line, message: "field '\(field.name)' is set twice; keep one")
      }
      self[field] = value
    }
    if halves.count > 1 { comment = halves[1].trimmed }
  }
}

/// What is wrong with assembler text, and where.
public struct AssemblyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what to do.
  public var message: String
  /// The text for people.
  public var description: String { "line \(line): \(message)" }
}

/// Programs in assembler text: an instruction a line, empty lines and lines of comment between.
public enum Assembly {
  /// The text of a program. Each instruction has its place before it, to which `loop` refers.
  public static func text(_ program: [Instruction]) -> String {
    program.enumerated().map { "\($0): \($1.text)\n" }.joined()
  }

  /// Reads a program. A place before an instruction, such as `3:`, must be the right one.
  public static func program(_ text: String) throws(AssemblyError) -> [Instruction] {
    var program: [Instruction] = []
    let lines = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      var rest = line.trimmed
      if let colon = rest.firstIndex(of: ":"), let place = Int(rest[..<colon]) {
        guard place == program.count else {
          throw AssemblyError(
            line: index + 1,
            message: "place \(place) is given to instruction \(program.count); correct it or "
              + "leave it out")
        }
        rest = rest[rest.index(after: colon)...].trimmed
      } else if rest.isEmpty || rest.first == ";" {
        continue
      }
      program.append(try Instruction(text: rest, line: index + 1))
    }
    return program
  }
}

extension Opcode {
  /// A field and its value, from text such as `a.base=12`.
  fileprivate func assignment(
    _ word: Substring, _ line: Int
  ) throws(AssemblyError) -> (Field, Int) {
    let fields = InstructionSet.fields(of: self)
    guard let equals = word.firstIndex(of: "=") else {
      throw AssemblyError(line: line, message: "'\(word)' sets nothing; write field=value")
    }
    let name = word[..<equals]
    let value = word[word.index(after: equals)...]
    guard let field = fields.first(where: { $0.name == name }) else {
      throw AssemblyError(
        line: line,
        message: "'\(self.name)' has no field '\(name)'\(hint(name, fields.map(\.name)))")
    }
    guard let number = field.value(of: value) else {
      let kinds = field.isPad ? Pad.allCases.map(\.name).joined(separator: ", ") : "a number"
      throw AssemblyError(
        line: line, message: "'\(value)' is no value of '\(name)'; use \(kinds)")
    }
    guard field.range.contains(number) else {
      throw AssemblyError(
        line: line,
        message: "\(number) does not fit '\(name)'; use \(field.range.lowerBound) to "
          + "\(field.range.upperBound)")
    }
    return (field, number)
  }
}

extension Field {
  /// Whether its values are pads.
  fileprivate var isPad: Bool { name == "pad" || name.hasSuffix(".pad") }

  /// A value in assembler text.
  fileprivate func text(of value: Int) -> String {
    isPad ? Pad(rawValue: value)?.name ?? "\(value)" : "\(value)"
  }

  /// The value of a text, or `nil`.
  fileprivate func value(of text: Substring) -> Int? {
    if isPad, let pad = Pad.allCases.first(where: { $0.name == text }) { return pad.rawValue }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    return Int(text)
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// A known name that differs from a wrong one in few letters, as the end of a message.
private func hint(_ name: some StringProtocol, _ known: [String]) -> String {
  let best = known.map { (distance(String(name), $0), $0) }.min { $0.0 < $1.0 }
  guard let best, best.0 <= 2 else { return "; docs/instruction-set.md lists what there is" }
  return "; did you mean '\(best.1)'?"
}

/// How many letters must be added, removed or replaced to make one text the other (Levenshtein).
private func distance(_ a: String, _ b: String) -> Int {
  let b = Array(b)
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var next = [i + 1]
    for j in b.indices {
      next.append(Swift.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == b[j] ? 0 : 1)))
    }
    row = next
  }
  return row[b.count]
}
