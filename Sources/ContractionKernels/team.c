#include "ContractionKernels.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

// Neighbouring lines are loaded together, so what different threads write is two lines apart.
enum { APART = 128 };

typedef struct {
  // The last group whose share somebody has claimed, and the last whose share is done. Others look
  // at the first only if the share's own thread is late.
  _Alignas(APART) _Atomic int64_t claimed;
  _Alignas(APART) _Atomic int64_t done;
} share_state;

struct taut_team {
  // Twice the number of starts; odd while the job is written.
  _Alignas(APART) _Atomic int64_t started;
  const void *_Atomic job;
  _Atomic int64_t groups_before;
  _Alignas(APART) _Atomic int32_t sleepers;
  int32_t shares;
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  share_state states[];
};

enum { SPINS = 4000, PATIENCE = 1000, SLEEP_NANOSECONDS = 1000000 };

taut_team *taut_team_create(int32_t shares) {
  taut_team *team =
    aligned_alloc(APART, sizeof(taut_team) + (size_t)shares * sizeof(share_state));
  if (!team) abort();
  atomic_init(&team->started, 0);
  atomic_init(&team->job, NULL);
  atomic_init(&team->groups_before, 0);
  atomic_init(&team->sleepers, 0);
  team->shares = shares;
  pthread_mutex_init(&team->mutex, NULL);
  pthread_cond_init(&team->changed, NULL);
  for (int32_t share = 0; share < shares; share++) {
    atomic_init(&team->states[share].claimed, 0);
    atomic_init(&team->states[share].done, 0);
  }
  return team;
}

void taut_team_destroy(taut_team *team) {
  pthread_cond_destroy(&team->changed);
  pthread_mutex_destroy(&team->mutex);
  free(team);
}

static inline void rest(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

static inline bool has_reached(_Atomic int64_t *counter, int64_t least) {
  return atomic_load_explicit(counter, memory_order_acquire) >= least;
}

// A sleeper that is just falling asleep may not be seen here. It wakes up by itself.
static inline void wake(taut_team *team) {
  if (!atomic_load_explicit(&team->sleepers, memory_order_relaxed)) return;
  pthread_mutex_lock(&team->mutex);
  pthread_cond_broadcast(&team->changed);
  pthread_mutex_unlock(&team->mutex);
}

static void wait_until(taut_team *team, _Atomic int64_t *counter, int64_t least) {
  for (int spin = 0; spin < SPINS; spin++) {
    if (has_reached(counter, least)) return;
    rest();
  }
  pthread_mutex_lock(&team->mutex);
  atomic_fetch_add(&team->sleepers, 1);
  while (!has_reached(counter, least)) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += SLEEP_NANOSECONDS;
    if (until.tv_nsec >= 1000000000) {
      until.tv_nsec -= 1000000000;
      until.tv_sec++;
    }
    pthread_cond_timedwait(&team->changed, &team->mutex, &until);
  }
  atomic_fetch_sub(&team->sleepers, 1);
  pthread_mutex_unlock(&team->mutex);
}

void taut_team_start(taut_team *team, const void *job, int64_t groups_before) {
  const int64_t started = atomic_load_explicit(&team->started, memory_order_relaxed);
  atomic_store_explicit(&team->started, started + 1, memory_order_relaxed);
  atomic_thread_fence(memory_order_release);
  atomic_store_explicit(&team->job, job, memory_order_relaxed);
  atomic_store_explicit(&team->groups_before, groups_before, memory_order_relaxed);
  atomic_store_explicit(&team->started, started + 2, memory_order_release);
  wake(team);
}

const void *taut_team_await_start(taut_team *team, int64_t starts, int64_t *groups_before) {
  while (true) {
    wait_until(team, &team->started, 2 * starts);
    const int64_t before = atomic_load_explicit(&team->started, memory_order_acquire);
    const void *job = atomic_load_explicit(&team->job, memory_order_relaxed);
    *groups_before = atomic_load_explicit(&team->groups_before, memory_order_relaxed);
    atomic_thread_fence(memory_order_acquire);
    const int64_t after = atomic_load_explicit(&team->started, memory_order_relaxed);
    if (before % 2 == 0 && before == after) return job;
  }
}

bool taut_team_claim(taut_team *team, int32_t share, int64_t group) {
  _Atomic int64_t *claimed = &team->states[share].claimed;
  int64_t last = atomic_load_explicit(claimed, memory_order_relaxed);
  return last < group && atomic_compare_exchange_strong(claimed, &last, group);
}

void taut_team_finish(taut_team *team, int32_t share, int64_t group) {
  atomic_store_explicit(&team->states[share].done, group, memory_order_release);
  wake(team);
}

bool taut_team_wait_briefly(taut_team *team, int64_t group) {
  int32_t share = 0;
  for (int spin = 0; spin < PATIENCE; spin++) {
    while (share < team->shares && has_reached(&team->states[share].done, group)) share++;
    if (share == team->shares) return true;
    rest();
  }
  return false;
}

void taut_team_wait(taut_team *team, int64_t group) {
  for (int32_t share = 0; share < team->shares; share++)
    wait_until(team, &team->states[share].done, group);
}
