import HDL

/// Rounds of additions, exclusive ors and selections over a row of registers: about ten nodes for
/// each register in each round.
struct LargeDesign: Module {
  var registers = 100
  var rounds = 100

  struct IO {
    let clock: Clock
    let x: Unsigned
    let y: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), x: p.unsigned(32), y: p.output(p.unsigned(32)))
  }

  func body(_ io: IO, _ m: Builder) {
    var row = [Unsigned](repeating: io.x, count: registers)
    for round in 0..<rounds {
      let next = (0..<registers).map { m.reg("word_\(round)_\($0)", unsigned: 32) }
      m.sync(io.clock) {
        for index in 0..<registers {
          let left = row[index]
          let right = row[(index + 1) % registers]
          let mixed = (left &+ right) ^ concatenate(left[0..<7], right[7..<32])
          When(left[round % 32]) {
            next[index] <== mixed &+ (round * registers + index)
          } else: {
            next[index] <== mux(right[3], mixed, left) ^ right
          }
        }
      }
      row = next
    }
    let total = balanced(row) { $0 ^ $1 }
    m.comb { io.y <== total }
  }
}
