#ifndef TAUT_CONTRACTION_KERNELS_H
#define TAUT_CONTRACTION_KERNELS_H

#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>

// The inner loops of the fixed-point trainer. Everything is integer and exact, so all instruction
// sets give the same bits; the Swift reference executor is the definition that they are tested
// against.

/// Instruction sets that the kernels are written for.
typedef enum {
  TAUT_PORTABLE = 0,
  TAUT_AVX2 = 1,
  TAUT_AVX512 = 2,
} taut_instruction_set;

/// The best instruction set of this machine.
taut_instruction_set taut_best_instruction_set(void);

/// Round keys of one tensor in one step: six rounds of Speck with 16-bit words.
typedef struct {
  uint16_t round[6];
} taut_keys;

/// Largest magnitude (bitwise or), number of saturated values and, for masters, the sum of the
/// stored magnitudes.
typedef struct {
  uint64_t magnitude;
  uint64_t saturations;
  uint64_t total;
} taut_statistics;

/// What happens to a sum before it is stored.
typedef enum {
  /// Round to nearest even, saturate, store 16-bit.
  TAUT_NEAREST = 0,
  /// Round stochastically, saturate, store 16-bit.
  TAUT_STOCHASTIC = 1,
  /// Store the exact sum, 64-bit.
  TAUT_EXACT = 2,
} taut_rounding;

/// One contraction as a matrix product C[m, n] = sum over k of A[m, k] B[k, n], or what one thread
/// does of it.
///
/// Offsets are in elements. `b_packed` is [pairs][columns_padded][2]. Tensors may lie in memory in
/// another order than that of their elements' indices, which random bits and biases go by.
typedef struct {
  const int16_t *a;
  /// Where each row of A begins.
  const int32_t *a_rows;
  const int16_t *b_packed;
  ptrdiff_t columns_padded;
  int32_t pairs;
  /// Pairs that one 32-bit sum may hold; more are summed in 64 bits.
  int32_t pairs_per_block;
  /// Whether the whole sum fits in 32 bits, whatever part of it `pairs` is.
  int32_t sums_fit;
  /// The index of an element of C is `c_rows[m] + c_columns[n]`, its place in memory
  /// `place_rows[m] + place_columns[n]`.
  const int32_t *c_rows;
  const int32_t *c_columns;
  const int32_t *place_rows;
  const int32_t *place_columns;
  /// Whether indices and places of neighbouring columns are neighbours, in C and in the mask.
  int32_t columns_contiguous;
  taut_rounding rounding;
  int16_t *c;
  int64_t *c_exact;
  /// How far sums are shifted to the right in this step.
  const int32_t *shift;
  int32_t bits;
  int32_t relu;
  /// Added to the sum with index i in C before rounding: `bias[i % bias_period]`; or null.
  const int64_t *bias;
  int32_t bias_period;
  /// Values are zeroed where the mask is not positive; or null.
  const int16_t *mask;
  const int32_t *mask_rows;
  const int32_t *mask_columns;
  /// Whether all rows, padded to whole vectors, follow each other in memory without a gap, and have
  /// the same biases.
  int32_t rows_follow;
  const taut_keys *keys;
} taut_product;

/// Computes rows [row0, row1) and columns [0, columns) of a product. `scratch` has 320 bytes for each
/// of `columns_padded`, and 4,096 more.
void taut_multiply(
  const taut_product *product, int32_t row0, int32_t row1, int32_t columns, void *scratch,
  taut_instruction_set set, taut_statistics *statistics);

/// Sums rows [0, rows) and columns [0, columns). `sums` has 8 bytes for each of rows times
/// `columns_padded`. `scratch` is as for `taut_multiply`.
void taut_multiply_part(
  const taut_product *product, int32_t rows, int32_t columns, void *sums, void *scratch,
  taut_instruction_set set);

/// Computes rows [row0, row1) and columns [0, columns) of a product from the `parts` sums that
/// `taut_multiply_part` has made of all pairs.
void taut_finish_parts(
  const taut_product *product, const void *const *sums, int32_t parts, int32_t row0,
  int32_t row1, int32_t columns, void *scratch, taut_instruction_set set,
  taut_statistics *statistics);

/// Packs pairs [pair0, pair1) of B: element (k, n) is at `source[depth[k] + column[n]]`. Missing
/// columns and an odd last k are zero.
void taut_pack_columns(
  const int16_t *source, const int32_t *depth, const int32_t *column, int32_t depths,
  int32_t columns, int32_t columns_contiguous, int32_t pair0, int32_t pair1,
  ptrdiff_t columns_padded, int16_t *packed, taut_instruction_set set);

/// Packs rows [row0, row1) of A: element (m, k) is at `source[row[m] + depth[k]]`. Rows have
/// `stride` elements; an odd last k is followed by a zero.
void taut_pack_rows(
  const int16_t *source, const int32_t *row, const int32_t *depth, int32_t depths, int32_t row0,
  int32_t row1, ptrdiff_t stride, int16_t *packed);

/// `view[i]` = `master[i]` rounded to nearest even by `shift` and saturated to `bits`.
void taut_view(
  const int16_t *master, int16_t *view, int32_t count, int32_t shift, int32_t bits,
  taut_instruction_set set);

/// Left shifts that align to 16 guard bits: old momentum, gradient, old master, new momentum.
typedef struct {
  int32_t momentum, gradient, master, step;
} taut_update_shifts;

/// What the updates of all parameters have in common in a step.
typedef struct {
  int32_t momentum_mantissa;
  int32_t rate_mantissa;
  /// Track the ranges and store nothing.
  int32_t measure_only;
} taut_rates;

/// Momentum and master of one parameter, and how to update them. See `docs/numerics.md`.
typedef struct {
  int16_t *master;
  int16_t *momentum;
  const int64_t *gradient;
  const taut_rates *rates;
  const taut_update_shifts *shifts;
  const taut_keys *momentum_keys;
  const taut_keys *master_keys;
} taut_update_step;

/// Updates `runs` times `count` elements. The runs are `stride` apart in memory, from `place` on, and
/// `period` apart in the order of indices, from `first` on.
void taut_update(
  const taut_update_step *update, int32_t place, int32_t stride, int32_t first, int32_t period,
  int32_t runs, int32_t count, taut_instruction_set set, taut_statistics *momentum,
  taut_statistics *master);

/// Round keys from their numbers, three numbers for each keys: see `RandomStream`. `base` is the
/// encrypted step.
void taut_make_keys(
  const uint16_t *seed_keys, int32_t rounds, uint32_t base, const uint32_t *numbers,
  int32_t count, taut_keys *keys, taut_instruction_set set);

/// The random bits of elements [first, first + count).
void taut_random_bits(
  const taut_keys *keys, uint32_t first, int32_t count, uint16_t *bits,
  taut_instruction_set set);

/// Asks for memory that will be read soon.
void taut_prefetch(const void *source, ptrdiff_t bytes);

/// Widens signed bytes.
void taut_widen(
  const int8_t *source, int16_t *destination, int32_t count, taut_instruction_set set);

/// Sums of columns over at most 65,536 rows, which are `stride` elements apart.
void taut_sum_rows(
  const int16_t *source, int32_t rows, ptrdiff_t stride, int32_t columns, int32_t *sums,
  taut_instruction_set set);

/// A team of threads that take shares of work, a group of shares after the other. Groups count from
/// 1 for the whole life of the team. Waiting threads spin briefly and then sleep.
typedef struct taut_team taut_team;
taut_team *taut_team_create(int32_t shares);
void taut_team_destroy(taut_team *team);
/// Tells all threads that there is a job, and how many groups all jobs before had.
void taut_team_start(taut_team *team, const void *job, int64_t groups_before);
/// Waits until jobs were started so many times since the team was made. Returns the last job.
const void *taut_team_await_start(taut_team *team, int64_t starts, int64_t *groups_before);
/// Whether the caller is the one to do a share of a group. To be called after all groups before are
/// finished.
bool taut_team_claim(taut_team *team, int32_t share, int64_t group);
/// Says that a claimed share of a group is done.
void taut_team_finish(taut_team *team, int32_t share, int64_t group);
/// Waits a few microseconds for all shares of a group. Returns whether they are done.
bool taut_team_wait_briefly(taut_team *team, int64_t group);
/// Waits until all shares of a group are done.
void taut_team_wait(taut_team *team, int64_t group);

#endif
