import EngineSimulation
import Testing

@Suite struct LocalValuesTests {
  private let header = """
    CData/*0:0*/ top__DOT__unnamedblk1__DOT__own;
    QData/*38:0*/ top__DOT__unnamedblk2__DOT__shared;
    SData/*15:0*/ top__DOT__register;
    VlWide<3>/*71:0*/ top__DOT__unnamedblk1__DOT__wide;
    """

  @Test func putsValuesOfOneFunctionIntoIt() {
    let files = [
      """
      #include "VEngine.h"

      void VEngine___024root___first(VEngine___024root* vlSelf) {
          vlSelf->top__DOT__unnamedblk1__DOT__own = 1U;
          vlSelf->top__DOT__unnamedblk2__DOT__shared = 2U;
          vlSelf->top__DOT__unnamedblk1__DOT__wide[0U] = 3U;
          vlSelf->top__DOT__register = vlSelf->top__DOT__unnamedblk1__DOT__own;
      }

      void VEngine___024root___second(VEngine___024root* vlSelf) {
          vlSelf->top__DOT__register = vlSelf->top__DOT__unnamedblk2__DOT__shared;
      }

      """,
      """
      void VEngine___024root___ctor_var_reset(VEngine___024root* vlSelf) {
          vlSelf->top__DOT__unnamedblk1__DOT__own = VL_RAND_RESET_I(1);
      }

      """,
    ]
    let arranged = LocalValues.arrange(files, header: header)
    #expect(
      arranged[0] == """
        #include "VEngine.h"

        void VEngine___024root___first(VEngine___024root* vlSelf) {
            CData top__DOT__unnamedblk1__DOT__own;
            top__DOT__unnamedblk1__DOT__own = 1U;
            vlSelf->top__DOT__unnamedblk2__DOT__shared = 2U;
            vlSelf->top__DOT__unnamedblk1__DOT__wide[0U] = 3U;
            vlSelf->top__DOT__register = top__DOT__unnamedblk1__DOT__own;
        }

        void VEngine___024root___second(VEngine___024root* vlSelf) {
            vlSelf->top__DOT__register = vlSelf->top__DOT__unnamedblk2__DOT__shared;
        }

        """)
    #expect(arranged[1] == files[1])
  }

  /// Another version of Verilator may write values of branches otherwise.
  @Test func knowsTheValuesOfAModel() throws {
    let texts = try EngineLibrary.texts(of: EngineHardwareTests.configuration)
    let values = texts.joined(separator: "\n").matches(
      of: /\n    [CSIQ]Data \w+__DOT__unnamedblk\w+;/)
    #expect(values.count > 100)
  }
}
