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

  /// An enable counts, and what belongs to a reset only where there is one.
  @Test func flipFlopsShareWhatMatters() throws {
    func controls(_ parameters: String, _ connections: String) -> String {
      """
      {"type": "TRELLIS_FF", "parameters": {\(parameters)}, "attributes": {"NEXTPNR_BEL": "X1/Y1/SLICEA.FF0"},
       "port_directions": {"CE": "input", "LSR": "input"}, "connections": {\(connections)}}
      """
    }
    let one = #""CEMUX": "CE""#
    let both = #""CEMUX": "CE", "SRMODE": "LSR_OVER_CE""#
    let cells = [
      controls(one, #""CE": [5]"#), controls(both, #""CE": [5]"#), controls(one, #""CE": [6]"#),
      controls(one, #""CE": [5], "LSR": [7]"#), controls(both, #""CE": [5], "LSR": [7]"#),
    ]
    let list = cells.enumerated().map { "\"\($0)\": \($1)" }.joined(separator: ",")
    let text = "{\"modules\": {\"top\": {\"cells\": {\(list)}, \"netnames\": {}}}}"
    let design = try NextpnrFile(Data(text.utf8), name: "placed.json").design
    let all = design.cells.map(\.controls.all)
    #expect(all[0] == all[1])
    #expect(Set(all).count == 4)
    #expect(design.cells.map { $0.controls.reset != 0 } == [false, false, false, true, true])
  }

  @Test func refusesADesignOfAnotherDevice() throws {
    let design = try NextpnrFile(Data(Self.text.utf8), name: "placed.json").design
    let place = "which is no place for it on an LFE5U-85F; place the design for that device"
    #expect(throws: InputError(.dataFormat, "memory stands at column 14, row 22, \(place)")) {
      let text = Self.text.replacing("X15/Y22/EBR1", with: "X14/Y22/EBR1")
      try Device.lfe5u85.check(NextpnrFile(Data(text.utf8), name: "placed.json").design)
    }
    #expect(throws: InputError(.dataFormat, "flipFlop stands at column 3, row 200, \(place)")) {
      let text = Self.text.replacing("X3/Y4", with: "X3/Y200")
      try Device.lfe5u85.check(NextpnrFile(Data(text.utf8), name: "placed.json").design)
    }
    try Device.lfe5u85.check(design)
  }
}
