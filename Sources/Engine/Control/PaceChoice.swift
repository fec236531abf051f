import EngineProgram
import HDL

extension DrainPace {
  /// What the pace of a contraction decides; partial sums that are written have that of values.
  static func choice(
    isUpdate: Bit, isPartial: Bit, _ value: (DrainPace) -> Unsigned
  ) -> Unsigned {
    mux(
      isPartial, mux(isUpdate, value(.ofUpdateWithPartial), value(.ofValuesWithPartial)),
      mux(isUpdate, value(.ofUpdate), value(.ofValues)))
  }
}
