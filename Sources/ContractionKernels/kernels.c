#include "ContractionKernels.h"

#include <string.h>

// Rows of a product that are summed before they are stored.
enum { BLOCK = 16 };

#define NAME(x) x##_portable
#define TILE_AVX512 0
#define TILE_AVX2 0
#include "kernels.inc"
#undef NAME
#undef TILE_AVX512
#undef TILE_AVX2

#if defined(__x86_64__) && defined(__clang__)
#define HAS_X86 1
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define NAME(x) x##_avx2
#define TILE_AVX512 0
#define TILE_AVX2 1
#include "kernels.inc"
#undef NAME
#undef TILE_AVX512
#undef TILE_AVX2
#pragma clang attribute pop

#pragma clang attribute push( \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512vbmi2"))), apply_to = function)
#define NAME(x) x##_avx512
#define TILE_AVX512 1
#define TILE_AVX2 0
#include "kernels.inc"
#undef NAME
#undef TILE_AVX512
#undef TILE_AVX2
#pragma clang attribute pop
#else
#define HAS_X86 0
#endif

taut_instruction_set taut_best_instruction_set(void) {
#if HAS_X86
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vbmi2"))
    return TAUT_AVX512;
  if (__builtin_cpu_supports("avx2")) return TAUT_AVX2;
#endif
  return TAUT_PORTABLE;
}

#if HAS_X86
#define DISPATCH(function, set, ...)                                     \
  switch (set) {                                                         \
    case TAUT_AVX512: function##_avx512(__VA_ARGS__); break;             \
    case TAUT_AVX2: function##_avx2(__VA_ARGS__); break;                 \
    case TAUT_PORTABLE: function##_portable(__VA_ARGS__); break;         \
  }
#else
#define DISPATCH(function, set, ...) (void)(set); function##_portable(__VA_ARGS__)
#endif

void taut_multiply(
  const taut_product *product, int32_t row0, int32_t row1, int32_t columns, void *scratch,
  taut_instruction_set set, taut_statistics *statistics) {
  DISPATCH(multiply, set, product, row0, row1, columns, scratch, statistics)
}

void taut_multiply_part(
  const taut_product *product, int32_t rows, int32_t columns, void *sums, void *scratch,
  taut_instruction_set set) {
  DISPATCH(multiply_part, set, product, rows, columns, sums, scratch)
}

void taut_finish_parts(
  const taut_product *product, const void *const *sums, int32_t parts, int32_t row0,
  int32_t row1, int32_t columns, void *scratch, taut_instruction_set set,
  taut_statistics *statistics) {
  DISPATCH(finish_parts, set, product, sums, parts, row0, row1, columns, scratch, statistics)
}

void taut_view(
  const int16_t *master, int16_t *view, int32_t count, int32_t shift, int32_t bits,
  taut_instruction_set set) {
  DISPATCH(view, set, master, view, count, shift, bits)
}

void taut_update(
  const taut_update_step *update, int32_t place, int32_t stride, int32_t first, int32_t period,
  int32_t runs, int32_t count, taut_instruction_set set, taut_statistics *momentum,
  taut_statistics *master) {
  DISPATCH(update, set, update, place, stride, first, period, runs, count, momentum, master)
}

void taut_random_bits(
  const taut_keys *keys, uint32_t first, int32_t count, uint16_t *bits,
  taut_instruction_set set) {
  DISPATCH(random_run, set, keys, first, count, bits)
}

void taut_make_keys(
  const uint16_t *seed_keys, int32_t rounds, uint32_t base, const uint32_t *numbers,
  int32_t count, taut_keys *keys, taut_instruction_set set) {
  DISPATCH(make_keys, set, seed_keys, rounds, base, numbers, count, keys)
}

void taut_pack_columns(
  const int16_t *source, const int32_t *depth, const int32_t *column, int32_t depths,
  int32_t columns, int32_t columns_contiguous, int32_t pair0, int32_t pair1,
  ptrdiff_t columns_padded, int16_t *packed, taut_instruction_set set) {
  DISPATCH(pack_columns, set, source, depth, column, depths, columns, columns_contiguous, pair0,
           pair1, columns_padded, packed)
}

void taut_widen(
  const int8_t *source, int16_t *destination, int32_t count, taut_instruction_set set) {
  DISPATCH(widen, set, source, destination, count)
}

void taut_sum_rows(
  const int16_t *source, int32_t rows, ptrdiff_t stride, int32_t columns, int32_t *sums,
  taut_instruction_set set) {
  DISPATCH(sum_rows, set, source, rows, stride, columns, sums)
}
