import Datasets
import Diagnostics
import Testing

@Suite struct DatasetSearchTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func place(_ name: String) throws -> String {
    try folder.write([0], "\(name)/train-images-idx3-ubyte.gz")
    return folder.file(name)
  }

  private func found(
    _ environment: [String: String], package: [String]? = nil
  ) throws -> String {
    var environment = environment
    if environment["XDG_DATA_DIRS"] == nil { environment["XDG_DATA_DIRS"] = folder.file("none") }
    return try DatasetSearch(environment: environment) { name in
      name == "dataset-fashion-mnist" ? package : nil
    }.fashionMNIST()
  }

  @Test func looksInOrder() throws {
    let package = try place("debian")
    let files = ["/.", folder.path, "\(package)/train-images-idx3-ubyte.gz"]
    var environment = [
      "TAUT_DATASETS": "/none:\(folder.file("own"))", "XDG_DATA_HOME": folder.file("home"),
      "XDG_DATA_DIRS": "\(folder.file("a")):\(folder.file("b"))",
    ]
    #expect(try found(environment, package: files) == package)
    for name in ["b/datasets", "a/datasets", "home/datasets", "own"] {
      let better = try place("\(name)/fashion-mnist")
      #expect(try found(environment, package: files) == better)
    }
    environment = ["HOME": folder.file("user")]
    let user = try place("user/.local/share/datasets/fashion-mnist")
    #expect(try found(environment, package: files) == user)
  }

  @Test func notInstalled() {
    #expect(
      throws: InputError(
        .noInput,
        "fashion-mnist is not installed: install Debian's package dataset-fashion-mnist (make "
          + "setup) or give --dataset DIR")
    ) { try found([:]) }
  }

  @Test func packageThatDoesNotExist() {
    #expect(debianPackageFiles("no-such-package-of-this-name") == nil)
  }
}

@Suite struct FashionMNISTTests {
  /// The figures are those that the set's authors give; sums were taken with NumPy.
  @Test func loadsWhole() throws {
    let dataset = try Dataset.load("fashion-mnist")
    #expect(dataset.train.count == 60_000 && dataset.test.count == 10_000)
    #expect(dataset.featureShape == [28, 28] && dataset.classes == 10)
    for (split, each) in [(dataset.train, 6000), (dataset.test, 1000)] {
      var counts = [Int](repeating: 0, count: 10)
      for label in split.labels { counts[Int(label)] += 1 }
      #expect(counts == [Int](repeating: each, count: 10))
    }
    #expect(dataset.train.pixels.reduce(0) { $0 &+ Int($1) } == 3_431_114_169)
    #expect(dataset.test.pixels.reduce(0) { $0 &+ Int($1) } == 573_469_082)
  }
}
