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
  /// The dimensions of a sample, such as 28 rows of 28 pixels; one dimension for a table.
  public var featureShape: [Int]
  /// One more than the largest label.
  public var classes: Int

  /// The number of pixels of a sample.
  public var features: Int { featureShape.reduce(1, *) }

  /// Creates a data set, checking that its parts fit each other.
  ///
  /// - Throws: ``InputError`` of kind `dataFormat` where a part is empty or there is one class only.
  public init(name: String, train: Split, test: Split, featureShape: [Int]) throws {
    for (split, part) in [(train, "training"), (test, "test")] where split.count == 0 {
      throw InputError(.dataFormat, "\(name): there are no \(part) samples")
    }
    let features = featureShape.reduce(1, *)
    for split in [train, test] {
      precondition(split.pixels.count == split.count * features, "pixels and labels do not match")
    }
    self.name = name
    self.train = train
    self.test = test
    self.featureShape = featureShape
    classes = Int(max(train.labels.max() ?? 0, test.labels.max() ?? 0)) + 1
    guard classes > 1 else {
      throw InputError(
        .dataFormat, "\(name): every label is 0; training needs at least two classes")
    }
  }

  /// Loads the data set that `specification` names: `fashion-mnist`, a folder with the four IDX
  /// files of MNIST, or a CSV table of pixels and a label; files may be gzipped.
  ///
  /// Fashion-MNIST is looked for below the folders of the environment variable `TAUT_DATASETS`, in
  /// `datasets` below the XDG data directories, and where Debian's package `dataset-fashion-mnist`
  /// put it.
  ///
  /// A table has one sample a line: whole numbers from 0 to 255, the label last or in the column
  /// that a header line calls `label`. Where the largest pixel is 16 or less (as in the UCI digits)
  /// they are stretched to 255. Every fifth sample is for testing.
  ///
  /// - Throws: ``InputError`` of kind `noInput`, `noPermission`, `ioError` or `dataFormat`.
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
