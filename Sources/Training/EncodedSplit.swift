import Datasets

/// Samples as the network reads them.
struct EncodedSplit {
  let inputs: [Int8]
  let labels: [UInt8]
  let features: Int
  var count: Int { labels.count }

  init(_ split: Dataset.Split, _ encoding: InputEncoding, features: Int) {
    inputs = encoding(split.pixels)
    labels = split.labels
    self.features = features
  }

  func batch(_ samples: [Int], _ exponent: Int) -> Batch {
    Batch(table: inputs, exponent: exponent, rows: samples, labels: samples.map { labels[$0] })
  }
}
