import Engine
import EngineProgram
import HDL
import HDLFormal
import HDLLibrary
import Testing

/// Proofs by induction of what the control of the engine relies on.
@Suite struct ControlProofs {
  /// A tile is issued to drain when the rows of the one before will have left, whatever loops,
  /// rows, bias and kind a contraction has.
  @Test(arguments: [false, true]) func tilesAreIssuedApart(_ tilesPair: Bool) throws {
    let proof = try prove(ProductIssue(rows: 8, columns: 16, tilesPair: tilesPair), depth: 3)
    #expect(proof.assertions.contains("rowsBeforeHaveLeft"))
    #expect(proof.inductionDepth != nil)
  }

  /// Tiles come until the last one of a contraction, as the proof of their issue takes for granted.
  @Test func tilesComeUntilTheLast() throws {
    let proof = try prove(TileWalk(), depth: 3)
    #expect(proof.assertions.contains("tilesComeUntilTheLast"))
    #expect(proof.inductionDepth != nil)
  }

  /// Tiles that come so far apart drain one after the other, none lost and none cut short.
  @Test(arguments: [(8, 16, ContractUnit.drainDelay), (4, 6, ContractUnit.drainDelay), (8, 4, 4)])
  func drainNeverOverruns(_ rows: Int, _ columns: Int, _ delay: Int) throws {
    let proof = try prove(DrainWalk(rows: rows, columns: columns, delay: delay), depth: 3)
    for assertion in ["lastRowHasLeft", "hasRoom", "tileIsThere"] {
      #expect(proof.assertions.contains(assertion))
    }
    #expect(proof.inductionDepth != nil)
  }

  /// Every program ends, whatever its words are.
  @Test(arguments: [8, 128]) func programsEnd(_ length: Int) throws {
    var configuration = EngineConfiguration.small
    configuration.programLength = length
    let proof = try prove(Sequencer(configuration), depth: 3)
    for assertion in ["neverGoesBack", "everyInstructionGoesOn", "comesNearerToItsEnd"] {
      #expect(proof.assertions.contains(assertion))
    }
    #expect(proof.inductionDepth != nil)
  }

  /// A store never sends a word to a queue that is full.
  @Test func storesHaveRoom() throws {
    let proof = try prove(StoreUnit(), depth: 12)
    #expect(proof.assertions.contains("hasRoom"))
    #expect(proof.inductionDepth != nil)
  }

  /// The queues of the engine lose nothing, in the sizes in which it has them.
  @Test(arguments: [ContractUnit.drainDelay + DrainPace.delay + 1, StoreUnit().places])
  func queuesKeepWordsInOrder(_ depth: Int) throws {
    let proof = try prove(Fifo(width: 3, depth: depth), depth: 4)
    #expect(proof.assertions.contains("keepsWord"))
    #expect(proof.inductionDepth != nil)
  }
}
