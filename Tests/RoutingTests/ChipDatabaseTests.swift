import Diagnostics
import Foundation
import HDLTools
import Routing
import Testing

@Suite struct ChipDatabaseTests {
  @Test func knowsTheSizeOfTheDevice() throws {
    let database = try smallDatabase()
    #expect((database.columns, database.rows) == (73, 51))
  }

  @Test(arguments: ["", "not a database", String(repeating: "x", count: 4096)])
  func refusesOtherFiles(text: String) throws {
    try Tool.inTemporaryFolder { folder in
      let file = folder.appendingPathComponent("chipdb.bin")
      try Data(text.utf8).write(to: file)
      let message = "\(file.path) is not a database of nextpnr-ecp5; use its chipdb-85k.bin"
      #expect(throws: InputError(.dataFormat, message)) { try ChipDatabase(path: file.path) }
    }
    #expect(throws: InputError(.noInput, "cannot read missing.bin")) {
      try ChipDatabase(path: "missing.bin")
    }
  }
}
