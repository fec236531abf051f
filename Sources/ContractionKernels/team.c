#include "ContractionKernels.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

typedef struct {
  _Alignas(64) _Atomic int64_t group;
} claim;

struct taut_team {
  _Alignas(64) _Atomic int64_t finished;
  _Alignas(64) _Atomic int64_t started;
  _Atomic int32_t sleepers;
  int32_t shares;
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  claim claims[];
};

enum { SPINS = 4000, PATIENCE = 1000 };

taut_team *taut_team_create(int32_t shares) {
  taut_team *team = aligned_alloc(64, sizeof(taut_team) + (size_t)shares * sizeof(claim));
  if (!team) abort();
  atomic_init(&team->finished, 0);
  atomic_init(&team->started, 0);
  atomic_init(&team->sleepers, 0);
  team->shares = shares;
  pthread_mutex_init(&team->mutex, NULL);
  pthread_cond_init(&team->changed, NULL);
  for (int32_t share = 0; share < shares; share++) atomic_init(&team->claims[share].group, 0);
  return team;
}

void taut_team_destroy(taut_team *team) {
  pthread_cond_destroy(&team->changed);
  pthread_mutex_destroy(&team->mutex);
  free(team);
}

// A sleeper counts itself before it looks for the last time, so either it is seen here or it sees
// what has changed.
static void wake(taut_team *team) {
  if (!atomic_load(&team->sleepers)) return;
  pthread_mutex_lock(&team->mutex);
  pthread_cond_broadcast(&team->changed);
  pthread_mutex_unlock(&team->mutex);
}

static void wait_until(taut_team *team, _Atomic int64_t *counter, int64_t least) {
  for (int spin = 0; spin < SPINS; spin++) {
    if (atomic_load_explicit(counter, memory_order_acquire) >= least) return;
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
  pthread_mutex_lock(&team->mutex);
  atomic_fetch_add(&team->sleepers, 1);
  while (atomic_load(counter) < least) pthread_cond_wait(&team->changed, &team->mutex);
  atomic_fetch_sub(&team->sleepers, 1);
  pthread_mutex_unlock(&team->mutex);
}

void taut_team_start(taut_team *team) {
  atomic_fetch_add(&team->started, 1);
  wake(team);
}

void taut_team_await_start(taut_team *team, int64_t starts) {
  wait_until(team, &team->started, starts);
}

bool taut_team_claim(taut_team *team, int32_t share, int64_t group) {
  int64_t last = atomic_load_explicit(&team->claims[share].group, memory_order_relaxed);
  return last < group
    && atomic_compare_exchange_strong(&team->claims[share].group, &last, group);
}

void taut_team_leave_time(taut_team *team, int32_t share, int64_t group) {
  for (int spin = 0; spin < PATIENCE; spin++) {
    if (atomic_load_explicit(&team->claims[share].group, memory_order_relaxed) >= group) return;
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
}

void taut_team_finish(taut_team *team, int64_t group) {
  if (atomic_fetch_add(&team->finished, 1) + 1 == group * team->shares) wake(team);
}

void taut_team_wait(taut_team *team, int64_t group) {
  wait_until(team, &team->finished, group * team->shares);
}
