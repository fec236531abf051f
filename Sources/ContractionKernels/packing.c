#include "ContractionKernels.h"

void taut_pack_columns(
  const int16_t *source, const int32_t *depth, const int32_t *column, int32_t depths,
  int32_t columns, int32_t columns_contiguous, int32_t pair0, int32_t pair1,
  ptrdiff_t columns_padded, int32_t column0, int32_t column1, int16_t *packed) {
  const int32_t last = column1 < columns ? column1 : columns;
  for (int32_t p = pair0; p < pair1; p++) {
    int16_t *restrict out = packed + 2 * p * columns_padded;
    const int16_t *restrict even = source + depth[2 * p];
    const int has_odd = 2 * p + 1 < depths;
    const int16_t *restrict odd = has_odd ? source + depth[2 * p + 1] : even;
    const int16_t keep = has_odd ? -1 : 0;
    if (columns_contiguous) {
      const int32_t base = columns > 0 ? column[0] : 0;
      for (int32_t n = column0; n < last; n++) {
        out[2 * n] = even[base + n];
        out[2 * n + 1] = odd[base + n] & keep;
      }
    } else {
      for (int32_t n = column0; n < last; n++) {
        out[2 * n] = even[column[n]];
        out[2 * n + 1] = odd[column[n]] & keep;
      }
    }
    for (int32_t n = last; n < column1; n++) out[2 * n] = out[2 * n + 1] = 0;
  }
}

void taut_pack_rows(
  const int16_t *source, const int32_t *row, const int32_t *depth, int32_t depths, int32_t row0,
  int32_t row1, ptrdiff_t stride, int16_t *packed) {
  for (int32_t m = row0; m < row1; m++) {
    int16_t *out = packed + m * stride;
    const int16_t *in = source + row[m];
    for (int32_t k = 0; k < depths; k++) out[k] = in[depth[k]];
    if (depths & 1) out[depths] = 0;
  }
}

void taut_widen(const int8_t *source, int16_t *destination, int32_t count) {
  for (int32_t i = 0; i < count; i++) destination[i] = source[i];
}
