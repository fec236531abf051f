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

  /// A permutation by its controls.
  init(controls: [Unsigned]) { self.controls = controls }

  /// The controls for a base and an odd stride; a skip that keeps banks has no influence on it.
  public init(base: Unsigned, stride: Unsigned, banks: Int) {
    var places = [base]
    controls = (0..<unsignedBits(banks - 1)).map { _ in
      let level = AddressLevel(places, stride: stride)
      places = level.places
      return level.controls
    }
  }

  /// What each bank gets from its lane.
  public func spread<T>(_ lanes: [T]) -> [T] {
    Self.spread([lanes], controls[...]).map { $0[0] }
  }

  /// One level or some of ``spread(_:)``: from groups of what goes to banks with the same low bits
  /// to twice as many groups.
  static func spread<T>(_ groups: [[T]], _ controls: ArraySlice<Unsigned>) -> [[T]] {
    controls.reduce(groups) { groups, controls in
      var next = Array(repeating: [T](), count: 2 * groups.count)
      for (residue, group) in groups.enumerated() {
        for pair in stride(from: 0, to: group.count, by: 2) {
          let (first, second) = (group[pair], group[pair + 1])
          next[residue].append(mux(controls[residue], second, first))
          next[residue + groups.count].append(mux(controls[residue], first, second))
        }
      }
      return next
    }
  }

  /// What each lane gets from its bank: the way back.
  public func gathered<T>(_ banks: [T]) -> [T] {
    Self.gathered(banks.map { [$0] }, controls[...], lanes: banks.count)[0]
  }

  /// Some levels of ``gathered(_:)``, the last one first: from groups of what comes from banks with the
  /// same low bits to half as many. Of the lanes, the first ones are wanted.
  static func gathered<T>(_ groups: [[T]], _ controls: ArraySlice<Unsigned>, lanes: Int) -> [[T]] {
    controls.reversed().reduce(groups) { groups, controls in
      let half = groups.count / 2
      return (0..<half).map { residue in
        let words = zip(groups[residue], groups[residue + half]).flatMap { even, odd in
          [mux(controls[residue], odd, even), mux(controls[residue], even, odd)]
        }
        return Array(words.prefix((lanes + half - 1) / half))
      }
    }
  }
}

/// A level of the tree that finds the row of every bank.
///
/// The lanes that meet banks with the same low bits lie at the same stride again, when addresses are
/// taken without those bits: from `x` on, in steps of `stride`. Of their next two halves, that with an even
/// bank starts at `x` or `x + stride`, whichever is even, the other one at the other. So no bank needs to know
/// its lane. Each half has an adder, which also chooses, as it adds the stride or nothing; behind
/// one adder for both, each would need a multiplexer of as many LUTs.
struct AddressLevel {
  /// Whether lanes go crosswise: the lowest bit of each place.
  let controls: Unsigned
  /// Where each half begins, without the bit that says which half it is.
  let places: [Unsigned]

  /// The level below some places.
  init(_ places: [Unsigned], stride: Unsigned) {
    controls = concatenate(places.reversed().map { $0[0] as any Value })
    var (even, odd): ([Unsigned], [Unsigned]) = ([], [])
    for place in places {
      let (width, isOdd) = (place.width, place[0])
      guard width > 1 else {
        // Nothing is left but which half it is.
        even.append(place.constant(0))
        odd.append(place.constant(1))
        continue
      }
      let step = stride[0..<width] & isOdd.repeated(width)
      even.append((place &+ step)[1..<width])
      // Here nothing is carried out of the lowest bit.
      odd.append(place[1..<width] &+ (stride[1..<width] & (!isOdd).repeated(width - 1)))
    }
    self.places = even + odd
  }
}
