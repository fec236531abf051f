import FixedPoint
import Testing
import Training

@Suite struct SampleOrderTests {
  @Test func samplesOfABatchAreThoseOfItsPositionsAcrossPasses() {
    var order = SampleOrder(count: 7, random: RandomStream(seed: 2))
    var batches = SampleOrder(count: 7, random: RandomStream(seed: 2))
    for start in stride(from: 0, to: 60, by: 20) {
      let expected = (start..<start + 20).map { order.sample(at: $0) }
      #expect(batches.samples(at: start..<start + 20) == expected)
    }
    #expect(Set((0..<7).map { order.sample(at: $0) }).count == 7)
  }
}
