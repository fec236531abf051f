import HDL

/// How lanes at an odd stride reach their banks, and words their lanes.
///
/// Lane `l` belongs to bank `(base + l * stride) mod banks`. For an odd stride this is a
/// permutation that a network of `log2(banks)` levels of two-way switches makes: the lowest bits of
/// the banks of neighbours differ, so one control sends the even lanes to the even banks
/// and the odd to the odd, or crosswise, and each half is the same problem with half the
/// banks (D. H. Lawrie, Access and alignment of data in an array processor, 1975). A word passes one
/// LUT a level, where a multiplexer of all banks would take twice as many.
///
/// Level `d` has `2^d` controls: one for each set of banks with the same low `d` bits.
public struct BankPermutation {
  /// The controls, by level.
  public let controls: [Unsigned]

  /// A permutation by its controls, as they leave a register.
  init(controls: [Unsigned]) { self.controls = controls }

  /// The controls for the base of a request and the inverse of its stride.
  ///
  /// Bank `r` serves lane `(r - base) * inverse`; bit `d` of that for `r < 2^d` says whether the
  /// lane that enters a switch at its second side leaves it at the first.
  public init(base: Unsigned, inverse: Unsigned) {
    controls = (0..<inverse.width).map { level in
      concatenate(
        (0..<1 << level).reversed().map { bank in
          // Higher bits have no influence on bit `level`.
          let away = (0...level).map { !base[$0] }
          let distance = sum(away, (0...level).map { Bit((bank + 1) >> $0 & 1 == 1) })
          return product(distance, (0...level).map { inverse[$0] })[level]
        })
    }
  }

  /// What each bank gets from its lane.
  public func spread<T>(_ lanes: [T]) -> [T] {
    var groups = [lanes]
    for controls in controls {
      // Group `r` holds what goes to banks whose low bits are `r`.
      var next = Array(repeating: [T](), count: 2 * groups.count)
      for (residue, group) in groups.enumerated() {
        for pair in stride(from: 0, to: group.count, by: 2) {
          let (first, second) = (group[pair], group[pair + 1])
          next[residue].append(mux(controls[residue], second, first))
          next[residue + groups.count].append(mux(controls[residue], first, second))
        }
      }
      groups = next
    }
    return groups.map { $0[0] }
  }

  /// What each lane gets from its bank: the way back.
  public func gathered<T>(_ banks: [T]) -> [T] {
    var groups = banks.map { [$0] }
    for controls in controls.reversed() {
      let half = groups.count / 2
      groups = (0..<half).map { residue in
        zip(groups[residue], groups[residue + half]).flatMap { even, odd in
          [mux(controls[residue], odd, even), mux(controls[residue], even, odd)]
        }
      }
    }
    return groups[0]
  }
}

/// The low bits of a sum, in plain logic: for few bits it is smaller and faster than carry chains.
private func sum(_ a: [Bit], _ b: [Bit]) -> [Bit] {
  var carry = Bit(false)
  return zip(a, b).map { a, b in
    defer { carry = (a & b) | (carry & (a ^ b)) }
    return a ^ b ^ carry
  }
}

/// The low bits of a product, in plain logic: synthesis would take a multiplier block.
private func product(_ a: [Bit], _ b: [Bit]) -> [Bit] {
  b.indices.reduce(Array(repeating: Bit(false), count: a.count)) { total, place in
    sum(total, a.indices.map { $0 < place ? Bit(false) : a[$0 - place] & b[place] })
  }
}
