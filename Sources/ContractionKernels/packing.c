#include "ContractionKernels.h"

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

void taut_prefetch(const void *source, ptrdiff_t bytes) {
  const char *start = source;
  for (ptrdiff_t i = 0; i < bytes; i += 64) __builtin_prefetch(start + i);
  if (bytes > 0) __builtin_prefetch(start + bytes - 1);
}
