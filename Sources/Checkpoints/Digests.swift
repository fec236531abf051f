import Datasets
import Interchange
import Training

extension ModelState {
  /// The SHA-256 of all trained numbers. Two runs are equal when their digests are.
  ///
  /// Layer by layer, each core and then the bias: the number of dimensions, the dimensions and the
  /// exponent as 64-bit integers, then the master as 16-bit integers, all little endian.
  public var weightsDigest: String {
    var digest = Digest()
    for (_, parameter) in namedParameters {
      digest.update(Int64(parameter.shape.count))
      for size in parameter.shape { digest.update(Int64(size)) }
      digest.update(Int64(parameter.master.exponent))
      digest.update(contentsOf: parameter.master.values)
    }
    return digest.finishAsHex()
  }
}

extension Dataset {
  /// The SHA-256 of all pixels and labels, training samples first.
  public var digest: String {
    var digest = Digest()
    for split in [train, test] {
      digest.update(split.pixels)
      digest.update(split.labels)
    }
    return digest.finishAsHex()
  }
}
