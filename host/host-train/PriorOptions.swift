import ArgumentParser
import Training

extension RankPrior.Distribution: ExpressibleByArgument {}

/// The options of the prior that makes ranks shrink.
struct PriorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Distribution of a slice's scale. (default: log-uniform)", valueName: "name")
  )
  var prior: RankPrior.Distribution?
  @Option(
    help: ArgumentHelp(
      "Weight against the loss: more, and ranks fall further. (default: 2e-4)", valueName: "x"))
  var priorStrength: Double?
  @Option(
    help: ArgumentHelp("Scale of the half-Cauchy distribution. (default: 0.01)", valueName: "x"))
  var priorEta: Double?
  @Option(help: ArgumentHelp("Steps between two steps of the prior. (default: 16)", valueName: "n"))
  var priorInterval: Int?
  @Option(
    help: ArgumentHelp("Mean square below which a slice is dead. (default: 1e-3)", valueName: "x"))
  var priorThreshold: Double?
  @Option(
    help: ArgumentHelp(
      "Epochs before the prior starts. (default: a twentieth of all)", valueName: "epochs"))
  var priorWarmup: Double?
  @Option(
    help: ArgumentHelp(
      "Epochs in which it then grows. (default: a tenth of all)", valueName: "epochs"))
  var priorGrowth: Double?
  @Option(
    help: ArgumentHelp(
      "Epoch at which it stops; what follows is fine-tuning. (default: six tenths of all)",
      valueName: "epochs"))
  var priorEnd: Double?
}
