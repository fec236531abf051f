/// What connects ports of a module to balls of a device.
public struct Pin<IO> {
  enum Role {
    case clock(megahertz: Double, runs: Double)
    case input, output
    case bidirectional(name: String, output: PartialKeyPath<IO>, enable: PartialKeyPath<IO>)
    case reset(activeLow: Bool)
    case constant(Int)
    case open
  }
  var role: Role
  var path: PartialKeyPath<IO>?
  var balls: [String]
  var electrical: Electrical
  var location: SourceLocation

  private init(
    _ role: Role, _ path: PartialKeyPath<IO>?, _ balls: [String], _ electrical: Electrical,
    _ file: String, _ line: Int
  ) {
    (self.role, self.path, self.balls, self.electrical) = (role, path, balls, electrical)
    location = SourceLocation(file: file, line: line)
  }

  /// A clock of `megahertz` at a ball. When the module's clock `runs` at another rate, a PLL makes
  /// it. Its reset, if it has one, is active at first, and while the PLL is not locked.
  public static func clock(
    _ path: KeyPath<IO, Clock>, at ball: String, megahertz: Double, runs: Double? = nil,
    _ electrical: Electrical = .init(), file: String = #fileID, line: Int = #line
  ) -> Pin {
    Pin(
      .clock(megahertz: megahertz, runs: runs ?? megahertz), path, [ball], electrical, file, line)
  }

  /// An input, its lowest bit at the first ball.
  public static func input(
    _ path: PartialKeyPath<IO>, at balls: String..., electrical: Electrical = .init(),
    file: String = #fileID, line: Int = #line
  ) -> Pin { Pin(.input, path, balls, electrical, file, line) }

  /// An output, its lowest bit at the first ball.
  public static func output(
    _ path: PartialKeyPath<IO>, at balls: String..., electrical: Electrical = .init(),
    file: String = #fileID, line: Int = #line
  ) -> Pin { Pin(.output, path, balls, electrical, file, line) }

  /// Balls that the module reads by one port and drives by another, while the bit `enable` is set.
  ///
  /// This is the only use of the bidirectional pad cell `BB`: signals inside a design go one way.
  public static func bidirectional(
    _ name: String, input: PartialKeyPath<IO>, output: PartialKeyPath<IO>,
    enable: PartialKeyPath<IO>, at balls: String..., electrical: Electrical = .init(),
    file: String = #fileID, line: Int = #line
  ) -> Pin {
    Pin(
      .bidirectional(name: name, output: output, enable: enable), input, balls, electrical, file,
      line)
  }

  /// A button that resets all clocks.
  public static func reset(
    at ball: String, activeLow: Bool = false, electrical: Electrical = .init(),
    file: String = #fileID, line: Int = #line
  ) -> Pin { Pin(.reset(activeLow: activeLow), nil, [ball], electrical, file, line) }

  /// An input that always has one value.
  public static func constant(
    _ path: PartialKeyPath<IO>, _ value: Int, file: String = #fileID, line: Int = #line
  ) -> Pin { Pin(.constant(value), path, [], .init(), file, line) }

  /// An output that is connected to nothing.
  public static func open(
    _ path: PartialKeyPath<IO>, file: String = #fileID, line: Int = #line
  ) -> Pin { Pin(.open, path, [], .init(), file, line) }
}

/// How a ball behaves electrically.
public struct Electrical: Hashable, Sendable {
  /// The standard, such as `LVCMOS33`.
  public var standard: String
  /// A resistor inside the device.
  public var pull: Pull
  /// Milliamperes of an output, or `nil` for what the device does by itself.
  public var drive: Int?
  /// Whether an output's edges are steep.
  public var isFast: Bool

  /// A resistor inside the device.
  public enum Pull: String, Hashable, Sendable {
    /// No resistor, to the supply, to ground.
    case none = "NONE"
    case up = "UP"
    case down = "DOWN"
  }

  /// By default 3.3 V CMOS without a resistor.
  public init(
    standard: String = "LVCMOS33", pull: Pull = .none, drive: Int? = nil, isFast: Bool = false
  ) {
    (self.standard, self.pull, self.drive, self.isFast) = (standard, pull, drive, isFast)
  }
}

/// A device in its package.
public struct Device: Hashable, Sendable {
  /// The part, such as `LFE5U-85F`.
  public var part: String
  /// The package, such as `CABGA381`.
  public var package: String

  /// A device in its package.
  public init(part: String, package: String) { (self.part, self.package) = (part, package) }

  /// Rows of balls, by the letters that ball grids use; columns are as many.
  private static let letters = "A B C D E F G H J K L M N P R T U V W Y".split(separator: " ")
  private static let sides = [
    "CABGA256": 16, "CSFBGA285": 18, "CABGA381": 20, "CABGA554": 26, "CABGA756": 32,
  ]

  /// Whether the package's grid has a ball; `true` when the package is not known.
  func hasBall(_ name: String) -> Bool {
    guard let side = Device.sides[package] else { return true }
    let rows = (Device.letters + Device.letters.prefix(side).map { "A\($0)" }).prefix(side)
    let row = name.prefix { $0.isLetter }
    guard rows.contains(Substring(row)), let column = Int(name.dropFirst(row.count)) else {
      return false
    }
    return 1...side ~= column
  }
}
