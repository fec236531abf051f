import EngineProgram
import HDL

/// How the unit for the rank prior is connected.
extension EngineParts {
  func connectRank(_ m: Builder, _ clock: Clock) {
    let units = sequencer.units
    let mantissa = sequencer.registers[Register.rateMantissa.rawValue]
    let exponent = sequencer.registers[Register.rateExponent.rawValue]
    // The instruction stands a cycle before the start.
    let isShrink = m.delayed(
      "isShrink", units.rank.isShrink, by: configuration.wayRegisters, clock)
    m.comb {
      rank.startsWalk <== units.rank.startsWalk
      rank.startsBond <== units.rank.startsBond
      rank.work.instruction <== sequencer.instruction
      rank.work.isShrink <== isShrink
      rank.work.isThreshold <== units.rank.isThreshold
      rank.work.term <== concatenate(exponent[0..<BondTerm.bits - 32], mantissa)
      rank.work.alignment <== exponent[BondTerm.alignmentPlace..<BondTerm.sidePlace]
      rank.work.shiftsRight <== exponent[BondTerm.sidePlace]
      rank.work.keysAreReady <== keys.done
      units.rank.done <== rank.done

      contract.shrink.start <== units.rank.startsWalk & units.rank.isShrink
      contract.shrink.isRunning <== units.rank.isShrink
      contract.shrink.row <== rank.row
    }
  }

  /// The instruction as it is, or for `shrink` with what a contraction must know to finish its rows:
  /// stochastic rounding to 16 bits into the pad for weights.
  static func asContraction(_ instruction: Unsigned, isShrink: Bit) -> Unsigned {
    let f = ContractFields.self
    let flags = [
      f.update, f.bias, f.relu, f.storesMask, f.appliesMask, f.exact, f.serial, f.partial.add,
      f.partial.store, f.continues,
    ]
    let slot = InstructionFields(opcode: .shrink, bits: instruction)[ShrinkFields.slot]
    var values: [(Field, Unsigned)] = flags.map { ($0, Unsigned(0, width: 1)) }
    values += [
      (f.stochastic, Unsigned(1, width: 1)), (f.bits, Unsigned(16, width: f.bits.width)),
      (f.c.pad, Unsigned(Pad.weights.rawValue, width: f.c.pad.width)),
      (f.c.lane, Unsigned(1, width: f.c.lane.width)), (f.c.slot, slot),
      (f.skips.c, Unsigned(0, width: f.skips.c.width)),
    ]
    let places = InstructionSet.places[.contract]!
    var parts: [Unsigned] = []
    var end = 0
    for (field, value) in values.sorted(by: { places[$0.0]! < places[$1.0]! }) {
      let place = places[field]!
      if place > end { parts.append(instruction[end..<place]) }
      parts.append(mux(isShrink, value, instruction[place..<place + field.width]))
      end = place + field.width
    }
    parts.append(instruction[end..<instruction.width])
    return concatenate(parts.reversed().map { $0 as any Value })
  }
}
