import EngineProgram
import HDL

/// Steps over the tiles of a contraction: for each, the addresses of its first elements and how
/// much of it is used. A tile can be taken in every cycle.
public struct TileWalk: Module {
  /// Addresses and the element index of a tile, or what a loop adds to them.
  public struct Place {
    /// Addresses in the pads of A, B, C and of the bias.
    public let a, b, c, d: Unsigned
    /// The address in the mask memory.
    public let mask: Unsigned
    /// The element index.
    public let element: Unsigned
  }

  /// A loop.
  public struct Loop {
    /// The number of turns.
    public let count: Unsigned
    /// What a turn adds.
    public let step: Place
  }

  /// A tile.
  public struct Tile {
    /// Where it lies.
    public let place: Place
    /// Whether it is the last one along the rows, along the columns, and of all.
    public let isLastRow, isLastColumn, isLast: Bit
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins a walk; the inputs below stand still while it lasts.
    public let start: Bit
    /// The first tile.
    public let base: Place
    /// The loops, the innermost first.
    public let loops: [Loop]
    /// The tiles.
    public let tile: Source<Tile>
  }

  /// The walk.
  public init() {}

  /// The comment above the emitted module.
  public var documentation: String { "Steps over the tiles of a contraction." }

  static func place(_ p: Ports) -> Place {
    let address = { p.unsigned(FieldWidth.address) }
    return Place(
      a: address(), b: address(), c: address(), d: address(), mask: p.unsigned(FieldWidth.mask),
      element: p.unsigned(FieldWidth.element))
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), base: Self.place(p),
      loops: p.vector(InstructionSet.loopLevels) {
        Loop(count: p.unsigned(FieldWidth.count), step: Self.place(p))
      },
      tile: p.source(
        Tile(place: Self.place(p), isLastRow: p.bit(), isLastColumn: p.bit(), isLast: p.bit())))
  }

  /// Describes the walk: counters, then the step that they select, then the sum.
  public func body(_ io: IO, _ m: Builder) {
    let counters = LoopCounters("loop", counts: io.loops.map(\.count), m)
    let runs = m.reg("runs")
    let isFirst = m.reg("isFirst")
    let ends = m.wire("ends", counters.ends)
    let advances = m.wire("advances")
    // The level that brought this tile.
    let levels = counters.isLast.indices.map { m.reg("level\($0)") }
    let flags = m.wire(
      "flags", joined([counters.isLast[0], counters.isLast[1], ends]))

    let stepValid = m.reg("stepValid")
    let stepIsFirst = m.reg("stepIsFirst")
    let stepFlags = m.reg("stepFlags", unsigned: 3)
    let step = m.reg("step", like: io.base, reset: .none)
    let valid = m.reg("valid")
    let placeFlags = m.reg("placeFlags", unsigned: 3)
    let place = m.reg("place", like: io.base, reset: .none)
    // A tile that was not taken moves aside, so that it is known a cycle before whether the walk goes on.
    let isAside = m.reg("isAside")
    let asideFlags = m.reg("asideFlags", unsigned: 3, reset: .none)
    let aside = m.reg("aside", like: io.base, reset: .none)
    // The first step is the base itself, from zero on: what chooses is in the adder, and not behind it.
    let sum = m.wire("sum", Self.sum(place, step, begins: stepIsFirst))
    let chosen = m.wire(
      "chosen",
      oneHotSelect([(isFirst, io.base)] + zip(levels, io.loops).map { ($0, $1.step) }))

    m.comb { advances <== !valid | !isAside }
    m.sync(io.clock) {
      When(io.start) {
        counters.start
        runs <== true
        isFirst <== true
        levels.flatMap { level in block { level <== false } }
      }.elseWhen(advances & runs) {
        counters.advance
        isFirst <== false
        runs <== !ends
        zip(levels, counters.selects).flatMap { level, selects in block { level <== selects } }
      }
      When(advances) {
        stepValid <== runs
        stepIsFirst <== isFirst
        stepFlags <== flags
        step <== chosen
        valid <== stepValid
        placeFlags <== stepFlags
        When(stepValid) { place <== sum }
      }
      When(io.tile.ready) {
        isAside <== false
      }.elseWhen(valid) { isAside <== true }
      When(!isAside) {
        aside <== place
        asideFlags <== placeFlags
      }
    }
    let tileFlags = m.wire("tileFlags", mux(isAside, asideFlags, placeFlags))
    m.comb {
      io.tile.valid <== valid | isAside
      io.tile.payload.place <== mux(isAside, aside, place)
      io.tile.payload.isLastRow <== tileFlags[0]
      io.tile.payload.isLastColumn <== tileFlags[1]
      io.tile.payload.isLast <== tileFlags[2]
    }
    if m.isProving {
      describeProperties(
        io, runs: runs,
        [(isAside, asideFlags[2]), (valid, placeFlags[2]), (stepValid, stepFlags[2])], m)
    }
  }

  /// A place a step further, or the step alone.
  private static func sum(_ place: Place, _ step: Place, begins: Bit) -> Place {
    func sum(_ place: Unsigned, _ step: Unsigned) -> Unsigned {
      (place & (!begins).repeated(place.width)) &+ step
    }
    return Place(
      a: sum(place.a, step.a), b: sum(place.b, step.b), c: sum(place.c, step.c),
      d: sum(place.d, step.d), mask: sum(place.mask, step.mask),
      element: sum(place.element, step.element))
  }
}
