import Diagnostics
import Foundation
import Placement
import Testing

@Suite struct NextpnrFileTests {
  private static let text = """
    {"modules": {"top": {
      "cells": {
        "table": {"type": "TRELLIS_COMB", "parameters": {}, "attributes": {"NEXTPNR_BEL": "X3/Y4/SLICEB.K1"},
          "port_directions": {"A": "input", "B": "input", "F": "output"}, "connections": {"A": [5], "B": [], "F": [6]}},
        "flipFlop": {"type": "TRELLIS_FF", "parameters": {"CEMUX": "CE"}, "attributes": {"NEXTPNR_BEL": "X3/Y4/SLICEB.FF1"},
          "port_directions": {"DI": "input", "CE": "input", "CLK": "input", "Q": "output"},
          "connections": {"DI": [6], "CE": [5], "CLK": [9], "Q": [5]}},
        "memory": {"type": "DP16KD", "parameters": {}, "attributes": {"NEXTPNR_BEL": "X15/Y22/EBR1"},
          "port_directions": {"ADA0": "input"}, "connections": {"ADA0": [5]}}},
      "netnames": {"clock": {"bits": [9], "attributes": {"ECP5_IS_GLOBAL": "1"}}}}}}
    """

  @Test func readsCellsAndNets() throws {
    let design = try NextpnrFile(Data(Self.text.utf8), name: "placed.json").design
    #expect(design.cells.map(\.name) == ["flipFlop", "memory", "table"])
    #expect(design.cells.map(\.kind) == [.flipFlop, .blockRAM, .table])
    #expect(
      design.cells.map(\.place) == [
        Place(column: 3, row: 4, index: 3), Place(column: 15, row: 22, index: 1),
        Place(column: 3, row: 4, index: 3),
      ])
    #expect(design.nets.map { $0.map(\.cell).first } == [0, 2])
    #expect(Set(design.nets[0].dropFirst().map(\.port)) == [.input, .enable, .registered])
    #expect(design.nets[1].map(\.port) == [.output, .tableData])
  }

  @Test func writesOtherPlaces() throws {
    let file = try NextpnrFile(Data(Self.text.utf8), name: "placed.json")
    var places = file.design.cells.map(\.place)
    places[0] = Place(column: 7, row: 1, index: 0)
    places[1] = Place(column: 4, row: 46, index: 0)
    places[2] = places[0]
    let expected = Self.text.replacing("X3/Y4/SLICEB.K1", with: "X7/Y1/SLICEA.K0")
      .replacing("X3/Y4/SLICEB.FF1", with: "X7/Y1/SLICEA.FF0").replacing(
        "X15/Y22/EBR1", with: "X4/Y46/EBR0")
    #expect(String(decoding: file.text(placing: places), as: UTF8.self) == expected)
  }

  @Test func withTheSamePlacesNothingChanges() throws {
    let file = try NextpnrFile(Data(Self.text.utf8), name: "placed.json")
    #expect(file.text(placing: file.design.cells.map(\.place)) == Data(Self.text.utf8))
  }

  @Test(arguments: [
    ("{", "placed.json is not a design that nextpnr wrote; use nextpnr-ecp5 --write"),
    (
      text.replacing("\"NEXTPNR_BEL\": \"X15/Y22/EBR1\"", with: ""),
      "placed.json: cell memory has no place; let nextpnr place the design first"
    ),
    (text.replacing("\"type\": \"DP16KD\",", with: ""), "placed.json: cannot read cell memory"),
  ])
  func refusesOtherFiles(text: String, message: String) {
    #expect(throws: InputError(.dataFormat, message)) {
      try NextpnrFile(Data(text.utf8), name: "placed.json")
    }
  }

  @Test func saysThatAFileIsMissing() {
    #expect(throws: InputError(.noInput, "cannot read nowhere.json")) {
      try NextpnrFile(path: "nowhere.json")
    }
  }
}
