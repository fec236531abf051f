import HDL
import HDLLibrary
import Testing

/// A module of the library with the name of its golden file.
struct Part: CustomTestStringConvertible, Sendable {
  var module: any Module
  var testDescription: String { module.name }

  init(_ module: any Module) { self.module = module }

  /// One of every kind, and of every variant whose text differs.
  static let all: [Part] = [
    Part(Fifo(width: 8, depth: 16)), Part(Fifo(width: 8, depth: 12, level: true)),
    Part(Fifo(width: 36, depth: 512, block: true)), Part(SkidBuffer(width: 8)),
    Part(PriorityArbiter(count: 4)), Part(RoundRobinArbiter(count: 4)),
    Part(StreamShowcase()),
  ]
}
