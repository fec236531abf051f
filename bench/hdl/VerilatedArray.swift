import Foundation
import HDL
import HDLTools

/// ``MovingArray`` as text, built by Verilator with the toolchain's own C++ compiler.
struct VerilatedArray {
  private let folder: URL

  /// Builds the simulator in `folder`.
  init(in folder: URL) throws {
    self.folder = folder
    try emit(MovingArray()).write(
      to: folder.appendingPathComponent("MovingArray.sv"), atomically: true, encoding: .utf8)
    try VerilatedArray.main.write(
      to: folder.appendingPathComponent("main.cpp"), atomically: true, encoding: .utf8)
    let build = try Tool.run(
      [
        "verilator", "--cc", "--exe", "--build", "-O3", "--x-assign", "fast", "--x-initial",
        "fast", "--noassert", "-CFLAGS", "-O3 -march=native", "-MAKEFLAGS",
        "CXX=clang++ LINK=clang++", "--top-module", "MovingArray", "-o", "array",
        "MovingArray.sv", "main.cpp",
      ], in: folder)
    guard build.status == 0 else { throw BenchError(description: build.output) }
  }

  /// Runs `cycles` cycles; returns seconds and the sum at the end.
  func run(cycles: Int) throws -> (seconds: Double, sum: Int) {
    let result = try Tool.run(["./obj_dir/array", "\(cycles)"], in: folder)
    let parts = result.output.split(separator: " ")
    guard parts.count == 2, let time = Double(parts[0]),
      let sum = Int(parts[1].trimmingCharacters(in: .whitespacesAndNewlines))
    else { throw BenchError(description: result.output) }
    return (time, sum)
  }

  private static let main = """
    #include "VMovingArray.h"
    #include <cstdio>
    #include <cstdlib>
    #include <ctime>
    int main(int count, char **arguments) {
      VMovingArray top;
      const long cycles = std::atol(arguments[1]);
      auto tick = [&top] {
        top.clock = 0;
        top.eval();
        top.clock = 1;
        top.eval();
      };
      top.select = 5;
      top.reset = 1;
      tick();
      top.reset = 0;
      const std::clock_t start = std::clock();
      for (long cycle = 0; cycle < cycles; cycle++) tick();
      const double time = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
      std::printf("%f %d\\n", time, static_cast<int>(top.sum));
    }

    """
}

/// A tool failed.
struct BenchError: Error, CustomStringConvertible {
  var description: String
}
