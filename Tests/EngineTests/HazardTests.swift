import EngineExecutor
import EngineProgram
import Testing

/// Each hazard is found where it is, and not where it is not.
@Suite struct HazardTests {
  private typealias F = ContractFields
  private let configuration = EngineStepTests.engine(4, 6)

  /// Two tiles of rows of `act` times `wgt` to `act`, far from both.
  private func contraction(_ change: (inout Instruction) -> Void) -> Instruction {
    var instruction = Instruction(.contract)
    instruction[F.a.lane] = 1
    instruction[F.b.pad] = Pad.weights.rawValue
    instruction[F.b.lane] = 1
    instruction[F.c.base] = 1000
    instruction[F.c.row] = 7
    instruction[F.c.lane] = 1
    instruction[F.d.base] = 2000
    instruction[F.tiles.lastRows] = 4
    instruction[F.tiles.lastColumns] = 6
    instruction[F.loops[0].count] = 2
    instruction[F.loops[0].a] = 4
    instruction[F.loops[0].c] = 28
    change(&instruction)
    return instruction
  }

  private func hazards(_ change: (inout Instruction) -> Void) -> [Hazard] {
    contraction(change).hazards(on: configuration)
  }

  @Test func findsPorts() {
    #expect(hazards { _ in } == [])
    #expect(hazards { $0[F.b.pad] = 0 } == [.port(.activations)])
    #expect(
      hazards {
        $0[F.b.pad] = 0; $0[F.serial] = 1
      } == [])
    #expect(
      hazards {
        $0[F.b.pad] = 0; $0[F.a.ones] = 1
      } == [])
    #expect(
      hazards {
        $0[F.b.pad] = 0; $0[F.loops[0].count] = 1
      } == [])
    #expect(
      hazards {
        $0[F.update] = 1; $0[F.c.pad] = 1
      } == [.port(.weights)])
    #expect(
      hazards {
        $0[F.update] = 1; $0[F.c.pad] = 1; $0[F.b.ones] = 1
      } == [])
  }

  /// Both parts of B of a pair take both ports of its pad.
  @Test func findsPortsOfPairs() {
    func hazards(_ change: (inout Instruction) -> Void) -> [Hazard] {
      contraction {
        $0[F.pair.isPair] = 1
        $0[F.pair.b] = 6
        $0[F.pair.c] = 30
        $0[F.tiles.lastRows] = 2
        $0[F.loops[0].count] = 1
        change(&$0)
      }.hazards(on: EngineStepTests.engine(8, 16))
    }
    #expect(hazards { _ in } == [])
    #expect(hazards { $0[F.c.pad] = 1 } == [.port(.weights)])
    #expect(
      hazards {
        $0[F.c.pad] = 1; $0[F.serial] = 1
      } == [])
    // The second tile alone meets what is read.
    #expect(
      hazards {
        $0[F.c.base] = 100; $0[F.pair.c] = -106
      } == [.readAfterWrite])
    #expect(hazards { $0[F.c.base] = 8 } == [])
  }

  @Test func findsReadsOfWhatIsWritten() {
    #expect(hazards { $0[F.c.base] = 7 } == [.readAfterWrite])
    #expect(
      hazards {
        $0[F.c.base] = 7; $0[F.serial] = 1
      } == [.readAfterWrite])
    #expect(hazards { $0[F.c.base] = 8 } == [])
    #expect(
      hazards {
        $0[F.c.base] = 7; $0[F.loops[0].count] = 1
      } == [])
    #expect(
      hazards {
        $0[F.c.pad] = 1; $0[F.c.base] = 5
      } == [.readAfterWrite])
    #expect(
      hazards {
        $0[F.c.pad] = 1
        $0[F.bias] = 1
        $0[F.d.base] = 1055
        $0[F.d.row] = 1
      } == [])
    #expect(
      hazards {
        $0[F.c.pad] = 1
        $0[F.bias] = 1
        $0[F.d.base] = 1054
        $0[F.d.row] = 1
      } == [.readAfterWrite])
  }

  @Test func findsEntriesThatAreUpdatedTwice() {
    func update(_ change: (inout Instruction) -> Void) -> [Hazard] {
      hazards {
        $0[F.update] = 1
        $0[F.c.pad] = 1
        $0[F.b.ones] = 1
        change(&$0)
      }
    }
    #expect(update { $0[F.loops[0].c] = 26 } == [.updatesTwice])
    #expect(update { $0[F.c.row] = 0 } == [.updatesTwice])
    #expect(update { $0[F.d.base] = 1049 } == [.updatesTwice])
    #expect(update { $0[F.d.base] = 1056 } == [])
  }

  @Test func findsMeasureBehindAnUpdate() {
    let update = contraction { $0[F.update] = 1 }
    func configure(
      _ first: Register, _ count: Int, _ opcode: Opcode = .configure
    ) -> Instruction {
      var instruction = Instruction(opcode)
      instruction[RangeFields.first] = first.rawValue
      instruction[RangeFields.count] = count
      return instruction
    }
    let hazard = { (first: Register, count: Int) in configure(first, count).hazard(behind: update) }
    #expect(hazard(.measure, 1) == .measureChanges)
    #expect(hazard(.step, 5) == .measureChanges)
    #expect(hazard(.measure, 0) == nil)
    #expect(hazard(.step, 4) == nil)
    #expect(hazard(.keys, 1) == nil)
    #expect(configure(.measure, 1).hazard(behind: contraction { _ in }) == nil)
    #expect(configure(.measure, 1).hazard(behind: configure(.step, 0)) == nil)
    #expect(configure(.measure, 1, .commit).hazard(behind: update) == nil)
  }

  @Test func findsGradientsOnLogits() {
    func softmax(_ gradient: Int, _ samples: Int) -> [Hazard] {
      var instruction = Instruction(.softmax)
      instruction[SoftmaxFields.classes] = 10
      instruction[SoftmaxFields.samples] = samples
      instruction[SoftmaxFields.logits] = 100
      instruction[SoftmaxFields.logitsStride] = 11
      instruction[SoftmaxFields.gradient] = gradient
      instruction[SoftmaxFields.gradientStride] = 11
      return instruction.hazards(on: configuration)
    }
    #expect(softmax(100, 3) == [])
    #expect(softmax(102, 3) == [.gradientOnLogits])
    #expect(softmax(102, 1) == [])
    #expect(softmax(98, 3) == [])
  }
}
