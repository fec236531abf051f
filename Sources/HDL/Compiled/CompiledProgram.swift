import Foundation

/// A ``Program`` compiled to machine code by the C compiler and loaded into this process.
final class CompiledProgram {
  typealias Wide = @convention(c) (UnsafeMutableRawPointer?, Int32) -> Void
  typealias Evaluate =
    @convention(c) (
      UnsafeMutablePointer<UInt64>, UnsafePointer<UnsafeMutablePointer<UInt64>>, Wide,
      UnsafeMutableRawPointer?
    ) -> Void
  typealias Report = @convention(c) (UnsafeMutableRawPointer?, Int32, UInt64) -> Void
  typealias Cycles =
    @convention(c) (
      UnsafeMutablePointer<UInt64>, UnsafePointer<UnsafeMutablePointer<UInt64>>, Wide, Report,
      UnsafeMutableRawPointer?, UInt64, UInt64
    ) -> Void

  private let handle: UnsafeMutableRawPointer
  private let evaluateFunction: Evaluate
  private let cyclesFunction: Cycles?

  /// Compiles with `clang`, which is part of the Swift toolchain.
  init(_ program: Program) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hdl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("design.c")
    let library = folder.appendingPathComponent("design.so")
    try CText(program).text.write(to: source, atomically: true, encoding: .utf8)
    let process = Foundation.Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "clang", "-O2", "-w", "-shared", "-fPIC", "-o", library.path, source.path,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0, let handle = dlopen(library.path, RTLD_NOW | RTLD_LOCAL)
    else {
      throw CompilationError(
        description: "the C compiler 'clang' failed on the design; it comes with Swift, put the "
          + "toolchain's usr/bin on the PATH")
    }
    self.handle = handle
    evaluateFunction = unsafeBitCast(dlsym(handle, "evaluate"), to: Evaluate.self)
    cyclesFunction = dlsym(handle, "cycles").map { unsafeBitCast($0, to: Cycles.self) }
  }

  deinit { dlclose(handle) }

  /// Whether ``cycles(_:_:from:)`` can be used now: it is there, and no reset is active.
  func runsCycles(_ machine: Interpreter) -> Bool {
    cyclesFunction != nil
      && machine.program.resetWords.allSatisfy { machine.words[Int($0)] == 0 }
  }

  private static let wide: Wide = { context, index in
    let machine = Unmanaged<Interpreter>.fromOpaque(context!).takeUnretainedValue()
    WideArithmetic.run(machine.program.wide[Int(index)], machine.words)
  }

  /// Brings all values up to date.
  func evaluate(_ machine: Interpreter) {
    let context = Unmanaged.passUnretained(machine).toOpaque()
    machine.memories.withUnsafeBufferPointer {
      evaluateFunction(machine.words, $0.baseAddress ?? empty, CompiledProgram.wide, context)
    }
  }

  private static let report: Report = { context, property, cycle in
    let machine = Unmanaged<Interpreter>.fromOpaque(context!).takeUnretainedValue()
    machine.reports.append((Int(property), Int(cycle)))
  }

  /// Runs whole cycles, the first of them of number `start`. What properties say is added to
  /// ``Interpreter/reports``.
  func cycles(_ machine: Interpreter, _ count: Int, from start: Int) {
    let context = Unmanaged.passUnretained(machine).toOpaque()
    machine.memories.withUnsafeBufferPointer {
      cyclesFunction?(
        machine.words, $0.baseAddress ?? empty, CompiledProgram.wide, CompiledProgram.report,
        context, UInt64(start), UInt64(count))
    }
  }

  private var empty: UnsafePointer<UnsafeMutablePointer<UInt64>> {
    UnsafePointer(bitPattern: MemoryLayout<UnsafeMutablePointer<UInt64>>.alignment)!
  }
}

/// The C compiler is missing or failed.
public struct CompilationError: Error, CustomStringConvertible {
  /// One line that says what to do.
  public let description: String
}
