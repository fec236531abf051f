import Checkpoints
import Diagnostics
import Foundation
import TensorTrains
import Testing
import Training

@Suite struct CoreExchangeTests {
  @Test(arguments: ["npz", "safetensors"])
  func coresReadBackAsTheSameValues(_ format: String) throws {
    let path = NSTemporaryDirectory() + "/taut-\(UUID().uuidString).\(format)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var trainer = try ResumeTests.trainer()
    for _ in 0..<20 { trainer.step() }
    let state = trainer.state
    try CoreExchange.export(state, of: smallNetwork, to: path)
    let back = try CoreExchange.load(path, for: smallNetwork, weightBits: 4)
    #expect(back.ranks == state.ranks)
    for (layer, other) in zip(state.layers, back.layers) {
      for (core, read) in zip(layer.cores + [layer.bias!], other.cores + [other.bias!]) {
        #expect(Self.values(core) == Self.values(read))
        #expect(core.shape == read.shape)
      }
    }
  }

  @Test func faultsAreNamed() throws {
    let path = NSTemporaryDirectory() + "/taut-\(UUID().uuidString).npz"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try CoreExchange.export(ResumeTests.trainer().state, of: smallNetwork, to: path)
    let other = try Network("other") {
      Linear(.tensorTrain, out: [4, 4], in: [4, 6], bias: false)
    }
    // The first layer's cores are in the file, so its train can be read alone.
    #expect(throws: Never.self) { try CoreExchange.load(path, for: other, weightBits: 4) }
    let wider = try Network("wider") { Linear(.tensorTrain, out: [4, 5], in: [4, 6]) }
    #expect(
      throws: InputError(
        .dataFormat,
        "\(path): the shapes of its cores do not fit network wider: a core is left bond x modes x "
          + "right bond, and neighbours share their bond")
    ) { try CoreExchange.load(path, for: wider, weightBits: 4) }
    let deeper = try Network("deeper") { Linear(.tensorTrain, out: [4, 4], in: [4, 6, 1]) }
    #expect(
      throws: InputError(
        .dataFormat, "\(path): there is no tensor layer1.core5, which network deeper needs")
    ) { try CoreExchange.load(path, for: deeper, weightBits: 4) }
    #expect(
      throws: InputError(
        .usage,
        "cores.txt: cores are read and written as .npz or .safetensors; name such a file")
    ) { try CoreExchange.checkExtension(of: "cores.txt") }
  }

  private static func values(_ parameter: Parameter) -> [Double] {
    parameter.master.values.map {
      Double(sign: .plus, exponent: parameter.master.exponent, significand: 1) * Double($0)
    }
  }
}
