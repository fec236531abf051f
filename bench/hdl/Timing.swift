import Foundation

/// The median of some measurements.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// Seconds of processor time that `work` takes here and in the programs it runs. Not time by the
/// clock: machines are shared.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = processorTime()
  try work()
  return processorTime() - start
}

private func processorTime() -> Double {
  var own = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own)
  // What programs that have ended took, in clock ticks.
  var all = tms()
  times(&all)
  let others = Double(all.tms_cutime + all.tms_cstime) / Double(sysconf(Int32(_SC_CLK_TCK)))
  return Double(own.tv_sec) + Double(own.tv_nsec) * 1e-9 + others
}
