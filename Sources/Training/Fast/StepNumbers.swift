import ContractionKernels
import FixedPoint

/// The numbers that change from step to step, set by one thread and read by all.
///
/// They lie close together, so that other threads fetch few lines of memory to read them.
final class StepNumbers: @unchecked Sendable {
  /// The shift of each operation's product.
  let shifts: Buffer<Int32>
  /// The shifts of each parameter's update.
  let updateShifts: Buffer<taut_update_shifts>
  let rates = Buffer(1, zero: taut_rates())
  /// The keys of all tensors that are rounded stochastically.
  let keys: Buffer<taut_keys>
  /// The exponent of the logits.
  var logitExponent = 0
  /// The random bits of the gradient of the logits.
  var softmaxRandom: RandomBits?
  private let keyNumbers: Buffer<UInt32>
  private let keyPlaces: [Int: Int]

  /// Numbers for a program with some operations and parameters, that rounds the tensors with the
  /// given numbers stochastically.
  init(operations: Int, parameters: Int, random tensors: [Int]) {
    shifts = Buffer(operations, zero: 0)
    updateShifts = Buffer(parameters, zero: taut_update_shifts())
    keys = Buffer(tensors.count, zero: taut_keys())
    keyNumbers = Buffer(tensors.flatMap { RandomStream.keyNumbers(tensor: $0) })
    keyPlaces = Dictionary(uniqueKeysWithValues: zip(tensors, tensors.indices))
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
