import HDL

/// Collects the registers of a pipe as they are described, so that they are written in one place.
final class Pipeline {
  let m: Builder
  private let clock: Clock
  /// Without it registers stand still, if it is given.
  private let enable: Bit?
  private var statements: [Statement] = []
  private var parts: [Pipeline] = []

  init(_ m: Builder, _ clock: Clock, enable: Bit? = nil) {
    (self.m, self.clock, self.enable) = (m, clock, enable)
  }

  /// A part of the pipe whose registers stand still while `enable` is not set. That saves power, and simulators
  /// pass over them.
  func part(enabledBy enable: Bit) -> Pipeline {
    let part = Pipeline(m, clock, enable: enable)
    parts.append(part)
    return part
  }

  /// A value or a bundle one cycle later.
  func register<T>(
    _ name: String, _ value: T, reset: Reset = .none, file: String = #fileID, line: Int = #line
  ) -> T {
    let register = m.reg(name, like: value, reset: reset, file: file, line: line)
    statements += Block.buildExpression(register <== value, file: file, line: line)
    return register
  }

  /// A value one cycle later, or a constant where `condition` is set: the register's own reset.
  func register<T>(
    _ name: String, _ value: T, clearedIf condition: Bit, to constant: T,
    file: String = #fileID, line: Int = #line
  ) -> T {
    let register = m.reg(name, like: value, reset: .none, file: file, line: line)
    let choice = When(condition) {
      register <== constant
    } else: {
      register <== value
    }
    statements += Block.buildExpression(choice, file: file, line: line)
    return register
  }

  /// A value some cycles later.
  func delay<T>(
    _ name: String, _ value: T, _ cycles: Int, file: String = #fileID, line: Int = #line
  ) -> T {
    (0..<cycles).reduce(value) { delayed, cycle in
      register("\(name)_\(cycle + 1)", delayed, file: file, line: line)
    }
  }

  /// A value or a bundle from the cycle after `condition` was set on.
  func held<T>(
    _ name: String, _ value: T, when condition: Bit, file: String = #fileID, line: Int = #line
  ) -> T {
    let register = m.reg(name, like: value, reset: .none, file: file, line: line)
    let choice = When(condition) { register <== value }
    statements += Block.buildExpression(choice, file: file, line: line)
    return register
  }

  /// A register that takes its next value from its own, and starts again when `condition` is set.
  func feedback(
    _ name: String, width: Int, clearedIf condition: Bit, _ next: (Unsigned) -> Unsigned,
    file: String = #fileID, line: Int = #line
  ) -> Unsigned {
    let register = m.reg(name, unsigned: width, file: file, line: line)
    let choice = When(condition) {
      register <== 0
    } else: {
      register <== next(register)
    }
    statements += Block.buildExpression(choice, file: file, line: line)
    return register
  }

  /// Writes the registers. To be called once, at the end.
  func finish() {
    m.sync(clock) {
      if let enable { When(enable) { statements } } else { statements }
    }
    for part in parts { part.finish() }
  }
}

/// `a + b + carry` in `width` bits, in one adder.
func sum(_ a: Signed, _ b: Signed, carry: Bit, width: Int) -> Signed {
  let left = concatenate(a.extended(to: width), Bit(true))
  let right = concatenate(b.extended(to: width), carry)
  return (left &+ right)[1..<width + 1].asSigned
}
