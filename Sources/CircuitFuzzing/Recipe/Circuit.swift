import HDL

/// A value of a part: the number of the item that gives it.
public typealias Ref = Int

/// A circuit as data: what the generator makes, the builder builds and the shrinker shrinks.
public struct Circuit: Hashable, Sendable {
  /// What names of its modules start with.
  public var name: String
  /// Its modules, each after those it contains; the last one is the top.
  public var parts: [Part]

  /// The top module.
  public var top: Part { parts[parts.count - 1] }
}

/// One module of a circuit.
public struct Part: Hashable, Sendable {
  /// How its clock resets registers.
  public var reset: ResetStyle
  /// Types of the input ports.
  public var inputs: [ValueType] = []
  /// Types of the output ports, and what drives them.
  public var outputs: [Output] = []
  /// Declarations and operations; an item reads only items before it.
  public var items: [Item] = []
  /// Contents of `comb` blocks.
  public var combinational: [[Action]] = []
  /// Contents of `sync` blocks.
  public var synchronous: [[Action]] = []
  /// Write ports of memories.
  public var writes: [Write] = []
  /// Properties, which may well fail.
  public var assertions: [Assertion] = []

  /// An output port.
  public struct Output: Hashable, Sendable {
    /// Its type.
    public var type: ValueType
    /// The value that drives it, converted to the type.
    public var value: Ref
  }

  /// A write port of a memory.
  public struct Write: Hashable, Sendable {
    /// The item that declares the memory.
    public var memory: Ref
    /// The address, converted to the address's width.
    public var address: Ref
    /// The word, converted to the memory's type.
    public var data: Ref
    /// The enable, converted to one bit for each lane.
    public var enable: Ref
    /// The number of lanes: one, or a number that divides the width.
    public var lanes: Int
    /// Registers before the port, those of address and data without reset.
    public var delay = 0
  }

  /// A property of every clock edge.
  public struct Assertion: Hashable, Sendable {
    /// What must be set for it to count, converted to a bit; `nil` for always.
    public var condition: Ref?
    /// What must be set then, converted to a bit.
    public var value: Ref
    /// How many clock edges earlier the condition is taken.
    public var age: Int
  }
}

/// A memory's kind and contents.
public struct MemoryShape: Hashable, Sendable {
  /// The number of words.
  public var depth: Int
  /// The type of a word.
  public var word: ValueType
  /// What reading a word being written gives.
  public var collision: Collision
  /// The first words, or none for a memory that starts undefined.
  public var initial: [BitPattern]

  /// The bits of an address.
  var addressBits: Int { unsignedLength(depth - 1) }
}

/// One declaration or operation, with the number under which others read it.
public struct Item: Hashable, Sendable {
  /// Its number; rising along ``Part/items``.
  public var id: Ref
  /// What it is.
  public var kind: Kind

  /// What an item is.
  public enum Kind: Hashable, Sendable {
    /// An input port.
    case input(Int)
    /// A constant.
    case constant(ValueType, BitPattern)
    /// An operation on earlier items.
    case operation(Operator, [Ref])
    /// A named wire with a value.
    case named(Ref)
    /// A wire driven in a `comb` block.
    case wire(ValueType)
    /// A register with a reset value; for `nil` one that is not reset.
    case register(ValueType, BitPattern?)
    /// Registers of a bundle of a flag, an unsigned and a signed number.
    case packet(unsigned: Int, signed: Int)
    /// Field 0, 1 or 2 of a bundle.
    case field(Ref, Int)
    /// A memory.
    case memory(MemoryShape)
    /// A read of a memory without a clock.
    case look(Ref, address: Ref)
    /// A read of a memory at the clock's edge.
    case read(Ref, address: Ref, enable: Ref)
    /// Another part used inside this one, with the values of its inputs.
    case instance(Int, [Ref])
    /// An output of an instance.
    case output(Ref, Int)
  }
}

/// A statement.
public indirect enum Action: Hashable, Sendable {
  /// Drives a whole wire or register.
  case assign(Ref, Ref)
  /// Drives some bits of a wire or register.
  case assignBits(Ref, low: Int, width: Int, Ref)
  /// Drives a bundle from values for its fields.
  case assignPacket(Ref, [Ref])
  /// Drives a bundle with one of two, by a condition.
  case choosePacket(Ref, Ref, [Ref], [Ref])
  /// `When`, any number of `elseWhen`, and `else`.
  case when([Branch], otherwise: [Action])
  /// `Switch` with its cases; a case without values is the default.
  case select(Ref, [Choice])
  /// What happens in each state of a state register.
  case eachState(Ref, [[Action]])
  /// Drives the element of a vector of registers or wires that an index selects.
  case setElement([Ref], index: Ref, Ref)

  /// A condition and what it guards.
  public struct Branch: Hashable, Sendable {
    /// The condition.
    public var condition: Ref
    /// What happens when it is the first that is set.
    public var body: [Action]
  }

  /// A case of a `Switch`.
  public struct Choice: Hashable, Sendable {
    /// The values; empty for the default.
    public var values: [Int]
    /// What happens.
    public var body: [Action]
  }

  /// The name without parameters, for counting.
  public var kind: String {
    switch self {
    case .when(let branches, let otherwise):
      "when" + (branches.count > 1 ? ".elseWhen" : "") + (otherwise.isEmpty ? "" : ".else")
    case .select(_, let choices):
      choices.contains { $0.values.isEmpty } ? "select.default" : "select"
    default: "\(self)".split(separator: "(")[0].description
    }
  }
}
