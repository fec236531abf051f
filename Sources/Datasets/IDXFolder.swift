import Diagnostics
import Foundation

/// A folder with the four files of MNIST.
struct IDXFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// Whether the folder has a file of training images.
  static func isOne(_ path: String) -> Bool { IDXFolder(path).find("train", .images) != nil }

  private enum Part: String { case images = "images-idx3-ubyte", labels = "labels-idx1-ubyte" }

  /// The path of a file under any of its usual names.
  private func find(_ prefix: String, _ part: Part) -> String? {
    let name = "\(prefix)-\(part.rawValue)"
    let dotted = name.replacing("-idx", with: ".idx")
    return [name, dotted].flatMap { ["\(path)/\($0)", "\(path)/\($0).gz"] }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  func dataset(name: String) throws -> Dataset {
    let (train, trainShape) = try split("train")
    let (test, testShape) = try split("t10k")
    guard trainShape == testShape else {
      throw InputError(
        .dataFormat,
        "\(path): training images are \(text(trainShape)) pixels, test images \(text(testShape))")
    }
    return try Dataset(
      name: name, train: train, test: test, featureShape: trainShape)
  }

  private func split(_ prefix: String) throws -> (Dataset.Split, shape: [Int]) {
    let images = try IDXFile(path: existing(prefix, .images), dimensionCounts: 2...4)
    let labels = try IDXFile(path: existing(prefix, .labels), dimensionCounts: 1...1)
    guard images.dimensions[0] == labels.dimensions[0] else {
      throw InputError(
        .dataFormat,
        "\(path): \(images.dimensions[0]) \(prefix) images, but \(labels.dimensions[0]) labels")
    }
    return (
      Dataset.Split(pixels: images.bytes, labels: labels.bytes),
      Array(images.dimensions.dropFirst())
    )
  }

  private func existing(_ prefix: String, _ part: Part) throws -> String {
    guard let found = find(prefix, part) else {
      throw InputError(
        .noInput, "\(path): there is no \(prefix)-\(part.rawValue), plain or with .gz")
    }
    return found
  }

  private func text(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: "x") }
}
