import TensorTrains

/// Networks of every format, with odd sizes, one and several layers, with and without bias.
public let sampleNetworks: [Network] = try! [
  Network("tt") {
    Linear(.tensorTrain, out: [4, 6], in: [5, 7])
    Layer.relu
    Linear(.tensorTrain, out: [5], in: [6, 4])
  },
  Network("ttm") {
    Linear(.tensorTrainMatrix, out: [3, 4, 2], in: [5, 2, 3])
    Layer.relu
    Linear(.tensorTrainMatrix, out: [3, 2], in: [4, 6], bias: false)
  },
  Network("dense") {
    Linear(.dense, out: [9], in: [11])
    Layer.relu
    Linear(.dense, out: [3], in: [9])
  },
  Network("deep") {
    Linear(.tensorTrain, out: [3, 3], in: [4, 4], bias: false)
    Linear(.dense, out: [8], in: [9])
    Layer.relu
    Linear(.tensorTrain, out: [2, 2, 2], in: [2, 2, 2])
  },
]
