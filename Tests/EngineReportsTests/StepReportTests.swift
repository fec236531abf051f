import Diagnostics
import EngineExecutor
import EngineProgram
import EngineReports
import Foundation
import TensorTrains
import Testing
import Training

@Suite struct StepReportTests {
  static func subject(rank: Int = 5, batch: Int = 8) throws -> StepSubject {
    let network = try Network("small") {
      Linear(.tensorTrain, out: [4, 6], in: [5, 7])
      Layer.relu
      Linear(.dense, out: [3], in: [24])
    }
    return try StepSubject(
      network, rank: rank, batch: batch, precision: Precision(), configuration: .small,
      engine: "test")
  }

  @Test(arguments: [8, 230]) func theAssemblerReadsTheListing(_ batch: Int) throws {
    let subject = try Self.subject(batch: batch)
    let program = subject.compiled.training.flatMap(\.instructions)
    #expect(try Assembly.program(subject.listing) == program)
    #expect(subject.listing.contains("; small, ranks 4 5 5 / -, batch \(batch)"))
    for buffer in subject.compiled.buffers { #expect(subject.listing.contains(buffer.name)) }
  }

  @Test func theAssemblerReadsThePriorsListing() throws {
    let subject = try Self.subject()
    let listing = try #require(subject.priorListing)
    #expect(try Assembly.program(listing) == subject.compiled.rankStep?.program)
    #expect(listing.contains("; step of the rank prior of small, ranks 4 5 5 / -, batch 8"))
  }

  /// The step of the prior comes to its share of every sample; what it takes besides its instructions is
  /// the program that sends exponents.
  @Test func thePriorHasItsShare() throws {
    let report = try StepReport(Self.subject(), clock: 50)
    let prior = try #require(report.prior)
    let instructions = prior.instructions.reduce(0) { $0 + $1.cycles }
    #expect(instructions < prior.cycles && prior.cycles < instructions + 200)
    #expect(prior.instructions.contains { $0.opcode == "shrink" && $0.cycles > 150 })
    #expect(
      report.cyclesPerSampleWithPrior == report.cyclesPerSample + Double(prior.cycles) / (16 * 8))
    #expect(report.text.contains("\(prior.cycles) cycles more every 16 steps for the rank prior"))
    let dense = try StepSubject(
      Network("dense") { Linear(.dense, out: [3], in: [9]) }, rank: 1, batch: 8,
      precision: Precision(), configuration: .small, engine: "test")
    #expect(try StepReport(dense, clock: 50).prior == nil)
    #expect(dense.priorListing == nil)
  }

  @Test func cyclesAddUp() throws {
    let subject = try Self.subject()
    let report = try StepReport(subject, clock: 50)
    #expect(report.cycles == report.instructions.reduce(0) { $0 + $1.cycles })
    for (entry, next) in zip(report.instructions, report.instructions.dropFirst()) {
      #expect(entry.start + entry.cycles == next.start)
      #expect(entry.cycles >= CycleModel.issue)
      #expect(entry.arrayUse <= 1)
    }
    let totals = try (2...3).map { steps in
      var engine = Executor(subject.configuration)
      engine.send(repeatElement(0, count: 10_000))
      try engine.run(subject.compiled.training(steps: steps))
      return engine.cycles
    }
    #expect(report.cycles == totals[1] - totals[0])
    #expect(report.samplesPerSecond == 50e6 / (Double(report.cycles) / 8))
    let softmax = report.instructions.first { $0.opcode == "softmax" }!
    #expect(
      softmax.cycles == CycleModel.issue + CycleModel.contractEnd + CycleModel.softmaxStart
        + CycleModel.softmax(samples: 8, classes: 3) + CycleModel.unitEnd)
    #expect(softmax.part == .loss)
    #expect(report.instructions.count { $0.part == .update } == 7)
  }

  /// How a batch is cut, in all forms of the report.
  @Test func saysHowABatchIsCut() throws {
    let whole = try StepReport(Self.subject(), clock: 100)
    #expect(whole.text.hasPrefix("small on test: fits, batch of 8 whole\n"))
    #expect(whole.microBatches == [8] && whole.programs == 1)
    let subject = try Self.subject(batch: 231)
    let report = try StepReport(subject, clock: 100)
    #expect(report.microBatches == [116, 115] && report.programs == 1)
    let text = "in 2 micro-batches of 116 samples, the last of 115"
    #expect(report.text.hasPrefix("small on test: fits, batch of 231 \(text)\n"))
    #expect(subject.listing.contains("; \(text)\n"))
    #expect(ReportPage(report).html.contains("batch of 231 \(text)"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: report.json) as? [String: Any])
    #expect(json["micro_batches"] as? [Int] == [116, 115])
    #expect(json["division"] as? String == text)
  }

  /// Buffers of a pad that are in use at the same time do not overlap, and lie in the pad.
  @Test(arguments: [8, 230]) func memoryMapIsConsistent(_ batch: Int) throws {
    let report = try StepReport(Self.subject(batch: batch), clock: 100)
    for memory in report.memories {
      let regions = report.regions.filter { $0.pad == memory.pad }
      #expect(regions.map { $0.base + $0.words }.max() ?? 0 == memory.used)
      #expect(memory.used <= memory.words)
      for (index, a) in regions.enumerated() {
        #expect(0 <= a.start && a.start < a.end && a.end <= report.cycles)
        for b in regions[(index + 1)...] where a.start < b.end && b.start < a.end {
          #expect(a.base + a.words <= b.base || b.base + b.words <= a.base, "\(a) \(b)")
        }
      }
    }
  }

  @Test func pageAndFiguresAreWhole() throws {
    let report = try StepReport(Self.subject(), clock: 100)
    let page = ReportPage(report).html
    #expect(!page.contains("http"))
    for entry in report.instructions where !entry.purpose.isEmpty {
      #expect(page.contains("<td class=\"text\">\(entry.purpose)</td>"))
    }
    #expect(page.ranges(of: "<figure").count == 4)
    let json = try #require(
      try JSONSerialization.jsonObject(with: report.json) as? [String: Any])
    #expect(json["cycles"] as? Int == report.cycles)
    let rate = try #require(json["samples_per_second"] as? Double)
    #expect(abs(rate / report.samplesPerSecond - 1) < 1e-9)
    #expect((json["instructions"] as? [Any])?.count == report.instructions.count)
    for entry in report.instructions where !entry.purpose.isEmpty {
      #expect(report.text.contains(entry.purpose))
    }
  }

  @Test func refusesMoreClassesThanALabelNames() throws {
    let network = try Network("wide") { Linear(.dense, out: [257], in: [4]) }
    let fault = #expect(throws: InputError.self) {
      try StepSubject(
        network, rank: 1, batch: 2, precision: Precision(), configuration: .small, engine: "test")
    }
    #expect(fault?.kind == .configuration)
    #expect(fault?.message.hasPrefix("the network has 257 classes") == true)
  }
}
