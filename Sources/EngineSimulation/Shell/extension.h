// Sign extension in two operations, of which vector units have both. Verilator's own takes three.
// Its numbers are clean: bits above the sign are zero.
#include "verilated.h"

static inline IData taut_extend_I(int, int bits, IData number) {
  const IData sign = IData{1} << (bits - 1);
  return (number ^ sign) - sign;
}
static inline QData taut_extend_Q(int, int bits, QData number) {
  const QData sign = QData{1} << (bits - 1);
  return (number ^ sign) - sign;
}
#define VL_EXTENDS_II taut_extend_I
#define VL_EXTENDS_QI taut_extend_Q
#define VL_EXTENDS_QQ taut_extend_Q
