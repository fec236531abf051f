/// What was asked of a training run; kept as `run.json` and shown in the report.
public struct RunDescription: Codable, Hashable, Sendable {
  /// Where the training happened: `model`, `rtl` or `usb`.
  public var device: String
  /// The name of the data set.
  public var dataset: String
  /// The name of the network.
  public var network: String
  /// The network in its text form.
  public var networkText: String
  /// The seed of every random bit.
  public var seed: UInt64
  /// Samples a step.
  public var batch: Int
  /// Passes over the training samples.
  public var epochs: Int
  /// The step after which the run ends, if it is limited in steps.
  public var steps: Int?
  /// Samples to train on.
  public var trainSamples: Int
  /// Samples to test on.
  public var testSamples: Int
  /// Bits of a weight as it is multiplied.
  public var weightBits: Int
  /// Bits of an activation.
  public var activationBits: Int
  /// Bits of a gradient.
  public var gradientBits: Int
  /// The learning rate at the beginning.
  public var learningRate: Double
  /// The momentum of the optimizer.
  public var momentum: Double
  /// The rank prior: `log-uniform`, `half-cauchy` or `none`.
  public var prior: String
  /// The largest strength of the prior.
  public var priorStrength: Double
  /// Threads used.
  public var threads: Int
  /// The command line that reproduces the run, program name first.
  public var command: [String]

  /// Creates a description of a run.
  public init(
    device: String, dataset: String, network: String, networkText: String, seed: UInt64,
    batch: Int, epochs: Int, steps: Int?, trainSamples: Int, testSamples: Int,
    weightBits: Int, activationBits: Int, gradientBits: Int, learningRate: Double,
    momentum: Double, prior: String, priorStrength: Double, threads: Int, command: [String]
  ) {
    self.device = device
    self.dataset = dataset
    self.network = network
    self.networkText = networkText
    self.seed = seed
    self.batch = batch
    self.epochs = epochs
    self.steps = steps
    self.trainSamples = trainSamples
    self.testSamples = testSamples
    self.weightBits = weightBits
    self.activationBits = activationBits
    self.gradientBits = gradientBits
    self.learningRate = learningRate
    self.momentum = momentum
    self.prior = prior
    self.priorStrength = priorStrength
    self.threads = threads
    self.command = command
  }

  /// The command line as one line that a POSIX shell reads back as ``command``.
  public var commandLine: String {
    command.map(Self.shellQuoted).joined(separator: " ")
  }

  private static func shellQuoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./,:=@%+".utf8.contains(byte)
        }
      }
    return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
