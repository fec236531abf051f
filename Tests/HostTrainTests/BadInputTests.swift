import Foundation
import Testing

/// Bad input gets one line that says what is wrong and what to do, an exit code of `sysexits.h`,
/// and leaves every file as it was.
@Suite struct BadInputTests {
  struct Fault {
    var arguments: String
    var code: Int32
    var message: String

    init(_ arguments: String, _ code: Int32, _ message: String) {
      (self.arguments, self.code, self.message) = (arguments, code, message)
    }
  }

  static let options = [
    Fault("--rank 0", 64, "--rank must be 1 to 1024, not 0"),
    Fault(
      "--learning-rate nan", 64, "--learning-rate must be more than 0 and at most 16, not nan"),
    Fault("--learning-rate=-1", 64, "--learning-rate must be more than 0 and at most 16, not -1.0"),
    Fault("--momentum 1", 64, "--momentum must be at least 0 and less than 1, not 1.0"),
    Fault("--momentum nan", 64, "--momentum must be at least 0 and less than 1, not nan"),
    Fault("--weight-bits 9", 64, "--weight-bits must be 2 to 8, not 9"),
    Fault("--activation-bits 3", 64, "--activation-bits must be 4 to 8, not 3"),
    Fault("--gradient-bits 4", 64, "--gradient-bits must be 8 to 16, not 4"),
    Fault("--epochs 0", 64, "--epochs must be at least 1, not 0"),
    Fault("--batch 0", 64, "--batch must be 1 to 4096, not 0"),
    Fault("--steps 0", 64, "--steps must be at least 1, not 0"),
    Fault("--threads 0", 64, "--threads must be 1 to 64, not 0"),
    Fault("--prior-strength inf", 64, "--prior-strength must be 0 to 1, not inf"),
    Fault("--prior-eta 0", 64, "--prior-eta must be more than 0, not 0.0"),
    Fault("--prior-interval 0", 64, "--prior-interval must be at least 1, not 0"),
    Fault("--prior-end nan", 64, "--prior-end must be at least 0 epochs, not nan"),
    Fault("--resume", 64, "--resume needs --run-dir to say which run goes on"),
    Fault(
      "--run-dir a --no-run-dir", 64,
      "--run-dir and --no-run-dir exclude each other; give one of them"),
    Fault(
      "--device abacus", 64,
      "The value 'abacus' is invalid for '--device <device>'. Please provide one of 'model', "
        + "'executor' or 'rtl'; host-train --help lists the options"),
    Fault(
      "--array 8x8", 64,
      "--array is the size of an engine's array; give --device rtl or executor with it"),
    Fault(
      "--memories board", 64,
      "--memories are those of an engine; give --device rtl or executor with it"),
    Fault(
      "--device executor --array 8x8 --memories board", 64,
      "no board has an array of 8x8; leave --memories board out, or give --array 8x16 or 4x6"),
    Fault(
      "--device rtl --array 8", 64,
      "'8' is no size of an array; give rows x columns of 2 to 32, and 6 cells or more, such as 8x16"
    ),
    Fault(
      "--rank two", 64,
      "The value 'two' is invalid for '--rank <n>'; host-train --help lists the options"),
    Fault(
      "--frobnicate", 64, "Unknown option '--frobnicate'; host-train --help lists the options"),
  ]

  static let files = [
    Fault(
      "--network nothing", 66,
      "network nothing: neither a preset nor a readable text file; the presets are tt-784-512-10, "
        + "ttm-784-512-10, dense-784-512-10"),
    Fault(
      "--network tt-784-512-10", 78,
      "network tt-784-512-10: its input modes multiply to 784, but a sample has 12 values; change "
        + "the first layer's `in` modes"),
    Fault(
      "--network wrong.txt", 65,
      "wrong.txt:2: unknown layer `sigmoid`; use tt, ttm, dense or relu"),
    Fault(
      "--dataset nowhere", 66,
      "nowhere: no such file or folder; --dataset takes `fashion-mnist`, a folder of IDX files, or "
        + "a CSV file"),
    Fault("--dataset idx", 66, "idx: there is no train-images-idx3-ubyte, plain or with .gz"),
    Fault("--dataset cell.csv", 65, "cell.csv:2:3: `x` is not a whole number from 0 to 255"),
    Fault(
      "--import nowhere.npz", 66,
      "nowhere.npz: cannot be opened: No such file or directory"),
    Fault(
      "--import small.csv", 64,
      "small.csv: cores are read and written as .npz or .safetensors; name such a file"),
    Fault(
      "--import text.npz", 65,
      "text.npz: not a NumPy archive (Not a zip archive); write it with numpy.savez"),
    Fault(
      "--import text.safetensors", 65,
      "text.safetensors: not a safetensors file: its header would be 2334956330817974126 bytes "
        + "long, more than 100000000"),
    Fault(
      "--import nan.safetensors --network one.txt", 65,
      "nan.safetensors: tensor layer1.core1 has values that are not finite"),
    Fault(
      "--import shape.safetensors --network one.txt", 65,
      "shape.safetensors: the shapes of its cores do not fit network one.txt: a core is left bond "
        + "x modes x right bond, and neighbours share their bond"),
    Fault(
      "--import shape.safetensors", 65,
      "shape.safetensors: there is no tensor layer1.core2, which network small.txt needs"),
    Fault(
      "--export cores.txt", 64,
      "cores.txt: cores are read and written as .npz or .safetensors; name such a file"),
    Fault(
      "--export nowhere/cores.npz", 73,
      "--export nowhere/cores.npz: there is no folder nowhere; create it first"),
    Fault(
      "--summary small.csv/a.json", 73,
      "--summary small.csv/a.json: there is no folder small.csv; create it first"),
    Fault("--summary idx", 73, "--summary idx: it is a folder; name a file"),
    Fault(
      "--run-dir small.csv", 73, "run directory small.csv: it is a file; name another directory"),
    Fault(
      "--run-dir small.csv/run", 73,
      "cannot create small.csv/run: a part of that path is a file, not a folder"),
    Fault(
      "--resume --run-dir idx", 66,
      "run directory idx: there is no run to resume; leave --resume out to start one"),
  ]

  /// A safetensors file of 32-bit floats.
  private static func safetensors(_ shape: [Int], _ values: [Float]) -> Data {
    let header = """
      {"layer1.core1":{"dtype":"F32","shape":\(shape),"data_offsets":[0,\(4 * values.count)]}}
      """
    return withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
      + Data(header.utf8) + values.withUnsafeBytes { Data($0) }
  }

  private func place() throws -> TemporaryPlace {
    let place = try TemporaryPlace()
    try FileManager.default.createDirectory(
      atPath: place.path + "/idx", withIntermediateDirectories: false)
    let texts = [
      "wrong.txt": "tt out 4x3 in 3x4\nsigmoid\n", "one.txt": "dense out 3 in 12 nobias\n",
      "cell.csv": "1,2,0\n1,2,x\n", "text.npz": "plain text, long enough for a zip",
      "text.safetensors": "nothing but text",
    ]
    for (name, text) in texts { try place.write(Data(text.utf8), name) }
    try place.write(
      Self.safetensors([1, 3, 12, 1], [.nan] + Array(repeating: 0, count: 35)), "nan.safetensors")
    try place.write(
      Self.safetensors([1, 12, 3, 1], Array(repeating: 0, count: 36)), "shape.safetensors")
    return place
  }

  @Test(arguments: (options + files).indices) func badInputGetsOneLine(_ index: Int) throws {
    let fault = (Self.options + Self.files)[index]
    let place = try place()
    let before = try place.contents()
    let arguments = fault.arguments.split(separator: " ").map(String.init)
    let result = try place.run(arguments, writesRun: arguments.contains("--run-dir"))
    #expect(result.errors == "error: \(fault.message)\n")
    #expect(result.code == fault.code)
    #expect(result.output.isEmpty)
    #expect(try place.contents() == before)
  }

  @Test func subcommandsCheckTheirOptionsToo() throws {
    let place = try TemporaryPlace()
    for (arguments, message) in [
      (["bench", "--rank", "0"], "--rank must be 1 to 1024, not 0"),
      (["bench", "--threads", "0"], "--threads must be 1 to 64, not 0"),
      (["accuracy", "--seeds", "0"], "--seeds must be at least 1, not 0"),
    ] {
      let result = try place.run(arguments, isNewRun: false)
      #expect(result.errors == "error: \(message)\n")
      #expect(result.code == 64)
    }
  }

  static let resumes = [
    Fault(
      "--rank 2", 64,
      "--rank 2 differs from the run's 3; leave it out to go on with the run, or start another in "
        + "a new --run-dir"),
    Fault(
      "--seed 7", 64,
      "--seed 7 differs from the run's 1; leave it out to go on with the run, or start another in "
        + "a new --run-dir"),
    Fault(
      "--prior none", 64,
      "--prior none differs from the run's log-uniform; leave it out to go on with the run, or "
        + "start another in a new --run-dir"),
    Fault(
      "--network one.txt", 64,
      "--network one.txt differs from the run's small.txt; leave it out to go on with the run"),
    Fault(
      "--dataset other.csv", 78,
      "data set other.csv is not the one that the run began with; give that one with --dataset"),
    Fault(
      "--import text.npz", 64, "--import starts a run, --resume goes on with one; give one of them"),
  ]

  @Test func aRunIsNeverOverwrittenOrResumedAsAnother() throws {
    let place = try place()
    let rows = try String(contentsOfFile: place.path + "/small.csv", encoding: .utf8)
    try place.write(Data(rows.replacing("0,", with: "1,").utf8), "other.csv")
    #expect(try place.run(["--run-dir", "run"], writesRun: true).code == 0)
    let before = try place.contents()
    let again = try place.run(["--run-dir", "run"], writesRun: true)
    #expect(again.code == 73)
    #expect(
      again.errors
        == "error: run directory run: it holds a run already; use --resume to go on with it, or "
        + "name another directory\n")
    for fault in Self.resumes {
      let result = try place.run(
        ["--resume", "--run-dir", "run"] + fault.arguments.split(separator: " ").map(String.init),
        isNewRun: false)
      #expect(result.errors == "error: \(fault.message)\n")
      #expect(result.code == fault.code)
    }
    #expect(try place.contents() == before)
  }

  @Test func damagedCheckpointsAreNamed() throws {
    let place = try TemporaryPlace()
    #expect(try place.run(["--run-dir", "run"], writesRun: true).code == 0)
    let name = "run/checkpoints/epoch-0004.taut"
    let whole = try Data(contentsOf: URL(fileURLWithPath: place.path + "/" + name))
    var changed = whole
    changed[whole.count / 2] ^= 1
    for damaged in [changed, whole.prefix(whole.count / 2), Data(), Data("text".utf8)] {
      try place.write(damaged, name)
      let before = try place.contents()
      let result = try place.run(["--resume", "--run-dir", "run"], isNewRun: false)
      #expect(result.code == 65)
      #expect(result.errors.hasPrefix("error: run/checkpoints/epoch-0004.taut: "))
      #expect(
        result.errors.hasSuffix(
          "; the last intact one is run/checkpoints/epoch-0003.taut; remove those after it to go on "
            + "from there\n"))
      #expect(result.errors.count { $0 == "\n" } == 1)
      #expect(try place.contents() == before)
    }
    // What the message says to do, works.
    try FileManager.default.removeItem(atPath: place.path + "/" + name)
    let result = try place.run(["--resume", "--run-dir", "run"], isNewRun: false)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try place.contents()[name] == whole)
  }
}
