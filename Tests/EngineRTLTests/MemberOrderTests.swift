import EngineSimulation
import Testing

@Suite struct MemberOrderTests {
  @Test func bringsMembersOfOneKindTogether() {
    let header = """
      struct {
          CData/*0:0*/ top__cell10__a;
          CData/*0:0*/ top__cell10__b;
          SData/*15:0*/ top__word;
          CData/*0:0*/ top__cell9__a;
      };
      VlWide<3>/*71:0*/ top__wide1;
      struct {
          CData/*0:0*/ top__cell9__b;
      };
      """
    #expect(
      MemberOrder.arrange(header) == """
        struct {
            CData/*0:0*/ top__cell9__a;
            CData/*0:0*/ top__cell10__a;
            SData/*15:0*/ top__word;
            CData/*0:0*/ top__cell9__b;
        };
        VlWide<3>/*71:0*/ top__wide1;
        struct {
            CData/*0:0*/ top__cell10__b;
        };
        """)
  }

  /// The lanes of one field side by side, not the fields of one lane.
  @Test func bringsInstancesTogether() {
    let lines = [(0, 6), (0, 22), (1, 6), (1, 22), (2, 6), (2, 22)].map {
      "    SData/*9:0*/ lane\($0)__second\($1)_first;"
    }
    #expect(
      MemberOrder.arrange(lines.joined(separator: "\n"))
        == [0, 2, 4, 1, 3, 5].map { lines[$0] }.joined(separator: "\n"))
  }

  /// Another version of Verilator may write members otherwise.
  @Test func knowsTheMembersOfAModel() throws {
    let header = try EngineLibrary.members(of: EngineHardwareTests.configuration)
    let sums = header.matches(of: /__sum_([0-9]+)_([0-9]+);\n.*__sum_([0-9]+)_([0-9]+);/)
    #expect(sums.count > 4)
    for pair in sums { #expect((pair.1, pair.2) < (pair.3, pair.4) || pair.1 != pair.3) }
  }
}
