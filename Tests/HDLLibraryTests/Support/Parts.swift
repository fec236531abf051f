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
    Part(AsyncFifo(width: 8, depth: 16)),
    Part(PriorityArbiter(count: 4)), Part(RoundRobinArbiter(count: 4)),
    Part(UpConverter(width: 8, ratio: 4)), Part(DownConverter(width: 8, ratio: 3)),
    Part(Gearbox(input: 8, output: 12)),
    Part(Synchronizer()), Part(PulseCrossing()), Part(HandshakeCrossing(width: 8)),
    Part(PipelinedMultiplier(left: .q(8, 0), right: .q(16, 0))), Part(PipelinedMac()),
    Part(SerialDivider(dividend: 16, divisor: 8)), Part(HDLLibrary.RandomBits()),
    Part(Crc(.crc32, bytes: 4)), Part(Crc(.usb5)),
    Part(SimpleDualPortRam(width: 16, depth: 512, registered: true)),
    Part(TrueDualPortRam(width: 16, depth: 1024)), Part(ByteEnableRam(count: 4, depth: 256)),
    Part(Rom(width: 8, words: (0..<16).map { $0 * $0 })),
    Part(DelayLine(width: 8, depth: 3)), Part(DelayLine(width: 8, depth: 16)),
    Part(Rotator(lanes: 6, width: 8)), Part(Rotator(lanes: 8, width: 8, pipelined: true)),
    Part(Crossbar(inputs: 4, outputs: 3, width: 8)),
    Part(StreamShowcase()),
  ]
}
