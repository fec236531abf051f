#include "ContractionKernels.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

struct taut_barrier {
  _Atomic int32_t arrived;
  char padding[60];
  _Atomic int32_t generation;
  _Atomic int32_t sleepers;
  int32_t threads;
  pthread_mutex_t mutex;
  pthread_cond_t passed;
};

enum { SPINS = 4000 };

taut_barrier *taut_barrier_create(int32_t threads) {
  taut_barrier *barrier = aligned_alloc(64, (sizeof(taut_barrier) + 63) / 64 * 64);
  if (!barrier) abort();
  atomic_init(&barrier->arrived, 0);
  atomic_init(&barrier->generation, 0);
  atomic_init(&barrier->sleepers, 0);
  barrier->threads = threads;
  pthread_mutex_init(&barrier->mutex, NULL);
  pthread_cond_init(&barrier->passed, NULL);
  return barrier;
}

void taut_barrier_destroy(taut_barrier *barrier) {
  pthread_cond_destroy(&barrier->passed);
  pthread_mutex_destroy(&barrier->mutex);
  free(barrier);
}

void taut_barrier_wait(taut_barrier *barrier) {
  if (barrier->threads == 1) return;
  const int32_t generation = atomic_load_explicit(&barrier->generation, memory_order_relaxed);
  if (atomic_fetch_add_explicit(&barrier->arrived, 1, memory_order_acq_rel) + 1
      == barrier->threads) {
    atomic_store_explicit(&barrier->arrived, 0, memory_order_relaxed);
    atomic_store(&barrier->generation, generation + 1);
    // A sleeper counts itself before it looks at the generation for the last time, so either it
    // is seen here or it sees the new generation.
    if (atomic_load(&barrier->sleepers)) {
      pthread_mutex_lock(&barrier->mutex);
      pthread_cond_broadcast(&barrier->passed);
      pthread_mutex_unlock(&barrier->mutex);
    }
    return;
  }
  for (int spin = 0; spin < SPINS; spin++) {
    if (atomic_load_explicit(&barrier->generation, memory_order_acquire) != generation) return;
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
  pthread_mutex_lock(&barrier->mutex);
  atomic_fetch_add(&barrier->sleepers, 1);
  while (atomic_load(&barrier->generation) == generation)
    pthread_cond_wait(&barrier->passed, &barrier->mutex);
  atomic_fetch_sub(&barrier->sleepers, 1);
  pthread_mutex_unlock(&barrier->mutex);
}
