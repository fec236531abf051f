import Interchange
import Testing

@Suite struct DigestTests {
  // The examples of FIPS 180-4 for SHA-256.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func givesPublishedDigests(text: String, expected: String) {
    #expect(Digest.hex(of: Array(text.utf8)) == expected)
  }

  @Test func integersCountAsLittleEndianBytes() {
    var digest = Digest()
    digest.update(UInt32(0x0403_0201))
    digest.update(contentsOf: [Int16(0x0605), -1])
    digest.update("ab")
    #expect(digest.finishAsHex() == Digest.hex(of: [1, 2, 3, 4, 5, 6, 255, 255, 97, 98]))
  }
}
