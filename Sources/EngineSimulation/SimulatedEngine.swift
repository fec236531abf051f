import Diagnostics
import EngineProgram
import EngineRuntime
import Foundation

/// The engine's hardware, simulated by Verilator.
public final class SimulatedEngine: EngineDevice {
  /// Sizes of array and memories.
  public let configuration: EngineConfiguration
  /// Cycles of the last program.
  public private(set) var cycles = 0
  /// Cycles of each instruction of the last program, summed over its runs.
  public private(set) var placeCycles: [Int] = []
  /// How the last program ended early, if it did.
  public private(set) var fault: (fault: Fault, place: Int)?
  /// Percent of cycles in which the host is not ready to send, and to receive.
  public var stalls = 0
  /// Decides which cycles those are.
  public var stallSeed = 1
  /// The most cycles that a program may take.
  public var mostCycles = 100_000_000

  private let engine: UnsafeMutableRawPointer
  private let functions: Functions

  /// A new engine whose memories are zero.
  /// - Throws: an `InputError` if its library cannot be built or loaded.
  public convenience init(
    _ configuration: EngineConfiguration, coverage: EngineCoverage? = nil
  ) throws {
    try self.init(configuration, EngineLibrary(configuration, coverage: coverage))
  }

  /// A new engine in a library of its configuration, whose memories are zero.
  /// - Throws: an `InputError` if the library cannot be loaded.
  public init(_ configuration: EngineConfiguration, _ library: EngineLibrary) throws {
    self.configuration = configuration
    functions = try Functions(library.file)
    engine = functions.new()
  }

  deinit { functions.free(engine) }

  /// Runs a program, as ``EngineDevice`` says.
  public func run(_ program: [Instruction], input: [UInt32]) throws -> [UInt32] {
    let words = try attempt(program, input: input)
    if let fault {
      throw InputError(
        .software, "engine stopped at instruction \(fault.place): \(fault.fault.documentation)")
    }
    return words
  }

  /// Runs a program; a fault is in ``fault`` afterwards.
  public func attempt(_ program: [Instruction], input: [UInt32]) throws -> [UInt32] {
    guard program.count <= configuration.programLength else {
      throw InputError(
        .unavailable,
        "the program has \(program.count) instructions, the engine holds "
          + "\(configuration.programLength)")
    }
    return try attempt(words: program.flatMap(\.words), input: input)
  }

  /// Runs a program by the words of its instructions, whatever they are; a fault is in ``fault``
  /// afterwards.
  public func attempt(words: [UInt32], input: [UInt32]) throws -> [UInt32] {
    let count = words.count / InstructionSet.words
    var output = [UInt32](repeating: 0, count: 1 << 18)
    var places = [UInt64](repeating: 0, count: count + 1)
    var result: Int32 = 0
    var run = Run()
    words.withUnsafeBufferPointer { program in
      input.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          places.withUnsafeMutableBufferPointer { places in
            run.program = program.baseAddress
            run.programWords = UInt64(words.count)
            run.input = input.baseAddress
            run.inputWords = UInt64(input.count)
            run.output = output.baseAddress
            run.outputCapacity = UInt64(output.count)
            run.placeCycles = places.baseAddress
            run.places = UInt64(places.count)
            run.mostCycles = UInt64(mostCycles)
            run.stallSeed = UInt64(stallSeed)
            run.stallPercent = UInt32(stalls)
            result = withUnsafeMutablePointer(to: &run) { functions.run(engine, $0) }
          }
        }
      }
    }
    cycles = Int(run.cycles)
    placeCycles = places.map(Int.init)
    fault = Fault(rawValue: Int(run.fault)).map { ($0, Int(run.place)) }
    if result != 0 {
      throw InputError(
        .software,
        result == 1
          ? "the engine still runs after \(mostCycles) cycles, at instruction \(run.place)"
          : "the engine sent more than \(output.count) words")
    }
    return Array(output.prefix(Int(run.outputWords)))
  }

  /// Writes which lines and bits of the hardware were used so far, if it was built for that.
  public func writeCoverage(to file: URL) { functions.coverage(engine, file.path) }
}

extension EngineLibrary {
  /// Writes how often the branches of a library that counts them were taken so far.
  func writeBranches(to raw: URL) throws {
    guard try Functions(file).branches(raw.path) == 0 else {
      throw InputError(
        .unavailable,
        "cannot build the engine's simulation: cannot write \(raw.path); is there room for it?")
    }
  }
}

/// The C structure of a run.
private struct Run {
  var program: UnsafePointer<UInt32>?
  var input: UnsafePointer<UInt32>?
  var output: UnsafeMutablePointer<UInt32>?
  var placeCycles: UnsafeMutablePointer<UInt64>?
  var programWords: UInt64 = 0
  var inputWords: UInt64 = 0
  var outputCapacity: UInt64 = 0
  var places: UInt64 = 0
  var mostCycles: UInt64 = 0
  var stallSeed: UInt64 = 0
  var stallPercent: UInt32 = 0
  var outputWords: UInt64 = 0
  var cycles: UInt64 = 0
  var inputTaken: UInt64 = 0
  var fault: UInt32 = 0
  var place: UInt32 = 0
}

/// The functions of a loaded library. It stays loaded: other engines may use it.
private struct Functions {
  typealias New = @convention(c) () -> UnsafeMutableRawPointer
  typealias Free = @convention(c) (UnsafeMutableRawPointer) -> Void
  typealias RunProgram =
    @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> Int32
  typealias Coverage = @convention(c) (UnsafeMutableRawPointer, UnsafePointer<CChar>) -> Void
  typealias Branches = @convention(c) (UnsafePointer<CChar>) -> Int32

  let new: New
  let free: Free
  let run: RunProgram
  let coverage: Coverage
  let branches: Branches

  init(_ file: URL) throws {
    guard let library = dlopen(file.path, RTLD_NOW | RTLD_LOCAL) else {
      throw InputError(.unavailable, "cannot load \(file.path): \(String(cString: dlerror()))")
    }
    func symbol<T>(_ name: String, _ type: T.Type) throws -> T {
      guard let symbol = dlsym(library, name) else {
        throw InputError(.unavailable, "\(file.path) has no function \(name)")
      }
      return unsafeBitCast(symbol, to: type)
    }
    new = try symbol("taut_engine_new", New.self)
    free = try symbol("taut_engine_free", Free.self)
    run = try symbol("taut_engine_run", RunProgram.self)
    coverage = try symbol("taut_engine_coverage", Coverage.self)
    branches = try symbol("taut_engine_branches", Branches.self)
  }
}
