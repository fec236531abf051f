import ContractionKernels
import FixedPoint

/// The numbers that change from step to step, set by one thread and read by all.
///
/// They lie close together, so that other threads fetch few lines of memory to read them.
final class StepNumbers: @unchecked Sendable {
  struct OfParameter: BitwiseCopyable {
    var viewShift: Int32 = 0, viewBits: Int32 = 0
    var bias: BiasAlignment?
    var update = taut_update_shifts()
  }

  struct OfSoftmax: BitwiseCopyable {
    /// The exponent of the logits.
    var exponent = 0
    /// The random bits of their gradient.
    var random: RandomBits?
  }

  /// The shift of each operation's product.
  let shifts: Buffer<Int32>
  let parameters: Buffer<OfParameter>
  let rates = Buffer(1, zero: taut_rates())
  /// The keys of all tensors that are rounded stochastically.
  let keys: Buffer<taut_keys>
  let softmax = Buffer(1, zero: OfSoftmax())
  private let keyNumbers: Buffer<UInt32>
  private let keyPlaces: [Int: Int]

  /// Numbers for a program with some operations and parameters, that rounds the tensors with the
  /// given numbers stochastically.
  init(operations: Int, parameters: Int, random tensors: [Int]) {
    shifts = Buffer(operations, zero: 0)
    self.parameters = Buffer(parameters, zero: OfParameter())
    keys = Buffer(tensors.count, zero: taut_keys())
    keyNumbers = Buffer(tensors.flatMap { RandomStream.keyNumbers(tensor: $0) })
    keyPlaces = Dictionary(uniqueKeysWithValues: zip(tensors, tensors.indices))
  }

  /// Where the shifts of a parameter's update are.
  func updateShifts(_ parameter: Int) -> UnsafePointer<taut_update_shifts> {
    let start = UnsafeRawPointer(parameters.start + parameter)
    return (start + MemoryLayout<OfParameter>.offset(of: \.update)!)
      .assumingMemoryBound(to: taut_update_shifts.self)
  }

  /// Where the keys of a tensor are.
  func keys(of tensor: Int) -> UnsafePointer<taut_keys> {
    UnsafePointer(keys.start + keyPlaces[tensor]!)
  }

  /// Makes the keys of a step.
  func makeKeys(_ random: RandomStream, step: Int, _ instructions: taut_instruction_set) {
    random.seedKeys.withUnsafeBufferPointer {
      taut_make_keys(
        $0.baseAddress, Int32($0.count), random.encrypt(UInt32(truncatingIfNeeded: step)),
        keyNumbers.start, Int32(keys.count), keys.start, instructions)
    }
  }
}
