import Interchange
import Testing

@Suite struct PythonRoundTripTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func numPyReadsWhatIsWritten() throws {
    let path = folder.file("a.npz")
    try NumPyArchive.write(samples, to: path)
    try Python.run(
      Python.expected + """
        import zipfile
        assert zipfile.ZipFile(sys.argv[1]).testzip() is None
        found = np.load(sys.argv[1])
        assert found.files == list(expected), found.files
        for name in found.files: compare(name, found[name])
        """, path)
  }

  @Test(arguments: ["savez", "savez_compressed"])
  func readsWhatNumPyWrites(function: String) throws {
    let path = folder.file("a.npz")
    try Python.run(Python.expected + "np.\(function)(sys.argv[1], **expected)", path)
    #expect(try NumPyArchive.read(path) == samples)
  }

  @Test func pyTorchReadsWhatIsWritten() throws {
    let path = folder.file("a.safetensors")
    try SafetensorsFile.write(samples, metadata: ["network": "tt \"x\""], to: path)
    try Python.run(
      Python.expected + """
        from safetensors import safe_open
        from safetensors.torch import load_file
        found = load_file(sys.argv[1])
        assert set(found) == set(expected), found.keys()
        for name, tensor in found.items(): compare(name, tensor.numpy())
        assert safe_open(sys.argv[1], 'pt').metadata() == {'network': 'tt "x"'}
        """, path)
  }

  @Test func readsWhatPyTorchWrites() throws {
    let path = folder.file("a.safetensors")
    try Python.run(
      Python.expected + """
        import torch
        from safetensors.torch import save_file
        tensors = {name: torch.from_numpy(a) for name, a in expected.items()}
        save_file(tensors, sys.argv[1], {'by': 'torch'})
        """, path)
    let found = try SafetensorsFile.read(path)
    #expect(found.tensors.sorted { $0.name < $1.name } == samples.sorted { $0.name < $1.name })
    #expect(found.metadata == ["by": "torch"])
  }

  @Test(arguments: [
    (
      "np.savez(sys.argv[1], a=np.asfortranarray(np.ones((2, 3))))",
      "array `a` is in Fortran order; save numpy.ascontiguousarray of it"
    ),
    (
      "np.savez(sys.argv[1], a=np.ones(3, '>f4'))",
      "array `a` is of element type >f4; save it as float32, float64, int8, int16, int32, int64 "
        + "or uint8, little endian"
    ),
    (
      "np.savez(sys.argv[1], a=np.ones(3, 'c8'))",
      "array `a` is of element type <c8; save it as float32, float64, int8, int16, int32, int64 "
        + "or uint8, little endian"
    ),
    (
      "np.savez(sys.argv[1], a=np.zeros(2, [('x', 'f4')]))",
      "array `a` is of element type a record; save it as float32, float64, int8, int16, int32, "
        + "int64 or uint8, little endian"
    ),
  ])
  func arraysThatAreNotSupported(script: String, reason: String) throws {
    let path = folder.file("a.npz")
    try Python.run("import numpy as np, sys\n" + script, path)
    #expect(throws: dataFormat(path, reason)) { try NumPyArchive.read(path) }
  }

  @Test func archivesThatAreNotOfArrays() throws {
    let path = folder.file("a.zip")
    try Python.run(
      "import zipfile, sys; zipfile.ZipFile(sys.argv[1], 'w').writestr('notes.txt', 'x')", path)
    #expect(
      throws: dataFormat(path, "array `notes.txt` is not an array; write the file with numpy.savez")
    ) { try NumPyArchive.read(path) }
  }

  @Test func archiveThatUnpacksToTooMuch() throws {
    let path = folder.file("bomb.npz")
    // The directory claims 3 GiB for a few bytes, without a need to write them.
    try Python.run(
      """
      import struct, sys, zipfile
      path = sys.argv[1]
      zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED).writestr('a.npy', b'x' * 100)
      data = bytearray(open(path, 'rb').read())
      directory = data.index(b'PK\\1\\2')
      data[directory + 24:directory + 28] = struct.pack('<I', 3 << 30)
      open(path, 'wb').write(data)
      """, path)
    #expect(throws: dataFormat(path, "unpacks to more than 1024 MiB; save fewer tensors")) {
      try NumPyArchive.read(path)
    }
  }
}
