import HDL
import HDLTools
import Testing

// show Board
func blinkOnBoard() throws -> TopLevel<Blink> {
  try TopLevel(
    "Blink_on_board", Blink(period: 25_000_000),
    on: Device(part: "LFE5U-85F", package: "CABGA381"),
    pins: [
      .clock(\.clock, at: "G2", megahertz: 25, runs: 100),
      .output(\.lamp, at: "B2", electrical: .init(drive: 4)),
    ])
}
// end

@Suite struct BoardTests {
  @Test func isClean() throws {
    #expect(try lint(blinkOnBoard().verilog, top: "Blink_on_board") == "")
  }
}
