/// What an engine is built with: the size of its array and of its memories.
public struct EngineConfiguration: Hashable, Sendable, Codable {
  /// Cells along the rows of a tile, `P`; lanes of operand A.
  public var rows: Int
  /// Cells along the columns of a tile, `Q`; lanes of operand B and of the drain.
  public var columns: Int
  /// 16-bit words of the pad for activations and gradients.
  public var activationWords: Int
  /// 16-bit words of the pad for parameters and what depends on them alone.
  public var weightWords: Int
  /// Bytes of one of the two buffers of the pad for inputs.
  public var inputWords: Int
  /// Words of ``columns`` bits of the memory for masks.
  public var maskWords: Int
  /// Instructions that the program memory holds.
  public var programLength: Int
  /// Parts in which a row of a tile is finished, one after the other. Where tiles have few rows, a finish of
  /// fewer lanes costs hardly any time and is as much smaller.
  public var rowParts: Int
  /// Slices whose squares are summed side by side for the rank prior: 1, 2 or 4.
  public var energyLanes: Int

  /// The most words of a pad: its size and all addresses in it are positive numbers of a field.
  public static let mostWords = 1 << (FieldWidth.address - 1)

  /// A configuration. Pads must be multiples of ``banks`` of at most ``mostWords``.
  public init(
    rows: Int, columns: Int, activationWords: Int, weightWords: Int, inputWords: Int,
    maskWords: Int, programLength: Int = 128, rowParts: Int = 1, energyLanes: Int = 2
  ) {
    precondition([1, 2, 4].contains(energyLanes), "there are no \(energyLanes) energy lanes")
    precondition(
      columns % rowParts == 0, "\(columns) columns do not divide into \(rowParts) equal parts")
    precondition(
      max(activationWords, weightWords, inputWords) <= Self.mostWords,
      "a pad has at most \(Self.mostWords) words")
    (self.rows, self.columns) = (rows, columns)
    self.activationWords = activationWords
    self.weightWords = weightWords
    self.inputWords = inputWords
    self.maskWords = maskWords
    self.programLength = programLength
    self.rowParts = rowParts
    self.energyLanes = energyLanes
  }

  /// Lanes of the finish.
  public var finishLanes: Int { columns / rowParts }

  /// Whether tiles of at most half the rows can be computed in pairs. Where an array has few rows, a
  /// tile hardly ever leaves half of them unused.
  public var tilesPair: Bool { rows >= 8 && rows % 2 == 0 && rowParts == 1 }

  /// Whether the engine takes so much of a device that settings, which stand for long, reach all who read
  /// them only through registers on the way.
  public var spreads: Bool { rows * columns >= 64 }

  /// Bits of a sum in the finish, where it wraps. A master must fit, and a product of ``Opcode/shrink``.
  ///
  /// Each bit stands in every lane: four of them take 350 LUTs of an LFE5U-85F. 36 hold 8,191 of the largest products.
  public var sumBits: Int { spreads ? 36 : InstructionSet.sumBits }

  /// Bits of a sum in a cell of the array. Where a batch needs more, it is cut, and the finish adds up the parts.
  public var cellBits: Int { spreads ? 34 : sumBits }

  /// The number of banks of a pad: the least power of two that feeds every lane.
  ///
  /// A word lies in bank `address mod banks`, so lanes at any odd stride use different banks.
  public var banks: Int {
    var banks = 1
    while banks < max(rows, columns) { banks *= 2 }
    return banks
  }

  /// The words of a pad.
  public func words(of pad: Pad) -> Int {
    switch pad {
    case .activations: activationWords
    case .weights: weightWords
    case .input: inputWords
    }
  }

  /// For LFE5U-85F: 128 of its 156 multipliers, 160 of its 208 block RAMs for pads.
  public static let large = EngineConfiguration(
    rows: 8, columns: 16, activationWords: 48 << 10, weightWords: 80 << 10, inputWords: 1 << 15,
    maskWords: 1 << 10, energyLanes: 4)
  /// For LFE5U-25F: 24 of its 28 multipliers, 32 of its 56 block RAMs for pads.
  public static let small = EngineConfiguration(
    rows: 4, columns: 6, activationWords: 8 << 10, weightWords: 16 << 10, inputWords: 8 << 10,
    maskWords: 1 << 10, rowParts: 3, energyLanes: 1)
}

extension Instruction {
  /// Whether an engine computes the tiles of a contraction in pairs.
  public func isPaired(on configuration: EngineConfiguration) -> Bool {
    configuration.tilesPair && self[ContractFields.pair.isPair] == 1
  }
}

/// One of the engine's memories for tensors.
public enum Pad: Int, Hashable, Sendable, CaseIterable, Codable {
  /// Activations and gradients of the batch.
  case activations
  /// Masters, momenta, and intermediates and gradients that do not depend on the sample.
  case weights
  /// The batch, in two buffers: one is computed on while the other fills. Words are bytes.
  case input

  /// The name in assembler text.
  public var name: String {
    switch self {
    case .activations: "act"
    case .weights: "wgt"
    case .input: "in"
    }
  }
}
