/// The reference page of the instruction set, `docs/instruction-set.md`, made from the definitions
/// that compiler, executor and hardware share.
public enum ReferencePage {
  /// The page, in Markdown.
  public static var text: String {
    ([introduction, overview]
      + Opcode.allCases.map(section)
      + [pads, registers, slots, report, partialSums, pairs, prior, rules, faults, cycles])
      .joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Instruction set

    The engine runs programs of up to \(1 << FieldWidth.target) instructions. A program ends with `halt` or with a fault;
    after either the engine takes the next one. This page is made from `Sources/EngineProgram` by
    a test (`UPDATE_GOLDEN=1 swift test --filter ReferencePage` writes it anew).

    **Encoding.** An instruction is \(InstructionSet.words) words of 32 bits, the least significant
    first. Bits 0 to \(InstructionSet.opcodeWidth - 1) are the opcode. Fields follow without gaps, each with its lowest bit first;
    a field may go across a word's end. Bits after the last field are not looked at. Signed fields are two's complement.

    **Text.** `taut disassemble` prints a program in assembler text, an instruction a line: the opcode,
    then `field=value` for every field that is not zero, then a comment after `;`.

        contract a.pad=wgt a.lane=1 b.pad=in b.lane=785 loop0.count=4 ; core times batch

    Fields may stand in any order; those left out are zero. Numbers are decimal or, after `0x`,
    hexadecimal; pads are written by name. A place such as `3:` before an instruction is optional.

    **Loops over addresses** turn like an odometer: loop 0 is the innermost. When a loop turns, all
    inner ones have ended and begin anew, and its step is added to the address of their last element.
    A count of 0 means one turn.

    **Numbers wrap.** Addresses have \(FieldWidth.address) bits, those of masks \(FieldWidth.mask), the
    index of an element \(FieldWidth.element). Of a product the low \(InstructionSet.productBits) bits count, of a sum \(InstructionSet.sumBits);
    in engines of 64 cells and more \(EngineConfiguration.large.sumBits), of which the array adds up \(EngineConfiguration.large.cellBits). Exponents that leave
    their \(ExponentSlot.width) bits stay at the largest or smallest number.
    """

  private static var overview: String {
    let rows = Opcode.allCases.map { opcode in
      "| \(opcode.rawValue) | [`\(opcode.name)`](#\(anchor(opcode))) | \(bits(of: opcode)) | "
        + "\(opcode.documentation) |"
    }
    return table("opcode | name | bits | what it does", rows)
  }

  private static func section(_ opcode: Opcode) -> String {
    let fields = InstructionSet.fields(of: opcode)
    let head = "## `\(opcode.name)`\n\n\(opcode.documentation)"
    if fields.isEmpty { return head + " It has no fields." }
    let rows = fields.map { field in
      let low = InstructionSet.places[opcode]![field]!
      let place = field.width == 1 ? "\(low)" : "\(low + field.width - 1):\(low)"
      let kind = field.isSigned ? "signed" : ""
      return "| `\(field.name)` | \(place) | \(field.width) | \(kind) | \(field.documentation) |"
    }
    return head + "\n\n" + table("field | bits | width | | meaning", rows)
  }

  private static var pads: String {
    let what = [
      Pad.activations: "activations and gradients of the batch",
      Pad.weights: "masters, momenta, and what does not depend on the sample",
      Pad.input: "the batch and its labels, bytes, in two buffers",
    ]
    let rows = Pad.allCases.map { "| \($0.rawValue) | `\($0.name)` | \(what[$0]!) |" }
    return "## Pads\n\n" + table("number | name | holds", rows)
  }

  private static var registers: String {
    let rows = Register.allCases.map {
      "| \($0.rawValue) | `\($0.name)` | \($0.documentation) |"
    }
    return "## Registers\n\n`configure` sets them from the input stream, a word each.\n\n"
      + table("number | name | holds", rows)
  }

  private static var slots: String {
    let width = ExponentSlot.width
    return """
      ## Exponent slots

      There are \(InstructionSet.slots) slots. A slot holds three two's complement numbers of \(width) bits,
      in a stream word from the lowest bit: `current`, the exponent of the values as they are stored; `next`,
      that of the next write, which `commit` makes the current one; `level`, for a master: half of the range
      of its view is `2^level`; for other tensors the bits that the largest magnitude took before saturation.
      """
  }

  private static let report = """
    ## What `report` sends

    | word | holds |
    | --- | --- |
    | 0, 1 | sum of the samples' losses in units of 2^-10 bits, the lower half first |
    | 2 | samples whose largest logit was the label's |
    | 3 | activations that did not fit |
    | 4 | gradients that did not fit |
    | 5 | momenta that did not fit |
    | 6 | masters that did not fit |
    | 7 | cycles since the last report |
    """

  private static let partialSums = """
    ## Micro-batches

    A batch that does not fit the pads is computed in parts. What a `contract` with `partial.store` sums, the next ones
    begin with by `partial.add`, until one of them ends without `partial.store`; so sums over the batch are exact.

    A partial sum has \(PartialSum.words) words of 16 bits, with `partial.short` \(PartialSum.shortWords), the lowest first, `p.word` apart. With `partial.store` the
    elements of C are these, and `partial.add` adds to them in their place. Else the lowest word is in `p.pad`, at the
    address of the element of C plus `p.distance`. Sums are extended with their sign, added and wrap; an end that is not
    stored takes the low bits that a sum has, or, with `partial.short`, all \(PartialSum.shortBits) with their sign.

    `continues` is for tensors that are written in parts: what counts for the next exponent is the larger one of the
    low 6 bits of the slot's `level` and the bits of this part. Both the next exponent and `level` are written as if all were one part.
    Element indices begin with `e.base`, in `softmax` too, so that random bits are those of the place in the whole batch.
    """

  private static let pairs = """
    ## Tiles in pairs

    Where a tile has no more than half of the array's rows, `pair` computes two at once that lie side by side along the columns: the
    upper half of the rows takes the same elements of A again and another part of B, `pair.b` further, which comes through port Y of
    its pad. Both tiles have `rows.last` rows and the same columns; they drain one behind the other. The array of 4 by 6 has no
    pairs, and does not look at these fields.
    """

  private static let prior = """
    ## The rank prior

    The table of a bond lies in `act` and has \(BondTable.distance) words for each index:

    | word | holds |
    | --- | --- |
    | \(BondTable.leftSum) to \(BondTable.leftSum + 2) | sum of the squares of the left core's slice, the lowest word first |
    | \(BondTable.rightSum) to \(BondTable.rightSum + 2) | that of the right core's |
    | \(BondTable.factor), \(BondTable.factor + 1) | factor in units of 2^-16: its low 16 bits, then its highest; after `threshold` 1 if the index is dead, else 0 |

    `M` of an index is both sums together, one of them shifted right. For `factors` and `threshold` the registers of the rate hold
    what they need, two words for each bond:

    | register | bits | holds |
    | --- | --- | --- |
    | `rate.mantissa` | 31:0 | the low bits of the penalty or threshold at the exponent of `M` |
    | `rate.exponent` | \(BondTerm.bits - 33):0 | its high bits |
    | `rate.exponent` | \(BondTerm.sidePlace - 1):\(BondTerm.alignmentPlace) | how far a sum is shifted right |
    | `rate.exponent` | \(BondTerm.sidePlace) | 1: the right core's sum is shifted, 0: the left one's |

    `factors` writes `(M >> cut) * 2^16 / ((M + penalty) >> cut)`, rounded down, where `cut` leaves the divisor 31 bits; a
    quotient of zeros is 2^16. An index is dead if `M` is below the threshold.

    `shrink` multiplies a word by the product of its left and its right index's factor, shifted right by 16, of which 17 bits count. It
    writes with the next exponent of the slot, which becomes the current one, and sets the next one. Elements have the numbers 0, 1, 2
    and so on. Loop 0 turns with the right index and loop 4 with the left one. What does not fit counts as masters that did not fit.

    Between `energy`, `factors`, `shrink` and `threshold` the tables stay where they are; a training step writes over them.
    """

  private static let rules = """
    ## Rules

    The engine refuses with `illegalInstruction`:

    - a `contract` with `bits` outside 1 to 16, a view other than 0 or 2 to 8, `rows.last` or `columns.last` outside the array, a
      result in `in`, both operands read from `in`, or both `mask.store` and `mask.apply`;
    - an update outside `wgt`, with one slot for master and momentum, or with any of `bias`, `relu`, `mask.store`, `mask.apply`,
      `stochastic`, `exact`, `continues`;
    - a `partial.add` without `partial.store` from `in`; a `partial.store` with `bits` other than 16, or with any of `update`, `bias`, `relu`, `mask.store`, `mask.apply`,
      `stochastic`, `exact`, `continues`;
    - a `pair` of more rows than half of the array, with more than one turn of loop 0, with B of ones, with a view or in `in` or in the pad of A,
      an update of one with B in `wgt`, or one with any of `bias`, `mask.store`, `mask.apply`, `partial.add`, `partial.store`;
    - a `softmax` of no samples, of no or more than \(InstructionSet.maximumClasses) classes, or with `bits` outside 1 to 16;
    - a `fetch` whose innermost loop turns with a step other than 1;
    - a `load` or `store` of `in`; slots or registers that are not there;
    - an `energy` or `shrink` outside `wgt`; an `energy` of groups of no slices or of more than the engine has lanes for; `factors` or `threshold`
      of no index;
    - a `loop` that does not go to an earlier instruction, or lies in another one: there is one counter of turns. One loop
      may follow another.

    It does not look for hazards; whoever makes programs avoids them. `Instruction.hazards` and `hazard(behind:)` find them, and a test looks at all that
    the compiler makes. What they give is not defined:

    - tiles that overlap in time, which is without `serial`, and need one port of a pad: A and B, or both parts of B of a
      pair, are read from the pad that the result goes to; or an update or one with partial sums reads an operand from `wgt` through the port of masters and
      momenta, or one with partial sums an operand or a bias through their port;
    - a contraction of several tiles that reads what it writes;
    - an update that meets an entry twice, or whose momenta lie on masters; a `partial.store` that meets a word twice;
    - a contraction that writes words of partial sums that it adds;
    - a `softmax` with the gradient of a sample on the logits of a later one;
    - a `shrink` that meets a word twice;
    - a `configure` of `measure` right behind an update, whose exponents are still on their way. With one instruction in between they are not.
    """

  private static var faults: String {
    let rows = Fault.allCases.map { "| \($0.rawValue) | `\($0)` | \($0.documentation) |" }
    return "## Faults\n\nA fault ends the program; what its instruction had written stays. "
      + "The place\nis that of the instruction at fault, for a `fetch` that of the `fetch`, "
      + "though others may have run meanwhile.\n\n"
      + table("code | name | cause", rows)
  }

  private static let cycles = """
    ## Cycles

    `CycleModel` gives the cycles of every instruction, and the executor adds them up; the hardware takes
    exactly as many as long as its streams do not wait. Each instruction takes \(CycleModel.issue) cycles to begin, the first
    one and one that a `loop` goes back to \(CycleModel.read) more, and none begins earlier than \(CycleModel.distance) after the one before; `load` and `store` take \(CycleModel.unitStart) more to be started, and what a unit does takes \(CycleModel.unitEnd) more to end. The units take:

    | instruction | cycles |
    | --- | --- |
    | `load` of `n` words of a pad | \(formula(CycleModel.load(words: 0))) |
    | `store` of `n` words of a pad | \(formula(CycleModel.store(words: 0))) |
    | `fetch` of `n` stream words, in the background | \(formula(CycleModel.fetch(words: 0))) |
    | a number of words that `load`, `configure` and `load.slots` read | none before a `fetch` has its own |
    | `energy` of `g` groups of `s` slices of `w` words | `g * max(w, 3 * s) + 3 * (slices of the last group) + \(CycleModel.energy(groups: 0, slice: 0, slices: 0, last: 0))` |
    | `factors` of `n` indices | `n * (alignment + \(CycleModel.factor(alignment: 0, cut: 0))) + (sum of cuts) + \(CycleModel.bondEnd)` |
    | `threshold` of `n` indices | `n * (alignment + \(CycleModel.threshold(alignment: 0))) + \(CycleModel.bondEnd)` |
    | `shrink` of `n` words | `n + \(CycleModel.shrink(words: 0, lanes: 2))`; with one lane for energies `2 * n + \(CycleModel.shrink(words: 0, lanes: 1))` |
    | `softmax`, `commit`, `load.slots`, `store.slots`, `report` and `shrink` behind a `contract` or `shrink` | \(CycleModel.contractEnd) more, until its exponents are written |
    | a `contract` with `bias` behind a `contract` or `shrink` | \(CycleModel.biasWait) more |
    | `softmax` | `(samples - 1) * max(classes, \(CycleModel.division)) + 3 * classes + \(CycleModel.softmaxStart + CycleModel.softmax(samples: 1, classes: 0))` |

    `taut report` prints the cycles of every contraction of a training step.
    """

  private static func formula(_ constant: Int) -> String { "`n + \(constant)`" }

  private static func bits(of opcode: Opcode) -> Int {
    InstructionSet.fields(of: opcode).reduce(InstructionSet.opcodeWidth) { $0 + $1.width }
  }

  private static func anchor(_ opcode: Opcode) -> String {
    opcode.name.filter { $0 != "." }.lowercased()
  }

  private static func table(_ head: String, _ rows: [String]) -> String {
    let columns = head.split(separator: "|", omittingEmptySubsequences: false).count
    let rule = Array(repeating: "---", count: columns).joined(separator: " | ")
    return (["| \(head) |", "| \(rule) |"] + rows).joined(separator: "\n")
  }
}
