import EngineProgram

extension Executor {
  func read(_ pad: Pad, at address: Int) throws(Reason) -> Int {
    let address = wrapped(address)
    guard pads[pad.rawValue].indices.contains(address) else { throw .fault(.addressOutOfRange) }
    return Int(pads[pad.rawValue][address])
  }

  mutating func write(_ value: Int, _ pad: Int, at address: Int) throws(Reason) {
    let address = wrapped(address)
    guard pads[pad].indices.contains(address) else { throw .fault(.addressOutOfRange) }
    pads[pad][address] = Int16(value)
  }

  /// The addresses of a walk, in order.
  static func addresses(_ instruction: Instruction, from base: Field, _ walk: WalkFields) -> [Int] {
    var addresses = [instruction[base]]
    for (count, step) in zip(walk.counts, walk.steps) where instruction[count] > 1 {
      let turn = instruction[step] + addresses.last! - addresses.first!
      addresses = (0..<instruction[count]).flatMap { index in
        addresses.map { $0 + index * turn }
      }
    }
    return addresses
  }
}
