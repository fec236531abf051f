import Diagnostics
import HDLTools
import Placement
import Routing
import Testing

@Suite struct RouterTests {
  private func routed(
    _ design: PlacedDesign, _ options: Router.Options = .init()
  ) throws -> (router: Router, rounds: [Router.Figures], kept: Router.Figures) {
    let router = try Router(design, try smallDatabase(), options)
    var rounds: [Router.Figures] = []
    let kept = try router.run { rounds.append($1) }
    return (router, rounds, kept)
  }

  /// What is true of every routed design: each wire has one owner, ways begin at the net's driver and come to all its pins.
  private func expectWays(_ router: Router, _ design: PlacedDesign) {
    var owners: Set<String> = []
    for (net, steps) in RoutedWays(router.routing, design).nets.enumerated() {
      let pins = design.nets[net].map { RoutedWays.wire($0, design) }
      var reached: Set<String> = []
      for step in steps {
        #expect(owners.insert(step.wire).inserted, "two nets have \(step.wire)")
        #expect(step.from.map(reached.contains) ?? (step.wire == pins[0]))
        reached.insert(step.wire)
      }
      #expect(reached.isSuperset(of: pins))
    }
  }

  @Test(arguments: [1, 2]) func findsWaysForAllNets(seed: UInt64) throws {
    let design = randomDesign(tiles: 8, seed: seed)
    var options = Router.Options()
    options.rounds = 60
    let (router, rounds, kept) = try routed(design, options)
    expectWays(router, design)
    // The first rounds have wires that several nets want, or this proves nothing.
    #expect(rounds[1].contested > 20)
    #expect(kept.contested == 0)
    let wires = RoutedWays(router.routing, design).nets.reduce(0) { $0 + $1.count }
    #expect(kept.wires == wires)
  }

  /// The two parts are far enough apart to be routed at the same time.
  @Test func isTheSameEachTime() throws {
    let design = randomDesign(tiles: 8, columns: [8, 60], seed: 3)
    var options = Router.Options()
    options.rounds = 40
    #expect(try routed(design, options).router.routing == routed(design, options).router.routing)
  }

  /// What is critical goes nearly as fast as if it were alone.
  @Test func keepsLateWaysFast() throws {
    let design = randomDesign(tiles: 8, seed: 4)
    var options = Router.Options()
    options.rounds = 60
    let alone = try routed(design, options).rounds[0].slowest
    options.goal = alone
    let hurried = try routed(design, options).kept.slowest
    options.goal = 1000
    let idle = try routed(design, options).kept.slowest
    #expect(hurried < 1.15 * alone)
    #expect(hurried < idle)
  }

  /// Where ways are late, rounds go on after each net has its wires, and the fastest of what they come to is kept.
  @Test func makesLateWaysFasterAgain() throws {
    let design = randomDesign(tiles: 8, seed: 4)
    var options = Router.Options()
    (options.goal, options.rounds) = (1, 60)
    let (router, rounds, kept) = try routed(design, options)
    expectWays(router, design)
    let whole = rounds.filter { $0.contested == 0 }
    #expect(whole.count > 1)
    #expect(kept.slowest == whole.map(\.slowest).min())
    #expect(kept.slowest < whole[0].slowest)
    let wires = RoutedWays(router.routing, design).nets.reduce(0) { $0 + $1.count }
    #expect(kept.wires == wires)
  }

  @Test func saysWhatIsContested() throws {
    var options = Router.Options()
    options.rounds = 1
    #expect {
      try routed(randomDesign(tiles: 8, seed: 1), options)
    } throws: { error in
      let message = (error as? InputError)?.message ?? ""
      return message.hasSuffix(
        " nets still want the wires of others; place the design with shorter wires, or give the router more --rounds"
      )
    }
  }

  /// What is left has no wire of two nets either.
  @Test func leavesWhatIsContested() throws {
    let design = randomDesign(tiles: 8, seed: 1)
    var options = Router.Options()
    (options.rounds, options.shareToLeave) = (1, 1)
    let router = try routed(design, options).router
    #expect(!router.left.isEmpty)
    var owners: Set<String> = []
    for (net, steps) in RoutedWays(router.routing, design).nets.enumerated() {
      for step in steps { #expect(owners.insert(step.wire).inserted) }
      let pins = design.nets[net].map { RoutedWays.wire($0, design) }
      let isWhole = Set(steps.map(\.wire)).isSuperset(of: pins)
      #expect(isWhole != router.left.contains(net))
    }
  }

  @Test func refusesADesignOfAnotherDevice() throws {
    var design = randomDesign(tiles: 1, seed: 1)
    design.cells[0].place.column = 100
    design.cells[0].bel = "X100/Y14/SLICEA.K0"
    #expect {
      try Router(design, smallDatabase())
    } throws: { error in
      let message = (error as? InputError)?.message ?? ""
      return message.contains("at X100/Y14/SLICEA.K0 for port ")
        && message.hasSuffix("of cell0; was the design placed for another device?")
    }
  }
}
