import EngineProgram
import HDL

extension EngineParts {
  /// Gives units their ports to the pads.
  func connectPads(_ m: Builder, _ clock: Clock) {
    let transfers = InstructionFields(opcode: .load, bits: sequencer.instruction)
    let toWeights = transfers[TransferFields.pad][0]

    func word(_ enable: Bit, _ address: Unsigned) -> PadRequest.Word {
      PadRequest.Word(enable: enable, address: address)
    }
    let activationReads = PadRequest.oneOf(
      [contract.activationReads, rank.activations.request],
      orWord: [
        word(softmax.logit.enable, softmax.logit.address),
        word(store.read.enable & !toWeights, store.read.address),
      ])
    let weightReads = PadRequest.oneOf(
      [contract.weightReads, rank.weights.request],
      orWord: [word(store.read.enable & toWeights, store.read.address)])
    let inputReads = PadRequest.oneOf(
      [contract.inputReads], orWord: [word(softmax.label.enable, softmax.label.address)])
    let loadsActivation = m.wire("loadsActivation", load.write.enable & !toWeights)
    let loadsWeight = m.wire("loadsWeight", load.write.enable & toWeights)
    func later<T: Value>(_ name: String, _ value: T) -> T {
      m.delayed(name, value, by: Scratchpad.valueDelay, clock)
    }
    let isSingle = later("isSingle", softmax.write.enable | load.write.enable | rank.write.enable)
    let single = later(
      "single",
      mux(
        softmax.write.enable, softmax.write.data,
        mux(rank.write.enable, rank.write.data, load.write.data)
      ).asSigned)
    let activationAccesses = PadRequest.oneOf(
      [contract.activationAccesses.request, rank.left.request],
      orWord: [
        word(softmax.write.enable, softmax.write.address),
        word(loadsActivation, load.write.address), word(rank.write.enable, rank.write.address),
      ])
    let weightAccesses = PadRequest.oneOf(
      [contract.weightAccesses.request], orWord: [word(loadsWeight, load.write.address)])
    m.comb {
      activations.x.request <== activationReads
      activations.y.request <== activationAccesses
      activations.y.write
        <== contract.activationAccesses.write | softmax.write.enable | loadsActivation
        | rank.write.enable
      weights.x.request <== weightReads
      weights.y.request <== weightAccesses
      weights.y.write <== contract.weightAccesses.write | loadsWeight
      // A single word comes in lane 0.
      spread.values
        <== [mux(isSingle, single, contract.values[0])] + contract.values.dropFirst()
      spread.sources[0] <== activations.y.writes
      spread.sources[1] <== weights.y.writes
      activations.y.values <== spread.words
      weights.y.values <== spread.words
      inputs.buffer <== sequencer.buffer
      inputs.x.request <== inputReads
      inputs.stream.enable <== fetch.write.lanes.anyBit
      inputs.stream.base <== fetch.write.address
      inputs.stream.active <== fetch.write.lanes
      inputs.stream.values <== fetch.write.data.map(\.asSigned)
    }
    connectReturns(m)
  }

  /// Gives units the words that they read.
  private func connectReturns(_ m: Builder) {
    let transfers = InstructionFields(opcode: .load, bits: sequencer.instruction)
    let toWeights = transfers[TransferFields.pad][0]
    let lanes = configuration.readLanes
    let (left, right) = (activationReturn.data, accessReturn.data)
    m.comb {
      activationReturn.sources[0] <== activations.x.words
      weightReturn.sources[0] <== weights.x.words
      inputReturn.sources[0] <== inputs.x.words
      for unit in [activationReturn, weightReturn, inputReturn] { unit.choice <== 0 }
      // Units other than contractions read Y of the pad for activations only.
      accessReturn.sources[0] <== activations.y.words
      accessReturn.sources[1] <== weights.y.words
      accessReturn.choice <== contract.accessesWeights.asUnsigned
      contract.activationWords <== Array(left.prefix(lanes))
      contract.weightWords <== weightReturn.data
      contract.inputWords <== inputReturn.data
      contract.accessedWords <== right
      rank.weights.data <== Array(weightReturn.data.prefix(configuration.energyLanes))
      rank.activations.data <== Array(left.prefix(BondTable.sumWords))
      rank.left.data <== Array(right.prefix(2))
      softmax.logit.data <== left[0].asUnsigned
      softmax.label.data <== inputReturn.data[0].asUnsigned[0..<8]
      store.read.data <== mux(toWeights, weightReturn.data[0], left[0]).asUnsigned
    }
  }

  /// Gives the streams to the unit that reads or sends. Fetch, in the background, comes first.
  func connectStreams(_ io: Engine.IO, _ m: Builder) {
    let isFree = m.wire("inputIsFree", !fetch.busy)
    m.comb {
      fetch.input.valid <== io.input.valid
      fetch.input.payload <== io.input.payload
      load.input.valid <== io.input.valid & isFree
      load.input.payload <== io.input.payload
      sequencer.input.valid <== io.input.valid & isFree
      sequencer.input.payload <== io.input.payload
      io.input.ready <== mux(isFree, load.input.ready | sequencer.input.ready, fetch.input.ready)
      io.output.valid <== store.output.valid | sequencer.output.valid
      io.output.payload
        <== mux(store.output.valid, store.output.payload, sequencer.output.payload)
      store.output.ready <== io.output.ready
      sequencer.output.ready <== io.output.ready
    }
  }
}
