import EngineProgram
import HDL

/// The way of operands from the pads through the rounders to the array, and of sums to the finish.
struct OperandWay {
  private let settings: Settings
  private let io: ContractUnit.IO
  private let product: ProductIssue.Product
  private let rows: RowWay
  private let configuration: EngineConfiguration
  private let m: Builder

  init(
    _ settings: Settings, _ io: ContractUnit.IO, _ product: ProductIssue.Product,
    _ rows: RowWay, _ configuration: EngineConfiguration, _ m: Builder
  ) {
    (self.settings, self.io, self.product) = (settings, io, product)
    (self.rows, self.configuration, self.m) = (rows, configuration, m)
  }

  func describe() {
    let (f, fields) = (ContractFields.self, settings.fields)
    let (clock, rowCount, columnCount) = (io.clock, configuration.rows, configuration.columns)
    // From the product at ContractWalk to its operands at the array.
    let latency = ContractUnit.toPad + Scratchpad.readLatency + ContractUnit.toArray
    let valid = m.delayed("productValid", product.valid, by: latency, clock)
    let first = m.delayed("productIsFirst", product.isFirst, by: latency, clock)
    let last = m.delayed("productIsLast", product.isLast, by: latency, clock)
    let isBias = m.line("productIsBias", product.isBias, by: latency - 1, clock)
    let sharesPad = fields.sharesPad

    func words(
      _ name: String, _ count: Int, _ source: (_ lane: Int) -> (pad: Unsigned, throughY: Bit?)
    ) -> [Signed] {
      let registers = (0..<count).map { m.reg("\(name)Word\($0)", signed: 16, reset: .none) }
      m.sync(clock) {
        for lane in 0..<count {
          let (pad, throughY) = source(lane)
          let read = mux(
            pad[1], io.inputWords[lane],
            mux(pad[0], io.weightWords[lane], io.activationWords[lane]))
          registers[lane] <== throughY.map { mux($0, io.accessedWords[lane], read) } ?? read
        }
      }
      return registers
    }
    // A bias comes as operand A of its own product, so what is done with a word goes with it.
    let beforeWords = ContractUnit.toPad + Scratchpad.readLatency - 1
    let aPad = m.reg("aPad", unsigned: 2, reset: .none)
    let upperPad =
      configuration.spreads ? m.reg("aPadComplement", unsigned: 2, reset: .none) : nil
    let nextPad = mux(
      isBias[beforeWords], aPad.constant(Pad.weights.rawValue), fields[f.a.pad])
    let aView = m.reg("aView", unsigned: 5, reset: .none)
    let aBits = m.reg("aBits", unsigned: 4, reset: .none)
    let aOnes = m.reg("aOnes", reset: .none)
    m.sync(clock) {
      aPad <== nextPad
      if let upperPad { upperPad <== ~nextPad }
      // No word has more than 16 bits, so 31 is as good as any shift beyond.
      aView
        <== mux(isBias[beforeWords], io.scales.biasView, io.scales.aView).saturated(to: 5)
      aBits <== mux(isBias[beforeWords], Unsigned(8, width: 4), fields.low(f.a.view, 4))
      aOnes <== fields.flag(f.a.ones) & !isBias[beforeWords]
    }
    let aWords = words("a", rowCount) { row in
      (row < rowCount / 2 ? aPad : upperPad.map { ~$0 } ?? aPad, nil)
    }
    let bSources =
      configuration.spreads
      ? settings.decoded("bSource", copies: 4) { concatenate($0.sharesPad, $0[f.b.pad]) } : nil
    let bWords = words("b", columnCount) { column in
      bSources.map { sources in
        let source = sources[column * sources.count / columnCount]
        return (source[0..<2], source[2])
      } ?? (fields[f.b.pad], sharesPad)
    }
    let isPair =
      configuration.tilesPair ? m.delayed("isPair", fields.flag(f.pair.isPair), by: 1, clock) : nil
    let a = rounded("a", aWords, aView, aBits, ones: aOnes)
    let b = rounded(
      "b", bWords, io.scales.bView.saturated(to: 5), fields.low(f.b.view, 4),
      ones: fields.flag(f.b.ones))

    let biasPower = (Unsigned(1, width: 16) &<< io.scales.biasSum).asSigned
    let power =
      configuration.spreads
      ? m.delayed("biasPower", biasPower, by: 1, clock) : m.wire("biasPower", biasPower)
    let aOperands = (0..<rowCount).map { m.reg("aOperand\($0)", signed: 16, reset: .none) }
    let bOperands = (0..<columnCount).map { m.reg("bOperand\($0)", signed: 16, reset: .none) }
    m.sync(clock) {
      for row in 0..<rowCount {
        // The second tile of a pair takes the same elements of A.
        aOperands[row]
          <== isPair.map { row < rowCount / 2 ? a[row] : mux($0, a[row - rowCount / 2], a[row]) }
          ?? a[row]
      }
      for column in 0..<columnCount {
        bOperands[column] <== mux(isBias[latency - 1], power, b[column])
      }
    }
    let array = m.instance(
      "array",
      ContractionArray(
        rows: rowCount, columns: columnCount, parts: configuration.rowParts,
        tilesPair: configuration.tilesPair, spreads: configuration.spreads,
        sumBits: configuration.cellBits))
    let sums = array.row.map { $0.extended(to: configuration.sumBits) }
    let product = io.shrink.row.product.truncated(to: configuration.sumBits)
    // It begins long before its first product.
    let shrinks = m.delayed(
      "shrinks", io.shrink.isRunning, by: 2 * configuration.wayRegisters, clock)
    m.connect("arrayReset", [array.clock], to: clock, spreads: configuration.spreads)
    m.comb {
      array.valid <== valid
      array.first <== first
      array.last <== last
      array.a <== aOperands
      array.b <== bOperands
      array.shift <== rows.shift
      rows.connect(
        [mux(shrinks, product, sums[0])] + sums.dropFirst())
    }
    if let isPair { describePair(array, isPair: isPair) }
  }

  /// The second part of B of a pair comes through Y, so much later that it needs no rounder's registers.
  static let pairDelay = WeightViewRounder.latency + 1

  private func describePair(_ array: Instance<ContractionArray>, isPair: Bit) {
    guard let pair = array.pair, let second = rows.shiftsToSecond else { return }
    let words = io.accessedWords.indices.map { m.reg("pairWord\($0)", signed: 16, reset: .none) }
    m.sync(io.clock) { words <== io.accessedWords }
    m.comb {
      pair.isPair <== isPair
      pair.b <== words
      pair.shiftsToSecond <== second
    }
  }

  private func rounded(
    _ name: String, _ words: [Signed], _ shift: Unsigned, _ bits: Unsigned, ones: Bit
  ) -> [Signed] {
    let unit = m.instance("\(name)Rounder", WeightViewRounder(lanes: words.count))
    m.comb {
      unit.clock <== io.clock
      unit.shift <== shift
      unit.bits <== bits
      unit.ones <== ones
      unit.words <== words
    }
    return unit.values
  }
}
