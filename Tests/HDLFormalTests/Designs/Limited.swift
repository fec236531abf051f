import HDL

/// Adds up to three a cycle and trusts whoever drives it to give no more.
struct Limited: Module {
  struct IO {
    let clock: Clock
    let amount: Unsigned
    let sum: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), amount: p.unsigned(4), sum: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let sum = m.reg("total", unsigned: 8)
    m.sync(io.clock) { sum <== sum &+ io.amount.extended(to: 8) }
    m.comb { io.sum <== sum }
    m.assume("amountIsSmall", io.amount <= 3)
    m.assert("stepIsSmall", (sum &- past(sum)) <= 3)
  }
}

/// Drives a ``Limited`` with an amount that grows to a limit.
struct LimitedUser: Module {
  var limit = 3

  struct IO {
    let clock: Clock
    let sum: Unsigned
  }

  func ports(_ p: Ports) -> IO { IO(clock: p.clock(), sum: p.output(p.unsigned(8))) }

  func body(_ io: IO, _ m: Builder) {
    let amount = m.reg("amount", unsigned: 4)
    let adder = m.instance("adder", Limited())
    m.sync(io.clock) { When(amount < limit) { amount <== amount &+ 1 } }
    m.comb {
      adder.amount <== amount
      io.sum <== adder.sum
    }
    m.assert("amountIsLimited", amount <= limit)
  }
}

/// Assumes what cannot be.
struct Contradictory: Module {
  struct IO {
    let clock: Clock
    let go: Bit
    let state: Bit
  }

  func ports(_ p: Ports) -> IO { IO(clock: p.clock(), go: p.bit(), state: p.output(p.bit())) }

  func body(_ io: IO, _ m: Builder) {
    let state = m.reg("held")
    m.sync(io.clock) { state <== io.go }
    m.comb { io.state <== state }
    m.assume("goes", if: state, io.go)
    m.assume("stays", if: state, !io.go)
    m.assume("starts", if: !state, io.go)
    m.assert("isFalse", !state)
  }
}

/// A counter without inputs that should stop at five and does not.
struct Runaway: Module {
  var hasProperty = true

  struct IO {
    let clock: Clock
    let count: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(reset: .none), count: p.output(p.unsigned(4)))
  }

  func body(_ io: IO, _ m: Builder) {
    let value = m.reg("value", unsigned: 4)
    let isOdd = m.wire("isOdd", value[0])
    m.sync(io.clock) { value <== value &+ 1 }
    m.comb { io.count <== value }
    m.unused(isOdd)
    if hasProperty { m.assert("stopsAtFive", (value <= 5) | !isOdd) }
  }
}
