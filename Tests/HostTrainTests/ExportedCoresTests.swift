import Foundation
import Testing

/// NumPy and PyTorch compute with the cores that a run exports, and a run starts from what they
/// write.
@Suite struct ExportedCoresTests {
  /// Python that contracts the cores of the small network to matrices and classifies the test
  /// samples, every fifth row of the table.
  static let classify = """
    import csv, sys
    import numpy as np
    rows = np.array(list(csv.reader(open('small.csv'))), dtype=int)
    pixels, labels = rows[:, :-1], rows[:, -1]
    test = np.arange(len(rows)) % 5 == 4
    x = (pixels - np.round(pixels[~test].mean())) / 128

    def accuracy(cores):
      train = [cores[f'layer1.core{k}'] for k in range(1, 5)]
      assert [c.shape[0] for c in train] + [1] == [1] + [c.shape[-1] for c in train], 'bonds'
      weight = train[0]
      for core in train[1:]: weight = np.tensordot(weight, core, 1)
      weight = weight.reshape(12, 12)
      hidden = np.maximum(x @ weight.T + cores['layer1.bias'], 0)
      logits = hidden @ cores['layer2.core1'].reshape(3, 12).T + cores['layer2.bias']
      return (logits.argmax(1) == labels)[test].mean()

    """

  static let numpy = """
    cores = dict(np.load('cores.npz'))
    assert all(c.dtype == np.float32 for c in cores.values())
    """
  static let torch = """
    import torch
    from safetensors.torch import load_file, save_file
    cores = {name: c.numpy() for name, c in load_file('cores.safetensors').items()}
    """

  @Test(arguments: ["npz", "safetensors"]) func pythonGetsTheSameAccuracy(_ format: String) throws {
    let place = try TemporaryPlace()
    let trained = try place.summary(
      ["--weight-bits", "8", "--epochs", "12", "--export", "cores.\(format)"])
    let accuracy = try #require(trained["test_accuracy"] as? Double)
    #expect(accuracy > 0.9, "the task is learnt")
    let load = format == "npz" ? Self.numpy : Self.torch
    let save =
      format == "npz"
      ? "np.savez('back.npz', **cores)"
      : "save_file({n: torch.from_numpy(c) for n, c in cores.items()}, 'back.safetensors')"
    try place.python(
      Self.classify + load + """

        found = accuracy(cores)
        assert abs(found - float(sys.argv[1])) <= 0.05, (found, sys.argv[1])
        \(save)
        cores['layer2.core1'] = -cores['layer2.core1']
        assert accuracy(cores) < 0.5, 'the check notices wrong cores'
        """, "\(accuracy)")
    // A learning rate of almost nothing leaves the imported cores as they are.
    let imported = try place.summary([
      "--weight-bits", "8", "--import", "back.\(format)", "--learning-rate", "1e-9", "--prior",
      "none", "--epochs", "1", "--export", "again.\(format)",
    ])
    #expect(abs(try #require(imported["test_accuracy"] as? Double) - accuracy) <= 0.05)
    #expect(try place.contents()["again.\(format)"] != nil)
  }
}
