import FixedPoint
import TensorTrains
import Training

/// What a preset runs with, and on which array.
public struct PresetCase: CustomStringConvertible, Sendable {
  /// The preset's name.
  public var network: String
  /// What every rank starts from.
  public var rank: Int
  /// Samples of a batch.
  public var batch: Int
  /// Bits of a weight.
  public var weightBits: Int
  /// Cells of the array.
  public var rows: Int, columns: Int

  /// The default network on the large array, if nothing else is said.
  public init(
    network: String = "tt-784-512-10", rank: Int = 16, batch: Int = 32, weightBits: Int = 4,
    rows: Int = 8, columns: Int = 16
  ) {
    (self.network, self.rank, self.batch) = (network, rank, batch)
    (self.weightBits, self.rows, self.columns) = (weightBits, rows, columns)
  }

  /// For the name of a test.
  public var description: String {
    "\(network) rank \(rank) batch \(batch) weights \(weightBits) array \(rows)x\(columns)"
  }

  /// The rates of its steps.
  public var rates: StepRates {
    StepRates(
      learningRate: Rate(0.02 / Double(batch)), momentum: 230, random: RandomStream(seed: 1))
  }

  /// The program and the state that it starts from.
  public func start() throws -> (StepProgram, ModelState) {
    let network = Network.preset(network)!
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
    let precision = try Precision(weightBits: weightBits)
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: weightBits, random: RandomStream(seed: 1))
    let program = StepProgram(
      network, ranks: ranks, batch: batch, precision: precision, planner: ContractionPlanner())
    return (program, state)
  }
}
