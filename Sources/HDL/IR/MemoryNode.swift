/// What a read returns when the same word is written in the same cycle.
public enum Collision: Hashable, Sendable {
  /// The word before the write. The ECP5's block RAM does not do this between ports: with one write
  /// port, registers for a word and an address are added; with two, the memory becomes registers,
  /// which must be stated with ``Builder/allowRegisters(for:)``.
  case readFirst
  /// The word being written. A register for a word and a comparison of addresses are added for each
  /// read port.
  case writeFirst
  /// Not defined: the cheapest, and the user's promise not to rely on it.
  case undefined
}

/// A memory of a module.
public struct MemoryNode: Sendable {
  /// The instance name.
  public var name: String
  /// The number of words.
  public var depth: Int
  /// Bits of a word.
  public var width: Int
  /// Whether words are two's complement.
  public var isSigned: Bool
  /// What reading a word being written returns.
  public var collision: Collision
  /// The first words; missing ones are zero. Empty when contents are not initialised.
  public var initial: [BitPattern]
  /// Ports that read at a clock edge.
  public var reads: [ReadPort] = []
  /// Ports that write.
  public var writes: [WritePort] = []
  /// Where it was declared.
  public var location: Int32
  /// Whether it may become registers where no RAM does what it does.
  public var registersAreAllowed = false

  /// A port that reads at a clock edge into a register of the memory.
  public struct ReadPort: Sendable {
    /// The clock domain.
    public var domain: Int32
    /// The node of the address.
    public var address: Int32
    /// The node of the enable.
    public var enable: Int32
    /// The variable that carries the word read.
    public var output: Int32
    /// The line.
    public var location: Int32
  }

  /// A port that writes at a clock edge.
  public struct WritePort: Sendable {
    /// The clock domain.
    public var domain: Int32
    /// The node of the address.
    public var address: Int32
    /// The node of the word.
    public var data: Int32
    /// The node of the enable: one bit, or one for each lane of equal width.
    public var enable: Int32
    /// The line.
    public var location: Int32
  }
}

/// A module used inside another.
public struct InstanceNode: Sendable {
  /// The instance name.
  public var name: String
  /// The index of the module in the elaborated design.
  public var module: Int
  /// The variables of this module that stand for the instance's ports, in the order of its ports.
  public var ports: [Int32]
  /// Where it was declared.
  public var location: Int32
}

/// A property to check in simulation or prove.
public struct PropertyNode: Sendable {
  /// What is done with it.
  public enum Kind: Hashable, Sendable { case assert, assume, cover }
  /// What is done with it.
  public var kind: Kind
  /// Its label in the emitted text.
  public var name: String
  /// The node that must hold for it to count, or -1.
  public var condition: Int32
  /// The node that must be set.
  public var value: Int32
  /// The clock domain it is checked in.
  public var domain: Int32
  /// Its line.
  public var location: Int32
}
