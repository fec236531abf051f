import Diagnostics
import TensorTrains
import Testing

@Suite struct NetworkDescriptionTests {
  static func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch let fault as InputError {
      return fault.message
    } catch {
      return "\(error)"
    }
  }

  static let texts: [(text: String, message: String)] = [
    ("tt out 4 in 2", "no error"),
    ("", "f:no layers"),
    ("conv 3x3", "f:1: unknown layer `conv`; use tt, ttm, dense or relu"),
    ("# a\n\ntt in 4", "f:3: `out` is missing, such as `out 16x32`"),
    ("tt out 4", "f:1: `in` is missing, such as `in 28x28`"),
    ("tt out 4x in 4", "f:1: `out` takes modes joined by x, such as 28x28, not `4x`"),
    ("tt out 4x0 in 4", "f:1: `out` takes modes joined by x, such as 28x28, not `4x0`"),
    ("tt out 4 in 4 rank 0", "f:1: `rank` takes a whole number of at least 1, not `0`"),
    ("tt out 4 in 4 rank", "f:1: nothing follows `rank`"),
    ("tt out 4 in 4 fast", "f:1: unknown word `fast`; use out, in, rank or nobias"),
    ("relu 3", "f:1: relu takes nothing after it, not `3`"),
    ("relu\ntt out 4 in 4", "network f: the first layer must be linear"),
    (
      "tt out 4 in 4\nrelu",
      "network f: the last layer must be linear; softmax follows it by itself"
    ),
    ("tt out 4 in 4\nrelu\nrelu\ntt out 2 in 4", "network f: layer 3: relu follows relu"),
    (
      "tt out 4 in 4\ntt out 2 in 5",
      "network f: layer 2 takes 5 values, but the layer before it gives 4"
    ),
    (
      "ttm out 2x2 in 4",
      "network f: layer 1: ttm needs as many `in` modes as `out` modes, not 1 and 2"
    ),
    (
      "dense out 2000000 in 2",
      "network f: layer 1: `out` modes multiply to more than 1048576"
    ),
  ]

  @Test(arguments: texts.indices) func faultsAreNamed(_ index: Int) {
    let (text, expected) = Self.texts[index]
    let found = Self.message { _ = try Network(parsing: text, name: "f") }
    if text.isEmpty {
      #expect(found == "f: no layers; write one a line, such as `tt out 16x32 in 28x28`")
    } else {
      #expect(found == expected)
    }
  }

  @Test func textRoundTrips() throws {
    let text = "tt out 16x32 in 28x28 rank 7\nrelu\ndense out 10 in 512 nobias\n"
    let network = try Network(parsing: text, name: "f")
    #expect(network.text == text)
    for preset in Network.presets {
      #expect(try Network(parsing: preset.text, name: preset.name) == preset)
    }
  }

  @Test func dataMustFit() throws {
    let network = try #require(Network.preset("tt-784-512-10"))
    #expect(throws: Never.self) { try network.check(features: 784, classes: 10) }
    #expect(
      Self.message { try network.check(features: 100, classes: 10) }
        == "network tt-784-512-10: its input modes multiply to 784, but a sample has 100 values; "
        + "change the first layer's `in` modes")
    #expect(
      Self.message { try network.check(features: 784, classes: 11) }
        == "network tt-784-512-10: it has 10 outputs, but the data has 11 classes; "
        + "change the last layer's `out` modes")
  }

  @Test func ranksAreClippedToTheModes() {
    let output = Linear(.tensorTrain, out: [10], in: [32, 16])
    #expect(output.ranks(startingFrom: 20) == [10, 16])
    #expect(output.coreShapes(ranks: [10, 16]) == [[1, 10, 10], [10, 32, 16], [16, 16, 1]])
    #expect(output.parameterCount(ranks: [10, 16]) == 100 + 5120 + 256)
    let matrices = Linear(.tensorTrainMatrix, out: [4, 4], in: [7, 4], rank: 3)
    #expect(matrices.ranks(startingFrom: 20) == [3])
    #expect(matrices.coreShapes(ranks: [3]) == [[1, 4, 7, 3], [3, 4, 4, 1]])
    #expect(Linear(.dense, out: [3, 2], in: [5]).coreShapes(ranks: []) == [[1, 6, 5, 1]])
  }

  @Test func indicesFollowTheTrain() {
    let tt = LayerNetwork(
      Linear(.tensorTrain, out: [4, 6], in: [5, 7]), ranks: [2, 3, 4], batch: 9)
    #expect(tt.sizes == [9, 4, 2, 6, 3, 5, 4, 7])
    #expect(tt.shape(of: tt.input) == [9, 5, 7])
    #expect(tt.shape(of: tt.output) == [9, 4, 6])
    let ttm = LayerNetwork(
      Linear(.tensorTrainMatrix, out: [4, 6], in: [5, 7]), ranks: [3], batch: 9)
    #expect(ttm.leaves == [[1, 2, 3], [3, 4, 5], [0, 2, 5], [0, 1, 4]])
  }
}
