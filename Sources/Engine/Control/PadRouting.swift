import EngineProgram
import HDL

/// Brings the requests of products and rows to the ports of the pads, through a register.
///
/// A is read through X of its pad, B through X of its pad or, if A uses that, through Y, as is the second part
/// of B of a pair. Momenta
/// and masters are read through X of the pad for weights; results are written through Y.
struct PadRouting {
  private let settings: Settings
  private let io: ContractUnit.IO
  private let product: ProductIssue.Product
  private let rows: RowWay
  private let lanes: OperandLanes
  private let configuration: EngineConfiguration
  private let m: Builder

  init(
    _ settings: Settings, _ io: ContractUnit.IO, _ product: ProductIssue.Product,
    _ rows: RowWay, _ lanes: OperandLanes, _ configuration: EngineConfiguration, _ m: Builder
  ) {
    (self.settings, self.io, self.product, self.rows) = (settings, io, product, rows)
    (self.lanes, self.configuration, self.m) = (lanes, configuration, m)
  }

  func describe() {
    let f = ContractFields.self
    let (aReads, bReads) = (reads("a", f.a), reads("b", f.b))
    let sharesPad = m.wire("sharesPad", settings.decoded("padIsShared") { $0.sharesPad })
    let (inA, inB) = (pads("a", f.a, aReads), pads("b", f.b, bReads))
    func a(_ pad: Pad) -> PadRequest {
      lanes.a.request(inA[pad.rawValue], base: product.a, active: product.rows)
    }
    func b(_ pad: Pad, throughY: Bool) -> PadRequest {
      lanes.b.request(
        inB[pad.rawValue] & (throughY ? sharesPad : !sharesPad), base: product.b,
        active: product.columns)
    }
    let bias = lanes.bias.request(
      product.valid & product.isBias, base: product.a, active: product.rows)
    func write(_ enable: Bit) -> PadRequest {
      PadRequest(
        enable: rows.write.enable & enable, base: rows.write.base, stride: rows.write.stride,
        outerStride: rows.write.outerStride,
        active: rows.write.active)
    }
    connect(
      "activationReads",
      [a(.activations), b(.activations, throughY: false), rows.activationReads],
      to: io.activationReads)
    connect(
      "weightReads",
      [a(.weights), b(.weights, throughY: false), bias, rows.weightReads],
      to: io.weightReads)
    connect("inputReads", [a(.input), b(.input, throughY: false)], to: io.inputReads)
    let second = configuration.tilesPair ? secondParts(inB) : [:]
    connect(
      "activationAccesses",
      [b(.activations, throughY: true), write(!rows.writesWeights), second[.activations]]
        .compactMap { $0 }, to: io.activationAccesses.request)
    connect(
      "weightAccesses",
      [b(.weights, throughY: true), write(rows.writesWeights), second[.weights]].compactMap { $0 },
      to: io.weightAccesses.request)

    // Which pad the words of a product come from that are read through Y.
    let readsWeights = inB[Pad.weights.rawValue] & sharesPad
    let fromWeights = m.delayed(
      "accessesWeights", second[.weights].map { readsWeights | $0.enable } ?? readsWeights,
      by: ContractUnit.toPad + PadAccess.controlLatency, io.clock)
    m.comb { io.accessesWeights <== fromWeights }

    let values = rows.values.indices.map { m.reg("values\($0)", signed: 16, reset: .none) }
    let writes = [!rows.writesWeights, rows.writesWeights].enumerated().map { index, isPad in
      let register = m.reg("writes\(index)")
      m.sync(io.clock) { register <== rows.write.enable & isPad }
      return register
    }
    m.sync(io.clock) { values <== rows.values }
    m.comb {
      io.activationAccesses.write <== writes[0]
      io.weightAccesses.write <== writes[1]
      io.values <== values
    }
  }

  /// Whether an operand is read in this cycle.
  private func reads(_ name: String, _ operand: ContractFields.Operand) -> Bit {
    let reads = settings.decoded("\(name)IsRead") { !$0.flag(operand.ones) }
    return m.wire("\(name)Reads", product.valid & !product.isBias & reads)
  }

  /// Whether it is read from each of the pads.
  private func pads(_ name: String, _ operand: ContractFields.Operand, _ reads: Bit) -> [Bit] {
    Pad.allCases.map { pad in
      let isHere = settings.decoded("\(name)IsIn\(pad)") { $0[operand.pad] == pad.rawValue }
      return m.wire("\(name)In\(pad)", reads & isHere)
    }
  }

  /// The requests of the second part of B, where tiles come in pairs.
  private func secondParts(_ inB: [Bit]) -> [Pad: PadRequest] {
    let pair = ContractFields.pair
    let delay = OperandWay.pairDelay
    let (fields, isPair) = (settings.fields, settings.fields.flag(pair.isPair))
    let base = m.delayed(
      "secondBase", product.b &+ fields[pair.b], by: delay, io.clock)
    let active = m.delayed("secondColumns", product.columns, by: delay, io.clock)
    return Dictionary(
      uniqueKeysWithValues: [Pad.activations, .weights].map { pad in
        let enable = m.delayed(
          "secondIn\(pad)", inB[pad.rawValue] & isPair, by: delay, io.clock)
        return (pad, lanes.b.request(enable, base: base, active: active))
      })
  }

  /// A register behind the one of several requests that is enabled.
  private func connect(_ name: String, _ requests: [PadRequest], to port: PadRequest) {
    for (first, second) in requests.indices.flatMap({ one in
      requests.indices.filter { $0 > one }.map { (one, $0) }
    }) {
      m.assert(
        "\(name)\(first)\(second)AreApart", !(requests[first].enable & requests[second].enable))
    }
    let chosen = PadRequest.oneOf(requests)
    let register = m.reg("\(name)Request", like: chosen, reset: .none)
    let enable = m.reg("\(name)Enable")
    m.sync(io.clock) {
      register <== chosen
      enable <== chosen.enable
    }
    m.unused(register.enable)
    m.comb {
      port.enable <== enable
      port.base <== register.base
      port.stride <== register.stride
      port.outerStride <== register.outerStride
      port.active <== register.active
    }
  }
}
