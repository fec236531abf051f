import Foundation
import HDL
import HDLReport
import Testing

/// A pipeline of two multipliers with a module used twice.
private struct Squares: Module {
  struct Stage: Module {
    struct IO {
      let clock: Clock
      let x: Signed
      let y: Signed
    }
    func ports(_ p: Ports) -> IO {
      IO(clock: p.clock(), x: p.signed(16), y: p.output(p.signed(32)))
    }
    func body(_ io: IO, _ m: Builder) {
      let held = m.reg("held", signed: 16)
      let square = m.reg("square", signed: 32)
      m.sync(io.clock) {
        held <== io.x
        square <== held * held
      }
      m.comb { io.y <== square }
    }
  }

  struct IO {
    let clock: Clock
    let a: Signed
    let b: Signed
    let sum: Signed
  }
  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), a: p.signed(16), b: p.signed(16), sum: p.output(p.signed(33)))
  }
  func body(_ io: IO, _ m: Builder) {
    let first = m.instance("first", Stage())
    let second = m.instance("second", Stage())
    let total = m.reg("total", signed: 33)
    m.sync(io.clock) { total <== first.y + second.y }
    m.comb {
      first.x <== io.a
      second.x <== io.b
      io.sum <== total
    }
  }
}

@Suite struct ReportTests {
  @Test func countsEachModuleAndTheWhole() throws {
    let report = try DesignReport(Squares())
    #expect(
      report.description == """
        module        used  registers  memory bits  block RAM  dist. RAM  multipliers  carry  LUT4  depth  latency
        Stage            2         48            0          0          0            1      0     0      1        2
        Squares          1         33            0          0          0            0     17     0      1        -
        whole design     1        129            0          0          0            2     17     0      1        3
        longest path: HDLReportTests/ReportTests.swift:22

        """)
  }

  @Test func survivesJSON() throws {
    let report = try DesignReport(Squares())
    let copy = try JSONDecoder().decode(DesignReport.self, from: Data(report.json.utf8))
    #expect(copy == report)
    #expect(report.json.contains("\"multipliers\" : 2"))
  }
}
