// The C interface to a verilated engine: one object, one call for each program.
#include "VEngine.h"
#include "VEngine___024root.h"
#include "verilated.h"
#include <cstdint>
#include <cstring>
#if VM_COVERAGE
#include "verilated_cov.h"
#endif
#ifdef TAUT_COUNTING
// Defined here, it keeps the runtime from writing counts when the process ends.
extern "C" int __llvm_profile_runtime;
int __llvm_profile_runtime = 0;
extern "C" void __llvm_profile_set_filename(const char *);
extern "C" int __llvm_profile_write_file(void);
#endif

#if VERILATOR_VERSION_INTEGER == 5006000 && !VM_COVERAGE
#define TAUT_ONE_CLOCK 1
// What eval() calls once it has found that inputs changed, and that the clock rose.
void VEngine___024root___eval_ico(VEngine___024root *);
void VEngine___024root___eval_nba(VEngine___024root *);
#endif

namespace {

// A xorshift generator, so that stalls are the same on every machine.
struct Stalls {
  uint64_t state;
  uint32_t percent;
  bool next() {
    if (!percent) return false;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (state >> 11) % 100 < percent;
  }
};

struct Handle {
  VerilatedContext context;
  VEngine model{&context};

  // A cycle. The first eval() sets a new model up.
  void cycle() {
    model.clock = 0;
    model.eval();
    model.clock = 1;
    model.eval();
  }

  // settle(): outputs that follow from inputs without a clock; rise(): what follows from its edge.
#if TAUT_ONE_CLOCK
  // With one clock it is known what happens. To look for it, as eval() does, takes a twentieth of the time.
  static_assert(sizeof(VEngine___024root::__VnbaTriggered) == 1, "there is one clock");
  void settle() {
    model.rootp->__VicoTriggered.at(0) = true;
    VEngine___024root___eval_ico(model.rootp);
  }
  void rise() {
    model.rootp->__VnbaTriggered.at(0) = true;
    VEngine___024root___eval_nba(model.rootp);
  }
#else
  void settle() {
    model.clock = 0;
    model.eval();
  }
  void rise() {
    model.clock = 1;
    model.eval();
  }
#endif
  void tick() {
    settle();
    rise();
  }
};

}  // namespace

#define EXPORT __attribute__((visibility("default")))

extern "C" {

struct taut_run {
  const uint32_t *program, *input;
  uint32_t *output;
  uint64_t *place_cycles;
  uint64_t program_words, input_words, output_capacity, places, most_cycles;
  uint64_t stall_seed;
  uint32_t stall_percent;
  // What happened.
  uint64_t output_words, cycles, input_taken;
  uint32_t fault, place;
};

EXPORT void *taut_engine_new() {
  Handle *handle = new Handle;
  VEngine &model = handle->model;
  model.reset = 1;
  model.run = 0;
  model.rewind = 0;
  model.program_valid = 0;
  model.input_valid = 0;
  model.output_ready = 0;
  for (int i = 0; i < 4; i++) handle->cycle();
  model.reset = 0;
  handle->cycle();
  return handle;
}

EXPORT void taut_engine_free(void *engine) { delete static_cast<Handle *>(engine); }

// Runs a program. Returns 0 if it ended, 1 if it took more than the most cycles, 2 if it sent more
// words than fit.
EXPORT int taut_engine_run(void *engine, taut_run *run) {
  Handle &handle = *static_cast<Handle *>(engine);
  VEngine &model = handle.model;
  model.rewind = 1;
  handle.tick();
  model.rewind = 0;
  model.program_valid = 1;
  for (uint64_t i = 0; i < run->program_words; i++) {
    model.program_payload = run->program[i];
    handle.tick();
  }
  model.program_valid = 0;
  model.run = 1;
  handle.tick();
  model.run = 0;

  Stalls in{run->stall_seed * 2 + 1, run->stall_percent};
  Stalls out{run->stall_seed * 2 + 0x9e3779b97f4a7c15, run->stall_percent};
  uint64_t taken = 0, sent = 0, cycles = 0;
  bool offers = false;
  int result = 0;
  while (true) {
    // An offered word stays until it is taken.
    offers = taken < run->input_words && (offers || !in.next());
    model.input_valid = offers;
    if (offers) model.input_payload = run->input[taken];
    model.output_ready = !out.next();
    handle.settle();
    if (!model.busy) break;
    if (model.place < run->places) run->place_cycles[model.place]++;
    bool takes = offers && model.input_ready;
    bool sends = model.output_valid && model.output_ready;
    uint32_t word = model.output_payload;
    if (sends) {
      if (sent == run->output_capacity) { result = 2; break; }
      run->output[sent++] = word;
    }
    handle.rise();
    if (takes) { taken++; offers = false; }
    if (++cycles == run->most_cycles) { result = 1; break; }
  }
  model.input_valid = 0;
  model.output_ready = 0;
  run->output_words = sent;
  run->input_taken = taken;
  run->cycles = cycles;
  run->fault = model.fault;
  run->place = model.place;
  return result;
}

// Writes what was covered so far, if the model was built for it.
EXPORT void taut_engine_coverage(void *engine, const char *path) {
#if VM_COVERAGE
  static_cast<Handle *>(engine)->context.coveragep()->write(path);
#else
  (void)engine;
  (void)path;
#endif
}

// Writes how often branches were taken so far. Returns 0 if it did.
EXPORT int taut_engine_branches(const char *path) {
#ifdef TAUT_COUNTING
  __llvm_profile_set_filename(path);
  return __llvm_profile_write_file();
#else
  (void)path;
  return 1;
#endif
}
}
