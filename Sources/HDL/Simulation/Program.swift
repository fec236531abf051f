/// A flattened design as a list of operations in order of dependence.
struct Program {
  /// A register, or the output of a memory's read port.
  struct Register {
    var state: Slot
    var next: Slot
    var clock: Int
    var reset: BitPattern?
    var asynchronousReset: Int32
    /// Whether it may take a value of another clock domain.
    var crosses: Bool
    var name: String
  }
  struct MemoryState {
    var name: String
    var depth: Int
    var width: Int
    var words: Int
    var isSigned: Bool
    var initial: [BitPattern]
  }
  struct MemoryWrite {
    var memory: Int
    var clock: Int
    var address: Slot
    var data: Slot
    var enable: Slot
  }
  struct MemoryReadPort {
    var memory: Int
    var clock: Int
    var address: Slot
    var enable: Slot
    var output: Slot
    var collision: Collision
  }
  struct Property {
    var kind: PropertyNode.Kind
    var name: String
    var location: SourceLocation
    var condition: Slot?
    var value: Slot
    var clock: Int
    var reset: Slot?
    var path: String
  }
  struct BlackBoxInstance {
    var path: String
    var model: @Sendable () -> any BlackBoxModel
    var inputs: [(name: String, slot: Slot)]
    var outputs: [(name: String, slot: Slot)]
    var clocks: [(name: String, clock: Int)]
  }
  /// A variable that can be watched.
  struct Watched {
    var path: [String]
    var slot: Slot
    var caseNames: [String]
  }

  var operations: [Operation] = []
  var wide: [WideOperation] = []
  var words = 0
  var constants: [(word: Int32, value: [UInt64])] = []
  var registers: [Register] = []
  var memories: [MemoryState] = []
  var writes: [MemoryWrite] = []
  var reads: [MemoryReadPort] = []
  var properties: [Property] = []
  var blackBoxes: [BlackBoxInstance] = []
  var watched: [Watched] = []
  /// Words of top-level inputs by variable.
  var topSlots: [Int32: Slot] = [:]
  /// For each clock, the word of the top-level input, or of the signal that drives it.
  var clockWords: [Int32] = []
  /// Words of the top-level resets.
  var resetWords: [Int32] = []
  /// Names of clocks.
  var clockNames: [String] = []
}

extension BitPattern {
  /// Words as the simulator holds them.
  func canonical(signed: Bool) -> [UInt64] {
    guard signed, width % 64 != 0, width > 0, self[width - 1] else { return words }
    var result = words
    result[result.count - 1] |= ~0 << UInt64(width % 64)
    return result
  }
}
