import EngineProgram
import HDL

/// A unit's side of a port that reads a pad: its requests and the words that come back.
public struct PadReads {
  /// What it reads.
  public let request: PadRequest
  /// The words, by lane.
  public let data: [Signed]

  /// The ports of a unit.
  init(_ p: Ports, banks: Int, width: Int = 16) {
    request = p.output(PadRequest(p, banks: banks))
    data = p.vector(banks) { p.signed(width) }
  }
}

/// A unit's side of a port that reads or writes a pad.
public struct PadAccesses {
  /// What it accesses.
  public let request: PadRequest
  /// Whether it writes, and the words.
  public let write: Bit
  /// The words to write, by lane.
  public let values: [Signed]
  /// The words read, by lane.
  public let data: [Signed]

  /// The ports of a unit.
  init(_ p: Ports, banks: Int) {
    request = p.output(PadRequest(p, banks: banks))
    write = p.output(p.bit())
    values = p.output(p.vector(banks) { p.signed(16) })
    data = p.vector(banks) { p.signed(16) }
  }
}

/// The addresses of a tensor along the lanes.
struct LaneAddresses {
  let offsets: [Unsigned]
  let inverse: Unsigned

  /// A request at a base address.
  func request(_ enable: Bit, base: Unsigned, active: Unsigned) -> PadRequest {
    PadRequest(
      enable: enable, base: base, offsets: offsets, inverse: inverse,
      active: active.extended(to: offsets.count))
  }
}

extension PadRequest {
  /// The first of several requests that is enabled; at most one is.
  static func oneOf(_ requests: [PadRequest]) -> PadRequest {
    let chosen = oneHotSelect(
      requests.map { request in
        (
          request.enable,
          Wanted(
            base: request.base, offsets: request.offsets, inverse: request.inverse,
            active: request.active)
        )
      })
    return PadRequest(
      enable: balanced(requests.map(\.enable)) { $0 | $1 }, base: chosen.base,
      offsets: chosen.offsets, inverse: chosen.inverse, active: chosen.active)
  }

  private struct Wanted {
    let base: Unsigned
    let offsets: [Unsigned]
    let inverse: Unsigned
    let active: Unsigned
  }
}
