import Foundation
import FoundationXML
import RunReports
import Testing

struct ReportTests {
  /// Collects text and elements of a page; parsing fails unless the page is well-formed.
  private final class Outline: NSObject, XMLParserDelegate {
    var elements: [String: Int] = [:]
    var attributes: [(String, String)] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements[name, default: 0] += 1
      self.attributes += attributes.map { ($0, $1) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func outline(_ html: String) throws -> Outline {
    let parser = XMLParser(data: Data(html.utf8))
    let outline = Outline()
    parser.delegate = outline
    try #require(
      parser.parse(), "line \(parser.lineNumber): \(String(describing: parser.parserError))")
    return outline
  }

  @Test(arguments: [1, 2, 12, 200])
  func `Pages are well-formed and ask nothing of the network`(epochs: Int) throws {
    let page = ReportPage(
      ExampleRun.description(epochs: epochs), records: ExampleRun.records(epochs: epochs),
      weightsDigest: "0123abcd")
    // TAUT_REPORT_DIR keeps the pages, to look at them.
    if let folder = ProcessInfo.processInfo.environment["TAUT_REPORT_DIR"] {
      try page.html.write(toFile: "\(folder)/\(epochs).html", atomically: true, encoding: .utf8)
    }
    let outline = try outline(page.html)
    #expect(outline.elements["svg"] == 6)
    #expect(outline.elements["tr"] == 1 + epochs + 9)
    #expect(outline.elements["script"] == nil)
    #expect(!outline.attributes.contains { ["src", "href", "srcset"].contains($0.0) })
    #expect(!page.html.contains("@import") && !page.html.contains("url("))
    #expect(outline.text.contains("0123abcd"))
    #expect(outline.text.contains("host-train --epochs \(epochs) --prior-strength 0.00015"))
    for attribute in outline.attributes {
      #expect(!attribute.1.contains("nan") && !attribute.1.contains("inf"))
    }
  }

  @Test func `Text is escaped`() throws {
    var description = ExampleRun.description()
    description.dataset = #"<script>alert("1")</script> & 'co'"#
    description.networkText = "</pre><b>\u{0}\u{1B}"
    description.command = ["host-train", "--dataset", "<it's>", ""]
    var records = ExampleRun.records(epochs: 3)
    for index in records.indices {
      records[index].ranks[0].layer = "<l&\">"
      records[index].saturations["<c>"] = 1
    }
    let page = ReportPage(description, records: records, weightsDigest: "<d>")
    let outline = try outline(page.html)
    #expect(outline.elements["script"] == nil && outline.elements["b"] == nil)
    #expect(outline.text.contains(#"<script>alert("1")</script> & 'co'"#))
    #expect(outline.text.contains("</pre><b>\u{FFFD}\u{FFFD}"))
    #expect(outline.text.contains(#"host-train --dataset '<it'\''s>' ''"#))
    #expect(outline.text.contains("<l&\"> bond 1"))
  }

  @Test func `A run without an epoch has a page`() throws {
    let page = ReportPage(ExampleRun.description(), records: [], weightsDigest: nil)
    #expect(try outline(page.html).text.contains("No epoch has ended yet."))
  }

  @Test func `Numbers that are not finite leave gaps`() throws {
    var records = ExampleRun.records(epochs: 5)
    records[2].trainLoss = .nan
    records[3].trainLoss = .infinity
    let page = ReportPage(ExampleRun.description(), records: records, weightsDigest: nil)
    let outline = try outline(page.html)
    for attribute in outline.attributes {
      #expect(!attribute.1.contains("nan") && !attribute.1.contains("–"))
    }
    let line = try #require(outline.attributes.first { $0.0 == "d" })
    #expect(line.1.filter { $0 == "M" }.count == 2)
  }
}
