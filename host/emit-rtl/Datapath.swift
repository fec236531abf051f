import Engine
import EngineProgram
import HDL

/// The way of weights to the sums and nothing else, to see the clock of its parts together: both
/// ports of the pad for weights, through rounders, feed the array.
struct Datapath: Module {
  var configuration: EngineConfiguration

  /// The ports, named as those of the parts.
  struct IO {
    let clock: Clock
    let shift: Unsigned
    let bits: Unsigned
    let x: PadRequest
    let y: PadRequest
    let write: Bit
    let values: [Signed]
    let valid: Bit
    let first: Bit
    let last: Bit
    let next: Bit
    let fault: Bit
    let row: [Signed]
  }

  init(_ configuration: EngineConfiguration) { self.configuration = configuration }

  var name: String { "Datapath_\(configuration.rows)x\(configuration.columns)" }

  func ports(_ p: Ports) -> IO {
    let banks = configuration.banks
    return IO(
      clock: p.clock(), shift: p.unsigned(5), bits: p.unsigned(4),
      x: PadRequest(p, banks: banks), y: PadRequest(p, banks: banks), write: p.bit(),
      values: p.vector(banks) { p.signed(16) }, valid: p.bit(), first: p.bit(), last: p.bit(),
      next: p.bit(), fault: p.output(p.bit()),
      row: p.output(p.vector(configuration.columns) { p.signed(InstructionSet.sumBits) }))
  }

  func body(_ io: IO, _ m: Builder) {
    let (rows, columns) = (configuration.rows, configuration.columns)
    let pad = m.instance(
      "pad", Scratchpad(words: configuration.weightWords, banks: configuration.banks))
    let spread = m.instance(
      "spread", LaneSpread(banks: configuration.banks, lanes: configuration.banks))
    let returns = [("Left", rows), ("Right", columns)].map { name, lanes in
      m.instance("return\(name)", LaneReturn(banks: configuration.banks, lanes: lanes))
    }
    let left = m.instance("left", WeightViewRounder(lanes: rows))
    let right = m.instance("right", WeightViewRounder(lanes: columns))
    let array = m.instance("array", ContractionArray(rows: rows, columns: columns))
    m.comb {
      left.clock <== io.clock
      right.clock <== io.clock
      pad.x.request <== io.x
      pad.y.request <== io.y
      pad.y.write <== io.write
      spread.clock <== io.clock
      spread.sources[0] <== pad.y.writes
      spread.values <== io.values
      pad.y.values <== spread.words
      for rounder in [left, right] {
        rounder.shift <== io.shift
        rounder.bits <== io.bits
        rounder.ones <== false
      }
      for (unit, words) in zip(returns, [pad.x.words, pad.y.words]) {
        unit.clock <== io.clock
        unit.sources[0] <== words
        unit.choice <== 0
      }
      left.words <== returns[0].data
      right.words <== returns[1].data
      array.a <== left.values
      array.b <== right.values
      array.valid <== io.valid
      array.first <== io.first
      array.last <== io.last
      array.shift <== io.next
      io.fault <== pad.x.fault | pad.y.fault
      io.row <== array.row
    }
  }
}
