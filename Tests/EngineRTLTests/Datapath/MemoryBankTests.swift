import Engine
import HDL
import HDLTesting
import Testing

/// A bank as one memory, as simulators have it, gives the words of one in block RAMs in the same cycles.
@Suite struct MemoryBankTests {
  @Test func oneMemoryDoesWhatBlocksDo() throws {
    var bank = MemoryBank(rows: 2048, width: 16)
    #expect(!bank.isOneMemory)
    let blocks = try Simulator(bank)
    bank.isOneMemory = true
    let memory = try Simulator(bank)
    var draw = SeededRandom(5)
    for cycle in 0..<4000 {
      // Few rows, so that most are written before they are read; never the same on both sides.
      let row = Int.random(in: 0..<64, using: &draw)
      let other = (row + Int.random(in: 1..<64, using: &draw)) % 64
      for sim in [blocks, memory] {
        sim[\.x.row] = row * 32
        sim[\.y.row] = other * 32
      }
      let bits = (0..<4).map { _ in Bool.random(using: &draw) }
      let data = (0..<2).map { _ in Int.random(in: 0..<65536, using: &draw) }
      for sim in [blocks, memory] {
        (sim[\.x.enable], sim[\.x.write]) = (bits[0], bits[1])
        (sim[\.y.enable], sim[\.y.write]) = (bits[2], bits[3])
        (sim[\.x.data], sim[\.y.data]) = (data[0], data[1])
        sim.step()
      }
      #expect(blocks[\.x.word] == memory[\.x.word], "cycle \(cycle)")
      #expect(blocks[\.y.word] == memory[\.y.word], "cycle \(cycle)")
    }
  }

  @Test func onlyBanksOfNoBoardAreOneMemory() {
    #expect(!MemoryBank(rows: MemoryBank.mostRows, width: 16).isOneMemory)
    #expect(MemoryBank(rows: 8192, width: 16).isOneMemory)
  }
}
