extension Network {
  /// The networks that have a name of their own, the default first.
  public static let presets: [Network] = {
    // The descriptions are constant and covered by a test.
    try! [
      Network("tt-784-512-10") {
        Linear(.tensorTrain, out: [16, 32], in: [28, 28])
        Layer.relu
        Linear(.tensorTrain, out: [10], in: [32, 16])
      },
      Network("ttm-784-512-10") {
        Linear(.tensorTrainMatrix, out: [4, 4, 8, 4], in: [7, 4, 7, 4])
        Layer.relu
        Linear(.tensorTrainMatrix, out: [2, 5], in: [16, 32])
      },
      Network("dense-784-512-10") {
        Linear(.dense, out: [512], in: [784])
        Layer.relu
        Linear(.dense, out: [10], in: [512])
      },
    ]
  }()

  /// The preset of that name, if there is one.
  public static func preset(_ name: String) -> Network? {
    presets.first { $0.name == name }
  }
}
