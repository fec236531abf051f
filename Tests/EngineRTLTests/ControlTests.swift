import Engine
import EngineExecutor
import EngineProgram
import HDL
import HDLTools
import Testing

/// A source of random numbers that a seed decides.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 33) &* 0xff51_afd7_ed55_8ccd
  }
}

extension Instruction {
  /// Its words side by side.
  var bits: BitPattern {
    var pairs: [UInt64] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      let high = UInt64(words[index + 1]) << 32
      pairs.append(UInt64(words[index]) | high)
    }
    return BitPattern(words: pairs, width: 32 * InstructionSet.words)
  }
}

/// A contraction with loops that mean nothing.
func randomContraction(_ draw: inout SeededRandom, _ configuration: EngineConfiguration)
  -> Instruction
{
  let f = ContractFields.self
  var instruction = Instruction(.contract)
  func number(_ field: Field) {
    instruction[field] = Int.random(in: -1000...1000, using: &draw)
  }
  for field in [f.a.base, f.b.base, f.c.base, f.d.base, f.m.base, f.element.base] {
    instruction[field] = Int.random(in: 0...1000, using: &draw)
  }
  for (level, loop) in f.loops.enumerated() {
    instruction[loop.count] = level < 4 ? Int.random(in: 1...3, using: &draw) : 1
    for field in [loop.a, loop.b, loop.c, loop.d, loop.mask, loop.element] { number(field) }
  }
  for (level, depth) in f.depths.enumerated() {
    instruction[depth.count] = level < 3 ? Int.random(in: 1...4, using: &draw) : 1
    number(depth.a)
    number(depth.b)
  }
  instruction[f.tiles.lastRows] = Int.random(in: 1...configuration.rows, using: &draw)
  instruction[f.tiles.lastColumns] = Int.random(in: 1...configuration.columns, using: &draw)
  instruction[f.bias] = Int.random(in: 0...1, using: &draw)
  instruction[f.update] = Int.random(in: 0...1, using: &draw)
  instruction[f.serial] = Int.random(in: 0...3, using: &draw) / 3
  instruction[f.partial.add] = Int.random(in: 0...2, using: &draw) / 2
  if instruction[f.update] == 0 {
    instruction[f.partial.store] = Int.random(in: 0...3, using: &draw) / 3
  }
  return instruction
}

@Suite struct ControlTests {
  @Test func isClean() throws {
    let walk = ContractWalk(rows: 8, columns: 16)
    #expect(try lint(emit(walk), top: walk.name) == "")
  }

  struct Product: Equatable { var a, b, rows, columns, bias, first, last: Int }

  @Test func stepsAsTheExecutorDoes() throws {
    var draw = SeededRandom(1)
    let configuration = EngineConfiguration(
      rows: 4, columns: 6, activationWords: 64, weightWords: 64, inputWords: 64, maskWords: 64)
    let sim = try Simulator(ContractWalk(rows: 4, columns: 6), compiled: true)
    let mask = (1 << FieldWidth.address) - 1
    for _ in 0..<100 {
      let instruction = randomContraction(&draw, configuration)
      let f = ContractFields.self
      var products: [Product] = []
      var places: [TilePlace] = []
      let depths = Executor.depthOffsets(instruction)
      EngineExecutor.TileWalk(instruction, configuration).forEach { place in
        places.append(place)
        let (rows, columns) = ((1 << place.rows) - 1, (1 << place.columns) - 1)
        if instruction[f.bias] == 1 {
          products.append(
            Product(
              a: place.d & mask, b: place.b & mask, rows: rows, columns: columns, bias: 1, first: 1,
              last: 0))
        }
        for (index, depth) in depths.enumerated() {
          products.append(
            Product(
              a: (place.a + depth.a) & mask, b: (place.b + depth.b) & mask, rows: rows,
              columns: columns, bias: 0, first: index == 0 && instruction[f.bias] == 0 ? 1 : 0,
              last: index == depths.count - 1 ? 1 : 0))
        }
      }
      sim.pokeBits(
        sim.io.instruction, instruction.bits)
      sim[\.drains] = true
      sim[\.start] = true
      sim.step()
      sim[\.start] = false
      var seen: [Product] = []
      var drained: [(c: Int, rows: Int, at: Int)] = []
      for cycle in 0..<(products.count + places.count * 100 + 50) {
        if sim[\.product.valid] {
          seen.append(
            Product(
              a: sim[\.product.a], b: sim[\.product.b], rows: sim[\.product.rows],
              columns: sim[\.product.columns], bias: sim[\.product.isBias] ? 1 : 0,
              first: sim[\.product.isFirst] ? 1 : 0, last: sim[\.product.isLast] ? 1 : 0))
        }
        if sim[\.drain.valid] {
          drained.append((sim[\.drain.place.c], sim[\.drain.rows], cycle))
        }
        sim.step()
      }
      #expect(seen == products)
      #expect(drained.map(\.c) == places.map { $0.c & mask })
      #expect(drained.map(\.rows) == places.map(\.rows))
      // A tile leaves no earlier than the one before has drained.
      for (first, second) in zip(drained, drained.dropFirst()) {
        let pace = DrainPace(instruction)
        let depth = depths.count + instruction[f.bias]
        var least = max(first.rows * pace.rowCycles, depth)
        least += (pace.distance - least % pace.distance) % pace.distance
        #expect(second.at - first.at >= least)
        if instruction[f.serial] == 0 { #expect(second.at - first.at == least) }
      }
    }
  }
}
