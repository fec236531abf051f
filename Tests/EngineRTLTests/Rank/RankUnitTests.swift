import Engine
import EngineProgram
import FixedPoint
import HDL
import HDLTesting
import HDLTools
import Testing

/// Factors and dead indices of a bond, against the functions that define them.
@Suite struct RankUnitTests {
  /// A table of sums, and what is asked of it.
  struct Bond {
    var sums: [(left: Int, right: Int)]
    var term: BondTerm
    var first = 3

    init(_ draw: Draw) {
      let bits = draw.int(0...46)
      // Sums of any size, now and then none.
      func sum() -> Int { draw.bool() ? draw.unsigned(bits) : draw.unsigned(draw.int(0...46)) }
      sums = (0..<draw.int(1...4)).map { _ in (sum(), sum()) }
      term = BondTerm(
        value: draw.unsigned(draw.int(0...BondTerm.bits)), alignment: draw.int(0...50),
        shiftsRight: draw.bool())
    }

    init(_ sums: [(left: Int, right: Int)], term: BondTerm) {
      (self.sums, self.term) = (sums, term)
    }

    /// The energies at the exponent of the larger one.
    var energies: [Int] {
      sums.map {
        SliceFactor.energy(
          left: $0.left, exponent: term.shiftsRight ? 0 : -(term.alignment / 2),
          right: $0.right, exponent: term.shiftsRight ? -(term.alignment / 2) : 0)
      }
    }
  }

  static let configuration = EngineConfiguration(
    rows: 4, columns: 6, activationWords: 1 << 10, weightWords: 64, inputWords: 64, maskWords: 16)

  /// The words that the unit writes, and the cycles from `start` to `done`.
  private func run(
    _ bond: Bond, threshold: Bool, _ sim: Simulator<RankUnit>
  ) -> (factors: [Int], cycles: Int) {
    var pad = [Int](repeating: 0xa5a5, count: Self.configuration.activationWords)
    for (index, sums) in bond.sums.enumerated() {
      let place = (bond.first + index) * BondTable.distance
      for (sum, offset) in [(sums.left, BondTable.leftSum), (sums.right, BondTable.rightSum)] {
        for word in 0..<BondTable.sumWords {
          pad[place + offset + word] = sum >> (16 * word) & 0xffff
        }
      }
    }
    var instruction = Instruction(threshold ? .threshold : .factors)
    instruction[BondFields.table] = bond.first
    instruction[BondFields.count] = bond.sums.count
    let words = stride(from: 0, to: InstructionSet.words, by: 2).map {
      UInt64(instruction.words[$0]) | UInt64(instruction.words[$0 + 1]) << 32
    }
    sim.pokeBits(
      sim.io.work.instruction, BitPattern(words: words, width: 32 * InstructionSet.words))
    sim[\.work.isThreshold] = threshold
    sim[\.work.term] = bond.term.value
    sim[\.work.alignment] = bond.term.alignment
    sim[\.work.shiftsRight] = bond.term.shiftsRight
    sim[\.startsBond] = true
    var queue = [Int?](repeating: nil, count: CycleModel.padRead)
    for cycle in 0..<10_000 {
      let place = queue.removeFirst()
      for lane in 0..<BondTable.sumWords {
        let word = place.map { pad[$0 + lane] } ?? 0x5a5a
        sim[\.activations.data, lane] = Int(Int16(truncatingIfNeeded: word))
      }
      queue.append(
        sim[\.activations.request.enable] ? sim[\.activations.request.base] : nil)
      if sim[\.write.enable] { pad[sim[\.write.address]] = sim[\.write.data] }
      let isDone = sim[\.done]
      sim.step()
      sim[\.startsBond] = false
      guard isDone else { continue }
      let factors = bond.sums.indices.map { index in
        let place = (bond.first + index) * BondTable.distance + BondTable.factor
        return pad[place] | pad[place + 1] << 16
      }
      return (factors, cycle)
    }
    return ([], -1)
  }

  private func check(_ bond: Bond, _ sim: Simulator<RankUnit>) {
    let term = bond.term
    let factors = run(bond, threshold: false, sim)
    #expect(
      factors.factors == bond.energies.map { SliceFactor.ofEnergy($0, penalty: term.value) })
    let cuts = bond.energies.reduce(0) { $0 + SliceFactor.cut(of: $1 + term.value) }
    #expect(
      factors.cycles == bond.sums.count
        * CycleModel.factor(alignment: term.alignment, cut: 0) + cuts + CycleModel.bondEnd)
    let dead = run(bond, threshold: true, sim)
    #expect(dead.factors == bond.energies.map { $0 < term.value ? 1 : 0 })
    #expect(
      dead.cycles == bond.sums.count * CycleModel.threshold(alignment: term.alignment)
        + CycleModel.bondEnd)
  }

  /// A unit near its pads, or far from them.
  private func unit(spreads: Bool) -> RankUnit {
    var unit = RankUnit(Self.configuration)
    unit.spreads = spreads
    return unit
  }

  @Test(arguments: [false, true]) func dividesAndComparesAsDefined(spreads: Bool) throws {
    let sim = try Simulator(unit(spreads: spreads))
    sim.reset()
    try forAll(seed: 91, cases: 150) { draw in
      var bond = Bond(draw)
      bond.term.alignment &= ~1
      check(bond, sim)
    }
  }

  /// No energy, no penalty, neither; equal numbers, neighbours of powers of two, the largest ones.
  @Test(arguments: [false, true]) func dividesAndComparesAtTheEdges(spreads: Bool) throws {
    let sim = try Simulator(unit(spreads: spreads))
    sim.reset()
    let numbers = [0, 1, 2, 1 << 30, 1 << 31 - 1, 1 << 31, 1 << 46, 1 << 47 - 1]
    for number in numbers {
      for value in numbers {
        let sums = [(number, 0), (0, number), (number, number)]
        check(
          Bond(sums, term: BondTerm(value: value, alignment: 0, shiftsRight: false)), sim)
      }
      check(
        Bond([(number, 5)], term: BondTerm(value: 7, alignment: 48, shiftsRight: false)), sim)
    }
  }

  @Test(arguments: [false, true]) func isTheSameInOtherSimulators(spreads: Bool) throws {
    let sim = try Simulator(unit(spreads: spreads))
    let recording = sim.recording()
    sim.reset()
    try forAll(seed: 92, cases: 8) { draw in
      var bond = Bond(draw)
      bond.term.alignment &= ~1
      check(bond, sim)
    }
    try recording.expectSameInIcarus()
  }

  @Test(arguments: [EngineConfiguration.small, .large])
  func textIsClean(_ configuration: EngineConfiguration) throws {
    let unit = RankUnit(configuration)
    let complaints = try lint(emit(unit), top: unit.name)
    #expect(complaints == "")
  }
}
