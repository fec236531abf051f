import EngineProgram
import HDL

/// The fields of an instruction in a register, by name.
struct InstructionFields {
  let opcode: Opcode
  let bits: Unsigned

  /// A field's bits.
  subscript(field: Field) -> Unsigned {
    let place = InstructionSet.places[opcode]![field]!
    return bits[place..<place + field.width]
  }

  /// A field of one bit.
  func flag(_ field: Field) -> Bit { self[field][0] }

  /// A field's lowest bits.
  func low(_ field: Field, _ width: Int) -> Unsigned { self[field][0..<width] }
}

extension InstructionFields {
  /// Whether a contraction reads or writes partial sums.
  var isPartial: Bit {
    flag(ContractFields.partial.add) | flag(ContractFields.partial.store)
  }

  /// The first tile of a contraction.
  var base: TileWalk.Place {
    let f = ContractFields.self
    return TileWalk.Place(
      a: self[f.a.base], b: self[f.b.base], c: self[f.c.base], d: self[f.d.base],
      mask: self[f.m.base], element: self[f.element.base])
  }

  /// The loops over tiles.
  var loops: [TileWalk.Loop] {
    ContractFields.loops.map { loop in
      TileWalk.Loop(
        count: self[loop.count],
        step: TileWalk.Place(
          a: self[loop.a], b: self[loop.b], c: self[loop.c], d: self[loop.d],
          mask: self[loop.mask], element: self[loop.element]))
    }
  }

  /// The loops over the products of a sum.
  var depths: [ProductIssue.Loop] {
    ContractFields.depths.map {
      ProductIssue.Loop(count: self[$0.count], a: self[$0.a], b: self[$0.b])
    }
  }
}
