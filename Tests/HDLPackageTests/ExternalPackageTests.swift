import Foundation
import HDLTools
import Testing

/// Another package can depend on the hardware language alone.
@Suite struct ExternalPackageTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "lamp",
      dependencies: [.package(name: "taut", path: "\(root.path)")],
      targets: [
        .executableTarget(name: "lamp", dependencies: [.product(name: "HDL", package: "taut")])
      ],
      swiftLanguageModes: [.v6]
    )
    """

  private static let program = """
    import HDL

    /// A lamp that changes when its button goes down.
    struct Lamp: Module {
      struct IO {
        let clock: Clock
        let button: Bit
        let lamp: Bit
      }
      func ports(_ p: Ports) -> IO {
        IO(clock: p.clock(), button: p.bit(), lamp: p.output(p.bit()))
      }
      func body(_ io: IO, _ m: Builder) {
        let was = m.reg("was")
        let on = m.reg("on")
        m.sync(io.clock) {
          was <== io.button
          When(io.button & !was) { on <== !on }
        }
        m.comb { io.lamp <== on }
      }
    }

    let sim = try Simulator(Lamp())
    sim[\\.button] = true
    sim.step(3)
    precondition(sim[\\.lamp])
    print(try emit(Lamp(), options: .init(sourceLines: false)), terminator: "")
    """

  private static let text = """
    module Lamp (
      input  logic clock,
      input  logic reset,
      input  logic button,
      output logic lamp
    );
      logic was;
      logic on;

      assign lamp = on;

      always_ff @(posedge clock) begin
        if (reset) begin
          was <= 1'b0;
          on  <= 1'b0;
        end else begin
          was <= button;
          if (button & !was) on <= !on;
        end
      end
    endmodule

    """

  @Test func emitsADesign() throws {
    try Tool.inTemporaryFolder { folder in
      let sources = folder.appendingPathComponent("Sources/lamp")
      try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
      try Self.manifest.write(
        to: folder.appendingPathComponent("Package.swift"), atomically: true, encoding: .utf8)
      try Self.program.write(
        to: sources.appendingPathComponent("main.swift"), atomically: true, encoding: .utf8)
      // The versions of this package's dependencies, so that nothing is fetched again.
      let resolved = Self.root.appendingPathComponent("Package.resolved")
      var options: [String] = []
      if FileManager.default.fileExists(atPath: resolved.path) {
        try FileManager.default.copyItem(
          at: resolved, to: folder.appendingPathComponent("Package.resolved"))
        options = ["--disable-automatic-resolution"]
      }
      let scratch = Self.root.appendingPathComponent(".build/external-package").path
      let build = try Tool.run(
        ["swift", "build", "-j", "2", "--scratch-path", scratch] + options, in: folder)
      #expect(build.status == 0, "\(build.output)")
      #expect(!build.output.contains("warning:"), "\(build.output)")
      let run = try Tool.run([scratch + "/debug/lamp"], in: folder)
      #expect(run.output == Self.text)
    }
  }
}
