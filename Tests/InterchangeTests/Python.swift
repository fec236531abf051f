import Foundation
import Testing

/// The Python that has NumPy, PyTorch and safetensors: the one that the environment variable
/// `TAUT_PYTHON` names, else the package's own.
enum Python {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static var interpreter: String {
    get throws {
      if let named = ProcessInfo.processInfo.environment["TAUT_PYTHON"] { return named }
      var package = URL(fileURLWithPath: #filePath)
      for _ in 0..<3 { package.deleteLastPathComponent() }
      let own = package.appendingPathComponent(".venv/bin/python").path
      guard FileManager.default.isExecutableFile(atPath: own) else {
        throw Failure(
          description: "there is no .venv with NumPy, PyTorch and safetensors: run make setup, or "
            + "name a Python in TAUT_PYTHON")
      }
      return own
    }
  }

  /// Runs a script, whose `sys.argv[1:]` are the arguments; a failed assertion in it fails here.
  static func run(_ script: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try interpreter)
    process.arguments = ["-c", script] + arguments
    let output = Pipe()
    process.standardError = output
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: text) }
  }

  /// Python text that defines `expected`: the arrays of ``samples`` by name, in their order.
  static let expected = """
    import numpy as np, sys
    expected = {
      'layer0.core0': np.array([[0, -0.5, 1e-45], [np.finfo('f4').max, -np.inf, 3]], 'f4'),
      'b': np.array([np.pi, -5e-324]),
      'i8': np.array([-128, 0, 127], 'i1'),
      'i16': np.array([-32768, 1, 32767], 'i2').reshape(1, 3, 1, 1),
      'i32': np.array([-2**31], 'i4'),
      'i64': np.array([[-2**63], [2**63 - 1]], 'i8'),
      'u8 with ümlaut': np.array([0, 1, 128, 255], 'u1'),
      'scalar': np.array(-7, 'i4'),
      'empty': np.zeros((0, 5), 'f4'),
    }
    def compare(name, a):
      b = expected[name]
      assert a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes(), (name, a, b)

    """
}
