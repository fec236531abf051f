import ECP5
import EngineProgram
import HDL

extension EngineConfiguration {
  /// Registers on the way of what stands for long, or is known a cycle before.
  var wayRegisters: Int { spreads ? 1 : 0 }
}

extension Builder {
  /// Gives parts the clock, and where an engine spreads so that they lie far apart, each a reset behind a
  /// register of its own.
  ///
  /// - Parameter name: that of these registers.
  func connect(_ name: String, _ parts: [Clock], to clock: Clock, spreads: Bool) {
    guard spreads, let reset = clock.reset else {
      comb { for part in parts { part <== clock } }
      return
    }
    let resets = copies(name, reset.asUnsigned, count: parts.count)
    comb {
      for (part, copy) in zip(parts, resets) {
        if let reset = part.reset { reset <== copy[0] }
      }
    }
  }
}
