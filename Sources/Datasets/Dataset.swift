import Diagnostics
import Foundation

/// Labelled images in two parts: one to train on and one to test on.
public struct Dataset: Sendable {
  /// Samples in the order of their files.
  public struct Split: Sendable {
    /// Pixels of 0 to 255, one row of `features` a sample.
    public var pixels: [UInt8]
    /// The class of each sample.
    public var labels: [UInt8]

    /// The number of samples.
    public var count: Int { labels.count }

    /// Creates a part from its samples.
    public init(pixels: [UInt8], labels: [UInt8]) {
      self.pixels = pixels
      self.labels = labels
    }
  }

  /// The name that it was asked for by.
  public var name: String
  /// The samples to train on.
  public var train: Split
  /// The samples to test on.
  public var test: Split
  /// The number of pixels of a sample.
  public var features: Int
  /// One more than the largest label.
  public var classes: Int

  /// Creates a data set, checking that its parts fit each other.
  public init(name: String, train: Split, test: Split, features: Int) throws {
    for (split, part) in [(train, "training"), (test, "test")] where split.count == 0 {
      throw InputError(.dataFormat, "\(name): there are no \(part) samples")
    }
    self.name = name
    self.train = train
    self.test = test
    self.features = features
    classes = Int(max(train.labels.max() ?? 0, test.labels.max() ?? 0)) + 1
    guard classes > 1 else {
      throw InputError(
        .dataFormat, "\(name): every label is 0; training needs at least two classes")
    }
  }

  /// Loads the data set that `specification` names: `fashion-mnist`, a folder with the four IDX
  /// files of MNIST, plain or gzipped, or a CSV table (see ``PixelTable``).
  public static func load(_ specification: String) throws -> Dataset {
    if specification == fashionMNIST {
      return try IDXFolder(DatasetSearch().fashionMNIST()).dataset(name: specification)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: specification, isDirectory: &isFolder) else {
      throw InputError(
        .noInput,
        "\(specification): no such file or folder; --dataset takes `\(fashionMNIST)`, a folder of "
          + "IDX files, or a CSV file")
    }
    if isFolder.boolValue {
      return try IDXFolder(specification).dataset(name: specification)
    }
    return try PixelTable(path: specification).dataset()
  }

  /// The name of the default data set.
  public static let fashionMNIST = "fashion-mnist"
}
