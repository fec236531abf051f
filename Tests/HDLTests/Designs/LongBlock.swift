import HDL

/// A block of 200 statements of all kinds: type-checking one must stay local and quick.
struct LongBlock: Module {
  struct IO {
    let clock: Clock
    let x: Unsigned
    let s: Signed
    let go: Bit
    let y: Unsigned
    let z: Signed
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), x: p.unsigned(16), s: p.signed(16), go: p.bit(),
      y: p.output(p.unsigned(16)), z: p.output(p.signed(16)))
  }

  func body(_ io: IO, _ m: Builder) {
    let u = (0..<20).map { m.reg("u\($0)", unsigned: 16) }
    let v = (0..<20).map { m.reg("v\($0)", signed: 16) }
    let f = (0..<20).map { m.reg("f\($0)") }
    m.sync(io.clock) {
      v[0] <== mux(f[7], v[9] &- io.s, v[3] &+ 93)
      f[0] <== (u[12] < u[15]) & !f[4] | (v[12] == -7)
      When(f[2] | io.go) { u[0] <== concatenate(u[0][0..<8], u[12][8..<16]) }
      v[1] <== (v[17] + v[9]).saturated(to: 16)
      When(u[7][3] & f[16]) {
        v[2] <== (v[17] * v[7]).truncated(to: 16)
      } else: {
        f[1] <== v[16].isNegative ^ u[17].parity
      }
      u[1] <== (u[11] * u[8])[4..<20] | io.x
      Switch(u[3][0..<2]) {
        Case(0, 3) { u[2] <== io.x }
        Default { u[3] <== u[8] &+ io.x }
      }
      u[4] <== u[0] &+ u[8] ^ (u[8] >> 4)
      v[3] <== mux(f[5], v[9] &- io.s, v[9] &+ 81)
      f[2] <== (u[11] < u[2]) & !f[19] | (v[11] == 1)
      When(f[12] | io.go) { u[5] <== concatenate(u[16][0..<8], u[7][8..<16]) }
      v[4] <== (v[5] + v[7]).saturated(to: 16)
      When(u[8][3] & f[2]) {
        v[5] <== (v[17] * v[8]).truncated(to: 16)
      } else: {
        f[3] <== v[2].isNegative ^ u[17].parity
      }
      u[6] <== (u[9] * u[0])[4..<20] | io.x
      Switch(u[18][0..<2]) {
        Case(0, 3) { u[7] <== io.x }
        Default { u[8] <== u[9] &+ io.x }
      }
      u[9] <== u[6] &+ u[13] ^ (u[13] >> 5)
      v[6] <== mux(f[13], v[14] &- io.s, v[5] &+ 30)
      f[4] <== (u[9] < u[8]) & !f[1] | (v[9] == -7)
      When(f[1] | io.go) { u[10] <== concatenate(u[14][0..<8], u[8][8..<16]) }
      v[7] <== (v[16] + v[17]).saturated(to: 16)
      When(u[10][3] & f[4]) {
        v[8] <== (v[6] * v[10]).truncated(to: 16)
      } else: {
        f[5] <== v[4].isNegative ^ u[6].parity
      }
      u[11] <== (u[2] * u[13])[4..<20] | io.x
      Switch(u[14][0..<2]) {
        Case(0, 3) { u[12] <== io.x }
        Default { u[13] <== u[8] &+ io.x }
      }
      u[14] <== u[11] &+ u[13] ^ (u[18] >> 6)
      v[9] <== mux(f[17], v[6] &- io.s, v[10] &+ 13)
      f[6] <== (u[1] < u[7]) & !f[8] | (v[1] == -2)
      When(f[3] | io.go) { u[15] <== concatenate(u[10][0..<8], u[5][8..<16]) }
      v[10] <== (v[9] + v[14]).saturated(to: 16)
      When(u[1][3] & f[11]) {
        v[11] <== (v[2] * v[1]).truncated(to: 16)
      } else: {
        f[7] <== v[11].isNegative ^ u[2].parity
      }
      u[16] <== (u[9] * u[10])[4..<20] | io.x
      Switch(u[10][0..<2]) {
        Case(0, 3) { u[17] <== io.x }
        Default { u[18] <== u[9] &+ io.x }
      }
      u[19] <== u[4] &+ u[13] ^ (u[19] >> 2)
      v[12] <== mux(f[9], v[19] &- io.s, v[6] &+ 57)
      f[8] <== (u[9] < u[4]) & !f[8] | (v[9] == 3)
      When(f[19] | io.go) { u[0] <== concatenate(u[5][0..<8], u[10][8..<16]) }
      v[13] <== (v[18] + v[0]).saturated(to: 16)
      When(u[1][3] & f[14]) {
        v[14] <== (v[5] * v[1]).truncated(to: 16)
      } else: {
        f[9] <== v[14].isNegative ^ u[5].parity
      }
      u[1] <== (u[11] * u[11])[4..<20] | io.x
      Switch(u[18][0..<2]) {
        Case(0, 3) { u[2] <== io.x }
        Default { u[3] <== u[3] &+ io.x }
      }
      u[4] <== u[6] &+ u[13] ^ (u[6] >> 2)
      v[15] <== mux(f[1], v[1] &- io.s, v[1] &+ 95)
      f[10] <== (u[5] < u[19]) & !f[4] | (v[5] == -8)
      When(f[17] | io.go) { u[5] <== concatenate(u[15][0..<8], u[18][8..<16]) }
      v[16] <== (v[7] + v[10]).saturated(to: 16)
      When(u[3][3] & f[16]) {
        v[17] <== (v[9] * v[3]).truncated(to: 16)
      } else: {
        f[11] <== v[16].isNegative ^ u[9].parity
      }
      u[6] <== (u[13] * u[6])[4..<20] | io.x
      Switch(u[6][0..<2]) {
        Case(0, 3) { u[7] <== io.x }
        Default { u[8] <== u[7] &+ io.x }
      }
      u[9] <== u[13] &+ u[15] ^ (u[1] >> 4)
      v[18] <== mux(f[13], v[14] &- io.s, v[7] &+ 83)
      f[12] <== (u[13] < u[6]) & !f[15] | (v[13] == -3)
      When(f[1] | io.go) { u[10] <== concatenate(u[1][0..<8], u[8][8..<16]) }
      v[19] <== (v[8] + v[7]).saturated(to: 16)
      When(u[6][3] & f[7]) {
        v[0] <== (v[13] * v[6]).truncated(to: 16)
      } else: {
        f[13] <== v[7].isNegative ^ u[13].parity
      }
      u[11] <== (u[8] * u[4])[4..<20] | io.x
      Switch(u[1][0..<2]) {
        Case(0, 3) { u[12] <== io.x }
        Default { u[13] <== u[10] &+ io.x }
      }
      u[14] <== u[3] &+ u[18] ^ (u[12] >> 1)
      v[1] <== mux(f[15], v[12] &- io.s, v[2] &+ 56)
      f[14] <== (u[6] < u[18]) & !f[5] | (v[6] == 1)
      When(f[9] | io.go) { u[15] <== concatenate(u[15][0..<8], u[10][8..<16]) }
      v[2] <== (v[13] + v[16]).saturated(to: 16)
      When(u[8][3] & f[10]) {
        v[3] <== (v[12] * v[8]).truncated(to: 16)
      } else: {
        f[15] <== v[10].isNegative ^ u[12].parity
      }
      u[16] <== (u[15] * u[2])[4..<20] | io.x
      Switch(u[6][0..<2]) {
        Case(0, 3) { u[17] <== io.x }
        Default { u[18] <== u[1] &+ io.x }
      }
      u[19] <== u[19] &+ u[4] ^ (u[8] >> 1)
      v[4] <== mux(f[5], v[14] &- io.s, v[18] &+ 61)
      f[16] <== (u[12] < u[12]) & !f[6] | (v[12] == -9)
      When(f[6] | io.go) { u[0] <== concatenate(u[5][0..<8], u[0][8..<16]) }
      v[5] <== (v[19] + v[8]).saturated(to: 16)
      When(u[12][3] & f[12]) {
        v[6] <== (v[7] * v[12]).truncated(to: 16)
      } else: {
        f[17] <== v[12].isNegative ^ u[7].parity
      }
      u[1] <== (u[17] * u[1])[4..<20] | io.x
      Switch(u[5][0..<2]) {
        Case(0, 3) { u[2] <== io.x }
        Default { u[3] <== u[19] &+ io.x }
      }
      u[4] <== u[17] &+ u[15] ^ (u[16] >> 8)
      v[7] <== mux(f[0], v[2] &- io.s, v[1] &+ 90)
      f[18] <== (u[19] < u[3]) & !f[15] | (v[19] == 8)
      When(f[8] | io.go) { u[5] <== concatenate(u[19][0..<8], u[4][8..<16]) }
      v[8] <== (v[1] + v[11]).saturated(to: 16)
      When(u[16][3] & f[0]) {
        v[9] <== (v[9] * v[16]).truncated(to: 16)
      } else: {
        f[19] <== v[0].isNegative ^ u[9].parity
      }
      u[6] <== (u[11] * u[2])[4..<20] | io.x
      Switch(u[17][0..<2]) {
        Case(0, 3) { u[7] <== io.x }
        Default { u[8] <== u[14] &+ io.x }
      }
      u[9] <== u[6] &+ u[9] ^ (u[12] >> 4)
      v[10] <== mux(f[15], v[12] &- io.s, v[3] &+ 10)
      f[0] <== (u[3] < u[19]) & !f[11] | (v[3] == 7)
      When(f[13] | io.go) { u[10] <== concatenate(u[13][0..<8], u[14][8..<16]) }
      v[11] <== (v[2] + v[6]).saturated(to: 16)
      When(u[15][3] & f[13]) {
        v[12] <== (v[3] * v[15]).truncated(to: 16)
      } else: {
        f[1] <== v[13].isNegative ^ u[3].parity
      }
      u[11] <== (u[17] * u[5])[4..<20] | io.x
      Switch(u[5][0..<2]) {
        Case(0, 3) { u[12] <== io.x }
        Default { u[13] <== u[5] &+ io.x }
      }
      u[14] <== u[10] &+ u[15] ^ (u[10] >> 5)
      v[13] <== mux(f[17], v[0] &- io.s, v[5] &+ 1)
      f[2] <== (u[9] < u[3]) & !f[17] | (v[9] == -6)
      When(f[15] | io.go) { u[15] <== concatenate(u[19][0..<8], u[15][8..<16]) }
      v[14] <== (v[16] + v[2]).saturated(to: 16)
      When(u[7][3] & f[13]) {
        v[15] <== (v[9] * v[7]).truncated(to: 16)
      } else: {
        f[3] <== v[13].isNegative ^ u[9].parity
      }
      u[16] <== (u[11] * u[7])[4..<20] | io.x
      Switch(u[0][0..<2]) {
        Case(0, 3) { u[17] <== io.x }
        Default { u[18] <== u[1] &+ io.x }
      }
      u[19] <== u[10] &+ u[17] ^ (u[14] >> 5)
      v[16] <== mux(f[16], v[14] &- io.s, v[19] &+ 80)
      f[4] <== (u[14] < u[12]) & !f[4] | (v[14] == -1)
      When(f[19] | io.go) { u[0] <== concatenate(u[11][0..<8], u[10][8..<16]) }
      v[17] <== (v[4] + v[13]).saturated(to: 16)
      When(u[19][3] & f[4]) {
        v[18] <== (v[19] * v[19]).truncated(to: 16)
      } else: {
        f[5] <== v[4].isNegative ^ u[19].parity
      }
      u[1] <== (u[5] * u[9])[4..<20] | io.x
      Switch(u[6][0..<2]) {
        Case(0, 3) { u[2] <== io.x }
        Default { u[3] <== u[18] &+ io.x }
      }
      u[4] <== u[19] &+ u[2] ^ (u[2] >> 7)
      v[19] <== mux(f[5], v[10] &- io.s, v[11] &+ 42)
      f[6] <== (u[5] < u[9]) & !f[0] | (v[5] == -9)
      When(f[16] | io.go) { u[5] <== concatenate(u[2][0..<8], u[11][8..<16]) }
      v[0] <== (v[3] + v[5]).saturated(to: 16)
      When(u[18][3] & f[15]) {
        v[1] <== (v[18] * v[18]).truncated(to: 16)
      } else: {
        f[7] <== v[15].isNegative ^ u[18].parity
      }
      u[6] <== (u[2] * u[3])[4..<20] | io.x
      Switch(u[15][0..<2]) {
        Case(0, 3) { u[7] <== io.x }
        Default { u[8] <== u[7] &+ io.x }
      }
      u[9] <== u[9] &+ u[12] ^ (u[19] >> 4)
      v[2] <== mux(f[15], v[7] &- io.s, v[9] &+ 48)
      f[8] <== (u[7] < u[10]) & !f[17] | (v[7] == 7)
      When(f[14] | io.go) { u[10] <== concatenate(u[12][0..<8], u[16][8..<16]) }
      v[3] <== (v[12] + v[10]).saturated(to: 16)
      When(u[14][3] & f[13]) {
        v[4] <== (v[18] * v[14]).truncated(to: 16)
      } else: {
        f[9] <== v[13].isNegative ^ u[18].parity
      }
      u[11] <== (u[0] * u[8])[4..<20] | io.x
      Switch(u[17][0..<2]) {
        Case(0, 3) { u[12] <== io.x }
        Default { u[13] <== u[14] &+ io.x }
      }
      u[14] <== u[19] &+ u[11] ^ (u[12] >> 7)
      v[5] <== mux(f[19], v[0] &- io.s, v[4] &+ 66)
      f[10] <== (u[2] < u[14]) & !f[11] | (v[2] == 0)
      When(f[2] | io.go) { u[15] <== concatenate(u[8][0..<8], u[15][8..<16]) }
      v[6] <== (v[7] + v[15]).saturated(to: 16)
    }
    m.comb {
      io.y <== balanced(u) { $0 ^ $1 }
      io.z <== mux(f[18], balanced(v) { $0 ^ $1 }, io.s)
    }
  }
}
