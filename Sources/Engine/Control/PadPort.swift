import EngineProgram
import HDL

/// A unit's side of a port that reads or writes a pad.
public struct PadAccesses {
  /// What it accesses.
  public let request: PadRequest
  /// Whether it writes.
  public let write: Bit

  /// The ports of a unit.
  init(_ p: Ports, banks: Int) {
    request = p.output(PadRequest(p, banks: banks))
    write = p.output(p.bit())
  }
}

/// The addresses of a tensor along the lanes.
struct LaneAddresses {
  let stride, outerStride: Unsigned
  let banks: Int

  /// A request at a base address.
  func request(_ enable: Bit, base: Unsigned, active: Unsigned) -> PadRequest {
    PadRequest(
      enable: enable, base: base, stride: stride, outerStride: outerStride,
      active: active.extended(to: banks))
  }

  /// The request of several that is enabled; at most one is. They share their strides, so only the rest is
  /// chosen.
  func request(oneOf choices: [Choice], _ name: String, _ m: Builder) -> PadRequest {
    for (first, one) in choices.enumerated() {
      for (second, other) in choices.enumerated() where second > first {
        m.assert("\(name)\(first)\(second)AreApart", !(one.enable & other.enable))
      }
    }
    return request(
      balanced(choices.map(\.enable)) { $0 | $1 },
      base: oneHotSelect(choices.map { ($0.enable, $0.base) }),
      active: oneHotSelect(choices.map { ($0.enable, $0.active) }))
  }

  /// A request among several.
  struct Choice {
    let enable: Bit
    let base, active: Unsigned
  }
}

extension PadRequest {
  /// The one of several requests that is enabled, or the one of several words, which lane 0 accesses. At most
  /// one is.
  static func oneOf(_ requests: [PadRequest], orWord words: [Word] = []) -> PadRequest {
    let enables = requests.map(\.enable) + words.map(\.enable)
    let lane = Unsigned(1, width: requests[0].active.width)
    let strides = requests.map {
      ($0.enable, Strides(stride: $0.stride, outerStride: $0.outerStride))
    }
    // Lane 0 has its word at the base, whatever the strides are.
    let chosen = strides.count == 1 ? strides[0].1 : oneHotSelect(strides)
    return PadRequest(
      enable: balanced(enables) { $0 | $1 },
      base: oneHotSelect(Array(zip(enables, requests.map(\.base) + words.map(\.address)))),
      stride: chosen.stride, outerStride: chosen.outerStride,
      active: oneHotSelect(
        Array(zip(enables, requests.map(\.active) + words.map { _ in lane }))))
  }

  /// An access of lane 0 alone.
  struct Word {
    let enable: Bit
    let address: Unsigned
  }

  private struct Strides {
    let stride, outerStride: Unsigned
  }
}
