import HDL

/// Multiply-accumulate cells in rows and columns, registered at the inputs, as in the engine.
struct MacArray: Module {
  var rows = 8
  var columns = 16

  struct IO {
    let clock: Clock
    let clear: Bit
    let a: [Signed]
    let b: [Signed]
    let select: Unsigned
    let sum: Signed
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), clear: p.bit(), a: p.vector(rows) { p.signed(8) },
      b: p.vector(columns) { p.signed(16) }, select: p.unsigned(7), sum: p.output(p.signed(32)))
  }

  func body(_ io: IO, _ m: Builder) {
    let a = m.reg("left", like: io.a)
    let b = m.reg("top", like: io.b)
    m.sync(io.clock) {
      a <== io.a
      b <== io.b
    }
    var sums: [Signed] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let product = m.reg("product_\(row)_\(column)", signed: 24)
        let sum = m.reg("sum_\(row)_\(column)", signed: 32)
        m.sync(io.clock) {
          product <== a[row] * b[column]
          When(io.clear) {
            sum <== 0
          } else: {
            sum <== sum &+ product.extended(to: 32)
          }
        }
        sums.append(sum)
      }
    }
    let result = m.reg("result", signed: 32)
    m.sync(io.clock) {
      result <== choose(sums, by: io.select)
    }
    m.comb { io.sum <== result }
  }
}
