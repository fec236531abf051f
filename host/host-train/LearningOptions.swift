import ArgumentParser
import Training

extension LearningRateSchedule: ExpressibleByArgument {}

/// The options of the optimizer.
struct LearningOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Largest rank to start from. (default: 20)", valueName: "n"))
  var rank: Int?
  @Option(help: ArgumentHelp("Passes over the training set. (default: 10)", valueName: "n"))
  var epochs: Int?
  @Option(help: ArgumentHelp("Samples in a step. (default: 64)", valueName: "n"))
  var batch: Int?
  @Option(help: ArgumentHelp("Learning rate at the start. (default: 0.03)", valueName: "rate"))
  var learningRate: Double?
  @Option(help: ArgumentHelp("How the learning rate falls. (default: cosine)", valueName: "name"))
  var schedule: LearningRateSchedule?
  @Option(help: ArgumentHelp("Decay of momentum. (default: 0.9)", valueName: "decay"))
  var momentum: Double?
  @Option(help: ArgumentHelp("Seed of all random bits. (default: 1)", valueName: "n"))
  var seed: UInt64?
}

/// The options of number formats.
struct WidthOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Bits of a weight as it is multiplied, 2 to 8. (default: 4)", valueName: "n")
  )
  var weightBits: Int?
  @Option(
    help: ArgumentHelp("Bits of inputs and activations, 4 to 8. (default: 8)", valueName: "n"))
  var activationBits: Int?
  @Option(help: ArgumentHelp("Bits of gradients, 8 to 16. (default: 16)", valueName: "n"))
  var gradientBits: Int?
}
